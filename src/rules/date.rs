//! Date: a day of the Gregorian calendar as `YYYY-MM-DD` (ISO 8601), years 0001 to 9999.

use alloc::format;
use core::fmt;
use core::num::NonZeroU32;
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, the month and the day, from the highest bits to the lowest: one number, so that dates are passed and compared as one.
    packed: NonZeroU32,
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
        if year < 1 || year > 9999 || day < 1 || day > days_in(year, month) {
            return None;
        }
        match NonZeroU32::new((year as u32) << 9 | (month as u32) << 5 | day as u32) {
            Some(packed) => Some(Date { packed }),
            None => None,
        }
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
        (self.packed.get() >> 9) as u16
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.packed.get() >> 5 & 15) as u8
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        (self.packed.get() & 31) as u8
    }

    /// The number of days since the last of February of year 0.
    pub(crate) fn days(self) -> i64 {
        // The year begins in March, so that the leap day is its last.
        let (year, month) = match (i64::from(self.year()), i64::from(self.month())) {
            (year, month @ 1..3) => (year - 1, month + 9),
            (year, month) => (year, month - 3),
        };
        let leap_days = year / 4 - year / 100 + year / 400;
        year * 365 + leap_days + (month * 306 + 5) / 10 + i64::from(self.day())
    }

    /// The date with this number of [`days`](Date::days).
    pub(crate) fn from_days(days: i64) -> Option<Self> {
        // Years begin in March, and their days are counted from 0. The calendar repeats every 400 years.
        let (cycles, day) = ((days - 1).div_euclid(146_097), (days - 1).rem_euclid(146_097));
        // Each past year has 365 days, plus leap days.
        let years = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (years * 365 + years / 4 - years / 100);
        let month = (day * 5 + 2) / 153;
        let (year, month_of_year) = if month < 10 {
            (cycles * 400 + years, month + 3)
        } else {
            (cycles * 400 + years + 1, month - 9)
        };
        let day_of_month = day - (month * 306 + 5) / 10 + 1;
        Date::new(u16::try_from(year).ok()?, month_of_year as u8, day_of_month as u8)
    }

    /// The next day; the last day of 9999 stays the same.
    pub(crate) fn tomorrow(self) -> Self {
        let (year, month, day) = (self.year(), self.month(), self.day());
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
        f.pad(&format!("{:04}-{:02}-{:02}", self.year(), self.month(), self.day()))
    }
}

/// As `Date(1970-05-29)`.
impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({self})")
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
    let (head, tail) = text.split_first_chunk::<8>()?;
    let tail: &[u8; 2] = tail.try_into().ok()?;
    // What is left of each digit is its number, and nothing of what separates them.
    let year_month = u64::from_le_bytes(*head) ^ u64::from_le_bytes(*b"0000-00-");
    let day = u16::from_le_bytes(*tail) ^ u16::from_le_bytes(*b"00");
    // Sets the high bit of a byte above 9, and of a separator above 0.
    let above = year_month.wrapping_add(0x7F76_767F_7676_7676) | year_month;
    let above_in_day = day.wrapping_add(0x7676) | day;
    if above & 0x8080_8080_8080_8080 != 0 || above_in_day & 0x8080 != 0 {
        return None;
    }
    let two = |at: u32| (year_month >> at & 15) as u8 * 10 + (year_month >> (at + 8) & 15) as u8;
    let year = u16::from(two(0)) * 100 + u16::from(two(16));
    Some((year, two(40), (day & 15) as u8 * 10 + (day >> 8) as u8))
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
