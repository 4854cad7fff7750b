//! One field checked alone: by every rule that needs no other field.

use duffel_customers::{Date, Kind, Options, check_field, parse_pointer};

use crate::expect::{lines, params};

pub fn alone(kind: Kind, pointer: &str, value: Option<&str>, options: &Options<'_>) -> Vec<String> {
    let path = parse_pointer(pointer).unwrap();
    lines(&check_field(kind, &path, value.map(str::as_bytes), options))
}

#[track_caller]
pub fn expect_alone(kind: Kind, pointer: &str, value: &str, expected: &[&str]) {
    assert_eq!(alone(kind, pointer, Some(value), &Options::new()), expected, "{pointer} {value}");
}

/// Whether anybody is listed can be seen of the list.
#[test]
fn an_absent_or_empty_list_of_users() {
    for kind in [Kind::Order, Kind::Booking] {
        expect_alone(kind, "/users", "[]", &["W no_customer_user /users"]);
        assert_eq!(alone(kind, "/users", None, &Options::new()), ["W no_customer_user /users"]);
        let null = ["W validation_type /users", "W no_customer_user /users"];
        expect_alone(kind, "/users", " null", &null);
        expect_alone(kind, "/users", "\"\"", &["E validation_type /users"]);
    }
    assert_eq!(alone(Kind::OrderUpdate, "/users", None, &Options::new()), [""; 0]);
    expect_alone(Kind::OrderUpdate, "/users", "[]", &["W unused_field /users"]);
    expect_alone(Kind::CustomerUserGroup, "/user_ids", "[]", &[]);
}

