//! Finds a field by its name: a perfect hash of the names of one object, made when the crate is compiled.

use super::Field;

/// Twice as many as an object has fields, so that a multiplier without collisions is soon found.
const SLOTS: usize = 32;

/// What a slot holds that no field has.
const EMPTY: u8 = u8::MAX;

pub(crate) struct Index {
    multiplier: u32,
    /// The index of the field whose name falls into the slot.
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

    /// The index of the only field that can have this name.
    #[inline]
    pub(super) fn get(&self, name: &[u8]) -> Option<usize> {
        let index = *self.slots.get(slot(name, self.multiplier))?;
        if index == EMPTY { None } else { Some(index as usize) }
    }
}

/// Each field's index in the slot of its name; none where two names fall into one.
const fn slots(fields: &[Field], multiplier: u32) -> Option<[u8; SLOTS]> {
    let mut slots = [EMPTY; SLOTS];
    let (mut index, mut rest) = (0, fields);
    while let [field, tail @ ..] = rest {
        // Evaluated by the compiler only: a slot out of bounds would stop it.
        #[expect(clippy::indexing_slicing)]
        let place = &mut slots[slot(field.name.as_bytes(), multiplier)];
        if *place != EMPTY {
            return None;
        }
        *place = index;
        index += 1;
        rest = tail;
    }
    Some(slots)
}

/// A hash of the name's length, its first byte and its last: no two fields of an object share all three.
#[inline]
const fn slot(name: &[u8], multiplier: u32) -> usize {
    let ([first, .., last] | [first @ last]) = name else { return 0 };
    let key = (name.len() as u32) << 16 | (*first as u32) << 8 | *last as u32;
    (key.wrapping_mul(multiplier) >> 27) as usize
}
