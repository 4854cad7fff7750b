//! The findings of one check, in document order, one error a place, and no more of them than the caller wants.

use alloc::vec::Vec;

use crate::Code;
use crate::issue::Issue;
use crate::path::{Segment, Step};
use crate::problem::{Finding, Problem, Severity};

/// Deepest place that has a name of its own: `/passengers/0/identity_documents/0/type`, and one to spare.
const DEEPEST: usize = 6;

static TOO_MANY: Problem = Problem::error(
    Code::TooManyIssues,
    "There are more issues than the {max} shown.",
);

/// The steps from the payload to the place where the check is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trail<'a> {
    steps: [Step<'a>; DEEPEST],
    depth: usize,
}

impl<'a> Trail<'a> {
    pub(crate) fn new() -> Self {
        Trail {
            steps: [Step::Index(0); DEEPEST],
            depth: 0,
        }
    }

    pub(crate) fn push(&mut self, step: Step<'a>) {
        if let Some(place) = self.steps.get_mut(self.depth) {
            *place = step;
        }
        self.depth += 1;
    }

    pub(crate) fn pop(&mut self) {
        self.depth -= 1;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.depth == 0
    }

    pub(crate) fn steps(&self) -> &[Step<'a>] {
        self.steps.get(..self.depth).unwrap_or(&self.steps)
    }
}

/// Where a finding stands in the document. Two findings about one place have the same, and no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Order {
    offset: u32,
    /// 0 for what is there; for an absent field, which stands at its object's end, its place in the table.
    rank: u32,
}

impl Order {
    /// The payload as a whole.
    pub(crate) const WHOLE: Order = Order { offset: 0, rank: 0 };

    /// A value that starts at `offset`.
    pub(crate) fn at(offset: u32) -> Self {
        Order { offset, rank: 0 }
    }

    /// The field with this index, absent from the object that ends at `offset`.
    pub(crate) fn absent(offset: u32, index: usize) -> Self {
        Order {
            offset,
            rank: index as u32 + 1,
        }
    }
}

struct Entry<'a> {
    order: Order,
    trail: Trail<'a>,
    finding: Finding,
}

pub(crate) struct Findings<'a> {
    entries: Vec<Entry<'a>>,
    most: u32,
    more: bool,
    /// Only what is at this place or under it counts.
    under: &'a [Segment],
    /// Nothing counts for now.
    pub(crate) muted: bool,
}

impl<'a> Findings<'a> {
    /// Keeps the first `most` findings at or under the place that `under` leads to.
    pub(crate) fn new(most: u32, under: &'a [Segment]) -> Self {
        Findings {
            entries: Vec::new(),
            most,
            more: false,
            under,
            muted: false,
        }
    }

    /// Adds a finding, in its place. An error takes the place of what else was found there; beside an error nothing is added.
    pub(crate) fn add(&mut self, order: Order, trail: &Trail<'a>, finding: Finding) {
        if self.muted || !self.wants(trail) {
            return;
        }
        let start = self.entries.partition_point(|entry| entry.order < order);
        let mut end = start;
        while let Some(entry) = self.entries.get(end)
            && entry.order == order
        {
            let is_warning = entry.finding.severity == Severity::Warning;
            let says_the_same = is_warning
                && finding.severity == Severity::Warning
                && entry.finding.problem.code == finding.problem.code;
            if !is_warning || says_the_same {
                return;
            }
            end += 1;
        }
        if finding.severity == Severity::Error {
            self.entries.drain(start..end);
            end = start;
        }
        if end >= self.most as usize {
            self.more = true;
            return;
        }
        self.entries.insert(
            end,
            Entry {
                order,
                trail: *trail,
                finding,
            },
        );
        if self.entries.len() > self.most as usize {
            self.entries.pop();
            self.more = true;
        }
    }

    /// Whether the place of `trail` is one that counts.
    fn wants(&self, trail: &Trail<'a>) -> bool {
        let steps = trail.steps();
        steps.len() >= self.under.len()
            && steps
                .iter()
                .zip(self.under)
                .all(|(step, segment)| step.leads_to(segment))
    }

    /// The issues, for a payload that stood under `data` or not.
    pub(crate) fn into_issues(self, wrapped: bool, strict: bool) -> Vec<Issue> {
        let too_many = self
            .more
            .then(|| Issue::new(TOO_MANY.found().with("max", self.most), Vec::new(), wrapped));
        let issues = self.entries.into_iter().map(|entry| {
            let segments = entry
                .trail
                .steps()
                .iter()
                .map(|step| step.to_segment())
                .collect();
            let severity = if strict {
                Severity::Error
            } else {
                entry.finding.severity
            };
            Issue::new(entry.finding.severity(severity), segments, wrapped)
        });
        issues.chain(too_many).collect()
    }
}
