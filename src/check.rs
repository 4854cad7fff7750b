//! The walk over a payload that checks it against its table.

mod container;
mod problems;
mod suggestion;

use alloc::vec::Vec;

pub(crate) use self::problems::REQUIRED;
use self::problems::{NULL, TYPE_LIST, TYPE_OBJECT, TYPE_QUANTITY, TYPE_TEXT};
use crate::facts::{Compare, Fact, Role, repeated};
use crate::findings::{Findings, Order, Trail};
use crate::json::{Fault, Reader, Text, is_blank};
use crate::members::{Members, Seen, What};
use crate::options::Options;
use crate::path::Step;
use crate::problem::{Detail, Finding, Problem};
use crate::rules::{Date, Quantity};
use crate::table::{Presence, Shape};
use crate::verdict::Verdict;

pub(crate) use container::unknown;
pub(crate) use problems::{beside_data, repeated_name};

/// What a pass over the payload takes for granted, because an earlier pass found it out. Each is rare, so most payloads are read once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    /// A name stands twice in an object: look ahead in each, for only the last one counts.
    pub(crate) repeated_names: bool,
    /// The payload is under `data`, though that is not the first name.
    pub(crate) wrapped: bool,
    /// One bit for each of the payload's fields, by index, that has no place in it: what stands there is not checked.
    pub(crate) refused: u32,
}

/// A check under way.
pub(crate) struct Check<'a> {
    pub(crate) reader: Reader<'a>,
    trail: Trail<'a>,
    pub(crate) findings: Findings<'a>,
    /// The payload is the whole body, as far as is known: no `data` around it.
    pub(crate) bare: bool,
    /// Today, where the caller says so.
    pub(crate) now: Option<Date>,
    pub(crate) known: Known,
    /// What the next pass should know; differs from `known` where there must be one.
    pub(crate) learnt: Known,
    /// Names of unknown fields and metadata keys of the objects that are open.
    names: Vec<Fact<'a>>,
    /// What is to be compared with something else, in the order of the document.
    facts: Vec<Fact<'a>>,
}

