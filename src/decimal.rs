//! Exact decimal arithmetic of any length: no floating point comes near money.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::rules::amount_parts;

/// The exact sum of amounts: texts of digits, with a point and more digits where there is a fraction. `None` where one of them is
/// no amount. The sum has as many decimals as the amount with most of them; of nothing it is `0`.
///
/// ```
/// use duffel_customers::sum_amounts;
///
/// assert_eq!(sum_amounts(["430.00", "12.5"]).as_deref(), Some("442.50"));
/// assert_eq!(sum_amounts(["0.1", "0.2"]).as_deref(), Some("0.3"));
/// assert_eq!(sum_amounts(["1e3"]), None);
/// ```
#[must_use]
pub fn sum_amounts<I>(amounts: I) -> Option<String>
where
    I: IntoIterator,
    I::Item: AsRef<[u8]>,
{
    let amounts: Vec<_> = amounts.into_iter().collect();
    let parts: Option<Vec<_>> =
        amounts.iter().map(|amount| amount_parts(amount.as_ref())).collect();
    let parts = parts?;
    let scale = parts.iter().map(|(_, fraction)| fraction.len()).max().unwrap_or(0);
    // Digits from the last to the first.
    let mut sum = vec![0; scale];
    for (whole, fraction) in parts {
        add(&mut sum, scale - fraction.len(), whole.iter().chain(fraction).rev());
    }
    let zeros = sum.iter().skip(scale + 1).rev().take_while(|&&digit| digit == 0).count();
    sum.truncate(sum.len() - zeros);
    sum.resize(sum.len().max(scale + 1), 0);
    let mut text = String::with_capacity(sum.len() + 1);
    for (place, digit) in sum.iter().enumerate().rev() {
        text.push(char::from(b'0' + digit));
        if place == scale && scale > 0 {
            text.push('.');
        }
    }
    Some(text)
}

/// Adds a number to `sum`: its digits from the last to the first, the last of them at `place`.
fn add<'a>(sum: &mut Vec<u8>, place: usize, digits: impl Iterator<Item = &'a u8>) {
    let mut digits = digits.map(|digit| digit - b'0');
    let mut carry = 0;
    for place in place.. {
        let digit = digits.next();
        if digit.is_none() && carry == 0 {
            return;
        }
        if place >= sum.len() {
            sum.resize(place + 1, 0);
        }
        if let Some(cell) = sum.get_mut(place) {
            let total = *cell + digit.unwrap_or(0) + carry;
            *cell = total % 10;
            carry = total / 10;
        }
    }
}
