//! JSON texts made up from a seed: sound ones with odd spacing, escapes and numbers, and ways to break them.

use fastrand::Rng;

/// Names and texts as they stand between quotes: plain, escaped, of one to four bytes a character.
const TEXTS: &[&str] = &[
    "",
    "a",
    "email",
    "users",
    "passengers",
    "data",
    "type",
    "name",
    "hold",
    "icu_1",
    "tony@stark.com",
    " ",
    "é",
    "李",
    "😀",
    "\u{FEFF}",
    "\u{7F}",
    r"\n",
    r#"\""#,
    r"\\",
    r"\/",
    r"\u0000",
    r"\u00e9",
    r"\uD83D\uDE00",
    r"\ud7ff",
    r"\uE000",
    r"\ufFfF",
    "\u{10FFFF}",
    "sixteen letters in a row, and more",
    r"eight by\t",
];
const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "1.5",
    "0.0",
    "1e5",
    "1E-5",
    "0e+1",
    "-1.25e+10",
    "123456789012345678901",
];
const SPACES: &[&str] = &["", "", "", "", " ", "\n", "\t", "\r\n", "  "];

/// What breaks a text, or seems to.
const TOKENS: &[&[u8]] = &[
    b",",
    b":",
    b"[",
    b"]",
    b"{",
    b"}",
    b"\"",
    b"\\",
    b"null",
    b"true",
    b"nul",
    b"0",
    b"-",
    b".",
    b"e",
    b"+",
    b" ",
    b"\n",
    b"\x0b",
    b"\x0c",
    b"\0",
    b"\x1f",
    b"/",
    b"//",
    b"/**/",
    b"'",
    b"NaN",
    b"Infinity",
    b"\\ud800",
    b"\\udc00",
    b"\\u12",
    b"\\x",
    b"\\u",
    b"\xef\xbb\xbf",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xff",
    b"\x80",
    b"\xe2\x80",
    b"\xc2\xa0",
    b"\xe2\x80\xa8",
    b"1e9",
    b"01",
    b"\"a\":1",
    b",1",
    b"[]",
    b"{}",
];

/// A JSON text, half of the time with up to three things wrong with it.
pub fn text(rng: &mut Rng) -> Vec<u8> {
    let mut json = Vec::new();
    value(rng, 0, &mut json);
    if rng.bool() {
        for _ in 0..rng.usize(1..4) {
            mutate(rng, &mut json);
        }
    }
    json
}

fn pick<T: Copy>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.usize(..of.len())]
}

fn value(rng: &mut Rng, depth: u32, json: &mut Vec<u8>) {
    space(rng, json);
    // The outermost value is mostly an object, and nothing is deeper than six.
    match if depth == 0 { rng.u32(..12) } else { rng.u32(6..12 + 18 * depth) } {
        0..8 if depth < 6 => container(rng, depth, b"{}", json),
        8..11 if depth < 6 => container(rng, depth, b"[]", json),
        kind => match kind % 4 {
            0 => json.extend(pick(rng, NUMBERS).bytes()),
            1 => json.extend(pick(rng, &["true", "false", "null"]).bytes()),
            _ => string(rng, json),
        },
    }
    space(rng, json);
}

fn container(rng: &mut Rng, depth: u32, brackets: &[u8; 2], json: &mut Vec<u8>) {
    json.push(brackets[0]);
    for index in 0..rng.u32(..5) {
        if index > 0 {
            json.push(b',');
        }
        if brackets[0] == b'{' {
            space(rng, json);
            string(rng, json);
            space(rng, json);
            json.push(b':');
        }
        value(rng, depth + 1, json);
    }
    space(rng, json);
    json.push(brackets[1]);
}

fn string(rng: &mut Rng, json: &mut Vec<u8>) {
    json.push(b'"');
    for _ in 0..rng.u32(..3) {
        json.extend(pick(rng, TEXTS).bytes());
    }
    json.push(b'"');
}

fn space(rng: &mut Rng, json: &mut Vec<u8>) {
    json.extend(pick(rng, SPACES).bytes());
}

/// Changes a text in one place.
pub fn mutate(rng: &mut Rng, json: &mut Vec<u8>) {
    let place = rng.usize(..=json.len());
    let end = (place + rng.usize(..4)).min(json.len());
    match rng.u32(..8) {
        0 => json.truncate(place),
        1 => drop(json.drain(place..end)),
        2 => json.extend_from_within(place..end),
        3 if place < json.len() => json[place] = rng.u8(..),
        4 if place < json.len() => json[place] ^= 1 << rng.u32(..8),
        5 if end < json.len() => json.swap(place, end),
        _ => drop(json.splice(place..end.min(place + 1), pick(rng, TOKENS).iter().copied())),
    }
}
