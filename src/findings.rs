//! The findings of one check, in document order, one error per location, and no more than the caller allows.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::Code;
use crate::facts::sort;
use crate::offer::Due;
use crate::path::Step;
use crate::problem::{Detail, Finding, Problem, Severity};

/// The deepest named location: `/passengers/0/identity_documents/0/type`, and one to spare.
const DEEPEST: usize = 6;

/// How many findings may wait to be sorted in, or as many as are kept if that is more.
const LATE: usize = 1000;

static TOO_MANY: Problem =
    Problem::error(Code::TooManyIssues, "There are more issues than the {max} shown.");

/// The steps from where a check began to its current location.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trail<'a> {
    steps: [Step<'a>; DEEPEST],
    depth: usize,
}

impl<'a> Trail<'a> {
    #[inline(always)]
    pub(crate) fn new() -> Self {
        Trail { steps: [Step::Index(0); DEEPEST], depth: 0 }
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

/// The trail along these names, with `*` standing for these indices.
pub(crate) fn trail<'a>(path: &[&'static str], indices: [u32; 2]) -> Trail<'a> {
    let mut trail = Trail::new();
    let mut indices = indices.into_iter();
    for name in path {
        trail.push(match *name {
            "*" => Step::Index(indices.next().unwrap_or_default()),
            name => Step::Field(name),
        });
    }
    trail
}

/// A finding's position in the document. Findings have equal positions if and only if they are about the same location.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    offset: u32,
    /// 0 for a present value. For an absent field, which counts as at its object's end, its position in the table.
    rank: u32,
}

impl Position {
    /// The whole payload.
    pub(crate) const WHOLE: Position = Position { offset: 0, rank: 0 };

    /// A value that starts at `offset`.
    pub(crate) fn at(offset: u32) -> Self {
        Position { offset, rank: 0 }
    }

    /// The field with this index, absent from the object that ends at `offset`.
    pub(crate) fn absent(offset: u32, index: usize) -> Self {
        Position { offset, rank: index as u32 + 1 }
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    position: Position,
    pub(crate) trail: Trail<'a>,
    pub(crate) finding: Finding,
}

pub(crate) struct Findings<'a> {
    pub(crate) entries: Vec<Entry<'a>>,
    /// The findings about locations before the last of `entries`, in the order in which they were found.
    late: Vec<Entry<'a>>,
    most: u32,
    more: bool,
    /// Only findings at or under this path count.
    under: &'a [Step<'a>],
    /// No findings count for now.
    pub(crate) muted: bool,
    /// The order's price according to its offer, if known.
    pub(crate) due: Option<Box<Due>>,
}

impl<'a> Findings<'a> {
    /// Keeps the first `most` findings at or under the path `under`.
    #[inline(always)]
    pub(crate) fn new(most: u32, under: &'a [Step<'a>]) -> Self {
        Findings {
            entries: Vec::new(),
            late: Vec::new(),
            most,
            more: false,
            under,
            muted: false,
            due: None,
        }
    }

    /// Whether a finding on this trail counts.
    fn counts(&self, trail: &Trail<'a>) -> bool {
        !self.muted && trail.steps().starts_with(self.under)
    }

    /// Whether a finding on this trail, after all others, would be kept. If there is no room, records that there was one more.
    pub(crate) fn has_room(&mut self, trail: &Trail<'a>) -> bool {
        let is_full = self.entries.len() >= self.most as usize;
        let counts = self.counts(trail);
        self.more |= counts && is_full;
        counts && !is_full
    }

    /// Adds a finding. An error replaces other findings at the same location. Nothing is added to an error, unless it is more basic: that
    /// the value is missing.
    #[cold]
    pub(crate) fn add(&mut self, position: Position, trail: &Trail<'a>, finding: Finding) {
        if !self.counts(trail) {
            return;
        }
        let entry = Entry { position, trail: *trail, finding };
        if self.entries.last().is_none_or(|last| last.position <= position) {
            return self.append(entry);
        }
        self.late.push(entry);
        if self.late.len() > LATE.max(self.most as usize) {
            self.settle();
        }
    }

    /// Adds a finding that comes after all others, or at the location of the last.
    fn append(&mut self, entry: Entry<'a>) {
        let mut start = self.entries.len();
        while let Some(other) = start.checked_sub(1).and_then(|before| self.entries.get(before))
            && other.position == entry.position
        {
            if other.finding.outweighs(&entry.finding) {
                return;
            }
            start -= 1;
        }
        if entry.finding.severity == Severity::Error {
            self.entries.truncate(start);
        }
        if self.entries.len() < self.most as usize {
            self.entries.push(entry);
        } else {
            self.more = true;
        }
    }

    /// Sorts in the findings that came late. Until then, the list is incomplete.
    pub(crate) fn settle(&mut self) {
        if self.late.is_empty() {
            return;
        }
        let late = core::mem::take(&mut self.late);
        let position = |place: usize| late.get(place).map(|entry| entry.position);
        let places = sort(late.len(), &|a, b| position(a).cmp(&position(b)));
        let mut late = places.iter().filter_map(|place| late.get(*place)).copied().peekable();
        for entry in core::mem::take(&mut self.entries) {
            while let Some(earlier) = late.next_if(|late| late.position < entry.position) {
                self.append(earlier);
            }
            self.append(entry);
        }
        late.for_each(|entry| self.append(entry));
    }

    /// The order's price; empty if unknown.
    pub(crate) fn price(&self) -> &str {
        self.due.as_ref().map_or("", |due| due.price.as_str())
    }

    /// The final finding if there were more than were kept.
    pub(crate) fn too_many(&self) -> Option<Finding> {
        self.more.then(|| TOO_MANY.found("").with(Detail::Max(self.most)))
    }
}

impl Finding {
    /// Whether `other`, found later at the same location, is not reported.
    fn outweighs(&self, other: &Finding) -> bool {
        let code = other.problem.code;
        match (self.severity, other.severity) {
            // A missing value is the most basic error, except for a duplicate key.
            (Severity::Error, Severity::Error) => {
                code != Code::ValidationRequired
                    || matches!(self.problem.code, Code::ValidationRequired | Code::DuplicateKey)
            }
            (Severity::Error, Severity::Warning) => true,
            (Severity::Warning, Severity::Error) => false,
            (Severity::Warning, Severity::Warning) => code == self.problem.code,
        }
    }
}
