//! Date: a day of the Gregorian calendar as `YYYY-MM-DD` (ISO 8601), years 0001 to 9999.

use alloc::format;
use core::fmt;
use core::str::FromStr;

#[cfg(feature = "schema")]
use super::Form;
use super::{FORMAT, Rule};
use crate::Code;
use crate::parse_error::ParseError;
use crate::problem::Problem;

/// The format of a date, as the end of a sentence.
const HINT: &str = "a date as year-month-day, such as 1970-05-29";
/// The same for a future date, for which an example in the past would be wrong.
const HINT_AHEAD: &str = "a date as year-month-day, such as 2030-06-25";

static NO_SUCH_DAY: Problem =
    Problem::error(Code::ValidationFormat, "There is no such day: use {hint}.");

/// A calendar date between 0001-01-01 and 9999-12-31.
///
/// ```
/// use duffel_customers::Date;
///
/// let date: Date = "2030-06-25".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (2030, 6, 25));
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The date with these numbers, if it exists.
    ///
    /// ```
    /// use duffel_customers::Date;
    ///
    /// assert!(Date::new(2028, 2, 29).is_some());
    /// assert!(Date::new(2027, 2, 29).is_none());
    /// ```
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = 1 <= year && year <= 9999 && 1 <= day && day <= days_in(year, month);
        if exists { Some(Date { year, month, day }) } else { None }
    }

    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// If the string isn't a date in this format, or the day does not exist.
    ///
    /// ```
    /// use duffel_customers::Date;
    ///
    /// assert_eq!(Date::parse("2030-06-25").ok(), Date::new(2030, 6, 25));
    /// assert!(Date::parse("25.06.2030").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        Date::read(text.as_bytes()).ok_or_else(|| ParseError(problem(text.as_bytes()).found(HINT)))
    }

    #[inline(always)]
    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let (year, month, day) = numbers(text)?;
        Date::new(year, month, day)
    }

    /// The year, from 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The number of days since the last of February of year 0.
    pub(crate) fn days(self) -> i64 {
        // The year begins in March, so that the leap day is its last.
        let (year, month) = match self.month {
            1 | 2 => (i64::from(self.year) - 1, i64::from(self.month) + 9),
            _ => (i64::from(self.year), i64::from(self.month) - 3),
        };
        let leap_days = year / 4 - year / 100 + year / 400;
        year * 365 + leap_days + (month * 306 + 5) / 10 + i64::from(self.day)
    }

    /// The next day; the last day of 9999 stays the same.
    pub(crate) fn tomorrow(self) -> Self {
        let Date { year, month, day } = self;
        Date::new(year, month, day + 1)
            .or_else(|| Date::new(year, month + 1, 1))
            .or_else(|| Date::new(year + 1, 1, 1))
            .unwrap_or(self)
    }
}

/// `YYYY-MM-DD`.
///
/// ```
/// use duffel_customers::Date;
///
/// let date: Date = "1970-05-29".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (1970, 5, 29));
/// assert_eq!(date.to_string(), "1970-05-29");
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-{:02}-{:02}", self.year, self.month, self.day))
    }
}

/// As [`Date::parse`].
impl FromStr for Date {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Date::parse(text)
    }
}

/// The year, month and day of a date in the right format, whether or not it exists.
fn numbers(text: &[u8]) -> Option<(u16, u8, u8)> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = *text else {
        return None;
    };
    let digits = [y0, y1, y2, y3, m0, m1, d0, d1];
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let two = |tens: u8, ones: u8| (tens - b'0') * 10 + (ones - b'0');
    Some((u16::from(two(y0, y1)) * 100 + u16::from(two(y2, y3)), two(m0, m1), two(d0, d1)))
}

/// What is wrong with a string that isn't a date.
fn problem(text: &[u8]) -> &'static Problem {
    if numbers(text).is_some() { &NO_SUCH_DAY } else { &FORMAT }
}

/// The days of a month, 0 for an invalid month.
const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
    }
}

/// A date, compared with today if the caller gives it.
pub(crate) struct DateRule {
    /// The problem of a date before today.
    past: Option<&'static Problem>,
    /// The problem of a date after tomorrow. In some time zone, it is already tomorrow.
    future: Option<&'static Problem>,
}

impl DateRule {
    /// A date before today is `problem`.
    pub(crate) const fn not_past(problem: &'static Problem) -> Self {
        DateRule { past: Some(problem), future: None }
    }

    /// A date after tomorrow is `problem`.
    pub(crate) const fn not_future(problem: &'static Problem) -> Self {
        DateRule { past: None, future: Some(problem) }
    }
}

impl Rule for DateRule {
    fn hint(&self) -> &'static str {
        if self.past.is_some() { HINT_AHEAD } else { HINT }
    }

    fn check(&self, text: &[u8], now: Option<Date>) -> Option<&'static Problem> {
        match (Date::read(text), now) {
            (None, _) => Some(problem(text)),
            (Some(date), Some(now)) if date < now => self.past,
            (Some(date), Some(now)) if date > now.tomorrow() => self.future,
            _ => None,
        }
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form::pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    }
}
