//! Records facts during the walk, and compares them at the end.

use alloc::vec::Vec;

use super::Check;
use crate::facts::{Fact, Role, repeated};
use crate::json::Text;
use crate::members::Seen;
use crate::problem::Problem;

impl<'a> Check<'a> {
    /// Records the text at the current location, and a second text that belongs to it.
    #[inline(never)]
    pub(crate) fn remember(&mut self, role: Role, seen: Seen<'a>, second: Option<Text<'a>>) {
        if !self.compares(role) {
            return;
        }
        let text = if role >= Role::Quantity {
            seen.is_given().then(|| Text::plain(self.reader.since(seen.at)))
        } else {
            seen.text()
        };
        if let Some(text) = text {
            self.remember_text(role, seen.at, text, second);
        }
    }

    /// As [`remember`](Self::remember), for a text at `at`, in a role that is [compared](Self::compares).
    #[inline(never)]
    pub(crate) fn remember_text(
        &mut self,
        role: Role,
        at: u32,
        text: Text<'a>,
        second: Option<Text<'a>>,
    ) {
        self.facts.add(Fact { role, at, indices: self.indices, text, second });
    }

    /// Whether texts in this role are compared with anything.
    #[inline(always)]
    pub(super) fn compares(&self, role: Role) -> bool {
        role.is_always_compared() || self.compares_all
    }

    /// The facts of one role that are equal to an earlier one.
    pub(crate) fn repeated(&self, role: Role) -> Vec<Fact<'a>> {
        if !self.facts.has_several(role) {
            return Vec::new();
        }
        repeated(&self.facts.all_of(role))
    }

    /// Reports `problem` for each fact of this role that is equal to an earlier one.
    #[inline(always)]
    pub(crate) fn add_to_repeated(
        &mut self,
        role: Role,
        names: &[&'static str],
        problem: &'static Problem,
    ) {
        if self.facts.has_several(role) {
            self.add_to_the_repeated(role, names, problem);
        }
    }

    #[cold]
    #[inline(never)]
    fn add_to_the_repeated(
        &mut self,
        role: Role,
        names: &[&'static str],
        problem: &'static Problem,
    ) {
        for fact in self.repeated(role) {
            self.add_to_fact(&fact, names, problem);
        }
    }
}
