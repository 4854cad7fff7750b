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

/// A body that differs from a sound one in one field.
pub struct Mutation {
    pub pointer: &'static str,
    /// What was done to the field.
    pub change: String,
    pub body: Value,
    pub said: Said,
}

impl Mutation {
    /// Severity, code and pointer of each issue that must be said.
    pub fn expected(&self) -> Vec<String> {
        self.said.iter().map(|line| line.replace('@', self.pointer)).collect()
    }

    /// What is said, where it is not what must be. Bare and wrapped.
    fn difference(&self, kind: Kind) -> Option<String> {
        let Mutation { pointer, change, body, .. } = self;
        let expected = self.expected();
        [body.to_string(), wrapped(body).to_string()].iter().find_map(|json| {
            let found = lines(&check(kind, json.as_bytes(), &Options::new()));
            let differs = found != expected;
            differs.then(|| format!("{pointer} {change}: expected {expected:?}, got {found:?}"))
        })
    }
}

impl Table {
    /// The body as it is, and each mutation of each field.
    pub fn mutations(&self) -> Vec<Mutation> {
        let unchanged = Mutation {
            pointer: "",
            change: "the body".into(),
            body: self.body.clone(),
            said: self.said,
        };
        let mut mutations = vec![unchanged];
        for Row { pointer, dropped, .. } in &self.rows {
            let mut body = self.body.clone();
            take(&mut body, pointer);
            mutations.push(Mutation { pointer, change: "dropped".into(), body, said: dropped });
        }
        for row in &self.rows {
            mutations.extend(row.mutations().into_iter().map(|(value, said)| {
                let mut body = self.body.clone();
                let change = value.to_string();
                put(&mut body, row.pointer, value);
                Mutation { pointer: row.pointer, change, body, said }
            }));
        }
        mutations
    }

    /// Puts each mutation of each field to the check.
    #[track_caller]
    pub fn run(&self) {
        let mutations = self.mutations();
        let wrong: Vec<_> =
            mutations.iter().filter_map(|mutation| mutation.difference(self.kind)).collect();
        assert!(wrong.is_empty(), "{}\n{}", self.kind.as_str(), wrong.join("\n"));
    }
}
