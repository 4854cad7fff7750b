//! The part of the walk that goes through metadata.

use super::Check;
use super::names::Names;
use super::problems::{REPEATED_NAME, TYPE};
use crate::json::Text;
use crate::members::{Seen, Values, What};
use crate::path::Step;
use crate::problem::{Detail, Finding, Problem, Severity};
use crate::rules::Metadata;

impl<'a> Check<'a> {
    /// Checks the metadata whose `{` is next, at `at`.
    pub(super) fn metadata(
        &mut self,
        metadata: &'static Metadata,
        at: u32,
        values: &mut Values<'a>,
    ) {
        let mut names = self.open_object();
        let first = values.len();
        let mut pairs = 0;
        loop {
            if self.is_quick {
                pairs += self.quick_pairs(metadata, &mut names, values);
            }
            let Some(name) = self.next_name(&mut names) else { break };
            pairs += 1;
            note_key(&mut names, name.text, values);
            self.trail.push(Step::Name(name.text));
            self.pair(metadata, name.text, name.repeated);
            self.trail.pop();
        }
        let keys = values.get(first..).unwrap_or_default();
        names.settle(keys);
        values.truncate(first);
        self.close_names(&names, at);
        if let Some(problem) = metadata.check_count(pairs) {
            self.add_found(at, found(metadata, problem));
        }
    }

    /// Checks one pair, whose key has been read. It gets one issue: the first error, otherwise the key's.
    pub(crate) fn pair(&mut self, metadata: &'static Metadata, key: Text<'a>, is_repeated: bool) {
        let is_text = self.reader.peek() == b'"';
        let at = self.reader.position();
        let of_value = if is_text {
            metadata.check_value(&self.reader.text().content())
        } else {
            self.reader.skip();
            None
        };
        let of_key = metadata.check_key(&key.content());
        if is_repeated {
            self.add(at, &REPEATED_NAME, "");
        } else if !is_text && (of_key.is_none() || metadata.severity == Severity::Warning) {
            let finding = TYPE.found(Metadata::VALUE_HINT).with(Detail::Expected("string"));
            self.add_found(at, finding);
        } else if let Some(problem) = of_key.or(of_value) {
            self.add_found(at, found(metadata, problem));
        }
    }
}

/// A finding as severe as this metadata's problems are.
fn found(metadata: &Metadata, problem: &'static Problem) -> Finding {
    Finding { severity: metadata.severity, ..problem.found("") }
}

/// Records a key, and keeps it among the values of the open objects.
#[inline(never)]
pub(super) fn note_key<'a>(names: &mut Names, key: Text<'a>, values: &mut Values<'a>) {
    names.note(key);
    values.push(Seen { at: 0, what: What::Text(key) });
}
