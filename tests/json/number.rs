//! Numbers: RFC 8259's grammar, whatever their size.

use duffel_customers::Kind;
use fastrand::Rng;

use crate::oracle::{check_takes, serde_takes};

/// A number where a service's quantity belongs, so that it is read; and in an unknown field, so that it is skipped.
#[track_caller]
fn is_json(number: &str) -> bool {
    let read = format!(r#"{{"services":[{{"id":"ase_1","quantity":{number}}}]}}"#);
    let skipped = format!(r#"{{"x":{number}}}"#);
    let alone = check_takes(Kind::Order, number.as_bytes());
    let [read, skipped] = [read, skipped].map(|json| check_takes(Kind::Order, json.as_bytes()));
    assert!(read == skipped && read == alone, "{number}: {read} {skipped} {alone}");
    read
}

#[test]
fn numbers_of_any_size() {
    let digits = "1234567890".repeat(100);
    let sound = [
        "0",
        "-0",
        "0.0",
        "-0.0",
        "0e0",
        "0E+00",
        "1e999",
        "-1E-999",
        "1e99999999999999999999",
        "0.1e1",
        "10",
        "1234567890",
        "1.000",
        "123e00012",
        &digits,
        &format!("0.{digits}"),
        &format!("1e{digits}"),
    ];
    for number in sound {
        assert!(is_json(number), "{number}");
    }
}

#[test]
fn what_is_no_number() {
    let broken = [
        "00",
        "01",
        "-00",
        "-01",
        "+1",
        "+0",
        "-",
        "--1",
        "-a",
        "1.",
        ".5",
        "-.5",
        "1.e5",
        "1..2",
        "1.2.3",
        "1e",
        "1e+",
        "1e-",
        "1e+-1",
        "1e1.5",
        "1e1e1",
        "0x1",
        "1_000",
        "1,000",
        "1 000",
        "1a",
        "0a",
        "Infinity",
        "-Infinity",
        "NaN",
        "١",
        "１",
        "1\u{0}",
        "1.5f",
        "0b1",
        "1e５",
        "-\u{2212}1",
    ];
    for number in broken {
        assert!(!is_json(number), "{number}");
    }
}

#[test]
fn every_text_of_a_numbers_characters() {
    // All of up to five characters, and many longer ones.
    let characters = ['0', '1', '-', '+', '.', 'e'];
    let mut texts = vec![String::new()];
    for start in 0.. {
        let Some(text) = texts.get(start).filter(|text| text.len() < 5).cloned() else { break };
        texts.extend(characters.iter().map(|character| format!("{text}{character}")));
    }
    let mut rng = Rng::with_seed(754);
    for _ in 0..50_000 {
        let length = rng.usize(6..12);
        texts.push((0..length).map(|_| characters[rng.usize(..6)]).collect());
    }
    let mut taken = 0;
    for text in texts.iter().filter(|text| !text.is_empty()) {
        let expected = serde_takes(text.as_bytes()).unwrap();
        assert_eq!(is_json(text), expected, "{text}");
        taken += u32::from(expected);
    }
    assert!(taken > 300, "{taken}");
}
