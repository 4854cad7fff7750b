//! Infants without a seat: each travels on the lap of an adult, who names it.

use super::counts::Counts;
use crate::Code;
use crate::check::Check;
use crate::facts::{Fact, Role};
use crate::findings::{Order, trail};
use crate::members::Members;
use crate::payload::{order, passenger};
use crate::problem::Problem;

static UNNAMED: Problem = Problem::error(
    Code::ValidationRequired,
    "Name each infant without a seat as infant_passenger_id of the adult it travels with.",
);

/// Who sits where, as far as it is known.
#[derive(Default)]
pub(super) struct Laps<'f, 'a> {
    /// The passengers who are infants, less those who are named, and names that are wrong already.
    infants: i32,
    /// How often each passenger of the offer is in the order.
    seen: Counts,
    /// The passengers who are no children and name nobody.
    free: u32,
    /// The last of them.
    adult: Option<&'f Fact<'a>>,
}

impl<'f, 'a> Laps<'f, 'a> {
    /// Counts a passenger of the order, the name of an infant, or an adult who names none. `same` is the offer's passenger of this ID.
    pub(super) fn add(&mut self, fact: &'f Fact<'a>, same: Option<&Fact<'_>>) {
        let Some(same) = same else {
            self.infants -= i32::from(fact.role == Role::Infant);
            return;
        };
        let kind = |name: &[u8]| same.second.is_some_and(|kind| kind.equals(name));
        match (fact.role, kind(b"infant_without_seat")) {
            (Role::Infant, true) => self.infants -= 1,
            // Who is there twice is one all the same.
            (Role::PassengerId, true) if self.seen.add(same, 1) == 1 => self.infants += 1,
            (Role::Adult, false) if !kind(b"child") => {
                self.free += 1;
                self.adult = Some(fact);
            }
            _ => {}
        }
    }

    /// Says that an infant is named by nobody: where it should be, if one place alone is left for that.
    pub(super) fn compare(&self, check: &mut Check<'a>, members: &Members<'a>) {
        if self.infants <= 0 {
            return;
        }
        match self.adult {
            Some(adult) if self.free == 1 => {
                let trail = trail(&["passengers", "*", "infant_passenger_id"], adult.indices);
                let order = Order::absent(adult.at, passenger::INFANT);
                check.findings.add(order, &trail, UNNAMED.found(""));
            }
            _ => check.add_to_field(members, order::PASSENGERS, &UNNAMED),
        }
    }
}
