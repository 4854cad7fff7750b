//! What is written from the tables: JSON Schema and the TypeScript declarations.

#[path = "bodies/mod.rs"]
mod bodies;
#[path = "generated_bodies/mod.rs"]
mod generated_bodies;
#[path = "schema_fields/mod.rs"]
mod schema_fields;

use boon::{Compiler, SchemaIndex, Schemas};
use duffel_customers::schema::{Draft, json_schema, payload_types};
use duffel_customers::{Kind, Options, check};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::bodies::sound;
use crate::generated_bodies::of_every_body;
use crate::schema_fields::schema_fields;

const DRAFTS: [(Draft, &str); 2] = [
    (Draft::Draft07, "http://json-schema.org/draft-07/schema#"),
    (Draft::Draft202012, "https://json-schema.org/draft/2020-12/schema"),
];

fn schema(kind: Kind, draft: Draft) -> Value {
    serde_json::from_str(&json_schema(kind, draft)).unwrap()
}

/// Compiles a schema, which holds it against the schema of schemas first.
fn compile(kind: Kind, draft: Draft) -> (Schemas, SchemaIndex) {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("payload.json", schema(kind, draft)).unwrap();
    let index = compiler.compile("payload.json", &mut schemas).unwrap();
    (schemas, index)
}

#[test]
fn schemas_are_valid_and_take_sound_bodies() {
    for &kind in Kind::ALL {
        for (draft, uri) in DRAFTS {
            let (schemas, index) = compile(kind, draft);
            assert_eq!(schema(kind, draft)["$schema"], uri);
            if let Err(error) = schemas.validate(&sound(kind), index) {
                panic!("{}: {error:#}", kind.as_str());
            }
        }
    }
}

/// What the schema refuses, the check refuses: a schema says no more than the rules do.
#[test]
fn what_a_schema_refuses_the_check_refuses() {
    let compiled: Vec<_> =
        Kind::ALL.iter().map(|kind| (*kind, compile(*kind, Draft::Draft202012))).collect();
    of_every_body(|kind, json| {
        let (_, (schemas, index)) = compiled.iter().find(|(other, _)| *other == kind).unwrap();
        let body: Value = serde_json::from_str(json).unwrap();
        let payload = body.get("data").unwrap_or(&body);
        let report = check(kind, json.as_bytes(), &Options::new());
        if report.is_valid() {
            let verdict = schemas.validate(payload, *index);
            prop_assert!(verdict.is_ok(), "{}: {:#}", json, verdict.unwrap_err());
        }
        Ok(())
    });
}

/// What the rules only advise against, no schema refuses.
#[test]
fn what_is_advised_against_no_schema_refuses() {
    let account = json!([{ "airline_iata_code": "BA", "account_number": "1" }]);
    for (kind, pointer, value) in [
        (Kind::Order, "/type", json!(null)),
        (Kind::Order, "/type", json!("")),
        (Kind::Order, "/type", json!(" ")),
        (Kind::Order, "/type", json!("\u{85}\u{2003}")),
        (Kind::Order, "/services/0/id", json!("bag")),
        (Kind::Order, "/passengers/0/id", json!("tony")),
        (Kind::Order, "/passengers/0/email", json!("tony@localhost")),
        (Kind::Order, "/passengers/0/given_name", json!("x".repeat(21))),
        (Kind::Order, "/passengers/0/loyalty_programme_accounts", account),
        (Kind::Order, "/passengers/0/age", json!({})),
        (Kind::Order, "/payments/0/card_id", json!("tcd_1")),
        (Kind::Order, "/payments/0/currency", json!("ZZZ")),
        (Kind::Order, "/metadata", json!(null)),
        (Kind::Order, "/unheard_of", json!(1)),
        (Kind::CustomerUser, "/given_name", json!("李")),
        (Kind::CustomerUserGroup, "/name", json!("x".repeat(256))),
        (Kind::CustomerUserGroup, "/user_ids", json!(["icu_1", "icu_1"])),
        (Kind::Booking, "/metadata", json!({ "a b": "v".repeat(501) })),
        (Kind::Booking, "/accommodation_special_requests", json!("")),
        (Kind::Booking, "/payment", json!(null)),
    ] {
        let (schemas, index) = compile(kind, Draft::Draft202012);
        let body = bodies::with(sound(kind), pointer, value.clone());
        assert!(check(kind, body.to_string().as_bytes(), &Options::new()).is_valid(), "{pointer}");
        assert!(schemas.validate(&body, index).is_ok(), "{} {pointer} {value}", kind.as_str());
    }
}

