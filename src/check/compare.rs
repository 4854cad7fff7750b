//! What the walk remembers, and how it is compared at the end.

use alloc::vec::Vec;

use super::Check;
use crate::facts::{Compare, Fact, Role, repeated};
use crate::json::Text;
use crate::members::Seen;
use crate::path::Step;
use crate::problem::Problem;

impl<'a> Check<'a> {
    /// Remembers the text that was seen where the check is, and another that belongs to it.
    pub(crate) fn remember(&mut self, role: Role, seen: Seen<'a>, second: Option<Text<'a>>) {
        let Some(text) = seen.text() else { return };
        let mut fact = Fact::name(text, seen.at);
        (fact.role, fact.second) = (role, second);
        let mut is_first = true;
        for step in self.trail.steps() {
            if let Step::Index(index) = step {
                *(if is_first { &mut fact.index } else { &mut fact.inner }) = *index;
                is_first = false;
            }
        }
        self.facts.push(fact);
    }

    /// The facts of these roles: first those of the first one.
    pub(crate) fn facts_of(&self, roles: &[Role]) -> Vec<Fact<'a>> {
        let mut facts = Vec::new();
        for role in roles {
            for fact in &self.facts {
                if fact.role == *role {
                    facts.push(*fact);
                }
            }
        }
        facts
    }

    /// The facts of one role, each with the text that the same passenger or user has in another role.
    pub(crate) fn facts_with(&self, role: Role, second: Role) -> Vec<Fact<'a>> {
        let seconds = self.facts_of(&[second]);
        let mut rest = seconds.as_slice();
        let mut facts = self.facts_of(&[role]);
        for fact in &mut facts {
            while let [next, tail @ ..] = rest
                && next.index < fact.index
            {
                rest = tail;
            }
            fact.second =
                rest.first().filter(|next| next.index == fact.index).map(|next| next.text);
        }
        facts
    }

    /// The facts of one role that an earlier one is equal to.
    pub(crate) fn repeated(&self, role: Role, compare: Compare) -> Vec<Fact<'a>> {
        repeated(&self.facts_of(&[role]), compare)
    }

    /// Says `problem` of each fact of this role that an earlier one is equal to.
    pub(crate) fn add_to_repeated(
        &mut self,
        role: Role,
        compare: Compare,
        names: &[&'static str],
        problem: &'static Problem,
    ) {
        for fact in self.repeated(role, compare) {
            self.add_to_fact(&fact, names, problem);
        }
    }
}
