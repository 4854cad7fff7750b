//! Time is linear in the offer and the order together: the worst that fits takes about four times what a quarter of it takes.

use duffel_customers::{Kind, Offer, Options, check};

use crate::pace;

const MOST_BYTES: usize = 262_144;
/// Linear is 4, sorting and memory add to that, quadratic is 16.
const RATIO: u32 = 10;

/// As many items as fit between `before` and `after`.
fn fill(bytes: usize, before: &str, item: impl Fn(usize) -> String, after: &str) -> String {
    let mut text = before.to_owned();
    for at in 0.. {
        let item = item(at);
        if text.len() + item.len() + after.len() + 1 > bytes {
            break;
        }
        if at > 0 {
            text.push(',');
        }
        text += &item;
    }
    text + after
}

fn read_and_check((offer, order): &(String, String)) {
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let report = check(Kind::Order, order.as_bytes(), &Options::new().offer(&offer));
    assert!(!report.issues().is_empty());
}

#[track_caller]
fn is_linear(make: impl Fn(usize) -> (String, String)) {
    let [all, part] = [MOST_BYTES, MOST_BYTES / 4].map(make);
    pace::at_most(RATIO, "both", &|| read_and_check(&part), &|| read_and_check(&all));
}

#[test]
fn services() {
    let offered = |at: usize| format!(r#"{{"id":"ase_{at:x}","total_amount":"1"}}"#);
    let offer = |bytes| fill(bytes, r#"{"total_amount":"1","available_services":["#, offered, "]}");
    for ordered in [
        (|at| format!(r#"{{"id":"ase_{at:x}","quantity":1}}"#)) as fn(usize) -> String,
        |at| format!(r#"{{"id":"ase_{at:x}x","quantity":1}}"#),
        |_| r#"{"id":"ase_1","quantity":1}"#.to_owned(),
        |at| format!(r#"{{"quantity":{at}}}"#),
    ] {
        is_linear(|bytes| (offer(bytes), fill(bytes, r#"{"services":["#, ordered, "]}")));
    }
}

#[test]
fn passengers() {
    for (offered, ordered) in [
        (
            (|at| format!(r#"{{"id":"{at:x}","type":"adult"}}"#)) as fn(usize) -> String,
            (|at| format!(r#"{{"id":"{at:x}"}}"#)) as fn(usize) -> String,
        ),
        (|at| format!(r#"{{"id":"{at:x}"}}"#), |at| format!(r#"{{"id":"x{at:x}"}}"#)),
        (
            |at| format!(r#"{{"id":"{at:x}","type":"infant_without_seat"}}"#),
            |at| format!(r#"{{"id":"{at:x}","infant_passenger_id":"{:x}"}}"#, at + 1),
        ),
    ] {
        is_linear(|bytes| {
            let offer = fill(bytes, r#"{"passengers":["#, offered, "]}");
            (offer, fill(bytes, r#"{"passengers":["#, ordered, "]}"))
        });
    }
}

#[test]
fn passengers_without_documents() {
    let offered = |at: usize| format!(r#"{{"id":"{at:x}"}}"#);
    is_linear(|bytes| {
        let needed = r#"{"passenger_identity_documents_required":true,"passengers":["#;
        (fill(bytes, needed, offered, "]}"), fill(bytes, r#"{"passengers":["#, offered, "]}"))
    });
}

#[test]
fn document_types() {
    let offered = |at: usize| format!(r#""{at:x}""#);
    let ordered = |at: usize| format!(r#"{{"type":"x{at:x}"}}"#);
    is_linear(|bytes| {
        let types = r#"{"supported_passenger_identity_document_types":["#;
        let documents = r#"{"passengers":[{"identity_documents":["#;
        (fill(bytes, types, offered, "]}"), fill(bytes, documents, ordered, "]}]}"))
    });
}

#[test]
fn amounts() {
    // Each a digit longer than the one before.
    let offered =
        |at: usize| format!(r#"{{"id":"ase_{at}","total_amount":"0.{}"}}"#, "9".repeat(at + 1));
    let ordered = |at: usize| format!(r#"{{"id":"ase_{at}","quantity":4000000000}}"#);
    is_linear(|bytes| {
        let offer = fill(bytes, r#"{"total_amount":"1","available_services":["#, offered, "]}");
        let count = offer.matches("ase_").count();
        let services: Vec<_> = (0..count).map(ordered).collect();
        let payments = r#""payments":[{"amount":"1","type":"balance","currency":"GBP"}]"#;
        (offer, format!(r#"{{{payments},"services":[{}]}}"#, services.join(",")))
    });
    let long = |bytes: usize| "9".repeat(bytes);
    is_linear(|bytes| {
        let offer = format!(r#"{{"total_amount":"{}.{}"}}"#, long(bytes / 2), long(bytes / 2));
        (offer, format!(r#"{{"payments":[{{"amount":"{}"}}]}}"#, long(bytes)))
    });
}

/// Its price is added once, however often it is ordered.
#[test]
fn one_service_with_a_long_amount_in_many_places() {
    is_linear(|bytes| {
        let price = "9".repeat(bytes - 100);
        let service = format!(r#"{{"id":"ase_1","total_amount":"{price}"}}"#);
        let offer = format!(r#"{{"total_amount":"1","available_services":[{service}]}}"#);
        let payments =
            r#"{"payments":[{"amount":"1","type":"balance","currency":"GBP"}],"services":["#;
        let ordered = |_: usize| r#"{"id":"ase_1","quantity":1}"#.to_owned();
        (offer, fill(bytes, payments, ordered, "]}"))
    });
}

#[test]
fn what_is_not_looked_at() {
    let order = || r#"{"selected_offers":["off_2"]}"#.to_owned();
    for item in [
        (|at| format!(r#""{at:x}":0"#)) as fn(usize) -> String,
        |_| r#""x":[{},{"a":[[]]}]"#.to_owned(),
        |_| r#""id":"off_1""#.to_owned(),
        |at| format!(r#""passengers":[{{"id":"{at}"}}]"#),
    ] {
        is_linear(|bytes| (fill(bytes, r#"{"id":"off_1","#, item, "}"), order()));
    }
}
