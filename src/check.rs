//! The walk over a payload that checks it against its table.

mod add;
mod compare;
mod metadata;
mod names;
mod object;
mod problems;
mod quick;
mod suggestion;

use alloc::vec::Vec;

use self::names::Fate;
pub(crate) use self::object::unknown;
use self::problems::NULL;
pub(crate) use self::problems::{ADVISED, REPEATED_NAME, REQUIRED, mismatch};
use crate::facts::Facts;
use crate::findings::{Findings, Trail};
use crate::json::{Reader, Text, is_blank};
use crate::members::{Seen, Values, What};
use crate::offer::Gap;
use crate::options::Options;
use crate::path::Step;
use crate::rules::{Date, Quantity, Timestamp};
use crate::table::{Presence, Shape};
use crate::verdict::Verdict;

/// What a pass over the payload knows from an earlier pass. Each case is rare, so most payloads are read once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Known {
    /// An object has duplicate keys: look ahead in each, because only the last one counts.
    pub(crate) repeated_names: bool,
    /// The payload is in `data`, although that is not the first name.
    pub(crate) wrapped: bool,
    /// One bit for each of the payload's fields, by index, that does not belong in it and whose value is therefore not checked.
    pub(crate) refused: u32,
}

impl Known {
    /// What the next pass knows. `self` is what a pass that knew `before` has learnt. If the payload turns out to be in `data`, or to have
    /// duplicate keys, only that: the rest was learnt from values that are not part of the payload or do not count in it.
    pub(crate) fn after(self, before: Known) -> Known {
        if self.wrapped != before.wrapped {
            return Known { wrapped: true, ..Known::default() };
        }
        if self.repeated_names != before.repeated_names {
            return Known { refused: before.refused, ..self };
        }
        self
    }
}

/// A check in progress.
pub(crate) struct Check<'a> {
    pub(crate) reader: Reader<'a>,
    pub(crate) trail: Trail<'a>,
    pub(crate) findings: Findings<'a>,
    /// The steps from the payload to the value being checked.
    pub(crate) base: &'a [Step<'a>],
    /// The payload was wrapped in `data`.
    pub(crate) wrapped: bool,
    /// As far as is known, the payload is the whole body, without `data` around it.
    pub(crate) bare: bool,
    /// Today, if the caller gives it.
    now: Option<Date>,
    pub(crate) options: &'a Options<'a>,
    pub(crate) known: Known,
    /// Nothing is known, so the fast path may be used.
    pub(crate) is_quick: bool,
    /// What the next pass should know. Differs from `known` if another pass is needed.
    pub(crate) learnt: Known,
    /// The fates of the names in the open objects, if names are known to be repeated.
    fates: Vec<Fate>,
    /// The indices of the open elements, of the outer array and of the inner one.
    indices: [u32; 2],
    /// How many arrays are open.
    arrays: usize,
    /// The values to be compared with others, in document order.
    pub(crate) facts: Facts<'a>,
    /// Also record values that are only compared with an offer or a quote.
    pub(crate) compares_all: bool,
    /// What the last payment lacks that follows from the offer.
    pub(crate) gap: Option<Gap>,
}

impl<'a> Check<'a> {
    /// Runs `check` over `json` until there is nothing more to learn. Only findings at or under the path `under` count. `check` returns a
    /// separate verdict if there is no other.
    pub(crate) fn run(
        json: &'a [u8],
        options: &'a Options<'a>,
        under: &'a [Step<'a>],
        check: &mut dyn FnMut(&mut Check<'a>) -> Option<Verdict<'a>>,
    ) -> Verdict<'a> {
        let mut known = Known::default();
        loop {
            match Check::pass(json, options, under, known, check) {
                Ok(verdict) => return verdict,
                Err(learnt) => known = learnt,
            }
        }
    }

    /// Runs `check` once. If it must run again, the error is what it has learnt.
    fn pass(
        json: &'a [u8],
        options: &'a Options<'a>,
        under: &'a [Step<'a>],
        known: Known,
        check: &mut dyn FnMut(&mut Check<'a>) -> Option<Verdict<'a>>,
    ) -> Result<Verdict<'a>, Known> {
        let mut state = Check {
            reader: Reader::new(json),
            trail: Trail::new(),
            findings: Findings::new(options.max_issues, under),
            base: &[],
            wrapped: false,
            bare: false,
            now: options.now.map(Timestamp::date),
            options,
            known,
            is_quick: known == Known::default(),
            learnt: known,
            indices: [0; 2],
            arrays: 0,
            fates: Vec::new(),
            facts: Facts::default(),
            compares_all: !options.given.is_empty(),
            gap: None,
        };
        let verdict = check(&mut state);
        if let Err(fault) = state.reader.end() {
            return Ok(Verdict::from_fault(fault, json));
        }
        let learnt = state.learnt.after(known);
        if learnt != known {
            return Err(learnt);
        }
        if let Some(verdict) = verdict {
            return Ok(verdict);
        }
        state.findings.settle();
        Ok(Verdict {
            base: state.base,
            wrapped: state.wrapped,
            strict: options.strict,
            findings: state.findings,
        })
    }

    /// Checks the next value.
    pub(crate) fn value(
        &mut self,
        shape: &'static Shape,
        presence: Presence,
        values: &mut Values<'a>,
    ) -> Seen<'a> {
        let next = self.reader.peek();
        let at = self.reader.position();
        let what = match (next, shape) {
            (b'"', _) => {
                let text = self.reader.text();
                self.text(shape, presence, text, at);
                What::Text(text)
            }
            (b'n', _) => {
                self.reader.null();
                match presence.missing() {
                    Some(problem) => self.add(at, problem, shape.hint()),
                    None if presence == Presence::Nullable => {}
                    None => self.add(at, &NULL, ""),
                }
                What::Null
            }
            (b'[', Shape::List(_)) | (b'{', Shape::Object(_) | Shape::Metadata(_)) => {
                self.container(shape, at, values)
            }
            (b'-' | b'0'..=b'9', Shape::Quantity) => {
                if let Some(problem) = Quantity::check(self.reader.number()) {
                    self.add(at, problem, shape.hint());
                }
                What::Other
            }
            _ => {
                self.reader.skip();
                self.add_mismatch(at, shape);
                What::Other
            }
        };
        Seen { at, what }
    }

    /// Checks the next array or object, which starts at `at`, against its shape.
    fn container(&mut self, shape: &'static Shape, at: u32, values: &mut Values<'a>) -> What<'a> {
        match shape {
            Shape::List(list) => return What::List(self.list(list, at, values)),
            Shape::Object(object) => self.object(object, values),
            Shape::Metadata(metadata) => self.metadata(metadata, at, values),
            _ => {}
        }
        What::Other
    }

    fn text(&mut self, shape: &'static Shape, presence: Presence, text: Text<'a>, at: u32) {
        if let Shape::Text(rule) = shape
            && self.is_sound(*rule, text)
        {
            return;
        }
        let content = text.content();
        match (presence.missing(), shape) {
            (Some(problem), _) if is_blank(&content) => self.add(at, problem, shape.hint()),
            (_, Shape::Text(rule)) => {
                if let Some(problem) = rule.check(&content, self.now) {
                    self.add_found(at, rule.explain(&content, problem));
                }
            }
            _ => self.add_mismatch(at, shape),
        }
    }
}