/// The plain errors of single fields are in the schema too.
#[test]
fn what_a_schema_can_say_it_says() {
    let refused = |kind: Kind, pointer: &str, value: Value| {
        let (schemas, index) = compile(kind, Draft::Draft202012);
        let body = bodies::with(sound(kind), pointer, value.clone());
        assert!(schemas.validate(&body, index).is_err(), "{pointer} {value}");
        assert!(!check(kind, body.to_string().as_bytes(), &Options::new()).is_valid(), "{pointer}");
    };
    refused(Kind::CustomerUser, "/email", json!("tony@"));
    refused(Kind::CustomerUser, "/email", json!(7));
    let label = "x".repeat(63);
    let long = format!("t@{}", [label.as_str(); 4].join("."));
    refused(Kind::CustomerUser, "/email", json!(long));
    refused(Kind::CustomerUser, "/given_name", json!("x".repeat(256)));
    refused(Kind::CustomerUser, "/given_name", json!(""));
    refused(Kind::CustomerUser, "/phone_number", json!("555"));
    refused(Kind::CustomerUser, "/group_id", json!("icu_1"));
    refused(Kind::CustomerUserGroup, "/user_ids", json!(["usg_1"]));
    refused(Kind::Order, "/type", json!("held"));
    refused(Kind::CustomerUser, "/given_name", json!("\u{85}"));
    refused(Kind::Order, "/type", json!("hold"));
    refused(Kind::Order, "/payments", json!(null));
    refused(Kind::Order, "/payments/0/three_d_secure_session_id", json!(null));
    refused(Kind::Order, "/passengers/0/id", json!("icu_1"));
    refused(Kind::Order, "/passengers/0/identity_documents/0/expires_on", json!(null));
    refused(Kind::Order, "/selected_offers", json!([]));
    refused(Kind::Order, "/selected_offers", json!(["off_1", "off_2"]));
    refused(Kind::Order, "/passengers", json!([]));
    refused(Kind::Order, "/passengers/0/given_name", json!("Æsa"));
    refused(Kind::Order, "/passengers/0/title", json!("Mr"));
    refused(Kind::Order, "/passengers/0/born_on", json!("1970-5-29"));
    let account = json!([{ "airline_iata_code": "ba", "account_number": "1" }]);
    refused(Kind::Order, "/passengers/0/loyalty_programme_accounts", account);
    refused(Kind::Order, "/payments/0/amount", json!(430));
    refused(Kind::Order, "/payments/0/amount", json!("4,30"));
    refused(Kind::Order, "/payments/0/currency", json!("gbp"));
    refused(Kind::Order, "/services/0/quantity", json!(0));
    refused(Kind::Order, "/services/0/quantity", json!(1.5));
    refused(Kind::Order, "/metadata", json!({ "a b": "v" }));
    refused(Kind::Order, "/metadata", json!({ "k": 1 }));
    refused(Kind::Order, "/metadata", json!({ "k": "v".repeat(501) }));
    refused(Kind::Booking, "/guests", json!([]));
    refused(Kind::Booking, "/quote_id", json!("off_1"));
    refused(Kind::Booking, "/loyalty_programme_account_number", json!(""));
    refused(Kind::Booking, "/metadata", json!({ "k": 1 }));
    refused(Kind::ComponentClientKey, "/order_id", json!("bok_1"));
}

/// What fields demand of each other, where an object lacks what it needs one of, or has both of what excludes each other.
#[test]
fn between_fields() {
    let says = |kind: Kind, payload: Value| {
        let (schemas, index) = compile(kind, Draft::Draft202012);
        let is_sound = schemas.validate(&payload, index).is_ok();
        let report = check(kind, payload.to_string().as_bytes(), &Options::new());
        assert_eq!(is_sound, report.is_valid(), "{} {payload}", kind.as_str());
        is_sound
    };
    let group = |payload| says(Kind::CustomerUserGroupUpdate, payload);
    assert!(!group(json!({})) && !group(json!({ "user_ids": null })));
    assert!(group(json!({ "name": "Stark" })) && group(json!({ "user_ids": [] })));
    let order = |payload| says(Kind::OrderUpdate, payload);
    assert!(!order(json!({})) && !order(json!({ "users": null, "metadata": null })));
    assert!(order(json!({ "users": ["icu_1"] })) && order(json!({ "metadata": {} })));
    let booking =
        |payment| says(Kind::Booking, bodies::with(sound(Kind::Booking), "/payment", payment));
    let (card, session) = ("tcd_1", "3ds_1");
    assert!(!booking(json!({})));
    assert!(!booking(json!({ "card_id": card, "three_d_secure_session_id": session })));
    assert!(booking(json!({ "card_id": card })));
    assert!(booking(json!({ "three_d_secure_session_id": session, "card_id": null })));
    let key = |payload| says(Kind::ComponentClientKey, payload);
    assert!(!key(json!({ "user_id": "icu_1", "order_id": "ord_1", "booking_id": "bok_1" })));
    assert!(key(json!({ "user_id": "icu_1", "order_id": "ord_1" })) && key(json!({})));
}

