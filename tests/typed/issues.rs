//! A typed request gives the issues that its JSON gives.

use duffel_customers::request::*;
use duffel_customers::{Date, Options, build, check};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::to_vec;

use crate::examples::sorted;
use crate::filled::{self, parsed};

const ALL: fn(Options<'_>) -> Options<'_> =
    |options| options.now(Date::new(2031, 1, 1).unwrap()).strict(true);

/// The issues as they are told, where they are the same for the type, for its JSON, and for the JSON it was read from.
fn issues<T: Payload + DeserializeOwned>(json: &str) -> Vec<String> {
    let payload: T = serde_json::from_str(json).unwrap();
    for options in [Options::new(), ALL(Options::new())] {
        assert_same(&payload, &options);
        assert_eq!(
            sorted(&payload.check(&options)),
            sorted(&check(T::KIND, json.as_bytes(), &options)),
        );
    }
    pointers(&payload)
}

fn assert_same<T: Payload>(payload: &T, options: &Options<'_>) {
    let json = to_vec(payload).unwrap();
    assert_eq!(payload.check(options), check(T::KIND, &json, options));
    assert_eq!(payload.build(options), build(T::KIND, &json, options));
}

fn pointers<T: Payload>(payload: &T) -> Vec<String> {
    let report = payload.check(&ALL(Options::new()));
    report
        .issues()
        .iter()
        .map(|issue| format!("{} {}", issue.code().as_str(), issue.pointer()))
        .collect()
}

#[test]
fn full_requests() {
    let options = [Options::new(), ALL(Options::new())];
    for options in &options {
        assert_same(&filled::customer_user(), options);
        assert_same(&filled::customer_user_group(), options);
        assert_same(&filled::customer_user_group_update(), options);
        assert_same(&filled::order(), options);
        assert_same(&filled::order_update(), options);
        assert_same(&filled::booking(filled::by_card()), options);
        assert_same(&filled::booking(filled::by_session()), options);
        assert_same(&filled::key_for_order(), options);
        assert_same(&filled::key_for_booking(), options);
    }
}

/// A payload has no envelope: where JSON needs one, it is none the worse.
#[test]
fn a_request_needs_no_envelope() {
    let options = Options::new().require_envelope(true);
    let user = filled::customer_user();
    assert_eq!(user.check(&options), user.check(&Options::new()));
    assert!(user.check(&options).is_valid());
    assert!(!check(CustomerUser::KIND, &to_vec(&user).unwrap(), &options).is_valid());
    assert_eq!(user.build(&options), user.build(&Options::new()));
}

#[test]
fn requests_that_are_hardly_filled_in() {
    assert_eq!(
        pointers(&CustomerUser::new("", "", "")),
        [
            "validation_required /email",
            "validation_required /given_name",
            "validation_required /family_name"
        ],
    );
    assert_eq!(pointers(&CustomerUserGroup::new("")), ["validation_required /name"]);
    assert_eq!(pointers(&CustomerUserGroupUpdate::new()), ["validation_required "]);
    assert_eq!(pointers(&OrderUpdate::new()), ["validation_required "]);
    assert_eq!(pointers(&OrderUpdate::new().clear_metadata()), [""; 0]);
    assert_eq!(pointers(&ComponentClientKey::new()), [""; 0]);
    assert_eq!(
        pointers(&Order::hold(parsed("off_0000AgZitpOnQtd3NQxjwO"))),
        ["validation_length /passengers", "no_customer_user /users"],
    );
    let nobody = Passenger::new(parsed("pas_0000AgZpQrZjNcR4Mqklwx"), "Tony", "Stark");
    let order = Order::hold(parsed("off_0000AgZitpOnQtd3NQxjwO")).passenger(nobody);
    assert_eq!(
        pointers(&order.user(parsed(filled::TONY))),
        ["born_on", "title", "gender", "email", "phone_number"]
            .map(|field| format!("validation_required /passengers/0/{field}")),
    );
}

#[test]
fn requests_with_issues() {
    let user = r#"{"email": "tony@", "given_name": "", "family_name": "Stark", "phone_number": "123", "group_id": null}"#;
    assert_eq!(
        issues::<CustomerUser>(user),
        [
            "validation_format /email",
            "validation_required /given_name",
            "validation_format /phone_number"
        ],
    );

    let group = r#"{"name": "Stark", "user_ids": ["icu_1", "icu_1"]}"#;
    assert_eq!(issues::<CustomerUserGroup>(group), ["validation_unique /user_ids/1"]);

    let order = r#"{
        "type": "instant",
        "selected_offers": ["off_1", "off_2"],
        "payments": [{"type": "balance", "amount": "430,00", "currency": "gbp", "three_d_secure_session_id": "3ds_1"}],
        "services": [{"id": "sea_1", "quantity": 0}],
        "users": ["icu_2"],
        "passengers": [{
            "id": "pas_1", "given_name": "Æsa", "family_name": "Stark", "born_on": "2031-01-03",
            "title": "mr", "gender": "m", "email": "tony@stark.com", "phone_number": "+14155550123",
            "user_id": "icu_1", "infant_passenger_id": "pas_2",
            "identity_documents": [
                {"type": "passport", "unique_identifier": "1", "expires_on": "2030-12-31"},
                {"type": "tax_id", "unique_identifier": "1", "issuing_country_code": "US"}
            ]
        }],
        "metadata": {"not a key": "value"}
    }"#;
    assert_eq!(
        issues::<Order>(order),
        [
            "validation_length /selected_offers",
            "validation_format /payments/0/amount",
            "validation_format /payments/0/currency",
            "unused_field /payments/0/three_d_secure_session_id",
            "validation_inclusion /services/0/quantity",
            "validation_format /passengers/0/given_name",
            "validation_format /passengers/0/born_on",
            "user_not_listed /passengers/0/user_id",
            "unknown_passenger /passengers/0/infant_passenger_id",
            "validation_format /passengers/0/identity_documents/0/expires_on",
            "validation_required /passengers/0/identity_documents/0/issuing_country_code",
            "unused_field /passengers/0/identity_documents/1/issuing_country_code",
            "validation_format /metadata/not a key",
        ],
    );

    let hold = r#"{
        "type": "hold", "selected_offers": ["off_1"], "passengers": [],
        "payments": [{"type": "card", "amount": "1", "currency": "GBP"}]
    }"#;
    assert_eq!(
        issues::<Order>(hold),
        [
            "payments_not_allowed_for_order_type /payments",
            "validation_length /passengers",
            "no_customer_user /users",
        ],
    );

    let booking = r#"{
        "quote_id": "quo_1", "email": "tony@stark.com", "phone_number": "+14155550123",
        "guests": [{"given_name": "Tony", "family_name": " ", "user_id": "icu_1"}], "users": ["icu_2"],
        "loyalty_programme_account_number": ""
    }"#;
    assert_eq!(
        issues::<Booking>(booking),
        [
            "validation_required /guests/0/family_name",
            "user_not_listed /guests/0/user_id",
            "validation_required /loyalty_programme_account_number",
        ],
    );

    let key = r#"{"order_id": "ord_1", "booking_id": "bok_1"}"#;
    assert_eq!(
        issues::<ComponentClientKey>(key),
        ["validation_inclusion ", "validation_required /user_id"]
    );
    assert_eq!(issues::<OrderUpdate>(r#"{"users": []}"#), ["unused_field /users"]);
    assert_eq!(issues::<CustomerUserGroupUpdate>(r#"{"name": ""}"#), ["validation_required /name"]);
}

#[test]
fn pay_later_is_read_as_hold() {
    let order = r#"{"type": "pay_later", "selected_offers": [], "passengers": []}"#;
    assert_eq!(serde_json::from_str::<Order>(order).unwrap().order_type, OrderType::Hold);
    let order = r#"{"selected_offers": [], "passengers": []}"#;
    assert_eq!(serde_json::from_str::<Order>(order).unwrap().order_type, OrderType::Instant);
}

#[test]
fn a_type_of_ones_own_is_checked_too() {
    #[derive(Serialize)]
    struct Group {
        name: Option<&'static str>,
    }
    impl Payload for Group {
        const KIND: duffel_customers::Kind = duffel_customers::Kind::CustomerUserGroup;
    }
    assert_eq!(pointers(&Group { name: Some("Stark Industries") }), [""; 0]);
    assert_eq!(pointers(&Group { name: None }), ["validation_required /name"]);
}

#[test]
fn a_type_that_cannot_be_written_is_no_json() {
    struct Broken;
    impl Serialize for Broken {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("broken"))
        }
    }
    impl Payload for Broken {
        const KIND: duffel_customers::Kind = duffel_customers::Kind::Order;
    }
    assert_eq!(pointers(&Broken), ["invalid_json "]);
    assert!(Broken.build(&Options::new()).is_err());
}
