//! Keeps the offer or quote of the last call: a form checks its order against the same one again and again, and reading it takes longer
//! than checking the order.

use alloc::vec::Vec;
use core::slice::from_raw_parts;

use crate::Kind;
use crate::json::same;
use crate::offer::Given;

/// JSON, and the facts in it about what a payload of this kind books.
#[derive(Default)]
pub(super) struct Booked {
    kind: Option<Kind>,
    json: Vec<u8>,
    /// Refers to `json`, wherever it is moved.
    given: Given<'static>,
}

impl Booked {
    pub(super) const NONE: Self = Booked { kind: None, json: Vec::new(), given: Given::EMPTY };

    /// Reads from `json` what a payload of this kind books. Empty input has no facts; `None` if it is something else.
    pub(super) fn read(&mut self, kind: Kind, json: &[u8]) -> Option<&Given<'_>> {
        if json.is_empty() {
            return Some(Given::NONE);
        }
        if self.kind != Some(kind) || !same(&self.json, json) {
            self.kind = None;
            self.given = Given::EMPTY;
            self.json.clear();
            self.json.extend_from_slice(json);
            // SAFETY: the bytes are neither moved nor changed as long as `given` refers to them.
            #[allow(unsafe_code)]
            let lent = unsafe { from_raw_parts(self.json.as_ptr(), self.json.len()) };
            self.given = Given::read(kind, lent)?;
            self.kind = Some(kind);
        }
        Some(&self.given)
    }

    /// What was read last, if a payload of this kind books it.
    pub(super) fn held(&self, kind: Kind) -> Option<&Given<'_>> {
        (self.kind == Some(kind)).then_some(&self.given)
    }
}
