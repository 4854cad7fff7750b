//! The names of an object's members, and those among them that come twice.

use alloc::vec;
use alloc::vec::Vec;

use super::Check;
use crate::facts::{Fact, by_text, repeated, sort};
use crate::json::Text;

/// What becomes of a name, where names are known to be repeated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stands there once.
    Counts,
    /// It comes again later: only the last one counts.
    Superseded,
    /// It is the last of several.
    Repeated,
}

/// Where in going through an object's members the walk is: the place of the next one's fate. Unused unless names are known to be
/// repeated.
pub(crate) struct Names {
    next: usize,
}

impl Names {
    /// The place of the first one's fate.
    pub(super) fn start(&self) -> usize {
        self.next
    }
}

/// A member's name, where it starts, and whether it came before.
pub(crate) struct Name<'a> {
    pub(crate) text: Text<'a>,
    pub(super) at: u32,
    pub(crate) repeated: bool,
}

impl<'a> Check<'a> {
    /// Opens the object whose `{` comes next.
    pub(crate) fn open_object(&mut self) -> Names {
        self.reader.open_object();
        let next = self.fates.len();
        if self.known.repeated_names {
            let fates = self.look_ahead();
            self.fates.extend(fates);
        }
        Names { next }
    }

    /// Goes through the object's names, to know which of them come again.
    #[cold]
    fn look_ahead(&self) -> Vec<Fate> {
        let mut reader = self.reader.clone();
        let mut names = Vec::new();
        while let Some((_, text)) = reader.member() {
            names.push(Fact::name(text, names.len() as u32));
            reader.skip();
        }
        let mut fates = vec![Fate::Counts; names.len()];
        let mut set = |fact: &Fact<'_>, fate| {
            if let Some(place) = fates.get_mut(fact.at as usize) {
                *place = fate;
            }
        };
        let sorted = sort(names, by_text);
        let mut rest = sorted.as_slice();
        while let [fact, next, ..] = rest {
            if by_text(fact, next).is_eq() {
                set(fact, Fate::Superseded);
                set(next, Fate::Repeated);
            }
            rest = rest.split_first().map_or(&[], |(_, tail)| tail);
        }
        fates
    }

    /// The next name that counts.
    pub(crate) fn next_name(&mut self, names: &mut Names) -> Option<Name<'a>> {
        let (at, text) = self.reader.member()?;
        if self.known.repeated_names {
            return self.next_counting(names, at, text);
        }
        Some(Name { text, at, repeated: false })
    }

    /// The name that has been read, or the first after it that does not come again.
    #[cold]
    fn next_counting(&mut self, names: &mut Names, at: u32, text: Text<'a>) -> Option<Name<'a>> {
        let mut next = (at, text);
        loop {
            let fate = self.fates.get(names.next).copied().unwrap_or(Fate::Counts);
            names.next += 1;
            if fate != Fate::Superseded {
                let (at, text) = next;
                return Some(Name { text, at, repeated: fate == Fate::Repeated });
            }
            self.reader.skip();
            next = self.reader.member()?;
        }
    }

    /// Looks for repeated ones among the names since `start`, and forgets them.
    #[inline]
    pub(super) fn close_names(&mut self, start: usize) {
        if let Some(names @ [_, _, ..]) = self.names.get(start..) {
            self.learnt.repeated_names |= !repeated(names, by_text).is_empty();
        }
        self.names.truncate(start);
    }
}
