//! A number as it stands in the text: never turned into a float.

/// What a whole number says of a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number<'a> {
    raw: &'a [u8],
    /// Digits before the point, digits after it, and the exponent.
    whole: &'a [u8],
    fraction: &'a [u8],
    exponent: i64,
}

impl<'a> Number<'a> {
    /// Reads the number at the start of `rest`; otherwise says after how many bytes it stops being one.
    pub(super) fn read(rest: &'a [u8]) -> Result<Self, usize> {
        let negative = usize::from(rest.first() == Some(&b'-'));
        let whole = digits(rest, negative);
        let mut end = negative + whole.len();
        if whole.is_empty() {
            return Err(end);
        }
        if whole.len() > 1 && whole.first() == Some(&b'0') {
            return Err(negative + 1);
        }
        let mut fraction: &[u8] = &[];
        if rest.get(end) == Some(&b'.') {
            fraction = digits(rest, end + 1);
            end += 1 + fraction.len();
            if fraction.is_empty() {
                return Err(end);
            }
        }
        let mut exponent = 0;
        if let Some(b'e' | b'E') = rest.get(end) {
            let sign = rest.get(end + 1).filter(|sign| matches!(sign, b'+' | b'-'));
            end += 1 + usize::from(sign.is_some());
            let power = digits(rest, end);
            end += power.len();
            if power.is_empty() {
                return Err(end);
            }
            exponent = power.iter().fold(0_i64, |value, digit| {
                value.saturating_mul(10).saturating_add(i64::from(digit - b'0'))
            });
            if sign == Some(&b'-') {
                exponent = -exponent;
            }
        }
        let raw = rest.get(..end).unwrap_or_default();
        Ok(Number { raw, whole, fraction, exponent })
    }

    /// The number's own text.
    pub(crate) fn raw(&self) -> &'a [u8] {
        self.raw
    }

    /// No part of one is left: `2`, `2.0`, `20e-1`.
    pub(crate) fn is_whole(&self) -> bool {
        let digits = || self.whole.iter().chain(self.fraction);
        let zeros = digits().rev().take_while(|&&digit| digit == b'0').count();
        zeros == digits().count()
            || self.exponent.saturating_add(zeros as i64) >= self.fraction.len() as i64
    }

    /// Above zero.
    pub(crate) fn is_positive(&self) -> bool {
        self.raw.first() != Some(&b'-')
            && self.whole.iter().chain(self.fraction).any(|&digit| digit != b'0')
    }
}

/// The run of digits from `start`.
fn digits(rest: &[u8], start: usize) -> &[u8] {
    let rest = rest.get(start..).unwrap_or_default();
    let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    rest.get(..length).unwrap_or_default()
}
