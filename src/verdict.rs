//! The result of a check, before it becomes Rust's [`Report`] or JavaScript's issues.

use crate::findings::{Findings, Position, Trail};
use crate::issue::Issue;
use crate::json::Writer;
use crate::path::Step;
use crate::problem::{Finding, Severity};
use crate::report::Report;

/// The findings about one body or field.
pub(crate) struct Verdict<'a> {
    pub(crate) findings: Findings<'a>,
    /// The steps from the payload to what was checked.
    pub(crate) base: &'a [Step<'a>],
    /// The payload was wrapped in `data`.
    pub(crate) wrapped: bool,
    /// Warnings count as errors.
    pub(crate) strict: bool,
}

impl<'a> Verdict<'a> {
    /// A single finding, about the whole input.
    pub(crate) fn only(finding: Finding) -> Self {
        let mut findings = Findings::new(1, &[]);
        findings.add(Position::WHOLE, &Trail::new(), finding);
        Verdict { findings, base: &[], wrapped: false, strict: false }
    }

    pub(crate) fn wrapped(self, wrapped: bool) -> Self {
        Verdict { wrapped, ..self }
    }

    /// Each finding, with the steps that lead to it from the payload, in two parts.
    fn findings(&self) -> impl Iterator<Item = (Finding, [&[Step<'a>]; 2])> {
        let kept = self.findings.entries.iter().map(|entry| {
            let severity = if self.strict { Severity::Error } else { entry.finding.severity };
            (Finding { severity, ..entry.finding }, [self.base, entry.trail.steps()])
        });
        kept.chain(self.findings.too_many().map(|finding| (finding, [&[][..]; 2])))
    }

    /// Writes the issues as a JSON array. Returns whether none of them is an error.
    #[cfg(feature = "wasm")]
    pub(crate) fn write(&self, writer: &mut Writer) -> bool {
        let mut is_valid = true;
        writer.byte(b'[');
        for (finding, steps) in self.findings() {
            write_issue(writer, &finding, self.findings.price(), &steps, self.wrapped);
            is_valid &= finding.severity != Severity::Error;
        }
        writer.byte(b']');
        is_valid
    }
}

/// The verdict for Rust callers.
pub(crate) fn to_report(verdict: Verdict<'_>) -> Report {
    let issues = verdict.findings().map(|(finding, steps)| {
        let segments = steps.into_iter().flatten().map(|step| step.to_segment()).collect();
        Issue::new(finding, verdict.findings.price(), segments, verdict.wrapped)
    });
    Report::new(issues.collect(), verdict.wrapped)
}

/// Writes an issue like the npm package's `Issue`. The parts of `path`, joined, lead from the payload to the location.
pub(crate) fn write_issue(
    writer: &mut Writer,
    finding: &Finding,
    price: &str,
    path: &[&[Step<'_>]],
    wrapped: bool,
) {
    let steps = || path.iter().flat_map(|part| part.iter());
    writer.comma();
    writer.raw(br#"{"code":""#);
    writer.raw(finding.problem.code.as_str().as_bytes());
    writer.raw(br#"","severity":""#);
    writer.raw(finding.severity.as_str().as_bytes());
    writer.raw(br#"","message":""#);
    finding.write_message(price, writer);
    writer.raw(br#"","path":["#);
    if wrapped {
        writer.raw(br#""data""#);
    }
    for step in steps() {
        writer.comma();
        step.write(writer);
    }
    writer.raw(br#"],"pointer":""#);
    for step in steps() {
        step.write_to_pointer(writer);
    }
    writer.byte(b'"');
    finding.write_params(price, writer);
    writer.byte(b'}');
}
