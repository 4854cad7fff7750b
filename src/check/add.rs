//! Adds findings, from wherever the walk is.

use super::Check;
use super::problems::{REQUIRED, mismatch};
use crate::facts::Fact;
use crate::findings::{Position, Trail, trail};
use crate::json::Text;
use crate::members::{Members, What};
use crate::path::Step;
use crate::problem::{Finding, Problem};
use crate::table::{Presence, Shape};

impl<'a> Check<'a> {
    /// Adds a problem with the value that starts at `at`, at the current location.
    #[cold]
    pub(crate) fn add(&mut self, at: u32, problem: &'static Problem, hint: &'static str) {
        self.add_found(at, problem.found(hint));
    }

    #[cold]
    pub(crate) fn add_found(&mut self, at: u32, finding: Finding) {
        self.findings.add(Position::at(at), &self.trail, finding);
    }

    /// Adds that the value that starts at `at` has the wrong type for its field.
    pub(super) fn add_mismatch(&mut self, at: u32, shape: &Shape) {
        if !matches!(shape, Shape::Anything) {
            self.add_found(at, mismatch(shape));
        }
    }

    /// Adds a problem with the whole payload.
    #[cold]
    pub(crate) fn add_to_whole(&mut self, problem: &'static Problem) {
        self.findings.add(Position::WHOLE, &Trail::new(), problem.found(""));
    }

    /// Adds a problem with one field of the object that was just read.
    #[cold]
    pub(crate) fn add_to_field(
        &mut self,
        members: &Members<'_, 'a>,
        index: usize,
        problem: &'static Problem,
    ) {
        let Some(field) = members.object.fields.get(index) else { return };
        self.add_found_to_field(members, index, problem.found(field.shape.hint()));
    }

    pub(crate) fn add_found_to_field(
        &mut self,
        members: &Members<'_, 'a>,
        index: usize,
        finding: Finding,
    ) {
        let Some(field) = members.object.fields.get(index) else { return };
        let seen = members.get(index);
        let position = match seen.what {
            What::Absent => Position::absent(members.end, index),
            _ => Position::at(seen.at),
        };
        self.add_below(position, Step::Field(field.name), finding);
    }

    /// Adds a finding one step below the current location.
    #[cold]
    #[inline(never)]
    pub(super) fn add_below(&mut self, position: Position, step: Step<'a>, finding: Finding) {
        self.trail.push(step);
        self.findings.add(position, &self.trail, finding);
        self.trail.pop();
    }

    /// Reports a field that another field makes necessary if it is absent, `null` or blank.
    pub(crate) fn require(&mut self, members: &Members<'_, 'a>, index: usize) {
        let seen = members.get(index);
        if !seen.is_given() || seen.text().is_some_and(Text::is_blank) {
            self.add_to_field(members, index, &REQUIRED);
        }
    }

    /// Adds a problem at a fact's location. `path` leads there, with names, and `*` for its indices.
    #[cold]
    #[inline(never)]
    pub(crate) fn add_to_fact(
        &mut self,
        fact: &Fact<'a>,
        path: &[&'static str],
        problem: &'static Problem,
    ) {
        self.add_found_to_fact(fact, path, problem.found(""));
    }

    #[cold]
    pub(crate) fn add_found_to_fact(
        &mut self,
        fact: &Fact<'a>,
        path: &[&'static str],
        finding: Finding,
    ) {
        // For a value that is checked alone, the start of the path leads to where the check began.
        let path = path.get(self.base.len()..).unwrap_or_default();
        self.findings.add(Position::at(fact.at), &trail(path, fact.indices), finding);
    }

    /// Reports that a field that is checked alone is absent, if that matters.
    pub(crate) fn add_absent(&mut self, shape: &'static Shape, presence: Presence) {
        if let Some(problem) = presence.missing().filter(|_| presence != Presence::RequiredIfGiven)
        {
            self.add(0, problem, shape.hint());
        }
    }
}
