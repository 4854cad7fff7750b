//! One field checked alone has the same issues as the check of the whole payload has at it, but for rules that need another field.

use duffel_customers::{Kind, Options, check, check_field, parse_pointer};
use serde_json::{Value, json};

use crate::bodies::{put, sound};
use crate::expect::{line, params};
use crate::schema_fields::schema_fields;

/// Codes of rules that compare a field with another one.
const BETWEEN_FIELDS: &[&str] = &[
    "user_not_listed",
    "no_customer_user",
    "unknown_passenger",
    "infant_already_assigned",
    "duplicate_passenger_name",
    "payments_not_allowed_for_order_type",
];

/// Fields that another one makes necessary or useless, or whose value is judged with another one's; the cases are in `field.rs`.
const WITH_ANOTHER_FIELD: &[&str] = &[
    "/type",
    "/payments",
    "/payments/0/amount",
    "/payments/0/three_d_secure_session_id",
    "/passengers/0/identity_documents/0/issuing_country_code",
    "/passengers/0/identity_documents/0/expires_on",
    "/user_id",
];

/// The issues of the whole body at and under `pointer`, with their words; `None` where rules between fields have a say.
fn in_the_whole(kind: Kind, pointer: &str, value: &Value) -> Option<Vec<(String, String, String)>> {
    let mut body = sound(kind);
    let account = "/passengers/0/loyalty_programme_accounts";
    if pointer.starts_with(&format!("{account}/")) {
        put(&mut body, account, json!([{}]));
    }
    if pointer.starts_with("/users/") && body.get("users").is_none() {
        put(&mut body, "/users", json!([]));
    }
    put(&mut body, pointer, value.clone());
    let report = check(kind, body.to_string().as_bytes(), &Options::new().max_issues(10_000));
    let under = format!("{pointer}/");
    let issues = report
        .issues()
        .iter()
        .filter(|issue| issue.pointer() == pointer || issue.pointer().starts_with(&under));
    let issues: Vec<_> = issues.collect();
    let between = issues.iter().any(|issue| BETWEEN_FIELDS.contains(&issue.code().as_str()));
    let said = issues.iter().map(|issue| (line(issue), params(issue), issue.message()));
    (!between).then(|| said.collect())
}

fn values() -> Vec<Value> {
    let mut values = vec![
        json!(null),
        json!(true),
        json!(7),
        json!(0),
        json!(1.5),
        json!([]),
        json!({}),
        json!([null]),
        json!(["icu_1", "icu_1"]),
        json!({ "k": "v" }),
        json!({ "a b": 1, "k": 2 }),
        json!([{}]),
        json!([{ "id": 1, "x": 2 }]),
        json!({ "card_id": "tcd_1" }),
    ];
    let texts = [
        "",
        " ",
        "Tony",
        "Tony2",
        "李",
        "tony@stark.com",
        "tony@",
        "tony@localhost",
        "+14155550123",
        "555",
        "icu_1",
        "usg_1",
        "off_1",
        "pas_1",
        "ase_1",
        "ord_1",
        "bok_1",
        "quo_1",
        "3ds_1",
        "tcd_1",
        "GBP",
        "gbp",
        "ZZZ",
        "US",
        "ZZ",
        "BA",
        "mr",
        "m",
        "1970-05-29",
        "1970-02-30",
        "430.00",
        "4,30",
        "hold",
        "balance",
        "passport",
        "\u{0}\n\"\\",
    ];
    values.extend(texts.map(|text| json!(text)));
    values.extend([json!("x".repeat(256)), json!("x".repeat(501))]);
    values
}

#[test]
fn every_field_of_every_payload() {
    let (mut same, mut between) = (0, 0);
    for &kind in Kind::ALL {
        for field in schema_fields(kind) {
            let pointer = field.replace("/metadata/*", "/metadata/mission").replace("/*", "/0");
            if WITH_ANOTHER_FIELD.contains(&pointer.as_str()) {
                continue;
            }
            for value in values() {
                let Some(expected) = in_the_whole(kind, &pointer, &value) else {
                    between += 1;
                    continue;
                };
                let report = check_field(
                    kind,
                    &parse_pointer(&pointer).unwrap(),
                    Some(value.to_string().as_bytes()),
                    &Options::new(),
                );
                let said = report.issues().iter();
                let said: Vec<_> =
                    said.map(|issue| (line(issue), params(issue), issue.message())).collect();
                assert_eq!(said, expected, "{} {pointer} {value}", kind.as_str());
                same += 1;
            }
        }
    }
    assert!(same > 10 * between, "{same} {between}");
}