/// Alone, a field is judged without those that would make it necessary or useless.
#[test]
fn rules_that_need_another_field_are_left_out() {
    let order = Kind::Order;
    expect_alone(order, "/passengers/0/user_id", r#""icu_9""#, &[]);
    expect_alone(order, "/passengers/0/infant_passenger_id", r#""nobody""#, &[]);
    expect_alone(order, "/users", r#"["icu_9"]"#, &[]);
    expect_alone(order, "/payments", "[]", &[]);
    expect_alone(order, "/payments", "null", &["W validation_type /payments"]);
    expect_alone(order, "/payments/0/amount", r#""1.2345""#, &[]);
    let session = "/payments/0/three_d_secure_session_id";
    expect_alone(order, session, r#""3ds_1""#, &[]);
    expect_alone(order, session, r#""tcd_1""#, &[&format!("E validation_format {session}")]);
    let expires_on = "/passengers/0/identity_documents/0/expires_on";
    expect_alone(order, expires_on, r#""2030-06-25""#, &[]);
    expect_alone(order, expires_on, r#""soon""#, &[&format!("E validation_format {expires_on}")]);
    let country = "/passengers/0/identity_documents/0/issuing_country_code";
    expect_alone(order, country, r#""US""#, &[]);
    expect_alone(order, country, r#""ZZ""#, &[&format!("W validation_inclusion {country}")]);
    expect_alone(order, "/type", r#""hold""#, &[]);
    expect_alone(order, "/type", r#""held""#, &["E validation_inclusion /type"]);
    expect_alone(Kind::ComponentClientKey, "/user_id", r#""icu_1""#, &[]);
}

/// But the fields of an object that is given whole are all there.
#[test]
fn a_whole_object_or_list() {
    let document = "/passengers/0/identity_documents/0";
    expect_alone(
        Kind::Order,
        document,
        r#"{"type":"passport","unique_identifier":"1"}"#,
        &[
            &format!("E validation_required {document}/issuing_country_code"),
            &format!("E validation_required {document}/expires_on"),
        ],
    );
    expect_alone(Kind::Booking, "/payment", "{}", &["E validation_required /payment"]);
    expect_alone(
        Kind::Order,
        "/users",
        r#"["icu_1","icu_1",7]"#,
        &["W validation_unique /users/1", "E validation_type /users/2"],
    );
    expect_alone(
        Kind::Order,
        "/metadata",
        r#"{"k":"v","k":"w"}"#,
        &["E duplicate_key /metadata/k"],
    );
    expect_alone(
        Kind::Order,
        "/payments/2",
        r#"{"type":"balance","amount":"1.234","currency":"GBP","currency":"GBP"}"#,
        &["W validation_format /payments/2/amount", "E duplicate_key /payments/2/currency"],
    );
}

#[test]
fn a_field_that_is_absent() {
    let absent = |kind, pointer: &str| alone(kind, pointer, None, &Options::new());
    assert_eq!(absent(Kind::CustomerUser, "/email"), ["E validation_required /email"]);
    assert_eq!(absent(Kind::CustomerUser, "/phone_number"), [""; 0]);
    assert_eq!(absent(Kind::CustomerUserGroupUpdate, "/name"), [""; 0]);
    assert_eq!(absent(Kind::Order, "/type"), ["W validation_required /type"]);
    assert_eq!(absent(Kind::Order, "/payments"), [""; 0]);
    assert_eq!(absent(Kind::Order, "/passengers"), ["E validation_required /passengers"]);
    assert_eq!(
        absent(Kind::Order, "/passengers/3/title"),
        ["E validation_required /passengers/3/title"]
    );
    assert_eq!(absent(Kind::Order, "/metadata/mission"), [""; 0]);
    for element in ["/selected_offers/0", "/users/1", "/passengers/0", "/payments/0"] {
        assert_eq!(absent(Kind::Order, element), [format!("E validation_required {element}")]);
    }
}

#[test]
fn a_value_that_is_no_json() {
    for value in ["", " ", "{", "tony", "\"tony", "1 2", "[1,]"] {
        let expected: &[&str] = match value {
            // Nothing at all: the field is absent.
            "" => &["E validation_required /email"],
            _ => &["E invalid_json"],
        };
        expect_alone(Kind::CustomerUser, "/email", value, expected);
    }
}

#[test]
fn tidied_before_it_is_checked() {
    let tidied = Options::new().normalize(true);
    let said = |kind, pointer: &str, value: &str| alone(kind, pointer, Some(value), &tidied);
    assert_eq!(said(Kind::CustomerUser, "/phone_number", r#""00 1 (415) 555-0123""#), [""; 0]);
    assert_eq!(said(Kind::CustomerUser, "/email", r#"" tony@STARK.com ""#), [""; 0]);
    assert_eq!(said(Kind::Order, "/passengers/0/title", r#""MR""#), [""; 0]);
    // A blank optional text is left out, a required one is missed.
    assert_eq!(said(Kind::CustomerUser, "/phone_number", r#"" ""#), [""; 0]);
    assert_eq!(said(Kind::CustomerUser, "/email", r#"" ""#), ["E validation_required /email"]);
    let name = "E validation_required /name";
    assert_eq!(said(Kind::CustomerUserGroupUpdate, "/name", r#""""#), [name]);
    // Within an object, too.
    let document = r#"{"type":" tax_id","unique_identifier":"1","issuing_country_code":" "}"#;
    assert_eq!(said(Kind::Order, "/passengers/0/identity_documents/0", document), [""; 0]);
    assert_eq!(said(Kind::CustomerUser, "/email", "\n x"), ["E invalid_json"]);
}

/// Where the text stops being JSON is told as in the text that was given.
#[test]
fn places_in_a_value_that_is_no_json() {
    let email = parse_pointer("/email").unwrap();
    for normalize in [false, true] {
        let options = Options::new().normalize(normalize);
        let report = check_field(Kind::CustomerUser, &email, Some(b"\n\n  \"abc"), &options);
        assert_eq!(params(&report.issues()[0]), "offset=8 line=3 column=7");
    }
}

/// Rules that need a clock need no other field.
#[test]
fn with_a_clock() {
    let today = Options::new().now(Date::new(2026, 5, 2).unwrap());
    let born_on = "/passengers/0/born_on";
    for (date, expected) in
        [("2026-05-03", None), ("2026-05-04", Some(format!("E validation_format {born_on}")))]
    {
        let said = alone(Kind::Order, born_on, Some(&format!("\"{date}\"")), &today);
        assert_eq!(said, expected.into_iter().collect::<Vec<_>>());
    }
    let expires_on = "/passengers/0/identity_documents/0/expires_on";
    for (date, expected) in
        [("2026-05-02", None), ("2026-05-01", Some(format!("E validation_format {expires_on}")))]
    {
        let said = alone(Kind::Order, expires_on, Some(&format!("\"{date}\"")), &today);
        assert_eq!(said, expected.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn more_issues_than_wanted() {
    let options = Options::new().max_issues(2);
    assert_eq!(
        alone(Kind::CustomerUserGroup, "/user_ids", Some("[1,1,1]"), &options),
        ["E validation_type /user_ids/0", "E validation_type /user_ids/1", "E too_many_issues"]
    );
}

/// Nobody asks a field for the wrapper.
#[test]
fn the_wrapper_is_not_asked_for() {
    let required = Options::new().require_envelope(true);
    assert_eq!(
        alone(Kind::CustomerUser, "/email", Some(r#""tony@stark.com""#), &required),
        [""; 0]
    );
}
