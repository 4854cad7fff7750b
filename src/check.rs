//! The walk over a payload that checks it against its table.

mod container;
mod problems;
mod suggestion;

use alloc::vec::Vec;

pub(crate) use self::problems::REQUIRED;
use self::problems::{NULL, TYPE_LIST, TYPE_OBJECT, TYPE_QUANTITY, TYPE_TEXT};
use crate::findings::{Findings, Order, Trail};
use crate::json::{Fault, Reader, Text, is_blank};
use crate::members::{Members, Seen, What};
use crate::options::Options;
use crate::path::{Segment, Step};
use crate::payload::people::Person;
use crate::problem::{Finding, Problem};
use crate::rules::{Date, Quantity};
use crate::table::{Presence, Shape};

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
    names: Vec<Text<'a>>,
    /// The texts of the list without repetitions that was read: `users` or `user_ids`.
    pub(crate) listed: Vec<Text<'a>>,
    /// What was seen of each passenger or guest.
    pub(crate) people: Vec<Person<'a>>,
    /// The currencies of the payments.
    pub(crate) currencies: Vec<(u32, Seen<'a>)>,
    /// The types of this passenger's identity documents.
    pub(crate) documents: Vec<(u32, Seen<'a>)>,
}

impl<'a> Check<'a> {
    pub(crate) fn new(
        json: &'a [u8],
        options: &Options,
        under: &'a [Segment],
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
            listed: Vec::new(),
            people: Vec::new(),
            currencies: Vec::new(),
            documents: Vec::new(),
        }
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

    /// The index of the array's element that the check is in.
    pub(crate) fn index(&self) -> u32 {
        match self.trail.steps().last() {
            Some(Step::Index(index)) => *index,
            _ => 0,
        }
    }

    /// Goes one step down, for what follows.
    pub(crate) fn enter(&mut self, step: Step<'a>) {
        self.trail.push(step);
    }

    /// Checks a field's value that is all there is to read; nothing to read means that the field is absent.
    pub(crate) fn field_alone(
        &mut self,
        shape: &'static Shape,
        presence: Presence,
        note: Option<&'static Problem>,
    ) -> Result<(), Fault> {
        if self.reader.is_empty() {
            let missing = presence
                .missing()
                .filter(|_| presence != Presence::Deciding);
            let finding =
                missing.map(|severity| REQUIRED.found().hint(shape.hint()).severity(severity));
            self.add(0, finding);
            return Ok(());
        }
        let seen = self.value(shape, presence)?;
        let note = note.filter(|_| seen.is_given());
        self.add(seen.at, note.map(Problem::found));
        Ok(())
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
    problem
        .found()
        .hint(shape.hint())
        .with("expected", shape.type_name())
}
