//! What tidying makes of texts: without white space at their ends, in the case they have, phone numbers without grouping.

use duffel_customers::Kind;
use serde_json::json;

use crate::fields::Tidies::{Email, Lower, NoText, Phone, Trimmed, Untouched, Upper};
use crate::fields::{FIELDS, built};

/// White space of ASCII and beyond.
const AROUND: [(&str, &str); 3] = [(" ", ""), ("\t\n", " \r"), ("\u{A0}", "\u{2003}\u{3000}")];

#[test]
fn white_space_at_the_ends() {
    for (kind, fields) in FIELDS {
        for (pointer, value, tidies) in
            fields.iter().filter(|(.., tidies)| !matches!(tidies, NoText))
        {
            for (before, after) in AROUND {
                let given = format!("{before}{value}{after}");
                let found = built(*kind, pointer, &given);
                if !matches!(tidies, Untouched) {
                    assert_eq!(found, Ok(Some(json!(value))), "{pointer} {given:?}");
                } else if let Ok(found) = found {
                    assert_eq!(found, Some(json!(given)), "{pointer}");
                } else {
                    // As it is, it is refused: nobody took the white space off.
                    assert_eq!(found.unwrap_err().len(), 1, "{pointer} {given:?}");
                }
            }
        }
    }
}

#[test]
fn upper_and_lower_case() {
    for (kind, fields) in FIELDS {
        for (pointer, value, tidies) in *fields {
            let (given, expected) = match tidies {
                Upper => (value.to_lowercase(), json!(value)),
                Lower => (value.to_uppercase(), json!(value)),
                Email => ("Tony@STARK.Com".to_owned(), json!("Tony@stark.com")),
                Trimmed if pointer.ends_with("name") => {
                    (value.to_uppercase(), json!(value.to_uppercase()))
                }
                _ => continue,
            };
            assert_eq!(built(*kind, pointer, &given), Ok(Some(expected)), "{pointer} {given}");
        }
    }
    // No other code or word has its case changed: these are refused as they are.
    for (pointer, value) in [
        ("/type", "Instant"),
        ("/payments/0/type", "CARD"),
        ("/passengers/0/identity_documents/0/type", "Passport"),
        ("/passengers/0/loyalty_programme_accounts/0/airline_iata_code", "ba"),
        ("/selected_offers/0", "OFF_1"),
    ] {
        assert_eq!(built(Kind::Order, pointer, value).unwrap_err().len(), 1, "{pointer}");
    }
}

#[test]
fn phone_numbers() {
    let phones = FIELDS.iter().flat_map(|(kind, fields)| {
        let phones = fields.iter().filter(|(.., tidies)| matches!(tidies, Phone));
        phones.map(move |(pointer, ..)| (*kind, *pointer))
    });
    for (kind, pointer) in phones {
        for (given, expected) in [
            ("+1 415 555 0123", "+14155550123"),
            ("+1-415-555-0123", "+14155550123"),
            ("+1 (415) 555.0123", "+14155550123"),
            ("0014155550123", "+14155550123"),
            ("00 1 (415) 555-0123", "+14155550123"),
            (" (00)1.415.555.0123 ", "+14155550123"),
            ("+44 20 8016 0509", "+442080160509"),
            // As web pages and address books write them.
            ("+1\u{A0}415\u{202F}555\u{2009}0123", "+14155550123"),
            ("+1\u{2011}415\u{2010}555\u{2000}01\u{200A}23", "+14155550123"),
            ("+1\u{2012}415\u{2013}555\u{2013}0123", "+14155550123"),
            ("\u{2066}+1 (415) 555-0123\u{2069}", "+14155550123"),
            ("\u{202A}+1 (415) 555-0123\u{202C}", "+14155550123"),
            ("\u{200E}00 1 415 555 0123\u{200F}\u{202E}", "+14155550123"),
        ] {
            assert_eq!(built(kind, pointer, given), Ok(Some(json!(expected))), "{pointer} {given}");
        }
        // A country code cannot be guessed, and other signs are no grouping.
        for given in [
            "415 555 0123",
            "0415 555 0123",
            "+1/415/5550123",
            "+1_415_5550123",
            "+1 415 555 O123",
            "+ 00 1 415 555 0123",
            // Neighbours of what is taken out: a space of no width, a long dash, the end of a line.
            "+1 415\u{200B}555 0123",
            "+1 415\u{200D}555 0123",
            "+1 415\u{2014}555 0123",
            "+1 415\u{2065}555 0123",
            "+1 415\u{206A}555 0123",
            "+1 415\u{2029}555 0123",
            "+1 415\u{2030}555 0123",
            "+1 415\u{A1}555 0123",
            "+1 415\t555 0123",
        ] {
            let refused = vec![format!("E validation_format {pointer}")];
            assert_eq!(built(kind, pointer, given), Err(refused), "{given}");
        }
    }
}

/// A domain in lower case, not what stands before it; and nothing where there is no domain.
#[test]
fn emails() {
    for (given, expected) in [
        ("TONY@STARK.COM", "TONY@stark.com"),
        (" tony+Trips@Stark.CO.UK ", "tony+Trips@stark.co.uk"),
        ("tony@xn--Strk-LOA.com", "tony@xn--strk-loa.com"),
    ] {
        assert_eq!(built(Kind::CustomerUser, "/email", given), Ok(Some(json!(expected))));
    }
    for given in ["TONY", "TONY@", "@STARK.COM", "TONY@STARK@COM", "tony@STÄRK.com"] {
        assert_eq!(
            built(Kind::CustomerUser, "/email", given),
            Err(vec!["E validation_format /email".to_owned()])
        );
    }
}