impl<'a> Check<'a> {
    pub(crate) fn new(
        json: &'a [u8],
        options: &Options,
        under: &'a [Step<'a>],
        known: Known,
    ) -> Self {
        Check {
            reader: Reader::new(json),
            trail: Trail::new(),
            findings: Findings::new(options.max_issues, under),
            bare: false,
            now: options.now,
            known,
            learnt: known,
            names: Vec::new(),
            facts: Vec::new(),
        }
    }

    pub(crate) fn into_verdict(self, options: &Options) -> Verdict<'a> {
        Verdict { findings: self.findings, base: &[], wrapped: false, strict: options.strict }
    }

    /// Checks the value that comes next.
    pub(crate) fn value(
        &mut self,
        shape: &'static Shape,
        presence: Presence,
    ) -> Result<Seen<'a>, Fault> {
        let next = self.reader.peek();
        let at = self.reader.position();
        let what = match (next, shape) {
            (b'"', _) => {
                let text = self.reader.text()?;
                self.text(shape, presence, text, at);
                What::Text(text)
            }
            (b'n', _) => {
                self.reader.null()?;
                self.null(shape, presence, at);
                What::Null
            }
            (b'[', Shape::List(list)) => What::List(self.list(list, at)?),
            (b'{', Shape::Object(object)) => {
                self.object(object)?;
                What::Other
            }
            (b'{', Shape::Metadata(metadata)) => {
                self.metadata(metadata, at)?;
                What::Other
            }
            (b'-' | b'0'..=b'9', Shape::Quantity) => {
                let number = self.reader.number()?;
                self.add(at, Quantity::check(&number));
                What::Other
            }
            _ => {
                self.reader.skip()?;
                if !matches!(shape, Shape::Anything) {
                    self.add(at, Some(mismatch(shape)));
                }
                What::Other
            }
        };
        Ok(Seen { at, what })
    }

    #[inline]
    fn text(&mut self, shape: &'static Shape, presence: Presence, text: Text<'a>, at: u32) {
        let content = text.content();
        let finding = match (presence.missing(), shape) {
            (Some(severity), _) if is_blank(&content) => {
                Some(REQUIRED.found().hint(shape.hint()).severity(severity))
            }
            (_, Shape::Text(rule)) => rule.check(&content),
            (_, Shape::Anything) => None,
            _ => Some(mismatch(shape)),
        };
        self.add(at, finding);
    }

    fn null(&mut self, shape: &'static Shape, presence: Presence, at: u32) {
        let finding = match presence.missing() {
            Some(severity) => Some(REQUIRED.found().hint(shape.hint()).severity(severity)),
            None if presence == Presence::Nullable => None,
            None => Some(NULL.found()),
        };
        self.add(at, finding);
    }

    /// Adds what was found at the value that starts at `at`, where the check is.
    #[inline]
    pub(crate) fn add(&mut self, at: u32, finding: Option<Finding>) {
        if let Some(finding) = finding {
            self.findings.add(Order::at(at), &self.trail, finding);
        }
    }

    /// Adds a finding about the payload as a whole.
    pub(crate) fn add_to_whole(&mut self, finding: Finding) {
        self.findings.add(Order::WHOLE, &Trail::new(), finding);
    }

    /// Adds a finding about one field of the object that was just read.
    pub(crate) fn add_to_field(&mut self, members: &Members<'a>, index: usize, finding: Finding) {
        let Some(field) = members.object.fields.get(index) else {
            return;
        };
        let seen = members.get(index);
        let order = match seen.what {
            What::Absent => Order::absent(members.end, index),
            _ => Order::at(seen.at),
        };
        self.add_below(order, &[Step::Field(field.name)], finding);
    }

    /// Adds a finding at a place below where the check is.
    pub(crate) fn add_below(&mut self, order: Order, steps: &[Step<'a>], finding: Finding) {
        let mut trail = self.trail;
        steps.iter().for_each(|step| trail.push(*step));
        self.findings.add(order, &trail, finding);
    }

    /// A field that another field makes necessary: says so where it is absent or `null`.
    pub(crate) fn require(&mut self, members: &Members<'a>, index: usize) {
        if let Some(field) = members.object.fields.get(index)
            && !members.get(index).is_given()
        {
            self.add_to_field(members, index, REQUIRED.found().hint(field.shape.hint()));
        }
    }

    /// Remembers the text that was seen in a field of the object at hand, with another that belongs to it.
    pub(crate) fn note(&mut self, role: Role, seen: Seen<'a>, second: Option<Text<'a>>) {
        let Some(text) = seen.text() else { return };
        let mut indices = self.trail.steps().iter().filter_map(|step| match step {
            Step::Index(index) => Some(*index),
            _ => None,
        });
        let (index, inner) = (indices.next().unwrap_or(0), indices.next().unwrap_or(0));
        self.facts.push(Fact { role, at: seen.at, index, inner, text, second });
    }

    /// The facts of these roles: first those of the first one.
    pub(crate) fn facts_of(&self, roles: &[Role]) -> Vec<Fact<'a>> {
        let of = |role: &Role| {
            let role = *role;
            self.facts.iter().copied().filter(move |fact| fact.role == role)
        };
        roles.iter().flat_map(of).collect()
    }

    /// Adds a finding at the place of a fact. `names` are the names on the way there; behind the first comes the fact's index, behind
    /// the second its inner index, where there is a third.
    pub(crate) fn add_to_fact(
        &mut self,
        fact: &Fact<'a>,
        names: &[&'static str],
        finding: Finding,
    ) {
        let mut trail = self.trail;
        for (depth, name) in names.iter().enumerate() {
            trail.push(Step::Field(name));
            match depth {
                0 => trail.push(Step::Index(fact.index)),
                1 if names.len() > 2 => trail.push(Step::Index(fact.inner)),
                _ => {}
            }
        }
        self.findings.add(Order::at(fact.at), &trail, finding);
    }

    /// Says `problem` of each fact of this role that an earlier one is equal to.
    pub(crate) fn add_to_repeated(
        &mut self,
        role: Role,
        compare: Compare,
        names: &[&'static str],
        problem: &'static Problem,
    ) {
        let facts = self.facts_of(&[role]);
        for fact in repeated(&facts, compare) {
            self.add_to_fact(&fact, names, problem.found());
        }
    }

    /// Says of a field that is checked alone that it is absent, if that matters.
    pub(crate) fn absent_alone(&mut self, shape: &'static Shape, presence: Presence) {
        let missing = presence.missing().filter(|_| presence != Presence::Deciding);
        let required = REQUIRED.found().hint(shape.hint());
        self.add(0, missing.map(|severity| required.severity(severity)));
    }
}

/// That a value has another type than its field.
pub(crate) fn mismatch(shape: &Shape) -> Finding {
    let problem = match shape {
        Shape::Text(_) | Shape::Anything => &TYPE_TEXT,
        Shape::Quantity => &TYPE_QUANTITY,
        Shape::List(_) => &TYPE_LIST,
        Shape::Object(_) | Shape::Metadata(_) => &TYPE_OBJECT,
    };
    problem.found().hint(shape.hint()).with(Detail::Expected(shape.type_name()))
}
