//! The body around the payload: `{"data": …}`, or nothing.

use alloc::vec;
use alloc::vec::Vec;

use crate::Code;
use crate::check::{Check, Known, beside_data, mismatch, repeated_name};
use crate::issue::Issue;
use crate::json::{Fault, MAX_DEPTH, Reader, place_of};
use crate::options::Options;
use crate::path::Segment;
use crate::problem::{Finding, Problem};
use crate::report::Report;
use crate::table::{Object, Shape};

static TOO_LARGE: Problem =
    Problem::error(Code::TooLarge, "This is more than {max} bytes of JSON.");
static TOO_DEEP: Problem =
    Problem::error(Code::TooDeep, "This is nested more than {max} levels deep.");
static INVALID_JSON: Problem = Problem::error(
    Code::InvalidJson,
    "This is not well-formed JSON: look at line {line}, column {column}.",
);
static MISSING_DATA: Problem = Problem::error(
    Code::MissingDataParam,
    "Put the payload under data: Duffel takes it only so.",
);
static INVALID_DATA: Problem = Problem::error(
    Code::InvalidDataParam,
    "Expected an object under data: {hint}.",
);

/// Why a body cannot be checked at all.
pub(crate) struct Unreadable {
    finding: Finding,
    wrapped: bool,
}

impl Unreadable {
    fn new(finding: Finding) -> Self {
        Unreadable {
            finding,
            wrapped: false,
        }
    }

    /// The one issue that there is to report.
    pub(crate) fn into_report(self) -> Report {
        let issue = Issue::new(self.finding, Vec::new(), self.wrapped);
        Report::new(vec![issue], self.wrapped)
    }

    pub(crate) fn from_fault(fault: Fault, json: &[u8]) -> Self {
        Unreadable::new(match fault {
            Fault::TooDeep => TOO_DEEP.found().with("max", MAX_DEPTH),
            Fault::Invalid(offset) => {
                let place = place_of(json, offset);
                INVALID_JSON
                    .found()
                    .with("offset", offset)
                    .with("line", place.line)
                    .with("column", place.column)
            }
        })
    }
}

/// Nothing larger than the caller wants is read.
pub(crate) fn refuse_too_large(json: &[u8], options: &Options) -> Result<(), Unreadable> {
    if json.len() > options.max_bytes as usize {
        Err(too_large(options))
    } else {
        Ok(())
    }
}

/// That a body is larger than the caller wants.
pub(crate) fn too_large(options: &Options) -> Unreadable {
    Unreadable::new(TOO_LARGE.found().with("max", options.max_bytes))
}

/// Where the payload stands in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Wrapped,
    Bare,
    /// Neither: the body is no object.
    Neither,
}

/// The form of a body as far as its first name tells. What comes later can show a bare one to be wrapped.
pub(crate) fn form(reader: &mut Reader<'_>, known: Known) -> Result<Form, Fault> {
    if reader.peek() != b'{' {
        return Ok(Form::Neither);
    }
    if known.wrapped {
        return Ok(Form::Wrapped);
    }
    let mut ahead = reader.clone();
    ahead.open_object()?;
    let is_data = matches!(ahead.member(&mut true)?, Some((_, name)) if name.is(b"data"));
    Ok(if is_data { Form::Wrapped } else { Form::Bare })
}

/// Checks a body against the table of its payload, only at and under the place that `under` leads to.
pub(crate) fn check_body(
    object: &'static Object,
    json: &[u8],
    options: &Options,
    under: &[Segment],
) -> Report {
    let mut known = Known::default();
    loop {
        let mut check = Check::new(json, options, under, known);
        match check.body(object, options) {
            Err(fault) => return Unreadable::from_fault(fault, json).into_report(),
            Ok(_) if check.learnt != known => known = check.learnt,
            Ok(Err(unreadable)) => return unreadable.into_report(),
            Ok(Ok(wrapped)) => {
                return Report::new(check.findings.into_issues(wrapped, options.strict), wrapped);
            }
        }
    }
}

impl Check<'_> {
    /// Checks a whole body; tells whether it was wrapped.
    fn body(
        &mut self,
        object: &'static Object,
        options: &Options,
    ) -> Result<Result<bool, Unreadable>, Fault> {
        let verdict = match form(&mut self.reader, self.known)? {
            Form::Wrapped => self.wrapped(object)?,
            Form::Bare => {
                self.bare = true;
                self.object(object)?;
                if options.envelope_required {
                    Err(MISSING_DATA.found())
                } else {
                    Ok(false)
                }
            }
            Form::Neither => {
                self.reader.skip()?;
                let expected = mismatch(&Shape::Object(object));
                Err(if options.envelope_required {
                    MISSING_DATA.found()
                } else {
                    expected
                })
            }
        };
        self.reader.end()?;
        Ok(verdict.map_err(|finding| Unreadable {
            wrapped: finding.problem == &INVALID_DATA,
            finding,
        }))
    }

    fn wrapped(&mut self, object: &'static Object) -> Result<Result<bool, Finding>, Fault> {
        let mut names = self.open_object()?;
        let mut verdict = Err(MISSING_DATA.found());
        while let Some(name) = self.next_name(&mut names)? {
            if !name.text.is(b"data") {
                self.add_to_whole(beside_data());
                self.reader.skip()?;
                continue;
            }
            if name.repeated {
                self.add_to_whole(repeated_name());
            }
            self.learnt.repeated_names |= verdict.is_ok();
            verdict = if self.reader.peek() == b'{' {
                self.object(object)?;
                Ok(true)
            } else {
                self.reader.skip()?;
                Err(INVALID_DATA.found().hint(object.hint))
            };
        }
        Ok(verdict)
    }
}
