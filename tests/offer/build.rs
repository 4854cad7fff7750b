//! What `build` completes from the offer.

use duffel_customers::{Built, Kind, Offer, Options, Report, build};
use serde_json::{Value, json};

use crate::bodies::{put, take};
use crate::expect::{line, lines};
use crate::offers::{Booked, one_adult, with_services};

fn built(booked: &Booked) -> Result<Built, Report> {
    let offer = booked.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    build(Kind::Order, booked.order.to_string().as_bytes(), &Options::new().offer(&offer))
}

/// The payment that is sent, and the warnings.
#[track_caller]
fn payment(booked: &Booked) -> (Value, Vec<String>) {
    let built = built(booked).unwrap();
    let body: Value = serde_json::from_str(built.json()).unwrap();
    (body["data"]["payments"][0].clone(), built.warnings().iter().map(line).collect())
}

fn lacking(fields: &[&str]) -> Booked {
    let mut booked = with_services();
    for field in fields {
        take(&mut booked.order, &format!("/payments/0/{field}"));
    }
    booked
}

#[test]
fn what_is_absent() {
    let complete = json!({ "type": "balance", "amount": "480.40", "currency": "GBP" });
    for fields in [&["amount"][..], &["currency"], &["amount", "currency"], &[]] {
        assert_eq!(payment(&lacking(fields)), (complete.clone(), vec![]), "{fields:?}");
    }
}

#[test]
fn what_is_empty() {
    let filled = |field: &str| format!("W validation_required /payments/0/{field}");
    let complete = json!({ "type": "balance", "amount": "480.40", "currency": "GBP" });
    for empty in [Value::Null, json!(""), json!(" \u{3000}")] {
        let booked = with_services().ordering("/payments/0/amount", empty.clone());
        assert_eq!(payment(&booked), (complete.clone(), vec![filled("amount")]));
        let both = booked.ordering("/payments/0/currency", empty);
        assert_eq!(payment(&both), (complete.clone(), vec![filled("amount"), filled("currency")]));
    }
    // In the order of the document.
    let payment_of = |value| payment(&with_services().ordering("/payments/0", value));
    assert_eq!(
        payment_of(json!({ "currency": null, "type": "balance", "amount": "" })),
        (complete.clone(), vec![filled("currency"), filled("amount")])
    );
    assert_eq!(
        payment_of(json!({ "currency": "", "type": "balance" })),
        (complete, vec![filled("currency")])
    );
}

#[test]
fn nothing_that_the_caller_gave() {
    for (field, value, expected) in [
        ("amount", json!("480.39"), "E payment_amount_does_not_match_order_amount /payments"),
        ("amount", json!(480.4), "E validation_type /payments/0/amount"),
        ("amount", json!("much"), "E validation_format /payments/0/amount"),
        (
            "currency",
            json!("EUR"),
            "E payment_currency_does_not_match_order_currency /payments/0/currency",
        ),
    ] {
        let booked = with_services().ordering(&format!("/payments/0/{field}"), value);
        assert_eq!(lines(&built(&booked).unwrap_err()), [expected]);
    }
    // Nor another text for the same amount.
    let booked = one_adult().ordering("/payments/0/amount", json!("430"));
    assert_eq!(payment(&booked).0["amount"], "430");
}

/// How it is paid is another matter.
#[test]
fn whatever_its_type() {
    for (payment, expected) in [
        (json!({}), "E validation_required /payments/0/type"),
        (json!({ "type": null }), "E validation_required /payments/0/type"),
        (json!({ "type": "" }), "E validation_required /payments/0/type"),
        (json!({ "type": 5 }), "E validation_type /payments/0/type"),
        (json!({ "type": "coins" }), "E validation_inclusion /payments/0/type"),
    ] {
        let booked = one_adult().ordering("/payments/0", payment);
        assert_eq!(lines(&built(&booked).unwrap_err()), [expected]);
    }
}

/// The currency is the offer's, whatever all of it costs.
#[test]
fn the_currency_alone() {
    let unpriced = lacking(&["currency"]).offering("/available_services", Value::Null);
    let expected = json!({ "type": "balance", "amount": "480.40", "currency": "GBP" });
    assert_eq!(payment(&unpriced), (expected, vec![]));
    let total_unknown = |booked: Booked| booked.offering("/total_amount", Value::Null);
    let without_amount = total_unknown(lacking(&["amount", "currency"]));
    let issues = lines(&built(&without_amount).unwrap_err());
    assert_eq!(issues, ["E validation_required /payments/0/amount"]);
}

#[test]
fn not_where_it_does_not_follow() {
    let required = "E validation_required /payments/0/amount";
    // The price of a service is not known.
    let booked = lacking(&["amount"]).offering("/available_services", Value::Null);
    assert_eq!(lines(&built(&booked).unwrap_err()), [required]);
    // Two payments share the price, nobody knows how.
    let other = json!({ "type": "balance", "amount": "1.00", "currency": "GBP" });
    let lacking_amount = json!({ "type": "balance", "currency": "GBP" });
    for lacking in 0..2 {
        let mut payments = vec![other.clone(); 2];
        payments[lacking] = lacking_amount.clone();
        let booked = with_services().ordering("/payments", json!(payments));
        let required = format!("E validation_required /payments/{lacking}/amount");
        let issues = lines(&built(&booked).unwrap_err());
        assert_eq!(issues, ["W validation_length /payments", &required]);
    }
    // No payment, no way to pay.
    let booked = one_adult().ordering("/payments", json!([]));
    assert_eq!(lines(&built(&booked).unwrap_err()), ["E validation_length /payments"]);
    // Nor an amount in a currency that is not the offer's.
    let booked =
        one_adult().ordering("/payments/0", json!({ "type": "balance", "currency": "JPY" }));
    let issues = lines(&built(&booked).unwrap_err());
    let other = "E payment_currency_does_not_match_order_currency /payments/0/currency";
    assert_eq!(issues, [other, required]);
    let booked = one_adult().ordering("/type", json!("hold"));
    let refused = ["E payments_not_allowed_for_order_type /payments"];
    assert_eq!(lines(&built(&booked).unwrap_err()), refused);
}

