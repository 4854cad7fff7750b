//! The validator's exports. They pass plain numbers, and bytes through reused buffers, so that a call costs no more than the check.

use alloc::vec::Vec;

use wasm_bindgen::prelude::wasm_bindgen;

use super::booked::Booked;
use super::input::read_steps;
use super::kept::Kept;
use crate::build::{build_text, check_under};
use crate::decimal::Decimal;
use crate::emails::check_emails;
use crate::field::{check_one, check_one_in};
use crate::json::Writer;
use crate::options::Options;
use crate::path::Step;
use crate::verdict::Verdict;
use crate::{Kind, Timestamp};

/// JavaScript's input for the next call.
static INPUT: Kept<Vec<u8>> = Kept::new(Vec::new());
/// The issues of the last call, as JSON.
static ISSUES: Kept<Vec<u8>> = Kept::new(Vec::new());
/// The output of the last call.
static TEXT: Kept<Vec<u8>> = Kept::new(Vec::new());
/// The offer or the quote of the last call that had one.
static BOOKED: Kept<Booked> = Kept::new(Booked::NONE);

/// Bytes for up to five issues, so that writing them seldom asks for more.
const FEW_ISSUES: usize = 1024;

const STRICT: u32 = 1;
const ENVELOPE_REQUIRED: u32 = 2;
const TIDY: u32 = 4;
const BUILD: u32 = 8;
const LINK: u32 = 16;
const FIELD: u32 = 32;
const FORM: u32 = 64;
/// The offer or quote is that of the previous call, and has not been written again.
const HELD: u32 = 128;

const INVALID: u32 = 1;
const WRAPPED: u32 = 2;
const HAS_ISSUES: u32 = 4;
const HAS_TEXT: u32 = 8;
const BAD_NOW: u32 = 16;
const BAD_PATH: u32 = 32;
const BAD_BOOKED: u32 = 64;

/// Makes the input buffer at least `bytes` long and returns its address, which is valid until the next call of this function.
#[wasm_bindgen]
pub fn input(bytes: u32) -> u32 {
    INPUT.with(|input| {
        if input.len() < bytes as usize {
            input.resize(bytes as usize, 0);
        }
    });
    INPUT.address()
}

/// The address of the issues: a JSON array in UTF-8.
#[wasm_bindgen]
pub fn issues_at() -> u32 {
    ISSUES.address()
}

/// The length of the issues in bytes.
#[wasm_bindgen]
pub fn issues_len() -> u32 {
    ISSUES.len()
}

/// The address of the last call's output.
#[wasm_bindgen]
pub fn text_at() -> u32 {
    TEXT.address()
}

/// The length of that output in bytes.
#[wasm_bindgen]
pub fn text_len() -> u32 {
    TEXT.len()
}

/// Checks or builds the contents of the input buffer: the payload, today's date or the time, the path of the field, and the offer or quote
/// being booked. All except the payload may be empty. `kind` is an index into [`Kind::ALL`]; `flags` and the result are bits, named above.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "numbers cost nothing to pass, and need no memory")]
pub fn run(
    kind: u32,
    flags: u32,
    payload_len: u32,
    now_len: u32,
    path_len: u32,
    booked_len: u32,
    max_bytes: u32,
    max_issues: u32,
) -> u32 {
    INPUT.with(|input| {
        // A payload that is too long is not written: only its length is passed.
        let written = if payload_len > max_bytes { 0 } else { payload_len as usize };
        let (payload, rest) = input.split_at_checked(written).unwrap_or_default();
        let (now, rest) = rest.split_at_checked(now_len as usize).unwrap_or_default();
        let (path, rest) = rest.split_at_checked(path_len as usize).unwrap_or_default();
        let booked = rest.get(..booked_len as usize).unwrap_or_default();
        let now_at = Timestamp::read(now);
        if now_at.is_none() && !now.is_empty() {
            return BAD_NOW;
        }
        let Some(kind) = Kind::ALL.get(kind as usize).copied() else {
            return INVALID;
        };
        BOOKED.with(|kept| {
            let is_held = flags & HELD != 0;
            let given = if is_held { kept.held(kind) } else { kept.read(kind, booked) };
            let Some(given) = given else { return BAD_BOOKED };
            let options = Options {
                now: now_at,
                strict: flags & STRICT != 0,
                envelope_required: flags & ENVELOPE_REQUIRED != 0,
                normalize: flags & TIDY != 0,
                link_users: flags & LINK != 0,
                max_bytes,
                max_issues,
                given,
                ..Options::new()
            };
            if payload_len > max_bytes {
                return say(Verdict::too_large(&options));
            }
            answer(kind, flags, payload, path, &options)
        })
    })
}

/// Checks or builds a payload, or checks its field at `path`.
fn answer(kind: Kind, flags: u32, payload: &[u8], path: &[u8], options: &Options<'_>) -> u32 {
    if flags & (FIELD | FORM) != 0 {
        let Some(mut path) = read_steps(path) else { return BAD_PATH };
        let check = if flags & FORM != 0 { check_one_in } else { check_one };
        return check(kind, &mut path, payload, options, say);
    }
    let (result, text) = if flags & BUILD != 0 {
        let (result, text) = build_text(kind, payload, options, say);
        (result, Some(text))
    } else {
        check_under(kind, payload, options, &[], say)
    };
    match text {
        Some(text) if result & INVALID == 0 => {
            TEXT.set(text);
            result | HAS_TEXT
        }
        _ => result,
    }
}

/// Stores the issues for JavaScript, and returns the result bits.
fn say(verdict: Verdict<'_>) -> u32 {
    let wrapped = if verdict.wrapped { WRAPPED } else { 0 };
    if verdict.findings.entries.is_empty() && verdict.findings.too_many().is_none() {
        return wrapped;
    }
    let mut writer = Writer::with_capacity(FEW_ISSUES);
    let is_valid = verdict.write(&mut writer);
    ISSUES.set(writer.into_bytes());
    wrapped | HAS_ISSUES | if is_valid { 0 } else { INVALID }
}

/// Adds up the amounts in the JSON array in the first `len` bytes of the input, and stores the sum as the output. Returns 0 if one of them
/// isn't an amount.
#[wasm_bindgen]
pub fn sum_amounts(len: u32) -> u32 {
    INPUT.with(|input| {
        let amounts = input.get(..len as usize).and_then(read_steps);
        let mut sum = Decimal::default();
        let is_sum = amounts.is_some_and(|amounts| {
            amounts.iter().all(|amount| match amount {
                Step::Name(text) => sum.add_text(*text, 1),
                _ => false,
            })
        });
        TEXT.set(sum.to_text().into_bytes());
        u32::from(is_sum)
    })
}

/// Checks the batch of Customer Users in the JSON array in the first `len` bytes of the input.
#[wasm_bindgen]
pub fn unique_emails(len: u32) -> u32 {
    INPUT.with(|input| {
        let users = input.get(..len as usize).unwrap_or_default();
        check_emails(users, say)
    })
}
