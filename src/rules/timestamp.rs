//! Timestamp: a date, with the time of day and its zone if they are known (RFC 3339, in capitals).

use alloc::format;
use alloc::string::String;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use super::{Date, FORMAT, Rule};
use crate::parse_error::ParseError;
use crate::problem::Problem;

const HINT: &str = "a date with its time and zone, such as 2026-01-17T10:42:14Z";

/// Microseconds in a second.
const SECOND: i64 = 1_000_000;
/// Seconds in a day.
const DAY: i64 = 86_400;
/// [`Date::days`] of 1970-01-01.
pub(crate) const DAYS_BEFORE_1970: i64 = 719_469;

/// A date, with the time of day and its zone if they are known: the day, and the exact time if it is determined.
///
/// Two timestamps with an exact time are equal if the time is the same, in any zone; two without, if the day is the same. Equal ones can
/// therefore have different days, as on the two sides of midnight.
///
/// ```
/// use duffel_customers::{Date, Timestamp};
///
/// let time: Timestamp = "2026-01-17T10:42:14Z".parse()?;
/// assert_eq!(Some(time.date()), Date::new(2026, 1, 17));
/// assert_eq!(time, "2026-01-17T12:42:14+02:00".parse()?);
/// assert_ne!(time, "2026-01-17".parse()?);
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Timestamp {
    pub(crate) date: Date,
    /// Microseconds since 29 February of year 0, from which [`Date::days`] counts; none without a time or its zone.
    pub(crate) instant: Option<i64>,
    /// How many minutes its zone is ahead of UTC; 0 without one.
    offset: i16,
}

impl Timestamp {
    /// Reads a timestamp such as `2026-01-17T10:42:14.545Z`: RFC 3339, with `T` and `Z` in capitals, to the microsecond. Seconds may be
    /// left out. Without the zone, or the whole time, only the day is known.
    ///
    /// # Errors
    ///
    /// If the string isn't in this format.
    ///
    /// ```
    /// use duffel_customers::{Date, Timestamp};
    ///
    /// let now = Timestamp::parse("2026-01-17T10:42:14+02:00")?;
    /// assert_eq!(Some(now.date()), Date::new(2026, 1, 17));
    /// assert!(Timestamp::parse("17 January").is_err());
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        Timestamp::read(text.as_bytes()).ok_or(ParseError(FORMAT.found(HINT)))
    }

    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let (date, mut rest) = text.split_at_checked(10)?;
        let date = Date::read(date)?;
        if rest.is_empty() {
            return Some(Timestamp::from(date));
        }
        let minutes = time(&mut rest, b'T')?;
        let second = number(&mut rest, b':', 60);
        let mut micros = i64::from(second.unwrap_or(0)) * SECOND;
        if second.is_some()
            && let [b'.', digits @ ..] = rest
            && let [b'0'..=b'9', ..] = digits
        {
            rest = digits;
            let mut unit = SECOND;
            while let [digit @ b'0'..=b'9', tail @ ..] = rest {
                unit /= 10;
                micros += i64::from(digit - b'0') * unit;
                rest = tail;
            }
        }
        let offset = match rest {
            [] => return Some(Timestamp::from(date)),
            [b'Z', tail @ ..] => {
                rest = tail;
                0
            }
            [b'-', ..] => -time(&mut rest, b'-')?,
            _ => time(&mut rest, b'+')?,
        };
        if !rest.is_empty() {
            return None;
        }
        let minutes = date.days() * 1440 + i64::from(minutes) - i64::from(offset);
        Some(Timestamp { date, instant: Some(minutes * 60 * SECOND + micros), offset })
    }

    /// The time this many seconds after the start of 1970, in UTC, as a computer's clock counts them. `None` outside the years 1 to 9999,
    /// for example if milliseconds were taken for seconds.
    ///
    /// ```
    /// use duffel_customers::Timestamp;
    ///
    /// assert_eq!(Timestamp::from_unix(1_768_646_534), Timestamp::parse("2026-01-17T10:42:14Z").ok());
    /// ```
    #[must_use]
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let days = seconds.div_euclid(DAY) + DAYS_BEFORE_1970;
        let date = Date::from_days(days)?;
        let second = seconds.rem_euclid(DAY);
        Some(Timestamp { date, instant: Some((days * DAY + second) * SECOND), offset: 0 })
    }

    /// The day, in the timestamp's own zone.
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    /// The seconds since the start of 1970, rounded down; `None` if only the day is known.
    ///
    /// ```
    /// use duffel_customers::Timestamp;
    ///
    /// assert_eq!(Timestamp::parse("2026-01-17T12:42:14.5+02:00")?.to_unix(), Some(1_768_646_534));
    /// assert_eq!(Timestamp::parse("2026-01-17")?.to_unix(), None);
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    #[must_use]
    pub const fn to_unix(self) -> Option<i64> {
        match self.instant {
            Some(instant) => Some(instant.div_euclid(SECOND) - DAYS_BEFORE_1970 * DAY),
            None => None,
        }
    }

    /// Whether this comes before `other`: by the exact time if both are known, otherwise by the day. If `other` is only a day, that day
    /// must have begun in UTC too, because a day without a time is usually in UTC.
    ///
    /// ```
    /// use duffel_customers::Timestamp;
    ///
    /// let deadline = Timestamp::parse("2026-01-17T10:42:14Z")?;
    /// assert!(Timestamp::parse("2026-01-17T11:42:13+01:00")?.is_before(deadline));
    /// assert!(!deadline.is_before(deadline));
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    #[must_use]
    pub fn is_before(self, other: Self) -> bool {
        match (self.instant, other.instant) {
            (Some(instant), Some(other)) => instant < other,
            (Some(instant), None) => {
                self.date < other.date && instant < other.date.days() * DAY * SECOND
            }
            _ => self.date < other.date,
        }
    }
}

