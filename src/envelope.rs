//! The body around the payload: `{"data": …}`, or nothing.

use crate::Code;
use crate::check::{Check, Known, REPEATED_NAME, mismatch};
use crate::json::{Fault, MAX_DEPTH, Place, Reader, place_of};
use crate::members::Values;
use crate::options::Options;
use crate::path::Step;
use crate::problem::{Detail, Finding, Problem};
use crate::table::{Object, Shape};
use crate::verdict::Verdict;

static TOO_LARGE: Problem =
    Problem::error(Code::TooLarge, "This is more than {max} bytes of JSON.");
static TOO_DEEP: Problem =
    Problem::error(Code::TooDeep, "This is nested more than {max} levels deep.");
static INVALID_JSON: Problem = Problem::error(
    Code::InvalidJson,
    "This is not well-formed JSON: look at line {line}, column {column}.",
);
static MISSING_DATA: Problem =
    Problem::error(Code::MissingDataParam, "Wrap the payload in `data`, as Duffel requires.");
static INVALID_DATA: Problem =
    Problem::error(Code::InvalidDataParam, "Expected an object under `data`: {hint}.");
static BESIDE_DATA: Problem =
    Problem::warning(Code::UnknownField, "Duffel ignores everything beside `data`.");

impl Verdict<'_> {
    /// The verdict that the input could not be read.
    pub(crate) fn from_fault(fault: Fault, json: &[u8]) -> Self {
        Verdict::only(match fault {
            Fault::TooDeep => TOO_DEEP.found("").with(Detail::Max(MAX_DEPTH)),
            #[cfg(target_pointer_width = "64")]
            Fault::TooLarge => TOO_LARGE.found("").with(Detail::Max(u32::MAX)),
            Fault::Invalid(offset) => {
                let Place { line, column } = place_of(json, offset);
                INVALID_JSON.found("").with(Detail::Place { offset, line, column })
            }
        })
    }

    /// The verdict that a body is larger than the caller allows.
    pub(crate) fn too_large(options: &Options<'_>) -> Self {
        Verdict::only(TOO_LARGE.found("").with(Detail::Max(options.max_bytes)))
    }
}

/// Where the payload is in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Wrapped,
    Bare,
    /// Neither: the body isn't an object.
    Neither,
}

/// The form of a body, judged by its first name. A body that seems bare can later turn out to be wrapped.
pub(crate) fn form(reader: &mut Reader<'_>, known: Known) -> Form {
    if reader.peek() != b'{' {
        return Form::Neither;
    }
    if known.wrapped {
        return Form::Wrapped;
    }
    if reader.starts_with(b"{\"data\":") {
        return Form::Wrapped;
    }
    let mut ahead = reader.clone();
    ahead.open();
    let is_data = matches!(ahead.member(), Some((_, name)) if name.is(b"data"));
    if is_data { Form::Wrapped } else { Form::Bare }
}

/// Checks a body against its payload's table, but only at and under the path `under`.
pub(crate) fn check_body<'a>(
    object: &'static Object,
    json: &'a [u8],
    options: &'a Options<'a>,
    under: &'a [Step<'a>],
) -> Verdict<'a> {
    Check::run(json, options, under, &mut |check| check.whole(object))
}

impl<'a> Check<'a> {
    /// Checks a whole body. Returns a separate verdict if the payload cannot be checked at all.
    pub(crate) fn whole(&mut self, object: &'static Object) -> Option<Verdict<'a>> {
        // Enough for an order of one passenger.
        match self.body(object, &mut Values::with_capacity(32)) {
            Ok(is_wrapped) => {
                self.wrapped = is_wrapped;
                None
            }
            Err(finding) => {
                let is_in_data = finding.problem == &INVALID_DATA;
                Some(Verdict::only(finding).wrapped(is_in_data))
            }
        }
    }

    /// Checks a body. Returns whether it was wrapped, or why it cannot be checked at all.
    fn body(&mut self, object: &'static Object, values: &mut Values<'a>) -> Result<bool, Finding> {
        let form = form(&mut self.reader, self.known);
        let verdict = match form {
            Form::Wrapped => self.wrapped(object, values),
            Form::Bare => {
                self.bare = true;
                self.object(object, values);
                Ok(false)
            }
            Form::Neither => {
                self.reader.skip();
                Err(mismatch(&Shape::Object(object)))
            }
        };
        let lacks_data = self.options.envelope_required && form != Form::Wrapped;
        if lacks_data { Err(MISSING_DATA.found("")) } else { verdict }
    }

    fn wrapped(
        &mut self,
        object: &'static Object,
        values: &mut Values<'a>,
    ) -> Result<bool, Finding> {
        let mut names = self.open_object();
        let mut verdict = None;
        // The usual case: `data` is first, without white space.
        if self.is_quick
            && let Some(payload @ [b'{', ..]) = self.reader.rest().strip_prefix(b"\"data\":")
        {
            self.reader.take_up_to(payload);
            self.object(object, values);
            verdict = Some(Ok(true));
        }
        while let Some(name) = self.next_name(&mut names) {
            if !name.text.is(b"data") {
                self.add_to_whole(&BESIDE_DATA);
                self.reader.skip();
                continue;
            }
            if name.repeated {
                self.add_to_whole(&REPEATED_NAME);
            }
            // As with every other name, the next pass reads the last one.
            if verdict.is_some() {
                self.learnt.repeated_names = true;
                self.reader.skip();
                continue;
            }
            verdict = Some(if self.reader.peek() == b'{' {
                self.object(object, values);
                Ok(true)
            } else {
                self.reader.skip();
                Err(INVALID_DATA.found(object.hint))
            });
        }
        verdict.unwrap_or(Err(MISSING_DATA.found("")))
    }
}
