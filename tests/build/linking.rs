//! Linking: each passenger's or guest's well-formed `user_id` that `users` lacks is added to it.

use duffel_customers::{Kind, Options, build, check};
use serde_json::{Value, json};

use crate::bodies::{booking, order, order_of, passenger, put, take, with};
use crate::expect::{line, lines};

/// Passengers who are these users; `null` is nobody.
fn of(users: Value, user_ids: &[Value]) -> Value {
    let passengers = user_ids.iter().enumerate().map(|(at, user_id)| {
        let passenger = passenger(&format!("pas_{at}"), &"x".repeat(at + 1));
        if user_id.is_null() { passenger } else { with(passenger, "/user_id", user_id.clone()) }
    });
    order_of(passengers.collect(), users)
}

/// The `users` of what is built.
#[track_caller]
fn users(kind: Kind, body: &Value) -> Value {
    match build(kind, body.to_string().as_bytes(), &Options::new()) {
        Ok(built) => {
            let value: Value = serde_json::from_str(built.json()).unwrap();
            value["data"]["users"].clone()
        }
        Err(report) => panic!("{body}: {report}"),
    }
}

#[test]
fn who_is_not_listed_yet() {
    let [a, b, c] = [json!("icu_1"), json!("icu_2"), json!("icu_3")];
    let linked = |given: Value, user_ids: &[Value]| users(Kind::Order, &of(given, user_ids));
    assert_eq!(linked(json!([]), std::slice::from_ref(&a)), json!(["icu_1"]));
    assert_eq!(linked(Value::Null, std::slice::from_ref(&a)), json!(["icu_1"]));
    assert_eq!(linked(json!(["icu_1"]), std::slice::from_ref(&a)), json!(["icu_1"]));
    assert_eq!(
        linked(json!(["icu_9"]), &[b.clone(), a.clone()]),
        json!(["icu_9", "icu_2", "icu_1"])
    );
    // Once each, in the order of the passengers.
    assert_eq!(
        linked(json!(["icu_2"]), &[c.clone(), a.clone(), c, b, a]),
        json!(["icu_2", "icu_3", "icu_1"])
    );
    assert_eq!(linked(json!([]), &[Value::Null]), json!([]));
}

