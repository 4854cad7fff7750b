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
    let mut sum = Decimal::default();
    for amount in amounts {
        sum.add(amount.as_ref())?;
    }
    Some(sum.to_text())
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
    /// Adds an amount. `None` where it is none.
    pub(crate) fn add(&mut self, amount: &[u8]) -> Option<()> {
        let (whole, fraction) = amount_parts(amount)?;
        if fraction.len() > self.scale {
            let mut digits = vec![0; fraction.len() - self.scale];
            digits.extend_from_slice(&self.digits);
            self.digits = digits;
            self.scale = fraction.len();
        }
        let mut place = self.scale - fraction.len();
        let mut carry = 0;
        for digits in [fraction, whole] {
            for digit in digits.iter().rev() {
                carry = self.add_digit(place, digit - b'0' + carry);
                place += 1;
            }
        }
        while carry > 0 {
            carry = self.add_digit(place, carry);
            place += 1;
        }
        Some(())
    }

    /// Adds at one place; gives what is left for the next.
    fn add_digit(&mut self, place: usize, digit: u8) -> u8 {
        while self.digits.len() <= place {
            self.digits.push(0);
        }
        let Some(cell) = self.digits.get_mut(place) else { return 0 };
        let total = *cell + digit;
        *cell = total % 10;
        total / 10
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
}
