//! The facts of an offer or a quote, and how they are looked up.

use alloc::vec;
use alloc::vec::Vec;

use super::table;
use crate::check::Check;
use crate::facts::{Fact, Role, sort};
use crate::json::Text;
use crate::options::Options;
use crate::problem::Severity;
use crate::{Code, Kind};

/// More facts than this are sorted. For fewer, linear search is faster.
const MANY: usize = 250;

/// The facts of an offer or a quote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Given<'a> {
    facts: Vec<Fact<'a>>,
    /// One bit for each role that is present; for a true-or-false role, if it is true.
    roles: u32,
}

/// How offers and quotes are read. Warnings don't matter, but too many would hide errors.
static READING: Options<'static> = Options::new().max_issues(u32::MAX);

impl<'a> Given<'a> {
    pub(crate) const EMPTY: Self = Given { facts: Vec::new(), roles: 0 };
    pub(crate) const NONE: &'static Given<'static> = &Given::EMPTY;

    /// Reads from JSON what a payload of this kind books. `None` if it is something else.
    #[inline(never)]
    pub(crate) fn read(kind: Kind, json: &'a [u8]) -> Option<Self> {
        let table = match kind {
            Kind::Order => &table::OFFER,
            Kind::Booking => &table::QUOTE,
            _ => return None,
        };
        let mut facts = Vec::new();
        let verdict = Check::run(json, &READING, &[], &mut |check| {
            check.compares_all = true;
            let verdict = check.whole(table);
            facts = core::mem::take(&mut check.facts).into_vec();
            verdict
        });
        let is_wrong = verdict.findings.entries.iter().any(|entry| {
            let problem = entry.finding.problem;
            // Of duplicate `data` keys, the last counts; a number that is too small is still a number.
            problem.severity == Severity::Error
                && !matches!(problem.code, Code::DuplicateKey | Code::ValidationInclusion)
        });
        let currency = facts.iter().find(|fact| fact.role == Role::Currency).map(|fact| fact.text);
        facts.retain(|fact| fact.role != Role::Foreign || fact.second != currency);
        let roles = facts.iter().filter(|fact| fact.is_said());
        let roles = roles.fold(0, |roles, fact| roles | fact.role.bit());
        if facts.len() > MANY {
            let key = |place: usize| facts.get(place).map(Fact::key);
            let mut sorted = Vec::new();
            for place in sort(facts.len(), &|a, b| key(a).cmp(&key(b))) {
                if let Some(fact) = facts.get(place) {
                    sorted.push(*fact);
                }
            }
            facts = sorted;
        }
        if is_wrong || facts.is_empty() { None } else { Some(Given { facts, roles }) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// A zero for each fact.
    pub(super) fn zeros(&self) -> Vec<u32> {
        vec![0; self.facts.len()]
    }

    /// Whether it has a fact in this role; for a true-or-false role, whether it is true.
    pub(crate) fn has(&self, role: Role) -> bool {
        self.roles & role.bit() != 0
    }

    /// The fact with this role and text, and its position.
    #[inline(never)]
    pub(super) fn find(&self, role: Role, text: Text<'_>) -> Option<(usize, &Fact<'a>)> {
        if !self.has(role) {
            return None;
        }
        let is_same = |fact: &Fact<'_>| fact.role == role && fact.text == text;
        let place = if self.facts.len() > MANY {
            self.facts.partition_point(|fact| fact.key() < (role as u8, text))
        } else {
            self.facts.iter().position(is_same)?
        };
        Some((place, self.facts.get(place).filter(|fact| is_same(fact))?))
    }

    fn of(&self, role: Role) -> impl Iterator<Item = &Fact<'a>> {
        self.facts.iter().filter(move |fact| fact.role == role)
    }

    /// The text of the only fact with this role.
    #[inline(never)]
    pub(crate) fn says(&self, role: Role) -> Option<Text<'a>> {
        self.of(role).next().map(|fact| fact.text)
    }

    /// The facts with this role, each with its number from `numbers`, which has one for each fact.
    pub(super) fn counted(
        &self,
        role: Role,
        numbers: &[u32],
    ) -> impl Iterator<Item = (&Fact<'a>, u32)> {
        let all = self.facts.iter().zip(numbers.iter().copied());
        all.filter(move |(fact, _)| fact.role == role)
    }

    /// How many facts have this role.
    pub(crate) fn count(&self, role: Role) -> usize {
        self.of(role).count()
    }
}

impl<'a> Fact<'a> {
    /// Whether the fact states something: `false` does not.
    fn is_said(&self) -> bool {
        !matches!(self.role, Role::InstantPayment | Role::DocumentsRequired)
            || self.text.equals(b"true")
    }

    fn key(&self) -> (u8, Text<'a>) {
        (self.role as u8, self.text)
    }
}