/// Who chose a wrong service is told of that alone: the amount follows as soon as it is mended.
#[test]
fn what_a_wrong_service_alone_keeps_back() {
    let wrong = [
        ("/services/0/quantity", json!(3), "E validation_inclusion /services/0/quantity"),
        ("/services/0/quantity", json!(0), "E validation_inclusion /services/0/quantity"),
        ("/services/0/quantity", json!("2"), "E validation_type /services/0/quantity"),
        ("/services/0/id", json!("ase_4"), "E not_valid_with_selected_offer /services/0/id"),
        ("/services/0/id", json!(""), "E validation_required /services/0/id"),
        ("/services/0", json!({ "quantity": 1 }), "E validation_required /services/0/id"),
        ("/services", json!("ase_1"), "E validation_type /services"),
    ];
    for (pointer, value, expected) in wrong {
        for lacking in [lacking(&["amount"]), lacking(&["amount", "currency"])] {
            let booked = lacking.ordering(pointer, value.clone());
            assert_eq!(lines(&built(&booked).unwrap_err()), [expected]);
        }
        for empty in [Value::Null, json!(" ")] {
            let booked = with_services()
                .ordering("/payments/0/amount", empty)
                .ordering(pointer, value.clone());
            assert_eq!(lines(&built(&booked).unwrap_err()), [expected]);
        }
    }
    // Whatever else is wrong is told too.
    let booked = lacking(&["amount", "type"]).ordering("/services/0/quantity", json!(3));
    assert_eq!(
        lines(&built(&booked).unwrap_err()),
        ["E validation_required /payments/0/type", "E validation_inclusion /services/0/quantity"]
    );
    // The price of a seat is not in the offer: its amount must be given.
    let booked = lacking(&["amount"]).ordering("/services/0/id", json!("sea_1"));
    assert_eq!(
        lines(&built(&booked).unwrap_err()),
        [
            "E validation_required /payments/0/amount",
            "W not_valid_with_selected_offer /services/0/id"
        ]
    );
    // So it must whatever else is wrong with the services.
    let wrong = json!([{ "id": "ase_1", "quantity": 3 }, { "id": "sea_1", "quantity": 1 }]);
    let booked = lacking(&["amount"]).ordering("/services", wrong);
    assert_eq!(
        lines(&built(&booked).unwrap_err()),
        [
            "E validation_required /payments/0/amount",
            "E validation_inclusion /services/0/quantity",
            "W not_valid_with_selected_offer /services/1/id"
        ]
    );
    // Nor is a service's price in another currency any part of the sum.
    let booked = lacking(&["amount"])
        .offering("/available_services/1/total_currency", json!("EUR"))
        .ordering("/services/0/quantity", json!(3));
    assert_eq!(
        lines(&built(&booked).unwrap_err()),
        ["E validation_required /payments/0/amount", "E validation_inclusion /services/0/quantity"]
    );
    // Nor does it follow where the offer has no price.
    let booked = lacking(&["amount"])
        .offering("/total_amount", Value::Null)
        .ordering("/services/0/quantity", json!(3));
    assert_eq!(
        lines(&built(&booked).unwrap_err()),
        ["E validation_required /payments/0/amount", "E validation_inclusion /services/0/quantity"]
    );
}

#[test]
fn an_offer_that_does_not_say_in_what_currency() {
    let unknown = |booked: Booked| booked.offering("/total_currency", Value::Null);
    let booked =
        unknown(lacking(&["amount"]).offering("/available_services/0/total_currency", Value::Null));
    let issues = lines(&built(&booked).unwrap_err());
    assert_eq!(issues, ["E validation_required /payments/0/amount"]);
    let mut booked = unknown(one_adult());
    take(&mut booked.order, "/payments/0/amount");
    assert_eq!(payment(&booked).0["amount"], "430.00");
    take(&mut booked.order, "/payments/0/currency");
    let issues = lines(&built(&booked).unwrap_err());
    assert_eq!(issues, ["E validation_required /payments/0/currency"]);
}

#[test]
fn what_else_is_wrong_is_said_of_the_completed_order() {
    let mut booked = lacking(&["amount", "currency"]);
    put(&mut booked.order, "/passengers/0/email", json!("tony@"));
    let issues = lines(&built(&booked).unwrap_err());
    assert_eq!(issues, ["E validation_format /passengers/0/email"]);
}

#[test]
fn a_check_completes_nothing() {
    lacking(&["amount"]).expect(&["E validation_required /payments/0/amount"]);
}

#[test]
fn few_issues_wanted() {
    let booked = lacking(&["amount"]).ordering("/users", json!([]));
    let offer = booked.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let options = Options::new().offer(&offer).max_issues(1);
    let built = build(Kind::Order, booked.order.to_string().as_bytes(), &options).unwrap();
    assert!(built.json().contains(r#""amount":"480.40""#));
}
