//! The types have the fields of the tables: no more, and no fewer but those that have no effect.

use std::collections::BTreeSet;

use duffel_customers::schema::{Draft, json_schema};
use duffel_customers::{Code, Kind, Options, check};
use serde_json::{Value, from_str, to_vec};

use crate::filled::bodies;

/// Fields of the tables that the types leave out, for Duffel ignores them.
const WITHOUT_EFFECT: [(Kind, &str); 3] = [
    (Kind::Order, "/passengers/0/type"),
    (Kind::Order, "/passengers/0/age"),
    (Kind::Booking, "/guests/0/born_on"),
];

/// Adds the pointer of every field in the schema. Elements of lists stand for one.
fn fields_of_schema(schema: &Value, at: &str, fields: &mut BTreeSet<String>) {
    // Null or the object; alternatives without a type say how fields depend on each other.
    let nullable = schema
        .get("anyOf")
        .and_then(|any| any.get(1))
        .filter(|object| object.get("type").is_some());
    let schema = nullable.unwrap_or(schema);
    if let Some(items) = schema.get("items") {
        fields_of_schema(items, &format!("{at}/0"), fields);
    }
    for (name, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten()
    {
        let at = format!("{at}/{name}");
        fields_of_schema(schema, &at, fields);
        fields.insert(at);
    }
}

/// Adds the pointer of every field in the body. Elements of lists stand for one, and metadata has no fields.
fn fields_of_body(body: &Value, at: &str, fields: &mut BTreeSet<String>) {
    if at.ends_with("/metadata") {
        return;
    }
    for element in body.as_array().into_iter().flatten() {
        fields_of_body(element, &format!("{at}/0"), fields);
    }
    for (name, value) in body.as_object().into_iter().flatten() {
        let at = format!("{at}/{name}");
        fields_of_body(value, &at, fields);
        fields.insert(at);
    }
}

#[test]
fn types_have_the_fields_of_the_tables() {
    for &kind in Kind::ALL {
        let mut documented = BTreeSet::new();
        let schema = from_str(&json_schema(kind, Draft::Draft202012)).unwrap();
        fields_of_schema(&schema, "", &mut documented);
        let mut typed = BTreeSet::new();
        bodies(kind).iter().for_each(|body| fields_of_body(body, "", &mut typed));
        for (_, field) in WITHOUT_EFFECT.iter().filter(|(other, _)| *other == kind) {
            assert!(typed.insert((*field).to_owned()), "{field} is there after all");
        }
        assert_eq!(typed, documented, "{kind:?}");
        assert!(!typed.is_empty(), "{kind:?}");
    }
}

#[test]
fn what_is_left_out_has_no_effect() {
    for (kind, field) in WITHOUT_EFFECT {
        let mut body = bodies(kind).remove(0);
        let (object, name) = field.rsplit_once('/').unwrap();
        body.pointer_mut(object).unwrap()[name] = "adult".into();
        let report = check(kind, &to_vec(&body).unwrap(), &Options::new());
        let issue = report.issues().iter().find(|issue| issue.pointer() == field);
        assert_eq!(issue.map(|issue| issue.code()), Some(Code::UnusedField), "{field}");
    }
}

#[test]
fn full_requests_are_valid_and_their_fields_known() {
    for &kind in Kind::ALL {
        for body in bodies(kind) {
            let report = check(kind, &to_vec(&body).unwrap(), &Options::new());
            assert!(report.is_valid(), "{kind:?}: {report}");
            let issues = report.issues().iter();
            let unknown: Vec<_> = issues
                .filter(|issue| issue.code() == Code::UnknownField)
                .map(|issue| issue.pointer())
                .collect();
            // One source alone has this field, which is why the check advises against it.
            let disputed: &[&str] =
                if kind == Kind::Order { &["/payments/0/card_id"] } else { &[] };
            assert_eq!(unknown, disputed, "{kind:?}");
        }
    }
}
