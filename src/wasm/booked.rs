//! The offer or the quote of the last call: a form checks its order against the same one again and again, and to read it takes longer
//! than to check the order.

use alloc::vec::Vec;
use core::slice::from_raw_parts;

use crate::Kind;
use crate::offer::Given;

/// Some JSON, and what it says of what a payload of this kind books.
#[derive(Default)]
pub(super) struct Booked {
    kind: Option<Kind>,
    json: Vec<u8>,
    /// Refers to `json`, wherever that is moved to.
    given: Given<'static>,
}

impl Booked {
    pub(super) const NONE: Self = Booked { kind: None, json: Vec::new(), given: Given::EMPTY };

    /// What `json` says of what a payload of this kind books: nothing where it is empty, `None` where it is something else.
    pub(super) fn read(&mut self, kind: Kind, json: &[u8]) -> Option<&Given<'_>> {
        if json.is_empty() {
            return Some(Given::NONE);
        }
        if self.kind != Some(kind) || !same(&self.json, json) {
            self.kind = None;
            self.given = Given::EMPTY;
            self.json.clear();
            self.json.extend_from_slice(json);
            // The bytes stay where they are, and as they are, for as long as `given` refers to them.
            #[allow(unsafe_code)]
            let lent = unsafe { from_raw_parts(self.json.as_ptr(), self.json.len()) };
            self.given = Given::read(kind, lent)?;
            self.kind = Some(kind);
        }
        Some(&self.given)
    }
}

/// Whether two long texts are equal: eight bytes at a time, where `memcmp` goes byte by byte on this target.
fn same(a: &[u8], b: &[u8]) -> bool {
    let ((a_words, a_rest), (b_words, b_rest)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    let mut words = a_words.iter().zip(b_words);
    a.len() == b.len()
        && words.all(|(a, b)| u64::from_le_bytes(*a) == u64::from_le_bytes(*b))
        && a_rest == b_rest
}
