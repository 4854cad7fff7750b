//! Payments whose amount is left to the offer.

use duffel_customers::request::*;
use duffel_customers::{Offer, Options};
use serde_json::{Value, from_str, json, to_value};

use crate::filled::{SESSION, TONY, infant, parsed};

const OFFER: &[u8] =
    br#"{"id": "off_0000AgZitpOnQtd3NQxjwO", "total_amount": "430.00", "total_currency": "GBP"}"#;

fn order(payment: Payment) -> Order {
    Order::instant(parsed("off_0000AgZitpOnQtd3NQxjwO"), payment)
        .passenger(infant())
        .user(parsed(TONY))
}

#[test]
fn building_fills_in_what_the_offer_costs() {
    let offer = Offer::parse(OFFER).unwrap();
    let options = Options::new().offer(&offer);
    let payment = |payment| {
        let built = order(payment).build(&options).unwrap();
        from_str::<Value>(built.json()).unwrap()["data"]["payments"][0].clone()
    };
    assert_eq!(
        payment(Payment::new(PaymentType::Balance)),
        json!({ "type": "balance", "amount": "430.00", "currency": "GBP" })
    );
    let card = Payment::new(PaymentType::Card).three_d_secure_session_id(parsed(SESSION));
    assert_eq!(
        payment(card),
        json!({ "type": "card", "amount": "430.00", "currency": "GBP", "three_d_secure_session_id": SESSION })
    );
}

#[test]
fn without_an_offer_both_are_missing() {
    let report = order(Payment::new(PaymentType::ArcBspCash)).build(&Options::new()).unwrap_err();
    let pointers: Vec<_> = report.errors().map(|issue| issue.pointer().to_owned()).collect();
    assert_eq!(pointers, ["/payments/0/amount", "/payments/0/currency"]);
}

#[test]
fn what_is_left_out_is_not_written_and_need_not_be_there_to_be_read() {
    let json = json!({ "type": "arc_bsp_cash" });
    let payment = Payment::new(PaymentType::ArcBspCash);
    assert_eq!(to_value(&payment).unwrap(), json);
    assert_eq!(serde_json::from_value::<Payment>(json).unwrap(), payment);
}
