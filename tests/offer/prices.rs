//! What an order costs: exact, whatever amounts it is made of.

use std::str::FromStr;

use bigdecimal::BigDecimal;
use duffel_customers::{Kind, Offer, Options, Param, check};
use fastrand::Rng;
use serde_json::{Value, json};

use crate::bodies::take;
use crate::expect::lines;
use crate::offers::{Booked, one_adult, service, with_services};

const OTHER_PRICE: &str = "E payment_amount_does_not_match_order_amount /payments";

#[test]
fn a_cent_off() {
    for amount in ["429.99", "430.01", "0", "4300.0", "4.3"] {
        one_adult().ordering("/payments/0/amount", json!(amount)).expect(&[OTHER_PRICE]);
    }
    for amount in ["480.39", "480.41", "430.00", "4804.0"] {
        with_services().ordering("/payments/0/amount", json!(amount)).expect(&[OTHER_PRICE]);
    }
    // Where nobody has decimals.
    let whole = one_adult().offering("/total_amount", json!("430"));
    whole.clone().ordering("/payments/0/amount", json!("430")).expect(&[]);
    for amount in ["431", "530", "1430", "43", "30"] {
        whole.clone().ordering("/payments/0/amount", json!(amount)).expect(&[OTHER_PRICE]);
    }
}

#[test]
fn the_same_amount_written_otherwise() {
    for amount in ["430", "430.0", "430.00", "00430.00"] {
        one_adult().ordering("/payments/0/amount", json!(amount)).expect(&[]);
    }
}

#[test]
fn services_that_are_added_or_taken_away() {
    let mut booked = with_services();
    take(&mut booked.order, "/services/1");
    booked.expect(&[OTHER_PRICE]);
    booked.ordering("/payments/0/amount", json!("480.20")).expect(&[]);
    with_services()
        .ordering("/services/2", json!({ "id": "ase_3", "quantity": 1 }))
        .expect(&[OTHER_PRICE]);
    with_services().ordering("/services/0/quantity", json!(1)).expect(&[OTHER_PRICE]);
}

#[test]
fn a_price_that_is_not_known() {
    let wrong = with_services().ordering("/payments/0/amount", json!("1.00"));
    wrong.clone().offering("/available_services/0/total_amount", Value::Null).expect(&[]);
    wrong.clone().offering("/available_services/0/total_currency", json!("USD")).expect(&[]);
    wrong.clone().offering("/total_amount", Value::Null).expect(&[]);
    wrong.clone().ordering("/services", json!({})).expect(&["E validation_type /services"]);
    wrong.ordering("/services/0", json!(7)).expect(&["E validation_type /services/0"]);
}

#[test]
fn what_nobody_ordered_may_cost_what_it_will() {
    let wrong = with_services().ordering("/payments/0/amount", json!("1.00"));
    wrong.offering("/available_services/2/total_amount", Value::Null).expect(&[OTHER_PRICE]);
}

/// What a service costs, and in what currency, is no matter to those who take none.
#[test]
fn services_that_are_not_ordered() {
    let booked = one_adult()
        .offering("/available_services", json!([service("ase_1", "25.10", 2)]))
        .offering("/available_services/0/total_currency", json!("USD"));
    booked.expect(&[]);
    booked.ordering("/payments/0/amount", json!("1.00")).expect(&[OTHER_PRICE]);

    // Nor is it to those who take another.
    let booked = with_services().offering("/available_services/1/total_currency", json!("USD"));
    booked.clone().ordering("/payments/0/amount", json!("1.00")).expect(&[]);
    let mut booked = booked.ordering("/payments/0/amount", json!("480.20"));
    take(&mut booked.order, "/services/1");
    booked.expect(&[]);
    booked.ordering("/payments/0/amount", json!("1.00")).expect(&[OTHER_PRICE]);
}

#[test]
fn the_other_amount_is_told() {
    let Booked { offer, order } = with_services().ordering("/payments/0/amount", json!("480.41"));
    let offer = offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let report = check(Kind::Order, order.to_string().as_bytes(), &Options::new().offer(&offer));
    let [issue] = report.issues() else { panic!("{report}") };
    assert_eq!(issue.params().collect::<Vec<_>>(), [("expected", Param::Text("480.40".into()))]);
    assert_eq!(issue.message(), "Pay exactly 480.40, the price of the offer and its services.");
    assert_eq!(
        report.to_json(),
        r#"[{"code":"payment_amount_does_not_match_order_amount","severity":"error","message":"Pay exactly 480.40, the price of the offer and its services.","path":["payments"],"pointer":"/payments","params":{"expected":"480.40"}}]"#,
    );
}