#[test]
fn users_that_are_absent_or_stand_elsewhere() {
    let mut body = of(json!([]), &[json!("icu_1"), json!("icu_2")]);
    take(&mut body, "/users");
    assert_eq!(users(Kind::Order, &body), json!(["icu_1", "icu_2"]));
    // Behind the passengers, and not last.
    put(&mut body, "/users", json!(["icu_2"]));
    put(&mut body, "/metadata", json!({}));
    assert_eq!(users(Kind::Order, &body), json!(["icu_2", "icu_1"]));
    put(&mut body, "/users", json!([]));
    assert_eq!(users(Kind::Order, &body), json!(["icu_1", "icu_2"]));
    put(&mut body, "/users", Value::Null);
    assert_eq!(users(Kind::Order, &body), json!(["icu_1", "icu_2"]));
    // With white space in the empty list, and around the null.
    for empty in ["[ ]", "[\n]", " null "] {
        let json = body.to_string().replace(r#""users":null"#, &format!(r#""users":{empty}"#));
        let built = build(Kind::Order, json.as_bytes(), &Options::new()).unwrap();
        assert!(built.json().contains(r#""users":["icu_1","icu_2"],"metadata":{}"#), "{empty}");
    }
}

#[test]
fn guests() {
    let mut body = booking();
    take(&mut body, "/users");
    assert_eq!(users(Kind::Booking, &body), json!(["icu_1"]));
    put(&mut body, "/users", json!(["icu_2"]));
    assert_eq!(users(Kind::Booking, &body), json!(["icu_2", "icu_1"]));
}

#[test]
fn the_rest_of_the_text_stays() {
    let body = of(json!(["icu_9"]), &[json!("icu_1")]).to_string();
    let built = build(Kind::Order, body.as_bytes(), &Options::new()).unwrap();
    let expected = body.replace(r#"["icu_9"]"#, r#"["icu_9","icu_1"]"#);
    assert_eq!(built.json(), format!(r#"{{"data":{expected}}}"#));

    let mut body = of(json!([]), &[json!("icu_1")]);
    take(&mut body, "/users");
    let built = build(Kind::Order, body.to_string().as_bytes(), &Options::new()).unwrap();
    let expected = body.to_string().replace("}]}", r#"}],"users":["icu_1"]}"#);
    assert_eq!(built.json(), format!(r#"{{"data":{expected}}}"#));
}

/// An ID that is none is not linked: it is wrong where it stands.
#[test]
fn only_what_is_well_formed() {
    for user_id in ["tony", "usg_1", " icu_1", "icu_", "icu_a b"] {
        let body = of(json!(["icu_9"]), &[json!(user_id)]).to_string();
        let report = build(Kind::Order, body.as_bytes(), &Options::new()).unwrap_err();
        assert_eq!(lines(&report), ["E validation_format /passengers/0/user_id"], "{user_id}");
    }
    // Blank is left out before that.
    let body = of(json!(["icu_9"]), &[json!(" ")]);
    assert_eq!(users(Kind::Order, &body), json!(["icu_9"]));
}

#[test]
fn users_that_are_no_list() {
    for given in [json!("icu_1"), json!({}), json!(7), json!(false)] {
        let body = of(given, &[json!("icu_1")]).to_string();
        let report = build(Kind::Order, body.as_bytes(), &Options::new()).unwrap_err();
        assert_eq!(lines(&report), ["E validation_type /users"], "{body}");
    }
}

/// Of several payloads the last counts, with its own users.
#[test]
fn not_those_of_another_payload_in_the_same_body() {
    let first = json!({"users": ["icu_1"], "passengers": [{"user_id": "icu_2"}]});
    let last = of(json!([]), &[json!("icu_1"), json!("icu_2")]);
    let body = format!(r#"{{"data": {first}, "data": {last}}}"#);
    let report = build(Kind::Order, body.as_bytes(), &Options::new()).unwrap_err();
    assert_eq!(lines(&report), ["E duplicate_key"]);
}

#[test]
fn ids_that_are_not_written_alike() {
    let body = of(json!(["icu_1"]), &[json!("icu_1"), json!("icu_2"), json!("icu_2")]).to_string();
    let body = body.replacen("icu_1", r"\u0069cu_1", 1).replacen("icu_2", r"icu\u005f2", 1);
    let built = build(Kind::Order, body.as_bytes(), &Options::new()).unwrap();
    let value: Value = serde_json::from_str(built.json()).unwrap();
    assert_eq!(value["data"]["users"], json!(["icu_1", "icu_2"]));
}

#[test]
fn only_passengers_and_guests_have_users() {
    // Unknown fields, whatever they are called and wherever they are.
    let mut body = order();
    put(&mut body, "/user_id", json!("icu_7"));
    put(&mut body, "/x", json!({ "user_id": "icu_8", "passengers": [{ "user_id": "icu_8" }] }));
    put(&mut body, "/metadata", json!({ "user_id": "icu_9" }));
    put(&mut body, "/payments/0/user_id", json!("icu_6"));
    assert_eq!(users(Kind::Order, &body), json!(["icu_1"]));
    let group = json!({ "name": "Stark", "user_id": "icu_1" });
    let built = build(Kind::CustomerUserGroup, group.to_string().as_bytes(), &Options::new());
    assert_eq!(built.unwrap().json(), format!(r#"{{"data":{group}}}"#));
    // Nor does what another field says, though it be an ID.
    let request = with(booking(), "/accommodation_special_requests", json!("icu_9"));
    assert_eq!(users(Kind::Booking, &request), json!(["icu_1"]));
    let key = json!({ "user_id": "icu_1" });
    let built = build(Kind::ComponentClientKey, key.to_string().as_bytes(), &Options::new());
    assert_eq!(built.unwrap().json(), format!(r#"{{"data":{key}}}"#));
}

#[test]
fn not_where_the_caller_does_not_want_it() {
    let body = of(json!(["icu_9"]), &[json!("icu_1")]).to_string();
    let report =
        build(Kind::Order, body.as_bytes(), &Options::new().link_users(false)).unwrap_err();
    assert_eq!(lines(&report), ["E user_not_listed /passengers/0/user_id"]);
    // Checking never links, tidied or not.
    for options in [Options::new(), Options::new().normalize(true)] {
        let report = check(Kind::Order, body.as_bytes(), &options);
        assert_eq!(lines(&report), ["E user_not_listed /passengers/0/user_id"]);
    }
}

/// Linked, everyone is listed: the advice about `users` is gone with the reason for it.
#[test]
fn what_linking_settles() {
    let body = of(json!([]), &[json!("icu_1")]).to_string();
    let built = build(Kind::Order, body.as_bytes(), &Options::new()).unwrap();
    assert_eq!(built.warnings(), []);
    let body = of(json!([]), &[Value::Null]).to_string();
    let built = build(Kind::Order, body.as_bytes(), &Options::new()).unwrap();
    assert_eq!(
        built.warnings().iter().map(line).collect::<Vec<_>>(),
        ["W no_customer_user /users"]
    );
}
