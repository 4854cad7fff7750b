//! What is read of an offer, and what is none.

use duffel_customers::{Offer, Quote};
use serde_json::{Value, json};

use crate::bodies::put;
use crate::offers::{Booked, all, one_adult, service, with_services};

#[test]
fn every_offer_wrapped_or_not() {
    for booked in all() {
        let Booked { offer, order } = booked;
        let wrapped = json!({ "data": offer, "meta": { "request_id": "x" } });
        Booked { offer: wrapped, order: order.clone() }.expect(&[]);
        let pretty = serde_json::to_string_pretty(&offer).unwrap();
        assert!(Offer::parse(pretty.as_bytes()).is_ok());
    }
}

/// An offer with this in one place.
fn with(pointer: &str, value: Value) -> String {
    let mut offer =
        one_adult().offering("/available_services", json!([service("ase_1", "1.00", 2)])).offer;
    put(&mut offer, pointer, value);
    offer.to_string()
}

/// The last one counts, here as in a payload; what is wrong with it is not hidden by its name.
#[test]
fn a_field_that_stands_twice() {
    let offer = |fields: &str| format!(r#"{{"id":"off_1","total_amount":"430.00",{fields}}}"#);
    for (first, last) in [
        (r#""total_currency":"GBP""#, r#""total_currency":"""#),
        (r#""total_currency":"GBP""#, r#""total_currency":"gbp""#),
        (r#""total_currency":"GBP""#, r#""total_currency":7"#),
        (r#""total_amount":"1.00""#, r#""total_amount":430"#),
        (r#""total_amount":"1.00""#, r#""total_amount":"1,00""#),
        (r#""available_services":[]"#, r#""available_services":{}"#),
    ] {
        let wrong = offer(&format!("{first},{last}"));
        assert!(Offer::parse(wrong.as_bytes()).is_err(), "{wrong}");
        let right = offer(&format!("{last},{first}"));
        assert!(Offer::parse(right.as_bytes()).is_ok(), "{right}");
    }
    let wrapped = offer(r#""total_currency":"GBP""#);
    let twice = format!(r#"{{"data":7,"data":{wrapped}}}"#);
    assert!(Offer::parse(twice.as_bytes()).is_ok());
}

#[test]
fn something_else() {
    for json in [
        "",
        " ",
        "null",
        "1",
        "true",
        "\"off_1\"",
        "[]",
        "{}",
        "{\"data\":{}}",
        "{\"data\":[]}",
        "{\"data\":\"off_1\"}",
        "{\"id\":\"off_1\"",
        "{\"id\":\"off_1\"}x",
        "{\"x\":1}",
        "{\"errors\":[{\"code\":\"not_found\"}],\"meta\":{}}",
        "{\"id\":\"ord_1\"}",
        "{\"id\":\"off_1\",\"x\":\"\u{0}\"}",
    ] {
        let error = Offer::parse(json.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "Expected an offer as Duffel's API returns it.", "{json}");
    }
    for json in ["", "[]", "{}", "{\"id\":\"off_1\"}", "{\"id\":7}"] {
        let error = Quote::parse(json.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "Expected a quote as Duffel's API returns it.", "{json}");
    }
    let deep = format!("{{\"id\":\"off_1\",\"x\":{}{}}}", "[".repeat(64), "]".repeat(64));
    assert!(Offer::parse(deep.as_bytes()).is_err());
}

#[test]
fn values_that_cannot_stand_there() {
    for (pointer, values) in [
        ("/id", vec![json!(1), json!("off-1"), json!("")]),
        ("/total_amount", vec![json!(430), json!("430,00"), json!("-1"), json!("1e3"), json!("")]),
        ("/total_currency", vec![json!(1), json!("pounds"), json!("gbp")]),
        ("/expires_at", vec![json!(1), json!("soon"), json!("2026-02-30T10:00:00Z")]),
        ("/passengers", vec![json!({}), json!("pas_1"), json!([1]), json!([null])]),
        ("/passengers/0/id", vec![json!(1)]),
        ("/passengers/0/type", vec![json!(1)]),
        ("/payment_requirements", vec![json!([]), json!(true)]),
        ("/supported_passenger_identity_document_types", vec![json!("passport"), json!([1])]),
        ("/available_services", vec![json!({}), json!([1])]),
        ("/available_services/0/id", vec![json!(1)]),
        ("/available_services/0/total_amount", vec![json!(1), json!("much")]),
        ("/available_services/0/total_currency", vec![json!(1)]),
        ("/available_services/0/maximum_quantity", vec![json!("2"), json!(1.5), json!({})]),
    ] {
        for value in values {
            let offer = with(pointer, value);
            assert!(Offer::parse(offer.as_bytes()).is_err(), "{offer}");
        }
    }
}

/// Nothing documented says that these cannot be.
#[test]
fn values_that_are_left_alone() {
    for (pointer, value) in [
        ("/total_currency", json!("XYZ")),
        ("/passengers/0/id", json!("passenger_0")),
        ("/passengers/0/type", json!("young_adult")),
        ("/available_services/0/id", json!("bag")),
        ("/available_services/0/maximum_quantity", json!(0)),
        ("/supported_passenger_identity_document_types", json!(["visa"])),
        ("/passenger_identity_documents_required", json!("yes")),
        ("/slices", json!([[{ "id": 7 }]])),
        ("/unheard_of", json!({ "id": 7, "passengers": 8 })),
    ] {
        let offer = with(pointer, value);
        assert!(Offer::parse(offer.as_bytes()).is_ok(), "{offer}");
    }
}

#[test]
fn each_field_may_be_absent_or_null() {
    let Booked { offer, order } = with_services();
    for name in offer.as_object().unwrap().keys() {
        let mut without = offer.clone();
        crate::bodies::take(&mut without, &format!("/{name}"));
        Booked { offer: without, order: order.clone() }.expect(&[]);
        let mut null = offer.clone();
        null[name] = Value::Null;
        Booked { offer: null, order: order.clone() }.expect(&[]);
    }
}

/// The last counts, as for `JSON.parse`.
#[test]
fn a_field_that_stands_there_twice() {
    use duffel_customers::{Kind, Options, check};
    let order = one_adult().order.to_string();
    let amounts = |offer: &str| {
        let offer = Offer::parse(offer.as_bytes()).unwrap();
        let report = check(Kind::Order, order.as_bytes(), &Options::new().offer(&offer));
        report.issues().iter().map(|issue| issue.code().as_str()).collect::<Vec<_>>()
    };
    let wrong = "payment_amount_does_not_match_order_amount";
    assert_eq!(amounts(r#"{"total_amount":"1.00","total_amount":"430.00"}"#), [""; 0]);
    assert_eq!(amounts(r#"{"total_amount":"430.00","total_amount":"1.00"}"#), [wrong]);
    assert_eq!(amounts(r#"{"total_amount":7,"total_amount":"430.00"}"#), [""; 0]);
    assert_eq!(
        amounts(r#"{"passengers":[{"id":"pas_9"}],"id":"off_1","passengers":[{"id":"pas_1"}]}"#),
        [""; 0]
    );
}
