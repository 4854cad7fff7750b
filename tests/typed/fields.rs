//! The types have the fields of the tables: no more, and no fewer but those that have no effect.

use std::collections::BTreeSet;

use duffel_customers::request::*;
use duffel_customers::response;
use duffel_customers::schema::{Draft, json_schema};
use duffel_customers::{Code, Kind, Options, check};
use serde_json::{Value, from_str, from_value, json, to_vec};

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

/// Reads a body of this kind as its type.
fn read(kind: Kind, body: &Value) -> Result<(), serde_json::Error> {
    let body = body.clone();
    match kind {
        Kind::CustomerUser => from_value::<CustomerUser>(body).map(drop),
        Kind::CustomerUserGroup => from_value::<CustomerUserGroup>(body).map(drop),
        Kind::CustomerUserGroupUpdate => from_value::<CustomerUserGroupUpdate>(body).map(drop),
        Kind::Order => from_value::<Order>(body).map(drop),
        Kind::OrderUpdate => from_value::<OrderUpdate>(body).map(drop),
        Kind::Booking => from_value::<Booking>(body).map(drop),
        Kind::ComponentClientKey => from_value::<ComponentClientKey>(body).map(drop),
        other => panic!("{other} is new"),
    }
}

/// The objects in a body, each by its pointer; metadata has no fields.
fn objects(body: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(object) = body.as_object().filter(|_| !at.ends_with("/metadata")) {
        found.push(at.to_owned());
        object.iter().for_each(|(name, value)| objects(value, &format!("{at}/{name}"), found));
    }
    for (index, element) in body.as_array().into_iter().flatten().enumerate() {
        objects(element, &format!("{at}/{index}"), found);
    }
}

/// What the check lets pass, the types can read: `null` for what is absent, and fields that nobody knows.
#[test]
fn types_take_what_the_check_takes() {
    let mut taken = 0;
    for &kind in Kind::ALL {
        for body in bodies(kind) {
            let mut at = Vec::new();
            objects(&body, "", &mut at);
            for at in at {
                let object = body.pointer(&at).unwrap().as_object().unwrap();
                let nulls = object.keys().map(|name| (name.as_str(), Value::Null));
                for (name, value) in nulls.chain([("unheard_of", json!({"a": [1]}))]) {
                    let mut odd = body.clone();
                    odd.pointer_mut(&at).unwrap()[name] = value;
                    if check(kind, &to_vec(&odd).unwrap(), &Options::new()).is_valid() {
                        taken += 1;
                        assert!(
                            read(kind, &odd).is_ok(),
                            "{kind}: {at}/{name}: {:?}",
                            read(kind, &odd)
                        );
                    }
                }
            }
        }
    }
    assert!(taken > 50, "{taken}");
}

#[test]
fn a_booking_is_paid_in_one_way() {
    let payment = |payment: Value| from_value::<BookingPayment>(payment);
    let card = payment(json!({"card_id": "tcd_1", "three_d_secure_session_id": null})).unwrap();
    assert_eq!(card, BookingPayment::Card("tcd_1".parse().unwrap()));
    let session = payment(json!({"three_d_secure_session_id": "3ds_1", "x": 1})).unwrap();
    assert_eq!(session, BookingPayment::ThreeDSecureSession("3ds_1".parse().unwrap()));
    for wrong in [json!({}), json!({"card_id": "tcd_1", "three_d_secure_session_id": "3ds_1"})] {
        let error = payment(wrong).unwrap_err().to_string();
        assert_eq!(error, "expected one of card_id and three_d_secure_session_id");
    }
}

/// What the check reads as a whole number, the type does too.
#[test]
fn a_quantity_is_a_whole_number_however_it_is_written() {
    for (written, expected) in [
        ("1", Some(1)),
        ("2.0", Some(2)),
        ("2e0", Some(2)),
        ("30e-1", Some(3)),
        ("4294967295", Some(u32::MAX)),
        ("1.5", None),
        ("-1", None),
        ("4294967296", None),
        ("1e300", None),
        ("\"2\"", None),
        ("null", None),
    ] {
        let json = format!(r#"{{"id": "ase_1", "quantity": {written}}}"#);
        let read = from_str::<Service>(&json).map(|service| service.quantity);
        assert_eq!(read.as_ref().ok(), expected.as_ref(), "{written}");
    }
    let refused = from_str::<Service>(r#"{"id": "ase_1", "quantity": 1.5}"#).unwrap_err();
    assert!(refused.to_string().starts_with("Expected a whole number, such as 1."), "{refused}");
}

/// A response's too, where one may be missing.
#[test]
fn so_is_what_a_response_counts() {
    for (written, expected) in [
        ("", None),
        (r#""quantity": null"#, None),
        (r#""quantity": 0"#, Some(0)),
        (r#""quantity": 1.0"#, Some(1)),
        (r#""quantity": 1.5"#, None),
        (r#""quantity": "1""#, None),
    ] {
        // It is booked, so what counts nothing is left out.
        let read: response::Service = from_str(&format!("{{{written}}}")).unwrap();
        assert_eq!(read.quantity, expected, "{written}");
    }
    let rooms = from_str::<response::Booking>(r#"{"id": "bok_1", "rooms": 2.0}"#).unwrap().rooms;
    let limit = from_str::<response::PageMeta>(r#"{"limit": 5e1}"#).unwrap().limit;
    assert_eq!((rooms, limit), (Some(2), Some(50)));
}

/// As the check, which advises against it.
#[test]
fn a_blank_type_of_an_order_is_instant() {
    assert_eq!(from_str::<OrderType>(r#""""#).unwrap(), OrderType::Instant);
    assert!(from_str::<OrderType>(r#""later""#).is_err());
}
