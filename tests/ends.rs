//! Whatever is given, reading, judging and building it comes to an end: one that does not is told by its time here, not by whoever
//! waits for the other tests.

#[path = "bodies/mod.rs"]
mod bodies;

use std::hint::black_box;
use std::thread;
use std::time::Duration;

use cpu_time::{ProcessTime, ThreadTime};
use duffel_customers::{Kind, Offer, Options, build, check, sum_amounts};
use serde_json::{Value, json};

use crate::bodies::{order, put, sound, take, wrapped};

/// So many times what serde_json takes to read all texts, in time of the processor. What is tested here takes less than once.
const MOST: u32 = 200;

/// Each body as it is, spread over lines, wrapped, and wrapped twice; whole, and broken off after every byte.
fn texts() -> impl Iterator<Item = (Kind, Vec<u8>)> {
    Kind::ALL.iter().copied().flat_map(|kind| {
        let body = sound(kind);
        let spread = serde_json::to_string_pretty(&body).unwrap();
        let wrapped = wrapped(&body).to_string();
        let twice = format!(r#"{{"data":{{"x":1,"x":2}},{}"#, &wrapped[1..]);
        let texts = [body.to_string(), spread, wrapped, twice];
        let cut = |text: String| (0..=text.len()).map(move |end| text.as_bytes()[..end].to_vec());
        texts.into_iter().flat_map(cut).map(move |text| (kind, text))
    })
}

/// Values that stand where others belong.
fn odd_values() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "\u{3000}x\u{3000}",
        "00 44 (20) 80",
        "\"\\\u{1}é😀",
        "a@b.c",
        "é and more",
        "words\nand more",
        "usg_1",
    ];
    let others = [json!(null), json!(true), json!(-1.5e3), json!([]), json!({}), json!([[{}]])];
    texts.map(Value::from).into_iter().chain(others).collect()
}

/// Calls `test` with each body in which one field at the top has a value that is odd.
fn each_odd_body(test: impl Fn(Kind, &[u8])) {
    for &kind in Kind::ALL {
        let body = sound(kind);
        for name in body.as_object().unwrap().keys() {
            for value in odd_values() {
                let odd = bodies::with(body.clone(), &format!("/{name}"), value);
                test(kind, odd.to_string().as_bytes());
            }
        }
    }
}

/// An offer that the sound order fits, and an order changed by `change`.
fn with_offer(change: impl FnOnce(&mut Value)) {
    let offer = json!({
        "id": "off_1",
        "total_amount": "429.00",
        "total_currency": "GBP",
        "passengers": [{ "id": "pas_1" }, { "id": "pas_2", "type": "infant_without_seat" }],
        "available_services": [{ "id": "ase_1", "total_amount": "1.00", "maximum_quantity": 1 }],
    });
    let offer = offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let mut order = order();
    change(&mut order);
    let order = order.to_string();
    let options = Options::new().offer(&offer);
    let _ = (
        check(Kind::Order, order.as_bytes(), &options).to_json(),
        build(Kind::Order, order.as_bytes(), &options),
    );
}

/// As [`with_offer`], where the order's payment lacks an amount and a currency, each in one of the ways to lack it.
fn with_gaps(change: impl Fn(&mut Value)) {
    let gaps = || [None, Some(Value::Null), Some(json!("")), Some(json!("1.00"))].into_iter();
    for (amount, currency) in
        gaps().flat_map(|amount| gaps().map(move |other| (amount.clone(), other)))
    {
        with_offer(|order| {
            for (field, value) in [("amount", amount), ("currency", currency)] {
                let pointer = format!("/payments/0/{field}");
                match value {
                    Some(value) => put(order, &pointer, value),
                    None => take(order, &pointer),
                }
            }
            change(order);
        });
    }
}

/// What serde_json takes for all texts, in this thread.
fn reading() -> Duration {
    let start = ThreadTime::now();
    texts().for_each(|(_, text)| _ = black_box(serde_json::from_slice::<Value>(&text)));
    start.elapsed()
}

#[track_caller]
fn ends(work: impl FnOnce() + Send + 'static) {
    let (process, own) = (ProcessTime::now(), ThreadTime::now());
    let work = thread::spawn(work);
    while !work.is_finished() {
        // Measured at the same time, on a machine that is as slow and as busy.
        let reading = reading();
        let taken = process.elapsed().saturating_sub(own.elapsed());
        assert!(taken < reading * MOST, "there is no end to it");
        thread::sleep(Duration::from_millis(1));
    }
    work.join().unwrap();
}

/// One after the other: the time is the whole process's.
#[test]
fn there_is_an_end_to_everything() {
    let plain = Options::new();
    let tidied = Options::new().normalize(true);
    ends(move || texts().for_each(|(kind, text)| _ = check(kind, &text, &plain)));
    ends(move || texts().for_each(|(kind, text)| _ = check(kind, &text, &tidied)));
    ends(|| texts().for_each(|(kind, text)| _ = build(kind, &text, &Options::new())));
    ends(|| each_odd_body(|kind, text| _ = check(kind, text, &Options::new()).to_json()));
    ends(|| each_odd_body(|kind, text| _ = build(kind, text, &Options::new())));
    ends(|| with_gaps(|_| {}));
    // What the order costs is not known, two payments share it, or it is to be paid in another currency.
    ends(|| with_gaps(|order| put(order, "/services/0/id", json!("ase_9"))));
    ends(|| with_gaps(|order| put(order, "/payments/1", json!({ "type": "balance" }))));
    ends(|| with_gaps(|order| put(order, "/payments/0/currency", json!("USD"))));
    for field in ["amount", "currency"] {
        let pointer = format!("/payments/0/{field}");
        ends(move || {
            odd_values()
                .into_iter()
                .for_each(|value| with_offer(|order| put(order, &pointer, value)))
        });
    }
    ends(|| with_offer(|order| put(order, "/users/1", json!("icu_2"))));
    ends(|| _ = sum_amounts(["99.9", "0.12", "1"]));
}