/// `required` holds what the rules require whatever the other fields are; by hand from the rules' page.
#[test]
fn required_fields() {
    let required = |kind: Kind, pointer: &str| -> Vec<String> {
        let schema = schema(kind, Draft::Draft202012);
        let object = schema.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"));
        let names = object.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let items = |list: &str| format!("/properties/{list}/items");
    assert_eq!(required(Kind::CustomerUser, ""), ["email", "given_name", "family_name"]);
    assert_eq!(required(Kind::CustomerUserGroup, ""), ["name"]);
    assert_eq!(required(Kind::CustomerUserGroupUpdate, ""), [""; 0]);
    assert_eq!(required(Kind::Order, ""), ["selected_offers", "passengers"]);
    assert_eq!(required(Kind::Order, &items("payments")), ["type", "amount", "currency"]);
    assert_eq!(required(Kind::Order, &items("services")), ["id", "quantity"]);
    assert_eq!(
        required(Kind::Order, &items("passengers")),
        ["id", "given_name", "family_name", "born_on", "title", "gender", "email", "phone_number"]
    );
    let documents = format!("{}{}", items("passengers"), items("identity_documents"));
    assert_eq!(required(Kind::Order, &documents), ["type", "unique_identifier"]);
    let accounts = format!("{}{}", items("passengers"), items("loyalty_programme_accounts"));
    assert_eq!(required(Kind::Order, &accounts), ["airline_iata_code", "account_number"]);
    assert_eq!(required(Kind::OrderUpdate, ""), [""; 0]);
    assert_eq!(required(Kind::Booking, ""), ["quote_id", "email", "phone_number", "guests"]);
    assert_eq!(required(Kind::Booking, &items("guests")), ["given_name", "family_name"]);
    assert_eq!(required(Kind::ComponentClientKey, ""), [""; 0]);
}

/// Every pair of a field and its description has the same words in the schema and in the declarations.
#[test]
fn every_field_is_declared() {
    let declarations = payload_types();
    for &kind in Kind::ALL {
        let schema = schema(kind, Draft::Draft202012);
        let title = schema["title"].as_str().unwrap();
        assert!(declarations.contains(&format!("\nexport interface {title} {{\n")), "{title}");
        for field in schema_fields(kind).iter().filter(|field| !field.ends_with('*')) {
            let name = field.rsplit_once('/').unwrap().1;
            let declared = [": ", "?: "]
                .iter()
                .any(|mark| declarations.contains(&format!("\n  readonly {name}{mark}")));
            assert!(declared, "{} {field}", kind.as_str());
        }
    }
}

/// Each interface, field by field: optional or not, and of which type.
#[test]
fn the_declarations_of_one_payload_and_its_parts() {
    let declarations = payload_types();
    let members = |interface: &str| -> Vec<String> {
        let start = format!("export interface {interface} {{\n");
        let (_, body) = declarations.split_once(&start).unwrap_or_else(|| panic!("{interface}"));
        let (body, _) = body.split_once("\n}").unwrap();
        body.lines()
            .filter_map(|line| line.strip_prefix("  readonly "))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(
        members("CustomerUserInput"),
        [
            "email: string;",
            "given_name: string;",
            "family_name: string;",
            "phone_number?: string | null | undefined;",
            "group_id?: string | null | undefined;",
        ]
    );
    assert_eq!(
        members("OrderInput"),
        [
            "type?: \"instant\" | \"hold\" | undefined;",
            "selected_offers: readonly string[];",
            "payments?: readonly OrderPaymentInput[] | undefined;",
            "services?: readonly OrderServiceInput[] | undefined;",
            "users?: readonly string[] | undefined;",
            "passengers: readonly OrderPassengerInput[];",
            "metadata?: Readonly<Record<string, string>> | undefined;",
        ]
    );
    assert_eq!(members("OrderServiceInput"), ["id: string;", "quantity: number;"]);
    assert_eq!(
        members("BookingPaymentInput"),
        ["card_id?: string | undefined;", "three_d_secure_session_id?: string | undefined;"]
    );
}

#[test]
fn every_field_is_described() {
    for &kind in Kind::ALL {
        described(&schema(kind, Draft::Draft202012), kind.as_str());
    }
}

fn described(schema: &Value, place: &str) {
    let inner = |key: &str| schema.get(key).and_then(Value::as_object).into_iter().flatten();
    for (name, field) in inner("properties") {
        let text = field["description"].as_str().unwrap_or_default();
        assert!(text.len() > 20, "{place}/{name}: {text:?}");
        assert!(text.contains(" Example: `") && text.ends_with("`."), "{place}/{name}: {text:?}");
        described(field, &format!("{place}/{name}"));
    }
    if let Some(items) = schema.get("items") {
        described(items, &format!("{place}/*"));
    }
    // Null or the object; the alternatives without a type say how fields depend on each other.
    let either = schema.get("anyOf").and_then(Value::as_array).into_iter().flatten();
    either.filter(|inner| inner.get("type").is_some()).for_each(|inner| described(inner, place));
}
