//! The exact decimal sum of amounts, against a crate for decimals of any length.

use std::str::FromStr;

use bigdecimal::BigDecimal;
use duffel_customers::sum_amounts;
use fastrand::Rng;

fn sum(amounts: &[&str]) -> Option<String> {
    sum_amounts(amounts)
}

#[test]
fn as_many_decimals_as_the_longest_has() {
    for (amounts, expected) in [
        (&["430.00", "12.5"][..], "442.50"),
        (&["0.1", "0.2"], "0.3"),
        (&["1", "2"], "3"),
        (&["1", "2.00"], "3.00"),
        (&["0.999", "0.001"], "1.000"),
        (&["99999999999999999999", "1"], "100000000000000000000"),
        (&["0.00000000000000000001", "1"], "1.00000000000000000001"),
        (&["5"], "5"),
        (&["0"], "0"),
        (&["0.00"], "0.00"),
        (&[], "0"),
    ] {
        assert_eq!(sum(amounts).as_deref(), Some(expected), "{amounts:?}");
    }
}

#[test]
fn zeros_in_front() {
    assert_eq!(sum(&["007", "0003"]).as_deref(), Some("10"));
    assert_eq!(sum(&["007"]).as_deref(), Some("7"));
    assert_eq!(sum(&["000"]).as_deref(), Some("0"));
    assert_eq!(sum(&["000.50", "00"]).as_deref(), Some("0.50"));
}

#[test]
fn what_is_no_amount() {
    for wrong in [
        "", " ", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", "1.2.3", " 1", "1 ", "١", "NaN",
        "1\u{0}",
    ] {
        assert_eq!(sum(&[wrong]), None, "{wrong}");
        assert_eq!(sum(&["1.00", wrong, "2"]), None, "{wrong}");
    }
    assert_eq!(sum_amounts([b"1\xff"]), None);
}

#[test]
fn texts_and_bytes_owned_and_borrowed() {
    assert_eq!(sum_amounts([b"1.5", b"2.5"]).as_deref(), Some("4.0"));
    assert_eq!(sum_amounts(vec![String::from("1.5"), String::from("2.5")]).as_deref(), Some("4.0"));
    assert_eq!(sum_amounts("1.5 2.5".split(' ')).as_deref(), Some("4.0"));
}

fn amount(rng: &mut Rng) -> String {
    let digits = |rng: &mut Rng, most: usize| -> String {
        // Runs of nines and zeros, where carries go far.
        let few = rng.bool();
        (0..rng.usize(1..most))
            .map(|_| if few { ['0', '9'][rng.usize(..2)] } else { rng.digit(10) })
            .collect()
    };
    let most = if rng.u32(..20) == 0 { 200 } else { 12 };
    let whole = digits(rng, most);
    if rng.bool() { whole } else { format!("{whole}.{}", digits(rng, most)) }
}

#[test]
fn sums_made_up() {
    let mut rng = Rng::with_seed(10);
    for _ in 0..20_000 {
        let amounts: Vec<String> = (0..rng.usize(..8)).map(|_| amount(&mut rng)).collect();
        let scale = amounts
            .iter()
            .map(|amount| amount.split_once('.').map_or(0, |(_, fraction)| fraction.len()))
            .max()
            .unwrap_or(0);
        let expected: BigDecimal =
            amounts.iter().map(|amount| BigDecimal::from_str(amount).unwrap()).sum();
        let expected = expected.with_scale(scale as i64).to_plain_string();
        assert_eq!(sum_amounts(&amounts), Some(expected), "{amounts:?}");
    }
}

/// One after the other: no sum is worse to make than its amounts are long.
#[test]
fn many_amounts() {
    let cents: Vec<String> =
        (0..100_000).map(|at| format!("{}.{:02}", at % 1000, at % 100)).collect();
    let expected: u64 = (0..100_000).map(|at| at % 1000 * 100 + at % 100).sum();
    let expected = format!("{}.{:02}", expected / 100, expected % 100);
    assert_eq!(sum_amounts(&cents), Some(expected));
    let nines = "9".repeat(50_000);
    assert_eq!(sum_amounts([nines.as_str(), "1"]), Some(format!("1{}", "0".repeat(50_000))));
}

/// Where the room for decimals grows, what has been added stays where it belongs.
#[test]
fn decimals_that_grow_and_shrink() {
    let mut rng = Rng::with_seed(11);
    for _ in 0..2_000 {
        let mut amounts = vec!["9".repeat(rng.usize(1..40))];
        let mut decimals = 0;
        for _ in 0..rng.usize(..12) {
            decimals += rng.usize(..20);
            amounts.push(format!("{}.{}", rng.digit(10), "9".repeat(1 + decimals)));
            amounts.push("0.5".to_owned());
        }
        let expected: BigDecimal =
            amounts.iter().map(|amount| BigDecimal::from_str(amount).unwrap()).sum();
        assert_eq!(sum_amounts(&amounts), Some(expected.to_plain_string()), "{amounts:?}");
    }
}
