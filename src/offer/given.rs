//! What an offer or a quote says, and how it is looked up.

use alloc::vec;
use alloc::vec::Vec;
use core::cell::Cell;

use super::table;
use crate::check::Check;
use crate::facts::{Fact, Role, sort};
use crate::json::Text;
use crate::options::Options;
use crate::problem::Severity;
use crate::{Code, Kind};

/// What an offer or a quote says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Given<'a> {
    /// By role, and by text.
    facts: Vec<Fact<'a>>,
}

/// How offers and quotes are read. Warnings don't matter, but would hide errors if there were too many of them.
static READING: Options<'static> = Options::new().max_issues(u32::MAX);

impl<'a> Given<'a> {
    pub(crate) const EMPTY: Self = Given { facts: Vec::new() };
    pub(crate) const NONE: &'static Given<'static> = &Given::EMPTY;

    /// What the JSON says of what a payload of this kind books; nothing where it is something else.
    #[inline(never)]
    pub(crate) fn read(kind: Kind, json: &'a [u8]) -> Option<Self> {
        let table = match kind {
            Kind::Order => &table::OFFER,
            Kind::Booking => &table::QUOTE,
            _ => return None,
        };
        let facts = Cell::new(Vec::new());
        let verdict = Check::run(json, &READING, &[], &|check| {
            check.compares_all = true;
            let verdict = check.whole(table);
            facts.set(core::mem::take(&mut check.facts).into_vec());
            verdict
        });
        let is_wrong = verdict.findings.entries.iter().any(|entry| {
            let problem = entry.finding.problem;
            // Of a field that stands there twice, the last counts; a number that is too small is still a number.
            problem.severity == Severity::Error
                && !matches!(problem.code, Code::DuplicateKey | Code::ValidationInclusion)
        });
        let facts = sort(facts.into_inner(), |a, b| a.key().cmp(&b.key()));
        if is_wrong || facts.is_empty() { None } else { Some(Given { facts }) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// A number for each fact.
    pub(super) fn zeros(&self) -> Vec<u32> {
        vec![0; self.facts.len()]
    }

    /// The fact with this role and text, and its place.
    #[inline(never)]
    pub(super) fn find(&self, role: Role, text: Text<'_>) -> Option<(usize, &Fact<'a>)> {
        let place = self.facts.partition_point(|fact| fact.key() < (role as u8, text));
        let same = self.facts.get(place).filter(|fact| fact.key() == (role as u8, text))?;
        Some((place, same))
    }

    fn of(&self, role: Role) -> impl Iterator<Item = &Fact<'a>> {
        self.facts.iter().filter(move |fact| fact.role == role)
    }

    /// What stands in the one place with this role.
    #[inline(never)]
    pub(crate) fn says(&self, role: Role) -> Option<Text<'a>> {
        let place = self.facts.partition_point(|fact| (fact.role as u8) < role as u8);
        self.facts.get(place).filter(|fact| fact.role == role).map(|fact| fact.text)
    }

    /// Whether anything stands in a place with this role.
    pub(crate) fn has(&self, role: Role) -> bool {
        self.says(role).is_some()
    }

    /// How many facts have this role.
    pub(crate) fn count(&self, role: Role) -> usize {
        self.of(role).count()
    }

    /// Whether a service is priced in another currency than the offer itself.
    pub(crate) fn mixes_currencies(&self) -> bool {
        let currency = self.says(Role::Currency);
        self.of(Role::PriceCurrency).any(|fact| Some(fact.text) != currency)
    }
}

impl<'a> Fact<'a> {
    fn key(&self) -> (u8, Text<'a>) {
        (self.role as u8, self.text)
    }
}
