//! Writes a finding's sentence and its parameters.

use alloc::string::String;
use core::fmt;

use crate::json::Writer;
use crate::problem::{Detail, Finding};

/// The value of a message's parameter. It never contains a value that was checked, except the one character a name may not have and the
/// prefix of an ID of the wrong kind.
///
/// ```
/// use duffel_customers::{Kind, Options, Param, check};
///
/// let report = check(Kind::CustomerUserGroup, br#"{"name": "Avengers", "user_ids": ["usg_1"]}"#, &Options::new());
/// let params: Vec<_> = report.issues()[0].params().collect();
/// assert_eq!(params, [("prefix", Param::Text("icu_".into())), ("got", Param::Text("usg_".into()))]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Param {
    /// A string, such as `icu_`.
    Text(String),
    /// A number, such as 255.
    Number(u32),
}

/// The value alone, as a translated sentence needs it: `icu_` or `255`.
///
/// ```
/// use duffel_customers::Param;
///
/// assert_eq!(format!("At most {}.", Param::Number(255)), "At most 255.");
/// assert_eq!(Param::Text("icu_".into()).to_string(), "icu_");
/// ```
impl fmt::Display for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Param::Text(text) => f.pad(text),
            Param::Number(number) => fmt::Display::fmt(number, f),
        }
    }
}

/// A parameter's value, before it is written to a message or to JSON.
#[derive(Clone, Copy)]
enum Value<'a> {
    Number(u32),
    Text(&'a str),
    Words(&'static [&'static str]),
    CodePoint(char),
}

impl Finding {
    /// The name and value of the parameter with this index. `price` is the order's price, for the finding that states it.
    fn param<'a>(&self, index: u32, price: &'a str) -> Option<(&'static str, Value<'a>)> {
        Some(match (self.detail, index) {
            (Detail::Max(number), 0) => ("max", Value::Number(number)),
            (Detail::Min(number), 0) => ("min", Value::Number(number)),
            (Detail::Expected(name), 0) => ("expected", Value::Text(name)),
            (Detail::Price, 0) => ("expected", Value::Text(price)),
            (Detail::Suggestion(name), 0) => ("suggestion", Value::Text(name)),
            (Detail::Character(character), 0) => ("character", Value::CodePoint(character)),
            (Detail::Allowed(words), 0) => ("allowed", Value::Words(words)),
            (Detail::Id(kind, _), 0) => ("prefix", Value::Text(kind.prefix)),
            (Detail::Id(_, Some(other)), 1) => ("got", Value::Text(other.prefix)),
            (Detail::Place { offset, .. }, 0) => ("offset", Value::Number(offset)),
            (Detail::Place { line, .. }, 1) => ("line", Value::Number(line)),
            (Detail::Place { column, .. }, 2) => ("column", Value::Number(column)),
            _ => return None,
        })
    }

    /// The parameters, for Rust callers.
    pub(crate) fn params(&self, price: &str) -> impl Iterator<Item = (&'static str, Param)> {
        (0..).map_while(move |index| self.param(index, price)).map(|(name, value)| match value {
            Value::Number(number) => (name, Param::Number(number)),
            value => {
                let mut writer = Writer::default();
                value.write(&mut writer);
                (name, Param::Text(writer.into_string()))
            }
        })
    }

    /// Writes `"params": {…}` if there are parameters.
    pub(crate) fn write_params(&self, price: &str, writer: &mut Writer) {
        let mut index = 0;
        while let Some((name, value)) = self.param(index, price) {
            if index == 0 {
                writer.name("params");
                writer.byte(b'{');
            }
            writer.name(name);
            if let Value::Number(number) = value {
                writer.number(number);
            } else {
                writer.byte(b'"');
                value.write(writer);
                writer.byte(b'"');
            }
            index += 1;
        }
        if index > 0 {
            writer.byte(b'}');
        }
    }

    /// Writes the sentence.
    pub(crate) fn write_message(&self, price: &str, writer: &mut Writer) {
        let parts = self.problem.text.as_bytes().split(|byte| matches!(byte, b'{' | b'}'));
        for (index, part) in parts.enumerate() {
            if index % 2 == 0 {
                writer.raw(part);
            } else {
                self.write_placeholder(part, price, writer);
            }
        }
    }

    fn write_placeholder(&self, wanted: &[u8], price: &str, writer: &mut Writer) {
        let mut index = 0;
        while let Some((name, value)) = self.param(index, price) {
            if name.as_bytes() == wanted {
                return value.write_in_sentence(writer);
            }
            index += 1;
        }
        match self.detail {
            Detail::Id(_, Some(other)) if wanted == b"other" => {
                writer.raw(other.described.as_bytes());
            }
            Detail::Expected(name) if wanted == b"type" => writer.raw(match name {
                "string" => b"text",
                "array" => b"a list",
                "integer" => b"a number",
                _ => b"an object",
            }),
            _ => writer.escaped(self.hint.as_bytes()),
        }
    }
}

impl Value<'_> {
    /// Writes a character, because most people don't know code points, followed by its code point. Writes only the code point if the
    /// character would be invisible or would change the writing direction.
    fn write_in_sentence(self, writer: &mut Writer) {
        if let Value::CodePoint(character @ ('!'..='~' | '¡'..='¬' | '®'..='ʯ' | 'Ͱ'..='ҁ')) = self
        {
            writer.escaped(character.encode_utf8(&mut [0; 4]).as_bytes());
            writer.raw(b" (");
            self.write(writer);
            writer.byte(b')');
        } else {
            self.write(writer);
        }
    }

    fn write(self, writer: &mut Writer) {
        match self {
            Value::Number(number) => writer.number(number),
            Value::Text(text) => writer.raw(text.as_bytes()),
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
