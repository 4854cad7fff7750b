//! What can be wrong, as the rules state it: a code, a severity, and the sentence for the person.

use alloc::string::String;

use crate::Code;
use crate::json::Writer;
use crate::rules::IdKind;

/// How much an issue weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Advice, or a rule on which Duffel's own sources disagree. Does not make a payload invalid.
    Warning,
    /// Documented as refused.
    Error,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// One thing that can be wrong. Stands beside its rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    /// The sentence. `{name}` stands for a parameter, `{hint}` for what the rule expects, `{other}` for what was found instead.
    pub(crate) text: &'static str,
}

impl Problem {
    pub(crate) const fn error(code: Code, text: &'static str) -> Self {
        Problem { code, severity: Severity::Error, text }
    }

    pub(crate) const fn warning(code: Code, text: &'static str) -> Self {
        Problem { code, severity: Severity::Warning, text }
    }

    /// This problem, found.
    pub(crate) const fn found(&'static self) -> Finding {
        Finding { problem: self, severity: self.severity, hint: "", detail: Detail::None }
    }
}

/// A problem found somewhere, with what its sentence needs. Small and free to copy: most findings are made in code that runs often and
/// seldom finds anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) problem: &'static Problem,
    pub(crate) severity: Severity,
    /// What the rule expects, as the end of a sentence.
    hint: &'static str,
    detail: Detail,
}

/// The parameters of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    None,
    Max(u32),
    Min(u32),
    /// A type, in the words of JSON Schema.
    Expected(&'static str),
    /// A known field.
    Suggestion(&'static str),
    Character(char),
    Allowed(&'static [&'static str]),
    /// An ID's kind, and the kind of the one that was given.
    Id(&'static IdKind, Option<&'static IdKind>),
    Place {
        offset: u32,
        line: u32,
        column: u32,
    },
}

/// A parameter's value on its way into a message or into JSON.
#[derive(Clone, Copy)]
enum Value {
    Number(u32),
    Text(&'static str),
    Words(&'static [&'static str]),
    CodePoint(char),
}

/// What a parameter of a message holds. Never the value checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Param {
    /// A text, such as `icu_`.
    Text(String),
    /// A number, such as 255.
    Number(u32),
}

impl Finding {
    pub(crate) fn with(self, detail: Detail) -> Self {
        Finding { detail, ..self }
    }

    pub(crate) fn hint(self, hint: &'static str) -> Self {
        Finding { hint, ..self }
    }

    pub(crate) fn severity(self, severity: Severity) -> Self {
        Finding { severity, ..self }
    }

    fn values(&self) -> [Option<(&'static str, Value)>; 3] {
        let one = |name, value| [Some((name, value)), None, None];
        match self.detail {
            Detail::None => [None; 3],
            Detail::Max(number) => one("max", Value::Number(number)),
            Detail::Min(number) => one("min", Value::Number(number)),
            Detail::Expected(name) => one("expected", Value::Text(name)),
            Detail::Suggestion(name) => one("suggestion", Value::Text(name)),
            Detail::Character(character) => one("character", Value::CodePoint(character)),
            Detail::Allowed(words) => one("allowed", Value::Words(words)),
            Detail::Id(kind, other) => [
                Some(("prefix", Value::Text(kind.prefix))),
                other.map(|other| ("got", Value::Text(other.prefix))),
                None,
            ],
            Detail::Place { offset, line, column } => [
                Some(("offset", Value::Number(offset))),
                Some(("line", Value::Number(line))),
                Some(("column", Value::Number(column))),
            ],
        }
    }

    /// The parameters, for Rust callers.
    pub(crate) fn params(&self) -> impl Iterator<Item = (&'static str, Param)> {
        self.values().into_iter().flatten().map(|(name, value)| match value {
            Value::Number(number) => (name, Param::Number(number)),
            value => {
                let mut writer = Writer::default();
                value.write(&mut writer);
                (name, Param::Text(writer.into_string()))
            }
        })
    }

    /// Writes the parameters as the members of a JSON object.
    pub(crate) fn write_params(&self, writer: &mut Writer) {
        for (name, value) in self.values().into_iter().flatten() {
            writer.name(name);
            match value {
                Value::Number(number) => writer.number(number),
                value => {
                    writer.byte(b'"');
                    value.write(writer);
                    writer.byte(b'"');
                }
            }
        }
    }

    pub(crate) fn has_params(&self) -> bool {
        self.detail != Detail::None
    }

    /// Writes the sentence.
    pub(crate) fn write_message(&self, writer: &mut Writer) {
        let values = self.values();
        for (index, part) in self.problem.text.split(['{', '}']).enumerate() {
            if index % 2 == 0 {
                writer.escaped(part.as_bytes());
                continue;
            }
            match (values.iter().flatten().find(|(name, _)| *name == part), self.detail) {
                (Some((_, value)), _) => value.write(writer),
                (None, Detail::Id(_, Some(other))) if part == "other" => {
                    writer.escaped(other.described.as_bytes());
                }
                _ => writer.escaped(self.hint.as_bytes()),
            }
        }
    }
}

impl Value {
    fn write(self, writer: &mut Writer) {
        match self {
            Value::Number(number) => writer.number(number),
            Value::Text(text) => writer.escaped(text.as_bytes()),
            Value::Words(words) => {
                for (index, word) in words.iter().enumerate() {
                    if index > 0 {
                        writer.raw(b", ");
                    }
                    writer.raw(word.as_bytes());
                }
            }
            Value::CodePoint(character) => {
                let code = u32::from(character);
                writer.raw(b"U+");
                for place in (0..6).rev() {
                    if place < 4 || code >> (place * 4) != 0 {
                        writer.hexadecimal((code >> (place * 4) & 15) as u8, b'A');
                    }
                }
            }
        }
    }
}
