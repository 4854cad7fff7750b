//! The dates of headers.

use duffel_customers::http::http_date;

#[test]
fn days_are_counted_from_1970() {
    for (text, seconds) in [
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
        ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
        ("Fri, 01 May 2026 10:00:00 GMT", 1_777_629_600),
        ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800),
        (" Thu, 01 Jan 1970 00:00:01 GMT ", 1),
    ] {
        assert_eq!(http_date(text), Some(seconds), "{text}");
    }
}

#[test]
fn what_is_no_such_date_is_none() {
    for text in [
        "",
        "60",
        "2026-05-01T10:00:00Z",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 06 nov 1994 08:49:37 GMT",
        "Sun, 31 Apr 2026 08:49:37 GMT",
        "Sun, 29 Feb 2026 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:00 GMT",
        "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 06 Nov 0000 08:49:37 GMT",
        "Sun, -6 Nov 1994 08:49:37 GMT",
        "Sun; 06 Nov 1994 08:49:37 GMT",
        "Sun,06 Nov 1994 08:49:37 GMT",
        "garb!06 Nov 1994 08:49:37 GMT",
        "Sün, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMT and more",
    ] {
        assert_eq!(http_date(text), None, "{text}");
    }
}
