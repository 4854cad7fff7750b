//! The known field that an unknown name may have meant.

use alloc::vec::Vec;

use crate::table::Object;

/// Longest name that is compared; no field's is nearly as long.
const LONGEST: usize = 64;

/// The field whose name is a slip or two away from `name`: a letter too many, too few, wrong, or two of them swapped.
/// Capitals count as small letters, so `phoneNumber` finds `phone_number`.
pub(super) fn suggestion(object: &Object, name: &[u8]) -> Option<&'static str> {
    if name.len() > LONGEST {
        return None;
    }
    object
        .fields
        .iter()
        .filter(|field| field.note.is_none())
        .map(|field| (slips(name, field.name.as_bytes()), field.name))
        .filter(|&(slips, name)| slips <= if name.len() > 4 { 2 } else { 1 })
        .min_by_key(|&(slips, _)| slips)
        .map(|(_, name)| name)
}

/// The optimal string alignment distance between two names.
fn slips(a: &[u8], b: &[u8]) -> usize {
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut previous_x = 0;
    for (i, x) in a.iter().map(u8::to_ascii_lowercase).enumerate() {
        let mut row = Vec::with_capacity(last.len());
        let mut left = i + 1;
        row.push(left);
        let mut previous_y = 0;
        for (j, &y) in b.iter().enumerate() {
            let cell =
                |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut best =
                (cell(&last, j) + usize::from(x != y)).min(cell(&last, j + 1) + 1).min(left + 1);
            if j > 0 && x == previous_y && previous_x == y {
                best = best.min(cell(&before_last, j - 1) + 1);
            }
            row.push(best);
            (left, previous_y) = (best, y);
        }
        previous_x = x;
        before_last = core::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(usize::MAX)
}
