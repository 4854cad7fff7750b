//! What must hold of every input: one property a file, each a function `holds` that panics where it does not.
//!
//! `targets/` hands them to libFuzzer, a test to the documented bodies. An input is two bytes of [`Settings`], then the text.

pub mod answer;
pub mod booked;
pub mod built;
pub mod check;
pub mod field;
pub mod reader;
pub mod seeds;

#[path = "../../tests/json/oracle.rs"]
mod oracle;

use duffel_customers::{Date, Kind, Options};

/// What the first two bytes of an input choose.
pub struct Settings {
    /// The payload.
    pub kind: Kind,
    bits: u8,
}

impl Settings {
    /// Reads the settings, and gives them with the rest of the input. None where there is too little of it.
    pub fn read(input: &[u8]) -> Option<(Self, &[u8])> {
        let ([kind, bits], text) = input.split_first_chunk()?;
        let kind = Kind::ALL[*kind as usize % Kind::ALL.len()];
        Some((Settings { kind, bits: *bits }, text))
    }

    /// How the payload is checked.
    pub fn options(&self) -> Options<'_> {
        let is_set = |bit: u8| self.bits & (1 << bit) != 0;
        let options = Options::new()
            .strict(is_set(0))
            .require_envelope(is_set(1))
            .normalize(is_set(2))
            .link_users(!is_set(3));
        let options = match Date::new(2026, 5, 2) {
            Some(today) if is_set(4) => options.now(today),
            _ => options,
        };
        if is_set(5) { options.max_issues(u32::from(self.bits >> 6)) } else { options }
    }
}