/// Reads hours and minutes after `before`, as minutes.
#[inline(never)]
fn time(rest: &mut &[u8], before: u8) -> Option<i16> {
    let (hours, minutes) = (number(rest, before, 23)?, number(rest, b':', 59)?);
    Some(i16::from(hours) * 60 + i16::from(minutes))
}

/// Reads `before` and the two digits after it, which are at most `most`. Otherwise takes nothing.
#[inline(never)]
fn number(rest: &mut &[u8], before: u8, most: u8) -> Option<u8> {
    let [sign, tens @ b'0'..=b'9', ones @ b'0'..=b'9', tail @ ..] = *rest else {
        return None;
    };
    let number = (tens - b'0') * 10 + (ones - b'0');
    if *sign != before || number > most {
        return None;
    }
    *rest = tail;
    Some(number)
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.instant == other.instant && (self.instant.is_some() || self.date == other.date)
    }
}

impl Eq for Timestamp {}

/// Equal timestamps have equal hashes.
impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.instant {
            Some(instant) => instant.hash(state),
            None => self.date.hash(state),
        }
    }
}

/// In its own zone, as [`Timestamp::parse`] reads it; only the day if the time or its zone isn't known. Nothing that is known is lost.
///
/// ```
/// use duffel_customers::Timestamp;
///
/// let shown = |text| Timestamp::parse(text).map(|timestamp| timestamp.to_string());
/// assert_eq!(shown("2026-01-17T12:42:14.500+02:00")?, "2026-01-17T12:42:14.5+02:00");
/// assert_eq!(shown("2026-01-17T10:42Z")?, "2026-01-17T10:42:00Z");
/// assert_eq!(shown("2026-01-17")?, "2026-01-17");
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Timestamp { date, instant, offset } = *self;
        let Some(instant) = instant else { return date.fmt(f) };
        let (seconds, micros) = (instant.div_euclid(SECOND), instant.rem_euclid(SECOND));
        let second_of_day = seconds + i64::from(offset) * 60 - date.days() * DAY;
        // A leap second at midnight has the same time as the next day's first second.
        let leap = i64::from(second_of_day == DAY);
        let second_of_day = second_of_day - leap;
        let (hour, minute, second) =
            (second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60 + leap);
        let fraction = format!(".{micros:06}");
        let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
        let zone = match offset {
            0 => String::from("Z"),
            _ => {
                let (sign, ahead) = (if offset < 0 { '-' } else { '+' }, offset.abs());
                format!("{sign}{:02}:{:02}", ahead / 60, ahead % 60)
            }
        };
        f.pad(&format!("{date}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}"))
    }
}

/// As it is displayed.
impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Timestamp").field(&format_args!("{self}")).finish()
    }
}

impl From<Date> for Timestamp {
    fn from(date: Date) -> Self {
        Timestamp { date, instant: None, offset: 0 }
    }
}

/// As [`Timestamp::parse`].
impl FromStr for Timestamp {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Timestamp::parse(text)
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
