//! Suggests the known field that an unknown name may have meant.

use crate::table::Object;

/// The field whose name is one or two typos away from `name`: an extra, missing or wrong letter, or two letters swapped. Case is ignored,
/// so `phoneNumber` finds `phone_number`.
pub(super) fn suggestion(object: &Object, name: &[u8]) -> Option<&'static str> {
    for slips in 0..=2 {
        for field in object.fields {
            let fits = slips < 2 || field.name.len() > 4;
            if fits && field.note.is_none() && is_near(name, field.name.as_bytes(), slips) {
                return Some(field.name);
            }
        }
    }
    None
}

/// Whether `a` is at most this many typos away from `b`.
fn is_near(mut a: &[u8], mut b: &[u8], slips: u32) -> bool {
    // An equal start needs no typo.
    while let ([x, a_rest @ ..], [y, b_rest @ ..]) = (a, b)
        && x.eq_ignore_ascii_case(y)
    {
        (a, b) = (a_rest, b_rest);
    }
    if a.len().abs_diff(b.len()) > slips as usize {
        return false;
    }
    let left = slips.wrapping_sub(1);
    match (a, b) {
        ([], []) => true,
        _ if slips == 0 => false,
        ([x1, x2, a_rest @ ..], [y1, y2, b_rest @ ..])
            if x1.eq_ignore_ascii_case(y2)
                && x2.eq_ignore_ascii_case(y1)
                && is_near(a_rest, b_rest, left) =>
        {
            true
        }
        _ => {
            let (a_rest, b_rest) = (a.get(1..).unwrap_or_default(), b.get(1..).unwrap_or_default());
            is_near(a_rest, b_rest, left) || is_near(a_rest, b, left) || is_near(a, b_rest, left)
        }
    }
}
