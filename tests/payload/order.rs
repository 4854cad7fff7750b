//! Rules between the fields of an order: its type and its payments, and how many of everything.

use duffel_customers::Kind;
use serde_json::{Value, json};

use crate::bodies::{order, order_of, passenger, put, with, without};
use crate::expect::{expect, expect_message, expect_text};

const NOT_ALLOWED: &str = "E payments_not_allowed_for_order_type /payments";

fn paid_with(payments: Value) -> Value {
    with(order(), "/payments", payments)
}

fn payment(currency: Value) -> Value {
    json!({ "type": "balance", "amount": "1", "currency": currency })
}

/// An order whose payments stand before its type.
fn payments_first(order_type: &str, payments: &str) -> String {
    let mut rest = without(without(order(), "/type"), "/payments").to_string();
    rest.replace_range(..1, &format!(r#"{{"payments":{payments},"type":{order_type},"#));
    rest
}

#[test]
fn a_hold_order_has_no_payments() {
    for order_type in ["hold", "pay_later"] {
        let old = order_type == "pay_later";
        let held = with(order(), "/type", json!(order_type));
        let warning = "W validation_inclusion /type";
        let expected = |rest: &'static [&'static str]| -> Vec<&str> {
            old.then_some(warning).into_iter().chain(rest.iter().copied()).collect()
        };
        expect(Kind::Order, &without(held.clone(), "/payments"), &expected(&[]));
        expect(Kind::Order, &held, &expected(&[NOT_ALLOWED]));
        // Absent, but not nullable.
        expect(
            Kind::Order,
            &with(held.clone(), "/payments", Value::Null),
            &expected(&["W validation_type /payments"]),
        );
        // An empty array is advice only.
        expect(
            Kind::Order,
            &with(held.clone(), "/payments", json!([])),
            &expected(&["W payments_not_allowed_for_order_type /payments"]),
        );
        // Whatever else is there, is there; and it is not looked at.
        for payments in [
            json!(7),
            json!("none"),
            json!({}),
            json!([{}]),
            json!([null, 7, { "type": "cash", "amount": 1, "unheard_of": true }]),
            json!([payment(json!("GBP")), payment(json!("USD"))]),
        ] {
            let body = with(held.clone(), "/payments", payments);
            expect(Kind::Order, &body, &expected(&[NOT_ALLOWED]));
        }
    }
    expect_message(
        Kind::Order,
        &with(order(), "/type", json!("hold")),
        NOT_ALLOWED,
        "Leave payments out: a hold order is paid later.",
    );
}

/// What stands before payments that are not looked at is compared as ever.
#[test]
fn payments_may_stand_behind_the_passengers() {
    let mut held = without(with(order(), "/type", json!("hold")), "/payments");
    put(&mut held, "/passengers/0/user_id", json!("icu_2"));
    put(&mut held, "/passengers/0/infant_passenger_id", json!("pas_9"));
    put(
        &mut held,
        "/payments",
        json!([{ "type": "balance", "amount": "1.00", "currency": "GBP" }]),
    );
    expect(
        Kind::Order,
        &held,
        &[
            "E user_not_listed /passengers/0/user_id",
            "E unknown_passenger /passengers/0/infant_passenger_id",
            NOT_ALLOWED,
        ],
    );
}

#[test]
fn payments_may_stand_before_the_type() {
    let wrong = r#"[{"type":"cash","type":"cash","amount":1},[],null]"#;
    expect_text(Kind::Order, &payments_first(r#""hold""#, wrong), &[NOT_ALLOWED]);
    expect_text(
        Kind::Order,
        &payments_first(r#""pay_later""#, wrong),
        &[NOT_ALLOWED, "W validation_inclusion /type"],
    );
    expect_text(
        Kind::Order,
        &payments_first(r#""hold""#, "[]"),
        &["W payments_not_allowed_for_order_type /payments"],
    );
    expect_text(
        Kind::Order,
        &payments_first(r#""instant""#, "[]"),
        &["E validation_length /payments"],
    );
    expect_text(
        Kind::Order,
        &payments_first(r#""held""#, "[{}]"),
        &[
            "E validation_required /payments/0/type",
            "E validation_required /payments/0/amount",
            "E validation_required /payments/0/currency",
            "E validation_inclusion /type",
        ],
    );
}

/// Absent, `null` and blank are read as instant.
#[test]
fn an_instant_order_is_paid() {
    let advice = "W validation_required /type";
    for (body, order_type) in [
        (order(), None),
        (with(order(), "/type", Value::Null), Some(advice)),
        (with(order(), "/type", json!("  ")), Some(advice)),
    ] {
        let expected =
            |rest: &'static str| -> Vec<&str> { order_type.into_iter().chain([rest]).collect() };
        let required = expected("E validation_required /payments");
        expect(Kind::Order, &with(body.clone(), "/payments", Value::Null), &required);
        expect(Kind::Order, &without(body.clone(), "/payments"), &required);
        expect(
            Kind::Order,
            &with(body, "/payments", json!([])),
            &expected("E validation_length /payments"),
        );
    }
    // The type is absent: it stands last, in the page's order before the payments.
    expect(
        Kind::Order,
        &without(without(order(), "/type"), "/payments"),
        &[advice, "E validation_required /payments"],
    );
    expect_message(
        Kind::Order,
        &paid_with(json!([])),
        "E validation_length /payments",
        "Add a payment: an instant order is paid at once.",
    );
    expect_message(
        Kind::Order,
        &without(order(), "/payments"),
        "E validation_required /payments",
        "Add a payment.",
    );
}

#[test]
fn of_another_type_payments_are_neither_required_nor_forbidden() {
    for (order_type, code) in
        [(json!("held"), "E validation_inclusion /type"), (json!(7), "E validation_type /type")]
    {
        let body = with(order(), "/type", order_type);
        expect(Kind::Order, &body, &[code]);
        expect(Kind::Order, &without(body.clone(), "/payments"), &[code]);
        expect(Kind::Order, &with(body.clone(), "/payments", json!([])), &[code]);
        let gbp = payment(json!("GBP"));
        expect(Kind::Order, &with(body.clone(), "/payments", json!([gbp, gbp])), &[code]);
        // But what is there is checked.
        expect(
            Kind::Order,
            &with(body, "/payments", json!([null])),
            &[code, "E validation_required /payments/0"],
        );
    }
}

#[test]
fn one_payment_is_best() {
    let gbp = payment(json!("GBP"));
    expect(Kind::Order, &paid_with(json!([gbp])), &[]);
    for payments in [json!([gbp, gbp]), json!([gbp, gbp, gbp])] {
        expect(Kind::Order, &paid_with(payments), &["W validation_length /payments"]);
    }
    expect_message(
        Kind::Order,
        &paid_with(json!([gbp, gbp])),
        "W validation_length /payments",
        "Use one payment: Duffel may refuse more than one.",
    );
}

#[test]
fn payments_are_in_one_currency() {
    let two = "W validation_length /payments";
    let later = |index: u32| format!("E validation_inclusion /payments/{index}/currency");
    let of = |currencies: &[Value]| {
        paid_with(currencies.iter().map(|currency| payment(currency.clone())).collect())
    };
    let [gbp, usd] = ["GBP", "USD"].map(|code| json!(code));
    expect(Kind::Order, &of(&[gbp.clone(), usd.clone()]), &[two, &later(1)]);
    expect(Kind::Order, &of(&[gbp.clone(), gbp.clone(), usd.clone()]), &[two, &later(2)]);
    expect(
        Kind::Order,
        &of(&[gbp.clone(), usd.clone(), usd.clone()]),
        &[two, &later(1), &later(2)],
    );
    // As they are given, whatever else is wrong with them; what is no text takes no part.
    expect(
        Kind::Order,
        &of(&[json!("gbp"), gbp.clone()]),
        &[two, "E validation_format /payments/0/currency", &later(1)],
    );
    expect(
        Kind::Order,
        &of(&[gbp.clone(), json!("gbp")]),
        &[two, "E validation_format /payments/1/currency"],
    );
    expect(
        Kind::Order,
        &of(&[Value::Null, gbp.clone(), gbp.clone()]),
        &[two, "E validation_required /payments/0/currency"],
    );
    expect(
        Kind::Order,
        &of(&[json!(7), gbp.clone(), usd.clone()]),
        &[two, "E validation_type /payments/0/currency", &later(2)],
    );
    // The error hides the advice that ISO 4217 has no such currency.
    expect(Kind::Order, &of(&[gbp.clone(), json!("ZZZ")]), &[two, &later(1)]);
    expect_message(
        Kind::Order,
        &of(&[gbp, usd]),
        &later(1),
        "Use the same currency for all payments of an order.",
    );
}

#[test]
fn exactly_one_offer() {
    for offers in [json!([]), json!(["off_1", "off_1"]), json!(["off_1", "off_2", "off_3"])] {
        let body = with(order(), "/selected_offers", offers);
        expect(Kind::Order, &body, &["E validation_length /selected_offers"]);
        expect_message(
            Kind::Order,
            &body,
            "E validation_length /selected_offers",
            "Select exactly one offer.",
        );
    }
}

#[test]
fn one_to_nine_passengers() {
    let of = |count: usize| {
        let passengers = (0..count).map(|at| {
            let name = "x".repeat(at + 1);
            passenger(&format!("pas_{at}"), &name)
        });
        order_of(passengers.collect(), json!(["icu_1"]))
    };
    expect(Kind::Order, &of(1), &[]);
    expect(Kind::Order, &of(9), &[]);
    expect(Kind::Order, &of(10), &["W validation_length /passengers"]);
    expect(Kind::Order, &of(0), &["E validation_length /passengers"]);
    expect_message(
        Kind::Order,
        &of(0),
        "E validation_length /passengers",
        "Add at least one passenger.",
    );
    expect_message(
        Kind::Order,
        &of(10),
        "W validation_length /passengers",
        "Book at most 9 passengers at once: airlines accept no more in one order.",
    );
}
