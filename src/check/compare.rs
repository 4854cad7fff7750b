//! What the walk remembers, and how it is compared at the end.

use alloc::vec::Vec;

use super::Check;
use crate::facts::{Compare, Fact, Role, of_role, repeated};
use crate::json::Text;
use crate::members::Seen;
use crate::problem::Problem;

impl<'a> Check<'a> {
    /// Remembers the text that was seen where the check is, and another that belongs to it.
    #[inline(never)]
    pub(crate) fn remember(&mut self, role: Role, seen: Seen<'a>, second: Option<Text<'a>>) {
        let text = match seen.text() {
            Some(text) => text,
            None if seen.is_given() && role >= Role::Quantity => {
                Text::plain(self.reader.since(seen.at))
            }
            None => return,
        };
        self.facts.push(Fact { role, at: seen.at, indices: self.indices, text, second });
    }

    /// Whether fewer than two facts are of this role: then there is nothing to compare.
    fn is_alone(&self, role: Role) -> bool {
        self.facts.iter().filter(|fact| fact.role == role).nth(1).is_none()
    }

    pub(crate) fn facts_of(&self, role: Role) -> Vec<Fact<'a>> {
        of_role(&self.facts, role)
    }

    /// The facts of one role, each with the text that the same passenger or user has in another role.
    pub(crate) fn facts_with(&self, role: Role, second: Role) -> Vec<Fact<'a>> {
        let seconds = self.facts_of(second);
        let mut rest = seconds.as_slice();
        let mut facts = self.facts_of(role);
        for fact in &mut facts {
            while let [next, tail @ ..] = rest
                && next.indices < fact.indices
            {
                rest = tail;
            }
            let is_same = |next: &&Fact<'_>| next.indices == fact.indices;
            fact.second = rest.first().filter(is_same).map(|next| next.text);
        }
        facts
    }

    /// The facts of one role that an earlier one is equal to.
    pub(crate) fn repeated(&self, role: Role, compare: Compare) -> Vec<Fact<'a>> {
        if self.is_alone(role) { Vec::new() } else { repeated(&self.facts_of(role), compare) }
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
