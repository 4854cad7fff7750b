//! Exact decimal arithmetic of any length: no floating point comes near money.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::json::Text;
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
    let mut sum = Decimal::default();
    let are_amounts = amounts.into_iter().all(|amount| sum.add_times(amount.as_ref(), 1));
    are_amounts.then(|| sum.to_text())
}

/// A sum in the making.
#[derive(Default)]
pub(crate) struct Decimal {
    /// Digits from the last to the first.
    digits: Vec<u8>,
    /// How many of them stand behind the point.
    scale: usize,
}

impl Decimal {
    /// Adds an amount so many times. Tells whether it is one.
    pub(crate) fn add_times(&mut self, amount: &[u8], times: u32) -> bool {
        let Some((_, fraction)) = amount_parts(amount) else { return false };
        self.widen(fraction.len());
        let mut place = self.scale - fraction.len();
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

    /// As [`add_times`](Self::add_times), an amount as it was read.
    #[inline(never)]
    pub(crate) fn add_text(&mut self, amount: Text<'_>, times: u32) -> bool {
        self.add_times(&amount.content(), times)
    }

    /// Adds at one place; gives what is left for the next.
    fn add_digit(&mut self, place: usize, number: u64) -> u64 {
        while self.digits.len() <= place {
            self.digits.push(0);
        }
        let Some(cell) = self.digits.get_mut(place) else { return 0 };
        let total = u64::from(*cell) + number;
        *cell = (total % 10) as u8;
        total / 10
    }

    /// Makes room for this many digits behind the point.
    fn widen(&mut self, scale: usize) {
        if scale > self.scale {
            let mut digits = vec![0; scale - self.scale];
            digits.append(&mut self.digits);
            self.digits = digits;
            self.scale = scale;
        }
    }

    /// The sum, with as many decimals as the amount with most of them.
    pub(crate) fn to_text(&self) -> String {
        let zeros = self.digits.iter().rev().take_while(|digit| **digit == 0).count();
        let length = (self.digits.len() - zeros).max(self.scale + 1);
        let mut text = String::new();
        for place in (0..length).rev() {
            let digit = self.digits.get(place).copied().unwrap_or(0);
            text.push(char::from(b'0' + digit));
            if place == self.scale && place > 0 {
                text.push('.');
            }
        }
        text
    }

    /// Whether both are the same amount: zeros at either end don't matter.
    pub(crate) fn equals(&mut self, other: &mut Self) -> bool {
        self.widen(other.scale);
        other.widen(self.scale);
        self.to_text() == other.to_text()
    }
}
