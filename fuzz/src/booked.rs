//! An order beside its offer, a booking beside its quote: what a body alone must hold of, the two together must too.

use duffel_customers::{Kind, Offer, Options, Quote, check};

use crate::oracle::serde_takes;
use crate::{Settings, built, check, field};

/// Ends the offer or the quote; no text has this byte.
pub const END: u8 = 0xff;

/// The input is the offer or the quote, [`END`], and the payload.
pub fn holds(input: &[u8]) {
    let Some((settings, text)) = Settings::read(input) else { return };
    let Some(end) = text.iter().position(|byte| *byte == END) else { return };
    let (booked, json) = (&text[..end], &text[end + 1..]);
    let alone = settings.options();
    if settings.kind == Kind::Booking {
        let Ok(quote) = Quote::parse(booked) else { return };
        compared(settings.kind, json, &alone, &alone.clone().quote(&quote));
    } else {
        let Ok(offer) = Offer::parse(booked) else { return };
        compared(settings.kind, json, &alone, &alone.clone().offer(&offer));
    }
    assert_ne!(serde_takes(booked), Some(false));
}

fn compared(kind: Kind, json: &[u8], alone: &Options<'_>, booked: &Options<'_>) {
    let report = check(kind, json, booked);
    check::is_written(&report);
    check::places_are_there(&report, json);
    // What is wrong by itself fits nothing.
    let own = check(kind, json, alone);
    assert!(own.is_valid() || !report.is_valid());
    assert!(own == report || matches!(kind, Kind::Order | Kind::Booking));

    for issue in report.issues().iter().take(4) {
        field::says_no_more(kind, issue.segments(), json, booked);
    }
    built::is_accepted(kind, json, booked);
}
