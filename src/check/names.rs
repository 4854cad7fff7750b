//! The names of an object's members, and those among them that come twice.

use alloc::vec::Vec;

use super::Check;
use crate::facts::{Fact, by_text, repeated};
use crate::json::{Fault, Text};

/// The state of going through an object's members. The lists are empty unless names are known to be repeated.
pub(crate) struct Names {
    first: bool,
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
    pub(crate) fn open_object(&mut self) -> Result<Names, Fault> {
        self.reader.open_object()?;
        let mut names = Names { first: true, superseded: Vec::new(), repeated: Vec::new() };
        if self.known.repeated_names {
            self.look_ahead(&mut names)?;
        }
        Ok(names)
    }

    /// Goes through the object's names, to know which of them come again.
    #[cold]
    fn look_ahead(&mut self, names: &mut Names) -> Result<(), Fault> {
        let mut reader = self.reader.clone();
        let (mut all, mut first) = (Vec::new(), true);
        while let Some((at, text)) = reader.member(&mut first)? {
            all.push(Fact::name(text, at));
            reader.skip()?;
        }
        let offsets = |facts: Vec<Fact<'_>>| facts.iter().map(|fact| fact.at).collect();
        names.repeated = offsets(repeated(&all, by_text));
        // From behind, a name that comes again is one that came before.
        all.reverse();
        names.superseded = offsets(repeated(&all, by_text));
        names.superseded.reverse();
        Ok(())
    }

    /// The next name that counts.
    #[inline]
    pub(crate) fn next_name(&mut self, names: &mut Names) -> Result<Option<Name<'a>>, Fault> {
        while let Some((at, text)) = self.reader.member(&mut names.first)? {
            if names.superseded.binary_search(&at).is_ok() {
                self.reader.skip()?;
                continue;
            }
            let repeated = names.repeated.binary_search(&at).is_ok();
            return Ok(Some(Name { text, at, repeated }));
        }
        Ok(None)
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
