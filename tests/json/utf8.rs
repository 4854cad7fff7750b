//! UTF-8: every sequence that is none is refused, wherever it stands, at the byte where it begins.

use duffel_customers::{Code, Kind, Options, Param, check};

/// The offset at which the text stops being JSON.
fn offset(json: &[u8]) -> Option<u32> {
    let report = check(Kind::CustomerUserGroup, json, &Options::new());
    let issue = report.issues().iter().find(|issue| issue.code() == Code::InvalidJson)?;
    issue.params().find_map(|(name, param)| match param {
        Param::Number(number) if name == "offset" => Some(number),
        _ => None,
    })
}

/// This between the quotes of a known text, an unknown field's text, a name, and outside of any text.
fn everywhere(bytes: &[u8]) -> Vec<(Vec<u8>, usize)> {
    let places = [
        (&br#"{"name":""#[..], &br#""}"#[..]),
        (br#"{"name":"Stark","x":["#, br#""]}"#),
        (br#"{"name":"Stark","eight letters: "#, br#"":1}"#),
        (br#"{"name":"Stark Industries and Sons "#, br#" and Daughters"}"#),
    ];
    let mut all: Vec<_> = places
        .iter()
        .map(|(before, after)| {
            let quote: &[u8] = if before.ends_with(b"[") { b"\"" } else { b"" };
            let before = [before, quote].concat();
            ([&before, bytes, after].concat(), before.len())
        })
        .collect();
    // Behind a text that ends there: at the end of the input.
    all.push(([br#"{"name":""#, bytes].concat(), br#"{"name":""#.len()));
    all
}

#[test]
fn every_character_is_taken() {
    // The first and last of each length, and those around the surrogates.
    for character in [
        '\u{20}',
        '\u{7F}',
        '\u{80}',
        '\u{7FF}',
        '\u{800}',
        '\u{D7FF}',
        '\u{E000}',
        '\u{FFFF}',
        '\u{10000}',
        '\u{10FFFF}',
    ] {
        let mut utf8 = [0; 4];
        let utf8 = character.encode_utf8(&mut utf8).as_bytes();
        for (json, _) in everywhere(utf8).iter().filter(|(json, _)| json.ends_with(b"}")) {
            assert_eq!(offset(json), None, "U+{:04X}", u32::from(character));
        }
    }
}

#[test]
fn sequences_that_are_none() {
    let broken: &[&[u8]] = &[
        // A continuation byte alone, and bytes that occur in no sequence.
        b"\x80",
        b"\xbf",
        b"\xc0",
        b"\xc1",
        b"\xf5",
        b"\xf8",
        b"\xfc",
        b"\xfe",
        b"\xff",
        // Cut short.
        b"\xc2",
        b"\xdf",
        b"\xe0",
        b"\xe0\xa0",
        b"\xe2\x82",
        b"\xed\x9f",
        b"\xef\xbf",
        b"\xf0",
        b"\xf0\x90",
        b"\xf0\x90\x80",
        b"\xf4\x8f\xbf",
        // Longer than need be: NUL, /, and the largest of each length.
        b"\xc0\x80",
        b"\xc0\xaf",
        b"\xc1\xbf",
        b"\xe0\x80\x80",
        b"\xe0\x80\xaf",
        b"\xe0\x9f\xbf",
        b"\xf0\x80\x80\x80",
        b"\xf0\x8f\xbf\xbf",
        // Surrogates, alone and in pairs (CESU-8).
        b"\xed\xa0\x80",
        b"\xed\xaf\xbf",
        b"\xed\xb0\x80",
        b"\xed\xbf\xbf",
        b"\xed\xa0\xbd\xed\xb8\x80",
        // Beyond U+10FFFF.
        b"\xf4\x90\x80\x80",
        b"\xf7\xbf\xbf\xbf",
        b"\xf8\x88\x80\x80\x80",
        b"\xfc\x84\x80\x80\x80\x80",
        // Latin-1 and UTF-16.
        b"caf\xe9",
        b"\xff\xfeS\0",
        b"\xe9t\xe9",
    ];
    for bytes in broken {
        assert!(std::str::from_utf8(bytes).is_err());
        let sound = std::str::from_utf8(bytes).unwrap_err().valid_up_to();
        for (json, start) in everywhere(bytes) {
            assert_eq!(offset(&json), Some((start + sound) as u32), "{bytes:x?} in {json:x?}");
        }
    }
}

/// Every pair and many triples of bytes at the end of a text, against the standard library.
#[test]
fn every_two_bytes_behind_each_other() {
    let wrap = |bytes: &[u8]| [br#"{"name":"x"#, bytes, br#"xxxxxxxx"}"#].concat();
    let special = |byte: u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    for first in 0..=u8::MAX {
        for second in 0..=u8::MAX {
            if special(first) || special(second) {
                continue;
            }
            for bytes in
                [&[first, second][..], &[first, second, 0x80], &[first, second, 0xBF, 0x80]]
            {
                let expected = std::str::from_utf8(bytes).is_ok();
                assert_eq!(offset(&wrap(bytes)).is_none(), expected, "{bytes:x?}");
            }
        }
    }
}

#[test]
fn a_byte_order_mark() {
    let sound = br#"{"name":"Stark Industries"}"#;
    for mark in [&b"\xef\xbb\xbf"[..], b"\xfe\xff", b"\xff\xfe"] {
        assert_eq!(offset(&[mark, sound].concat()), Some(0));
        assert_eq!(offset(&[b" ", mark, sound].concat()), Some(1));
        assert_eq!(offset(&[sound, mark].concat()), Some(sound.len() as u32));
    }
    // Within a text it is a character like others.
    assert_eq!(offset("{\"name\":\"\u{FEFF}Stark\"}".as_bytes()), None);
}

#[test]
fn other_encodings() {
    let utf16: Vec<u8> = r#"{"name":"Stark"}"#.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(offset(&utf16), Some(1));
    let utf16: Vec<u8> = r#"{"name":"Stark"}"#.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(offset(&utf16), Some(0));
}
