//! What tidying makes of blank texts, and of what is not there.

use duffel_customers::{Kind, Options, build, check};
use serde_json::{Value, json};

use crate::bodies::{order, put, sound, with};
use crate::expect::{line, lines};
use crate::fields::built;

/// A blank text in an optional field is left out; in a required one it stays, and is named.
#[test]
fn blank_texts() {
    let required = [
        (Kind::CustomerUser, &["/email", "/given_name", "/family_name"][..]),
        (Kind::CustomerUserGroup, &["/name"]),
        // A name that is there decides what becomes of the group's name.
        (Kind::CustomerUserGroupUpdate, &["/name"]),
        (
            Kind::Booking,
            &["/quote_id", "/email", "/phone_number", "/guests/0/given_name", "/users/0"],
        ),
        (
            Kind::Order,
            &["/selected_offers/0", "/users/0", "/payments/0/amount", "/passengers/0/title"],
        ),
    ];
    for (kind, pointers) in required {
        for pointer in pointers {
            let refused = vec![format!("E validation_required {pointer}")];
            assert_eq!(built(kind, pointer, " \u{2003}"), Err(refused), "{pointer}");
        }
    }
    let optional = [
        (Kind::CustomerUser, &["/phone_number", "/group_id"][..]),
        // A form has a blank text also where the body has a list or an object.
        (Kind::CustomerUserGroup, &["/user_ids"]),
        (
            Kind::Order,
            &[
                "/services",
                "/metadata",
                "/payments/0/card_id",
                "/passengers/0/user_id",
                "/passengers/0/infant_passenger_id",
                "/passengers/0/identity_documents",
                "/passengers/0/loyalty_programme_accounts",
                "/passengers/0/type",
                "/passengers/0/age",
            ],
        ),
        (
            Kind::Booking,
            &[
                "/metadata",
                "/guests/0/user_id",
                "/guests/0/born_on",
                "/loyalty_programme_account_number",
                "/accommodation_special_requests",
            ],
        ),
    ];
    for (kind, pointers) in optional {
        for pointer in pointers {
            for blank in ["", " ", "\t\u{A0}\u{2003}"] {
                assert_eq!(built(kind, pointer, blank), Ok(None), "{pointer}");
            }
        }
    }
    // What a passport or a card makes necessary is missed once it is left out.
    for pointer in [
        "/passengers/0/identity_documents/0/issuing_country_code",
        "/passengers/0/identity_documents/0/expires_on",
        "/payments/0/three_d_secure_session_id",
    ] {
        let refused = vec![format!("E validation_required {pointer}")];
        assert_eq!(built(Kind::Order, pointer, " "), Err(refused));
    }
}

/// An order's type decides how it is paid: blank is read as instant, and stays.
#[test]
fn the_type_of_an_order_decides() {
    assert_eq!(built(Kind::Order, "/type", ""), Ok(Some(json!(""))));
}

/// A list of users that is blank is none: those whom passengers and guests name are linked as if it were absent.
#[test]
fn blank_users_are_linked() {
    for kind in [Kind::Order, Kind::Booking] {
        assert_eq!(built(kind, "/users", " "), Ok(Some(json!(["icu_1"]))));
    }
}

/// Payments that are blank are missing in an instant order; a hold order has none.
#[test]
fn blank_payments() {
    let required = vec!["E validation_required /payments".to_owned()];
    assert_eq!(built(Kind::Order, "/payments", ""), Err(required));
    let held = with(with(order(), "/type", json!("hold")), "/payments", json!("")).to_string();
    let held = build(Kind::Order, held.as_bytes(), &Options::new()).unwrap();
    assert!(!held.json().contains("payments"));
}

/// Without these, a stay would be paid from the balance, and an update would leave alone what it is to replace.
#[test]
fn lists_and_objects_that_decide() {
    for (kind, pointer) in [
        (Kind::Booking, "/payment"),
        (Kind::CustomerUserGroupUpdate, "/user_ids"),
        (Kind::OrderUpdate, "/metadata"),
        (Kind::OrderUpdate, "/users"),
    ] {
        for blank in ["", " "] {
            let refused = vec![format!("E validation_type {pointer}")];
            assert_eq!(built(kind, pointer, blank), Err(refused), "{pointer}");
        }
    }
}

/// What a key opens, and for whom, depends on which IDs are given: a blank one is a mistake, not a key for more.
#[test]
fn the_ids_of_a_key_decide() {
    for pointer in ["/user_id", "/order_id", "/booking_id"] {
        for blank in ["", " "] {
            let refused = vec![format!("E validation_format {pointer}")];
            assert_eq!(built(Kind::ComponentClientKey, pointer, blank), Err(refused));
        }
    }
}

#[test]
fn blank_texts_first_last_and_in_between() {
    const NEEDED: &str = r#""email":"tony@stark.com","given_name":"Tony","family_name":"Stark""#;
    for (before, after, expected_before, expected_after) in [
        (r#""phone_number":"","#, "", "", ""),
        ("", r#","group_id":" ""#, "", ""),
        (r#""phone_number":" ","group_id":"","#, "", "", ""),
        (r#""phone_number":"\t","#, r#", "group_id":"""#, "", ""),
        (r#""group_id":"usg_1", "phone_number":"","#, "", r#""group_id":"usg_1","#, ""),
        (r#""x":1,"phone_number":"","#, r#","group_id":"","y":2"#, r#""x":1,"#, r#","y":2"#),
    ] {
        let given = format!("{{{before}{NEEDED}{after}}}");
        let built = build(Kind::CustomerUser, given.as_bytes(), &Options::new()).unwrap();
        let expected = format!(r#"{{"data":{{{expected_before}{NEEDED}{expected_after}}}}}"#);
        assert_eq!(built.json(), expected, "{given}");
    }
}

/// `null` is no text: it stays, and the check says what it says.
#[test]
fn null_stays() {
    let body = with(sound(Kind::CustomerUser), "/phone_number", Value::Null).to_string();
    let built = build(Kind::CustomerUser, body.as_bytes(), &Options::new()).unwrap();
    assert_eq!(built.json(), format!(r#"{{"data":{body}}}"#));
    let mut body = order();
    put(&mut body, "/metadata", Value::Null);
    let built = build(Kind::Order, body.to_string().as_bytes(), &Options::new()).unwrap();
    assert_eq!(
        built.warnings().iter().map(line).collect::<Vec<_>>(),
        ["W validation_type /metadata"]
    );
}

/// A name that stands twice is an error, also where tidying leaves out one of its values.
#[test]
fn a_blank_text_that_stands_twice() {
    for members in [
        r#""group_id":"usg_1","group_id":"""#,
        r#""group_id":"","group_id":"usg_1""#,
        r#""group_id":"","group_id":" ""#,
    ] {
        let body = format!(
            r#"{{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark",{members}}}"#
        );
        let twice = ["E duplicate_key /group_id"];
        let report = build(Kind::CustomerUser, body.as_bytes(), &Options::new()).unwrap_err();
        assert_eq!(lines(&report), twice, "{body}");
        let tidied = Options::new().normalize(true);
        assert_eq!(lines(&check(Kind::CustomerUser, body.as_bytes(), &tidied)), twice, "{body}");
        assert_eq!(lines(&check(Kind::CustomerUser, body.as_bytes(), &Options::new())), twice);
    }
}
