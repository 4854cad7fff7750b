//! How the tables of fields are written, and how each single mutation of a field is put to the check.

use duffel_customers::{Kind, Options, check};
use serde_json::{Value, json};

use crate::bodies::{put, take, wrapped};
use crate::expect::lines;

/// Severity, code and pointer of each issue, in order; `@` stands for the pointer of the row's own field.
pub type Said = &'static [&'static str];

pub const NOTHING: Said = &[];
pub const REQUIRED: Said = &["E validation_required @"];
pub const TYPE: Said = &["E validation_type @"];
/// `null` in an optional field.
pub const NULL: Said = &["W validation_type @"];
pub const FORMAT: Said = &["E validation_format @"];
pub const LENGTH: Said = &["E validation_length @"];
pub const INCLUSION: Said = &["E validation_inclusion @"];

/// Fields of one payload, and the body in which each of them is changed.
pub struct Table {
    pub kind: Kind,
    pub body: Value,
    /// What is said of the body as it is.
    pub said: Said,
    pub rows: Vec<Row>,
}

/// One field, and what must be said of each of its mutations. Written by hand from the rules' page.
pub struct Row {
    pub pointer: &'static str,
    holds: Holds,
    dropped: Said,
    null: Said,
    blank: Said,
    other_type: Said,
    values: Vec<(Value, Said)>,
}

/// The JSON type that belongs into a field.
#[derive(Clone, Copy, PartialEq)]
pub enum Holds {
    Text,
    Number,
    List,
    Object,
    /// Whatever it is, it is not looked at.
    Anything,
}

/// A row; `said` is for the field when it is dropped, `null`, blank, and of another JSON type.
pub fn row(pointer: &'static str, holds: Holds, said: [Said; 4]) -> Row {
    let [dropped, null, blank, other_type] = said;
    Row { pointer, holds, dropped, null, blank, other_type, values: Vec::new() }
}

impl Row {
    /// What must be said of one more value: of a wrong format, too long, or sound.
    pub fn value(mut self, value: Value, said: Said) -> Self {
        self.values.push((value, said));
        self
    }

    /// Each value that the field is given, and what must be said then.
    fn mutations(&self) -> Vec<(Value, Said)> {
        let mut mutations = self.values.clone();
        mutations.push((Value::Null, self.null));
        for blank in ["", " ", "\t\u{2003}\u{85}"] {
            mutations.push((json!(blank), self.blank));
        }
        let others = [
            (Some(Holds::Number), json!(7)),
            (Some(Holds::Number), json!(-0.5)),
            (None, json!(true)),
            (None, json!(false)),
            (Some(Holds::List), json!([])),
            // Nothing is reported inside a container of the wrong type.
            (Some(Holds::List), json!([null, { "email": 1 }, ["x"]])),
            (Some(Holds::Object), json!({})),
            (Some(Holds::Object), json!({ "id": 1, "type": "", "unheard_of": [] })),
            (Some(Holds::Text), json!("text")),
        ];
        let others = others.into_iter().filter(|(holds, _)| *holds != Some(self.holds));
        mutations.extend(others.map(|(_, value)| (value, self.other_type)));
        mutations
    }
}

impl Table {
    /// Puts each mutation of each field to the check, bare and wrapped.
    #[track_caller]
    pub fn run(&self) {
        let mut wrong = Vec::new();
        wrong.extend(self.difference(&self.body, "", "the body", self.said));
        for row in &self.rows {
            let mut body = self.body.clone();
            take(&mut body, row.pointer);
            wrong.extend(self.difference(&body, row.pointer, "dropped", row.dropped));
            for (value, said) in row.mutations() {
                let mut body = self.body.clone();
                let change = value.to_string();
                put(&mut body, row.pointer, value);
                wrong.extend(self.difference(&body, row.pointer, &change, said));
            }
        }
        assert!(wrong.is_empty(), "{}\n{}", self.kind.name(), wrong.join("\n"));
    }

    /// What is said of `body`, where it is not what must be.
    fn difference(&self, body: &Value, pointer: &str, change: &str, said: Said) -> Option<String> {
        let expected: Vec<_> = said.iter().map(|line| line.replace('@', pointer)).collect();
        [body.to_string(), wrapped(body).to_string()].iter().find_map(|json| {
            let found = lines(&check(self.kind, json.as_bytes(), &Options::new()));
            let differs = found != expected;
            differs.then(|| format!("{pointer} {change}: expected {expected:?}, got {found:?}"))
        })
    }
}
