//! Reads the names of an object's members, and detects duplicates.

use alloc::vec;
use alloc::vec::Vec;
use core::mem::replace;

use super::Check;
use crate::facts::firsts_of;
use crate::json::{Reader, Text};
use crate::members::Seen;

/// What happens to a name, if names are known to be repeated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It occurs once.
    Counts,
    /// It occurs again later: only the last one counts.
    Superseded,
    /// It is the last of several.
    Repeated,
}

/// The walk's position in an object's members.
pub(crate) struct Names {
    /// The position of the next name's fate. Unused unless names are known to be repeated.
    next: usize,
    /// The position of the first name's fate.
    first: usize,
    /// A bit for each recorded name. Two names can share a bit.
    noted: u64,
    /// Two names shared a bit, or there are escapes: duplicates must be looked for.
    is_doubtful: bool,
}

impl Names {
    /// Records a name that no field has, to detect duplicates.
    #[inline(always)]
    pub(super) fn note(&mut self, name: Text<'_>) {
        let bit = bit_of(name.raw());
        self.is_doubtful |= !name.is_plain() || self.noted & bit != 0;
        self.noted |= bit;
    }

    /// Resolves a doubt if all names have been kept, so that nothing needs to be read again.
    #[inline(always)]
    pub(super) fn settle(&mut self, kept: &[Seen<'_>]) {
        self.is_doubtful = self.is_doubtful && is_any_repeated(kept);
    }
}

#[cold]
#[inline(never)]
fn is_any_repeated(names: &[Seen<'_>]) -> bool {
    let mut names = names.iter().filter_map(Seen::text);
    let firsts = firsts_of(&mut || names.next());
    (0..).zip(firsts).any(|(place, first): (u32, u32)| first != place)
}

/// A bit that different names rarely share. It depends on the length, and on the bytes at both ends and in the middle.
#[inline(always)]
fn bit_of(name: &[u8]) -> u64 {
    let ([first, .., last] | [first @ last]) = name else { return 1 };
    let middle = name.get(name.len() / 2).unwrap_or(first);
    let key = u32::from_le_bytes([*first, *last, *middle, name.len() as u8]);
    // The golden ratio spreads neighbours (Knuth, The Art of Computer Programming, 6.4).
    1 << (key.wrapping_mul(0x9E37_79B9) >> 26)
}

/// A member's name, its offset, and whether it occurred before.
pub(crate) struct Name<'a> {
    pub(crate) text: Text<'a>,
    pub(super) at: u32,
    pub(crate) repeated: bool,
}

impl<'a> Check<'a> {
    /// Opens the object whose `{` is next.
    #[inline(always)]
    pub(crate) fn open_object(&mut self) -> Names {
        let first = self.fates.len();
        if self.known.repeated_names {
            self.fates.extend(fates(self.reader.clone()));
        }
        self.reader.open();
        Names { next: first, first, noted: 0, is_doubtful: false }
    }

    /// The next name that counts.
    #[inline]
    pub(crate) fn next_name(&mut self, names: &mut Names) -> Option<Name<'a>> {
        let (at, text) = self.reader.member()?;
        if self.known.repeated_names {
            return self.next_counting(names, at, text);
        }
        Some(Name { text, at, repeated: false })
    }

    /// The name that has been read, or the first one after it that does not occur again.
    #[cold]
    #[inline(never)]
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

    /// Finds out whether a recorded name occurred twice in the object that starts at `start` and has just ended.
    #[inline(always)]
    pub(super) fn close_names(&mut self, names: &Names, start: u32) {
        if self.known.repeated_names {
            self.fates.truncate(names.first);
        } else if names.is_doubtful {
            let fates = fates(self.reader.again_from(start));
            self.learnt.repeated_names |= fates.contains(&Fate::Repeated);
        }
    }
}

/// The fates of the next object's names.
#[cold]
#[inline(never)]
fn fates(mut reader: Reader<'_>) -> Vec<Fate> {
    reader.open();
    let firsts = firsts_of(&mut || {
        let (_, name) = reader.member()?;
        reader.skip();
        Some(name)
    });
    let mut fates = vec![Fate::Counts; firsts.len()];
    let mut set = |place: usize, fate| fates.get_mut(place).map(|of_it| replace(of_it, fate));
    for (place, first) in firsts.into_iter().enumerate().rev() {
        let first = first as usize;
        if first != place {
            let is_last = set(first, Fate::Superseded) == Some(Fate::Counts);
            set(place, if is_last { Fate::Repeated } else { Fate::Superseded });
        }
    }
    fates
}
