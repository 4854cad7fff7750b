//! A payload's users: those listed in `users`, those that its passengers or guests name, and how the latter are added to the list.

use alloc::vec::Vec;

use crate::facts::firsts_of;
use crate::json::{Text, Writer};
use crate::payload::users::CUSTOMER_USER_ID;
use crate::rules::Rule;

/// Where users can be inserted into the JSON written so far.
#[derive(Clone, Copy, Default)]
enum Slot {
    /// There is no `users` yet.
    #[default]
    Absent,
    /// Before the `]` at this offset.
    Before(usize),
    /// Instead of the `null` that ends at this offset.
    InsteadOfNull(usize),
    /// The value isn't an array.
    Nowhere,
}

#[derive(Default)]
pub(super) struct Users<'a> {
    slot: Slot,
    listed: Vec<Text<'a>>,
    named: Vec<Text<'a>>,
}

impl<'a> Users<'a> {
    /// Records an element of the list.
    pub(super) fn list(&mut self, id: Text<'a>) {
        self.listed.push(id);
    }

    /// Records the `user_id` of a passenger or guest.
    pub(super) fn name(&mut self, id: Text<'a>) {
        self.named.push(id);
    }

    /// Records that the value of `users`, which begins with this byte, has been written up to `end`.
    pub(super) fn written(&mut self, first: u8, end: usize) {
        self.slot = match first {
            b'[' => Slot::Before(end - 1),
            b'n' => Slot::InsteadOfNull(end),
            _ => Slot::Nowhere,
        };
    }

    /// Adds each well-formed `user_id` that is missing from `users`, once. The payload must be completely written.
    pub(super) fn link(&mut self, writer: &mut Writer) {
        let lacking = self.lacking();
        if lacking.is_empty() {
            return;
        }
        let end = writer.len();
        let (start, end, before, after): (_, _, &[u8], &[u8]) = match self.slot {
            Slot::Nowhere => return,
            Slot::Before(at) => (at, at, b"", b""),
            Slot::InsteadOfNull(end) => (end - b"null".len(), end, b"[", b"]"),
            Slot::Absent => (end - 1, end - 1, b"\"users\":[", b"]"),
        };
        let is_first = writer.is_after(start, b'[') || writer.is_after(start, b'{');
        let in_place_of_null = start != end;
        let comma: &[u8] = if is_first || in_place_of_null { b"" } else { b"," };
        writer.replace(start, end, &[comma, before, &lacking, after].concat());
    }

    /// The IDs missing from `users`, written as elements.
    fn lacking(&mut self) -> Vec<u8> {
        let listed = self.listed.len();
        self.listed.append(&mut self.named);
        let mut ids = self.listed.iter().copied();
        let firsts = firsts_of(&mut || ids.next());
        let mut lacking = Writer::default();
        for (place, first) in firsts.into_iter().enumerate().skip(listed) {
            if first as usize == place
                && let Some(id) = self.listed.get(place)
                && CUSTOMER_USER_ID.check(&id.content(), None).is_none()
            {
                lacking.comma();
                lacking.copy(*id);
            }
        }
        lacking.into_bytes()
    }
}
