//! The dates of HTTP headers (RFC 9110, IMF-fixdate).

use crate::Date;
use crate::rules::DAYS_BEFORE_1970;

const MONTHS: [&[u8]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

/// Reads a date such as `Sun, 06 Nov 1994 08:49:37 GMT` as seconds since 1970. `None` for any other format. The day of the week is not
/// checked.
///
/// ```
/// use duffel_customers::http::http_date;
///
/// assert_eq!(http_date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
/// assert_eq!(http_date("784111777"), None);
/// ```
#[must_use]
pub fn http_date(text: &str) -> Option<i64> {
    let (_, text) = text.trim_ascii().as_bytes().split_first_chunk::<3>()?;
    let [b',', b' ', d0, d1, b' ', m0, m1, m2, b' ', y0, y1, y2, y3, b' ', time @ ..] = text else {
        return None;
    };
    let [h0, h1, b':', min0, min1, b':', s0, s1, b' ', b'G', b'M', b'T'] = time else {
        return None;
    };
    let month = 1 + MONTHS.iter().position(|name| *name == [*m0, *m1, *m2])?;
    let (day, year) = (number(&[*d0, *d1])?, number(&[*y0, *y1, *y2, *y3])?);
    // The calendar knows whether the day exists.
    let days = Date::new(year as u16, month as u8, day as u8)?.days() - DAYS_BEFORE_1970;
    let (hour, minute, second) =
        (number(&[*h0, *h1])?, number(&[*min0, *min1])?, number(&[*s0, *s1])?);
    // 60: a leap second.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |number, digit| {
        digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0'))
    })
}
