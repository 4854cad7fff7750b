//! Dates: every day of the years 1 to 9999, and every day that there is not, against a date crate.

use duffel_customers::{Date, Kind, Options, check_field, parse_pointer};

use crate::one_field::Field;

const FIELD: Field = Field::at(Kind::Order, "/passengers/0/born_on");

#[test]
fn every_day_of_every_year() {
    let born_on = parse_pointer("/passengers/0/born_on").unwrap();
    let is_taken = |date: &str| {
        let json = format!("\"{date}\"");
        let report = check_field(Kind::Order, &born_on, Some(json.as_bytes()), &Options::new());
        report.issues().is_empty()
    };
    let mut days = 0;
    for year in 1..=9999_u16 {
        for month in 0..=13_u8 {
            for day in 0..=32_u8 {
                let exists = jiff::civil::Date::new(year as i16, month as i8, day as i8).is_ok();
                days += u32::from(exists);
                let date = Date::new(year, month, day);
                assert_eq!(date.is_some(), exists, "{year} {month} {day}");
                let text = written(year, month, day);
                let text = std::str::from_utf8(&text).unwrap();
                assert_eq!(Date::parse(text).ok(), date, "{text}");
                assert_eq!(is_taken(text), exists, "{text}");
            }
        }
    }
    assert_eq!(days, 3_652_059);
}

/// Ten characters, without the cost of formatting millions of them.
fn written(year: u16, month: u8, day: u8) -> [u8; 10] {
    let digit = |number: u16| b'0' + (number % 10) as u8;
    let [month, day] = [u16::from(month), u16::from(day)];
    [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(day / 10),
        digit(day),
    ]
}

#[test]
fn a_payload_takes_what_a_date_is() {
    for year in [1900, 2000, 2026, 2028] {
        for month in 0..=13 {
            for day in 0..=32 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                let exists = jiff::civil::Date::new(year, month, day).is_ok();
                assert_eq!(Date::parse(&text).is_ok(), exists, "{text}");
                if exists {
                    FIELD.takes(&text);
                } else {
                    says_no(&text);
                }
            }
        }
    }
}

#[test]
fn other_years() {
    says_no("0000-01-01");
    says_no("10000-01-01");
    says_no("-001-01-01");
    says_no("+2026-01-01");
    says_no("999-01-01");
    FIELD.takes("0001-01-01");
    FIELD.takes("9999-12-31");
    assert_eq!(Date::new(0, 1, 1), None);
    assert_eq!(Date::new(10_000, 1, 1), None);
    assert_eq!(Date::new(u16::MAX, 1, 1), None);
    assert_eq!(Date::new(2026, u8::MAX, u8::MAX), None);
}

#[test]
fn other_texts() {
    let wrong = [
        "19700529",
        "1970-5-29",
        "1970-05-9",
        "70-05-29",
        "29.05.1970",
        "05/29/1970",
        "1970/05/29",
        "1970-05-29T00:00:00Z",
        "1970-05-29Z",
        "1970-05-29 ",
        " 1970-05-29",
        "1970-05-29\n",
        "1970-05",
        "1970",
        "1970-W22-5",
        "1970-149",
        "1970–05–29",
        "1970-05-2９",
        "１970-05-29",
        "197O-05-29",
        "1970-05--9",
        "1970-+5-29",
        "1970- 5-29",
        "today",
        "0000-00-00",
        "1970-05-29\u{0}",
    ];
    for text in wrong {
        says_no(text);
        assert_eq!(Date::parse(text).ok(), None, "{text}");
    }
    assert_eq!(Date::parse("").ok(), None);
}

/// The characters of a date are looked at eight at a time: what is wrong with one must not be hidden by its neighbours.
#[test]
fn every_character_in_every_place() {
    let format = regex::Regex::new("^([0-9]{4})-([0-9]{2})-([0-9]{2})$").unwrap();
    let exists = |text: &str| {
        let Some(parts) = format.captures(text) else { return false };
        let part = |at| parts.get(at).unwrap().as_str().parse::<i16>().unwrap();
        let year = part(1);
        year > 0 && jiff::civil::Date::new(year, part(2) as i8, part(3) as i8).is_ok()
    };
    for date in ["2022-02-22", "1111-11-11", "9999-09-09"] {
        for at in 0..date.len() {
            for character in '\0'..='\u{7FF}' {
                let mut text = date.to_owned();
                text.replace_range(
                    at..date.len().min(at + character.len_utf8()),
                    &character.to_string(),
                );
                assert_eq!(Date::parse(&text).is_ok(), exists(&text), "{text:?}");
            }
        }
    }
}

#[test]
fn dates_are_in_the_order_of_the_calendar() {
    let dates =
        ["0001-01-01", "1969-12-31", "1970-01-01", "1970-01-02", "1970-02-01", "9999-12-31"];
    let dates: Vec<_> = dates.iter().map(|text| Date::parse(text).unwrap()).collect();
    assert!(dates.is_sorted());
}

#[test]
fn a_date_says_its_parts_and_is_written_as_it_was_read() {
    for (text, parts) in
        [("1970-05-29", (1970, 5, 29)), ("0987-12-03", (987, 12, 3)), ("9999-01-31", (9999, 1, 31))]
    {
        let date = Date::parse(text).unwrap();
        assert_eq!((date.year(), date.month(), date.day()), parts);
        assert_eq!(date.to_string(), text);
        assert_eq!(format!("{date:?}"), format!("Date({text})"));
        assert_eq!(format!("{date:>12}"), format!("  {text}"));
    }
}

#[track_caller]
fn says_no(text: &str) {
    let written = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    let is_date = text.len() == 10 && text.bytes().enumerate().all(written);
    let message = if is_date {
        "There is no such day: use a date as year-month-day, such as 1970-05-29."
    } else {
        "Expected a date as year-month-day, such as 1970-05-29."
    };
    FIELD.says(text, "E validation_format", message);
}

/// What is yet to come has an example that is.
#[test]
fn a_date_of_expiry() {
    let field = Field::at(Kind::Order, "/passengers/0/identity_documents/0/expires_on");
    field.takes("2028-02-29");
    field.says(
        "2027-02-29",
        "E validation_format",
        "There is no such day: use a date as year-month-day, such as 2030-06-25.",
    );
    field.says(
        "06/2030",
        "E validation_format",
        "Expected a date as year-month-day, such as 2030-06-25.",
    );
}
