//! The names of an object's members, and those among them that come twice.

use alloc::vec::Vec;

use super::Check;
use crate::facts::{Fact, by_text, repeated};
use crate::json::Text;

/// The state of going through an object's members. The lists are empty unless names are known to be repeated.
pub(crate) struct Names {
    /// Offsets of names that come again later: they don't count.
    superseded: Vec<u32>,
    /// Offsets of names that came before.
    repeated: Vec<u32>,
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
        let mut names = Names { superseded: Vec::new(), repeated: Vec::new() };
        if self.known.repeated_names {
            self.look_ahead(&mut names);
        }
        names
    }

    /// Goes through the object's names, to know which of them come again.
    #[cold]
    fn look_ahead(&mut self, names: &mut Names) {
        let mut reader = self.reader.clone();
        let mut all = Vec::new();
        while let Some((at, text)) = reader.member() {
            all.push(Fact::name(text, at));
            reader.skip();
        }
        let offsets = |facts: Vec<Fact<'_>>| facts.iter().map(|fact| fact.at).collect();
        names.repeated = offsets(repeated(&all, by_text));
        // From behind, a name that comes again is one that came before.
        all.reverse();
        names.superseded = offsets(repeated(&all, by_text));
        names.superseded.reverse();
    }

    /// The next name that counts.
    #[inline]
    pub(crate) fn next_name(&mut self, names: &mut Names) -> Option<Name<'a>> {
        while let Some((at, text)) = self.reader.member() {
            let is_among =
                |offsets: &[u32]| !offsets.is_empty() && offsets.binary_search(&at).is_ok();
            if is_among(&names.superseded) {
                self.reader.skip();
                continue;
            }
            let repeated = is_among(&names.repeated);
            return Some(Name { text, at, repeated });
        }
        None
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
