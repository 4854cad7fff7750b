//! Where issues point to, and in which order they come.

use duffel_customers::{Kind, Options, Segment, check};
use serde_json::json;

use crate::bodies::{order, passenger, put, with};
use crate::expect::{expect, expect_text, lines};

/// In the order of the document; in each object what is absent comes last, in the order of the page.
#[test]
fn the_order_of_the_document() {
    let body = json!({
        "metadata": { "a b": "v", "k": 1 },
        "passengers": [
            { "phone_number": "1", "unheard_of": 1, "gender": "x" },
            7,
        ],
        "users": ["usg_1", "icu_1", "icu_1"],
        "payments": [{ "currency": "gbp", "type": "card" }],
    });
    expect(
        Kind::Order,
        &body,
        &[
            "E validation_format /metadata/a b",
            "E validation_type /metadata/k",
            "E validation_format /passengers/0/phone_number",
            "W unknown_field /passengers/0/unheard_of",
            "E validation_inclusion /passengers/0/gender",
            "E validation_required /passengers/0/id",
            "E validation_required /passengers/0/given_name",
            "E validation_required /passengers/0/family_name",
            "E validation_required /passengers/0/born_on",
            "E validation_required /passengers/0/title",
            "E validation_required /passengers/0/email",
            "E validation_type /passengers/1",
            "E validation_format /users/0",
            "W validation_unique /users/2",
            "E validation_format /payments/0/currency",
            "E validation_required /payments/0/amount",
            "E validation_required /payments/0/three_d_secure_session_id",
            "W validation_required /type",
            "E validation_required /selected_offers",
        ],
    );
}

/// Each payload's required fields, absent, in the order of the page.
#[test]
fn the_order_of_the_page() {
    let absent = |kind, json: &str| lines(&check(kind, json.as_bytes(), &Options::new()));
    let required = |names: &[&str]| -> Vec<String> {
        names.iter().map(|name| format!("E validation_required {name}")).collect()
    };
    assert_eq!(
        absent(Kind::CustomerUser, "{}"),
        required(&["/email", "/given_name", "/family_name"])
    );
    assert_eq!(absent(Kind::CustomerUserGroup, "{}"), required(&["/name"]));
    assert_eq!(absent(Kind::CustomerUserGroupUpdate, "{}"), ["E validation_required"]);
    assert_eq!(
        absent(Kind::Order, "{}"),
        [
            "W validation_required /type",
            "E validation_required /selected_offers",
            "E validation_required /payments",
            "W no_customer_user /users",
            "E validation_required /passengers",
        ]
    );
    assert_eq!(
        absent(Kind::Booking, "{}"),
        [
            "E validation_required /quote_id",
            "E validation_required /email",
            "E validation_required /phone_number",
            "E validation_required /guests",
            "W no_customer_user /users",
        ]
    );
    assert_eq!(absent(Kind::ComponentClientKey, "{}"), [""; 0]);
}

/// The name of two passengers is no field of theirs: it stands at the later passenger, before what is in it.
#[test]
fn a_passenger_before_its_fields() {
    let body = with(order(), "/passengers/1", passenger("pas_2", "TONY"));
    let body = with(body, "/passengers/1/email", json!("wrong"));
    let body = with(body, "/passengers/0/phone_number", json!("wrong"));
    expect(
        Kind::Order,
        &body,
        &[
            "E validation_format /passengers/0/phone_number",
            "E duplicate_passenger_name /passengers/1",
            "E validation_format /passengers/1/email",
        ],
    );
}

#[test]
fn white_space_between_tokens_moves_nothing() {
    let mut body = order();
    put(&mut body, "/passengers/0/email", json!("wrong"));
    put(&mut body, "/users", json!([]));
    let expected = [
        "W no_customer_user /users",
        "E validation_format /passengers/0/email",
        "E user_not_listed /passengers/0/user_id",
    ];
    expect(Kind::Order, &body, &expected);
    let pretty = serde_json::to_string_pretty(&body).unwrap();
    expect_text(Kind::Order, &pretty, &expected);
    expect_text(Kind::Order, &format!("\r\n\t {} \n", pretty.replace('\n', "\r\n")), &expected);
}

/// A place is given as steps, too: names and indices, without `data`.
#[test]
fn segments() {
    let body = with(order(), "/passengers/0/identity_documents/0/type", json!("visa"));
    for json in [body.to_string(), json!({ "data": body }).to_string()] {
        let report = check(Kind::Order, json.as_bytes(), &Options::new());
        let name = |name: &'static str| Segment::Name(name.into());
        assert_eq!(
            report.issues()[0].segments(),
            [
                name("passengers"),
                Segment::Index(0),
                name("identity_documents"),
                Segment::Index(0),
                name("type"),
            ]
        );
        assert_eq!(report.issues()[0].is_wrapped(), json.starts_with(r#"{"data""#));
    }
}