fn amount(rng: &mut Rng) -> String {
    let digits = |rng: &mut Rng, count: usize| -> String {
        // Runs of nines and zeros, where carries go far.
        let few = rng.u32(..4) == 0;
        (0..count).map(|_| if few { ['0', '9'][rng.usize(..2)] } else { rng.digit(10) }).collect()
    };
    let (whole, decimals) = (rng.usize(1..=24), rng.usize(..=6));
    let whole = digits(rng, whole);
    if decimals == 0 { whole } else { format!("{whole}.{}", digits(rng, decimals)) }
}

/// Lists of up to 200 services at a price and in a quantity of their own, against a crate for decimals of any length: what is said to
/// be expected is the oracle's sum to the last digit, and nothing is said of just that.
#[test]
fn prices_made_up() {
    let mut rng = Rng::with_seed(7);
    for round in 0..100_000 {
        let total = amount(&mut rng);
        // Mostly a few, else there would be no end to it.
        let most = if round % 100 == 0 { 200 } else { 5 };
        let services: Vec<(String, u32)> = (0..rng.usize(..=most))
            .map(|_| (amount(&mut rng), if rng.bool() { 1 } else { rng.u32(1..100_000) }))
            .collect();
        let exact = |text: &str| BigDecimal::from_str(text).unwrap();
        let sum = services.iter().fold(exact(&total), |sum, (price, count)| {
            sum + exact(price) * BigDecimal::from(*count)
        });
        let decimals =
            |text: &String| text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let scale = services
            .iter()
            .map(|(price, _)| decimals(price))
            .chain([decimals(&total)])
            .max()
            .unwrap();
        let expected = sum.with_scale(scale as i64).to_plain_string();

        let offered = |(at, (price, _)): (usize, &(String, u32))| {
            format!(r#"{{"id":"ase_{at}","total_amount":"{price}","total_currency":"GBP"}}"#)
        };
        let ordered = |(at, (_, count)): (usize, &(String, u32))| {
            format!(r#"{{"id":"ase_{at}","quantity":{count}}}"#)
        };
        let list = |texts: Vec<String>| texts.join(",");
        let offer = format!(
            r#"{{"total_amount":"{total}","total_currency":"GBP","available_services":[{}]}}"#,
            list(services.iter().enumerate().map(offered).collect()),
        );
        let offer = Offer::parse(offer.as_bytes()).unwrap();
        let order = |paid: &str| {
            format!(
                r#"{{"payments":[{{"type":"balance","currency":"GBP","amount":"{paid}"}}],"services":[{}]}}"#,
                list(services.iter().enumerate().map(ordered).collect()),
            )
        };
        let said = |paid: &str| {
            let options = Options::new().offer(&offer).max_issues(1000);
            let report = check(Kind::Order, order(paid).as_bytes(), &options);
            let about =
                report.issues().iter().find(|issue| issue.pointer() == "/payments").cloned();
            about.and_then(|issue| issue.params().next())
        };
        assert_eq!(said(&expected), None, "{services:?}");
        let off = (exact(&expected) + exact("0.000001")).to_plain_string();
        assert_eq!(said(&off), Some(("expected", Param::Text(expected))), "{services:?}");
    }
}

#[test]
fn a_service_of_each_sort_of_amount() {
    let services = json!([
        service("ase_1", "0", 9),
        service("ase_2", "0.000001", 9),
        service("ase_3", "9", 9)
    ]);
    let order = json!([
        { "id": "ase_1", "quantity": 9 }, { "id": "ase_2", "quantity": 9 }, { "id": "ase_3", "quantity": 9 },
    ]);
    let booked = one_adult().offering("/available_services", services).ordering("/services", order);
    booked.expect(&[OTHER_PRICE]);
    let paid = booked.ordering("/payments/0/amount", json!("511.000009"));
    // More decimals than pounds have is advised against, as ever.
    let offer = paid.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let report =
        check(Kind::Order, paid.order.to_string().as_bytes(), &Options::new().offer(&offer));
    assert_eq!(lines(&report), ["W validation_format /payments/0/amount"]);
}
