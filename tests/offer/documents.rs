//! Identity documents: whether the offer asks for them, and for which.

use serde_json::{Value, json};

use crate::bodies::{passport, take};
use crate::offers::{one_adult, with_documents};

const SECOND: &str = "E validation_required /passengers/1/identity_documents";

#[test]
fn a_passenger_without_one() {
    let mut booked = with_documents();
    take(&mut booked.order, "/passengers/1/identity_documents");
    booked.expect(&[SECOND]);
    for nothing in [Value::Null, json!([])] {
        with_documents().ordering("/passengers/1/identity_documents", nothing).expect(&[SECOND]);
    }
}

#[test]
fn documents_that_are_no_list() {
    with_documents()
        .ordering("/passengers/1/identity_documents", json!({}))
        .expect(&["E validation_type /passengers/1/identity_documents"]);
}

#[test]
fn not_where_they_need_not_be() {
    for value in [json!(false), Value::Null] {
        let mut booked = with_documents().offering("/passenger_identity_documents_required", value);
        take(&mut booked.order, "/passengers/1/identity_documents");
        booked.expect(&[]);
    }
}

#[test]
fn a_type_that_the_offer_does_not_support() {
    let tax_id = json!({ "type": "tax_id", "unique_identifier": "1" });
    let booked =
        one_adult().ordering("/passengers/0/identity_documents", json!([passport(), tax_id]));
    booked.expect(&["E validation_inclusion /passengers/0/identity_documents/1/type"]);
    let types = "/supported_passenger_identity_document_types";
    booked.clone().offering(types, json!(["tax_id", "passport"])).expect(&[]);
    booked.clone().offering(types, Value::Null).expect(&[]);
    // None must be given.
    booked.offering(types, json!([])).expect(&[
        "E validation_inclusion /passengers/0/identity_documents/0/type",
        "E validation_inclusion /passengers/0/identity_documents/1/type",
    ]);
}

#[test]
fn a_type_that_is_none() {
    for (value, expected) in [
        (json!("visa"), "E validation_inclusion /passengers/0/identity_documents/0/type"),
        (json!(""), "E validation_required /passengers/0/identity_documents/0/type"),
        (json!(1), "E validation_type /passengers/0/identity_documents/0/type"),
    ] {
        let mut booked = with_documents();
        take(&mut booked.order, "/passengers/0/identity_documents/0/expires_on");
        booked.ordering("/passengers/0/identity_documents/0/type", value).expect(&[expected]);
    }
}
