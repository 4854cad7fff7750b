//! Exact decimal arithmetic of any length, so that no floating point is used for money.

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Text;
use crate::rules::amount_parts;

/// The exact sum of amounts: strings of digits, with a point and more digits if there is a fraction. `None` if one of them isn't an amount.
/// The sum has as many decimals as the amount with the most. The sum of nothing is `0`.
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
    let mut sum = Decimal::default();
    let are_amounts = amounts.into_iter().all(|amount| sum.add_times(amount.as_ref(), 1));
    are_amounts.then(|| sum.to_text())
}

/// A running sum. Its digits are stored from the point outwards, so that none moves when digits are added.
#[derive(Default)]
pub(crate) struct Decimal {
    /// The digits before the point.
    whole: Vec<u8>,
    /// The digits after the point: as many as in the amount with the most.
    fraction: Vec<u8>,
}

impl Decimal {
    /// Adds an amount this many times. Returns whether it is an amount.
    pub(crate) fn add_times(&mut self, amount: &[u8], times: u32) -> bool {
        let Some((_, fraction)) = amount_parts(amount) else { return false };
        let mut place = -(fraction.len() as isize);
        let mut carry = 0;
        for digit in amount.iter().rev().filter(|byte| **byte != b'.') {
            carry = self.add_digit(place, u64::from(digit - b'0') * u64::from(times) + carry);
            place += 1;
        }
        while carry > 0 {
            carry = self.add_digit(place, carry);
            place += 1;
        }
        true
    }

    /// As [`add_times`](Self::add_times), for an amount as it was read.
    #[inline(never)]
    pub(crate) fn add_text(&mut self, amount: Text<'_>, times: u32) -> bool {
        self.add_times(&amount.content(), times)
    }

    /// Adds at one place: 0 is the last before the point, -1 the first after it. Returns the carry.
    fn add_digit(&mut self, place: isize, number: u64) -> u64 {
        let (digits, index) =
            if place < 0 { (&mut self.fraction, !place) } else { (&mut self.whole, place) };
        while digits.len() <= index as usize {
            digits.push(0);
        }
        let Some(cell) = digits.get_mut(index as usize) else { return 0 };
        let total = u64::from(*cell) + number;
        *cell = (total % 10) as u8;
        total / 10
    }

    /// The sum, with as many decimals as the amount with the most.
    pub(crate) fn to_text(&self) -> String {
        let zeros = self.whole.iter().rev().take_while(|digit| **digit == 0).count();
        let mut text = String::new();
        for digit in self.whole.iter().rev().skip(zeros) {
            text.push(char::from(b'0' + digit));
        }
        if text.is_empty() {
            text.push('0');
        }
        if !self.fraction.is_empty() {
            text.push('.');
        }
        for digit in &self.fraction {
            text.push(char::from(b'0' + digit));
        }
        text
    }

    /// Whether both are the same amount, ignoring zeros at either end.
    pub(crate) fn equals(&mut self, other: &mut Self) -> bool {
        let decimals = -(self.fraction.len().max(other.fraction.len()) as isize);
        self.add_digit(decimals, 0);
        other.add_digit(decimals, 0);
        self.to_text() == other.to_text()
    }
}
