//! Finds a field by the start of its name, with a perfect hash over the names of one object, computed at compile time.

use super::Field;

/// Twice the most fields of an object, so that a multiplier without collisions is found quickly.
const SLOTS: usize = 32;

/// The value of an unused slot: an index that no object reaches.
const EMPTY: u8 = u8::MAX;

pub(crate) struct Index {
    multiplier: u32,
    /// The index of the field whose name hashes to the slot.
    slots: [u8; SLOTS],
}

impl Index {
    pub(super) const fn of(fields: &[Field]) -> Self {
        let mut multiplier = 1;
        loop {
            if let Some(slots) = slots(fields, multiplier) {
                return Index { multiplier, slots };
            }
            multiplier += 2;
        }
    }

    /// The index of the first field whose name can start like this, or an unused index if there is none.
    #[inline(always)]
    pub(super) fn get(&self, start: [u8; 4]) -> usize {
        self.slots.get(slot(start, self.multiplier)).map_or(usize::MAX, |index| *index as usize)
    }
}

/// Each field's index in the slot of its name; `None` if two names collide. Of names that start alike, the first gets the slot.
const fn slots(fields: &[Field], multiplier: u32) -> Option<[u8; SLOTS]> {
    let mut slots = [EMPTY; SLOTS];
    let (mut index, mut rest, mut before) = (0, fields, [0; 4]);
    while let [field, tail @ ..] = rest {
        let start = start(field.name.as_bytes());
        // Evaluated by the compiler only: a slot out of bounds would stop it.
        #[expect(clippy::indexing_slicing)]
        let place = &mut slots[slot(start, multiplier)];
        if *place == EMPTY {
            *place = index;
        } else if u32::from_le_bytes(start) != u32::from_le_bytes(before) {
            return None;
        }
        index += 1;
        before = start;
        rest = tail;
    }
    Some(slots)
}

/// The first bytes of a name, and of what follows it in JSON. Fields that share them must be adjacent, and at most two.
const fn start(name: &[u8]) -> [u8; 4] {
    match *name {
        [a, b, c, d, ..] => [a, b, c, d],
        [a, b, c] => [a, b, c, b'"'],
        [a, b] => [a, b, b'"', b':'],
        _ => [0; 4],
    }
}

#[inline(always)]
const fn slot(start: [u8; 4], multiplier: u32) -> usize {
    (u32::from_le_bytes(start).wrapping_mul(multiplier) >> 27) as usize
}
