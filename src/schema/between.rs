//! The dependencies between an object's fields that JSON Schema can express: the structural part of the `across` functions in
//! `src/payload/`. A test keeps the two in step, mutation by mutation.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::rules::IdKind;

/// The members to add to the schema of the object with this name, each after a comma.
pub(super) fn between(object: &str) -> String {
    match object {
        "CustomerUserGroupUpdateInput" => {
            format!(r#","anyOf":[{},{}]"#, given("name", "string"), given("user_ids", "array"))
        }
        // An order of any other type is rejected anyway.
        "OrderInput" => String::from(concat!(
            r#","if":{"properties":{"type":{"enum":["hold","pay_later"]}},"required":["type"]},"#,
            r#""then":{"properties":{"payments":{"type":["array","null"],"maxItems":0}}},"#,
            r#""else":{"properties":{"payments":{"type":"array","minItems":1}},"required":["payments"]}"#,
        )),
        "OrderPaymentInput" => format!(
            r#","if":{},"then":{{"anyOf":[{},{}]}}"#,
            of_type("card"),
            given("three_d_secure_session_id", "string"),
            given("card_id", "string"),
        ),
        // Callers once chose these IDs, so any string is accepted except an ID of another kind.
        "OrderPassengerInput" => {
            let others = IdKind::ALL.iter().filter(|kind| **kind != IdKind::PASSENGER);
            let prefixes: Vec<_> = others.map(|kind| kind.prefix).collect();
            format!(
                r#","not":{{"properties":{{"id":{{"type":"string","pattern":"^({})"}}}},"required":["id"]}}"#,
                prefixes.join("|")
            )
        }
        "IdentityDocumentInput" => format!(
            r#","if":{},"then":{},"else":{{"if":{},"else":{}}}"#,
            of_type("passport"),
            format_args!(
                r#"{{"allOf":[{},{}]}}"#,
                given("issuing_country_code", "string"),
                given("expires_on", "string")
            ),
            of_type("tax_id"),
            given("issuing_country_code", "string"),
        ),
        "OrderUpdateInput" => {
            format!(r#","anyOf":[{},{}]"#, given("metadata", "object"), given("users", "array"))
        }
        "BookingPaymentInput" => format!(
            r#","oneOf":[{},{}]"#,
            given("card_id", "string"),
            given("three_d_secure_session_id", "string"),
        ),
        "ComponentClientKeyInput" => format!(
            r#","not":{{"allOf":[{},{}]}}"#,
            given("order_id", "string"),
            given("booking_id", "string"),
        ),
        _ => String::new(),
    }
}

/// The field is present, and not `null`.
fn given(field: &str, json_type: &str) -> String {
    format!(r#"{{"properties":{{"{field}":{{"type":"{json_type}"}}}},"required":["{field}"]}}"#)
}

/// The object is of this type.
fn of_type(name: &str) -> String {
    format!(r#"{{"properties":{{"type":{{"const":"{name}"}}}},"required":["type"]}}"#)
}
