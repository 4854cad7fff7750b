//! Infants without a seat: each travels on the lap of an adult, whose entry names it.

use core::mem::replace;

use super::given::Given;
use crate::Code;
use crate::check::Check;
use crate::facts::{Fact, Role};
use crate::findings::{Position, trail};
use crate::json::Text;
use crate::members::Members;
use crate::payload::{order, passenger};
use crate::problem::Problem;

const INFANT: &[u8] = b"infant_without_seat";

static UNNAMED: Problem = Problem::error(
    Code::ValidationRequired,
    "Say which adult each infant without a seat travels with: its ID is that adult's `infant_passenger_id`.",
);

/// The infants and adults, as far as they are known.
#[derive(Default)]
pub(super) struct Laps<'a> {
    /// The number of infants, less those that an adult names, and less names that are already reported, which may have meant one.
    infants: i32,
    /// The number of passengers who are not children and name no infant.
    free: u32,
    /// The last of those passengers.
    adult: Option<Fact<'a>>,
}

impl<'a> Laps<'a> {
    /// Counts a passenger of the order, an infant that is named, or an adult who names none. `same` is the passenger with this ID in the
    /// offer `given`; `seen` is how often it has been counted.
    pub(super) fn add(
        &mut self,
        given: &Given<'_>,
        fact: &Fact<'a>,
        same: Option<&Fact<'_>>,
        seen: Option<&mut u32>,
    ) {
        let kind = same.map(type_of);
        let is_infant = kind.is_some_and(|kind| kind.equals(INFANT));
        match fact.role {
            Role::Infant => {
                let by = fact.second.and_then(|id| given.find(Role::PassengerId, id));
                let is_by_adult = by.is_none_or(|(_, by)| is_adult(type_of(by)));
                // A stranger, the adult itself, or somebody with a seat for the second time.
                let is_reported = kind.is_none()
                    || fact.second == Some(fact.text)
                    || !is_infant && seen.is_some_and(|seen| replace(seen, 1) != 0);
                self.infants -= i32::from(is_reported || is_infant && is_by_adult);
            }
            // A duplicate passenger counts once.
            Role::PassengerId if is_infant => {
                self.infants += i32::from(seen.is_some_and(|seen| replace(seen, 1) == 0));
            }
            Role::Adult if kind.is_some_and(is_adult) => {
                self.free += 1;
                self.adult = Some(*fact);
            }
            _ => {}
        }
    }

    /// Reports that no adult names an infant: where it should be named, if only one place is left for that.
    pub(super) fn compare(&self, check: &mut Check<'a>, members: &Members<'_, 'a>) {
        if self.infants <= 0 {
            return;
        }
        match self.adult {
            Some(adult) if self.free == 1 => {
                let trail = trail(&["passengers", "*", "infant_passenger_id"], adult.indices);
                let position = Position::absent(adult.at, passenger::INFANT);
                check.findings.add(position, &trail, UNNAMED.found(""));
            }
            _ => check.add_to_field(members, order::PASSENGERS, &UNNAMED),
        }
    }
}

fn type_of<'a>(passenger: &Fact<'a>) -> Text<'a> {
    passenger.second.unwrap_or_default()
}

/// Whether a passenger of this type could have an infant on their lap. One of unknown type could.
fn is_adult(kind: Text<'_>) -> bool {
    !kind.equals(INFANT) && !kind.equals(b"child")
}
