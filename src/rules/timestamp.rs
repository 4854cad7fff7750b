//! Timestamp: a date, with the time of day and its zone where they are known (RFC 3339).

use core::str::FromStr;

use super::{Date, FORMAT, Rule};
use crate::parse_error::ParseError;
use crate::problem::Problem;

const HINT: &str = "a date with its time and zone, such as 2026-01-17T10:42:14Z";

/// A date, with the time of day and its zone where they are known: what day it is, and, where it can be said, which moment.
///
/// ```
/// use duffel_customers::{Date, Timestamp};
///
/// let time = Timestamp::parse("2026-01-17T10:42:14Z");
/// assert_eq!(time.map(Timestamp::date), Date::new(2026, 1, 17));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timestamp {
    pub(crate) date: Date,
    /// Microseconds since the beginning of the year 0; none without a time or its zone.
    pub(crate) instant: Option<i64>,
}

impl Timestamp {
    /// Reads `2026-01-17T10:42:14.545Z`: RFC 3339, to the microsecond. Seconds may be left out, and so may the zone or all of the
    /// time: then only the day is known. `None` where the text is nothing of that form.
    ///
    /// ```
    /// use duffel_customers::{Date, Timestamp};
    ///
    /// let now = Timestamp::parse("2026-01-17T10:42:14+02:00");
    /// assert_eq!(now.map(Timestamp::date), Date::new(2026, 1, 17));
    /// assert_eq!(Timestamp::parse("17 January"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Timestamp::read(text.as_bytes())
    }

    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let (date, mut rest) = text.split_at_checked(10)?;
        let date = Date::read(date)?;
        if rest.is_empty() {
            return Some(Timestamp { date, instant: None });
        }
        let minutes = number(&mut rest, b'T', 23)? * 60 + number(&mut rest, b':', 59)?;
        // Seconds, then a digit at a time, zeros where there are no more.
        let mut micros = number(&mut rest, b':', 60).unwrap_or(0);
        let mut scale = 6;
        if let [b'.', b'0'..=b'9', ..] = rest {
            rest = rest.get(1..)?;
            while let [digit @ b'0'..=b'9', tail @ ..] = rest {
                rest = tail;
                if scale > 0 {
                    scale -= 1;
                    micros = micros * 10 + i64::from(digit - b'0');
                }
            }
        }
        let micros = micros * 10_i64.pow(scale);
        let offset = match rest {
            b"" => return Some(Timestamp { date, instant: None }),
            b"Z" => 0,
            [sign @ (b'+' | b'-'), ..] => {
                let minutes = number(&mut rest, *sign, 23)? * 60 + number(&mut rest, b':', 59)?;
                if !rest.is_empty() {
                    return None;
                }
                if *sign == b'+' { minutes } else { -minutes }
            }
            _ => return None,
        };
        let minutes = date.days() * 1440 + minutes - offset;
        Some(Timestamp { date, instant: Some(minutes * 60_000_000 + micros) })
    }

    /// The day, as it is where the time is told.
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    /// Whether this comes before `other`: by the moment where both are known, else by the day.
    pub(crate) fn is_before(self, other: Self) -> bool {
        match (self.instant, other.instant) {
            (Some(instant), Some(other)) => instant < other,
            _ => self.date < other.date,
        }
    }
}

/// Takes `before` and the two digits after it, which are at most `most`. Takes nothing where they are not there.
#[inline(never)]
fn number(rest: &mut &[u8], before: u8, most: u8) -> Option<i64> {
    let [sign, tens @ b'0'..=b'9', ones @ b'0'..=b'9', tail @ ..] = *rest else {
        return None;
    };
    let number = (tens - b'0') * 10 + (ones - b'0');
    if *sign != before || number > most {
        return None;
    }
    *rest = tail;
    Some(i64::from(number))
}

impl From<Date> for Timestamp {
    fn from(date: Date) -> Self {
        Timestamp { date, instant: None }
    }
}

/// As [`Timestamp::parse`], with a reason.
impl FromStr for Timestamp {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Timestamp::parse(text).ok_or(ParseError(FORMAT.found(HINT)))
    }
}

/// A timestamp in a field.
pub(crate) struct TimestampRule;

impl Rule for TimestampRule {
    fn hint(&self) -> &'static str {
        HINT
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        if Timestamp::read(text).is_some() { None } else { Some(&FORMAT) }
    }
}
