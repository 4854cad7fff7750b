//! Currencies: ISO 4217, each of the 17 576 codes and its minor unit against a crate's list.

use duffel_customers::{Kind, Options, check};
use iso_currency::Currency;

use crate::expect::{line, params};
use crate::one_field::{Field, quoted};

const FIELD: Field = Field::at(Kind::Order, "/payments/0/currency");

/// Where the crate's list is behind the standard, or the standard behind the crate: code and minor unit.
const DIFFERENCES: &[(&str, Option<u16>)] = &[("ANG", Some(2))];

/// What ISO 4217 says of a code: whether it is listed, and its minor unit if it has one.
fn listed(code: &str) -> (bool, Option<u16>) {
    if let Some((_, minor_unit)) = DIFFERENCES.iter().find(|(other, _)| *other == code) {
        return (true, *minor_unit);
    }
    match Currency::from_code(code) {
        Some(currency) => (true, currency.exponent()),
        None => (false, None),
    }
}

fn codes() -> impl Iterator<Item = String> {
    ('A'..='Z').flat_map(|a| {
        ('A'..='Z').flat_map(move |b| ('A'..='Z').map(move |c| [a, b, c].iter().collect()))
    })
}

#[test]
fn every_three_capital_letters() {
    let mut wrong = Vec::new();
    for code in codes() {
        let issues = FIELD.issues(&quoted(&code));
        let lines: Vec<_> = issues.iter().map(line).collect();
        let expected: &[&str] = match listed(&code) {
            (true, _) => &[],
            (false, _) => &["W validation_inclusion /payments/0/currency"],
        };
        if lines != expected {
            wrong.push((code, lines));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    FIELD.says(
        "ABC",
        "W validation_inclusion",
        "Expected a currency code of three capital letters, such as GBP: ISO 4217 has no currency with this code.",
    );
}

/// What an order says of a payment of this amount in this currency.
fn of_payment(amount: &str, code: &str) -> Vec<(String, String, String)> {
    let body =
        format!(r#"{{"payments":[{{"type":"balance","amount":"{amount}","currency":"{code}"}}]}}"#);
    let report = check(Kind::Order, body.as_bytes(), &Options::new());
    let of_amount = report.issues().iter().filter(|issue| issue.pointer() == "/payments/0/amount");
    of_amount.map(|issue| (line(issue), params(issue), issue.message())).collect()
}

#[test]
fn amounts_have_no_more_decimals_than_the_minor_unit() {
    for code in codes() {
        let (_, minor_unit) = listed(&code);
        let Some(most) = minor_unit else {
            // Unknown, or without a minor unit: nothing to judge by.
            assert_eq!(of_payment("1.000000001", &code), [], "{code}");
            continue;
        };
        let decimals = usize::from(most);
        let at_most = if decimals == 0 { "7".to_owned() } else { format!("7.{:0<decimals$}", 1) };
        assert_eq!(of_payment(&at_most, &code), [], "{code} {at_most}");
        assert_eq!(of_payment("7", &code), [], "{code}");

        let one_more = format!("7.{:0<1$}", "", decimals + 1);
        let expected = (
            "W validation_format /payments/0/amount".to_owned(),
            format!("max={most}"),
            match most {
                0 => "Use no decimals: this currency has no smaller unit.".to_owned(),
                _ => format!("Use at most {most} decimals: this currency has no smaller unit."),
            },
        );
        assert_eq!(of_payment(&one_more, &code), [expected], "{code} {one_more}");
    }
}

#[test]
fn an_amount_that_is_none_has_no_decimals_to_count() {
    for amount in ["1,234", "1.2.3456", ".123", "-1.234", "1.234 "] {
        let lines: Vec<_> = of_payment(amount, "GBP").into_iter().map(|(line, ..)| line).collect();
        assert_eq!(lines, ["E validation_format /payments/0/amount"], "{amount}");
    }
}

#[test]
fn other_texts() {
    let wrong = [
        "gbp",
        "Gbp",
        "GB",
        "GBPS",
        "£",
        "826",
        "G8P",
        "GBP ",
        " GBP",
        "ÄBC",
        "ＧＢＰ",
        "GBP\u{0}",
    ];
    for code in wrong {
        FIELD.says(
            code,
            "E validation_format",
            "Expected a currency code of three capital letters, such as GBP.",
        );
    }
}
