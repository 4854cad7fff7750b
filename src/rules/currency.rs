//! Currency: three capital letters, and one of the codes of ISO 4217.

use alloc::borrow::Cow;

#[cfg(feature = "schema")]
use super::Form;
use super::country::upper_case;
use super::{Date, FORMAT, Rule};
use crate::Code;
use crate::json::Text;
use crate::problem::Problem;

/// The codes of ISO 4217 in alphabetical order, those replaced of late among them, because some are still in use.
const CODES: &str = concat!(
    "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBOVBRLBSDBTNBWPBYNBZDCAD",
    "CDFCHECHFCHWCLFCLPCNYCOPCOUCRCCUCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGEL",
    "GHSGIPGMDGNFGTQGYDHKDHNLHRKHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRW",
    "KWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMXVMYRMZNNADNGN",
    "NIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESLL",
    "SOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUSNUYIUYUUYWUZSVEDVES",
    "VNDVUVWSTXADXAFXAGXAUXBAXBBXBCXBDXCDXCGXDRXOFXPDXPFXPTXSUXTSXUAXXXYERZARZMWZWG",
    "ZWL",
);

/// Codes whose minor unit is not a hundredth, by the number of decimals they have.
const NO_DECIMALS: &str = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF";
const THREE_DECIMALS: &str = "BHDIQDJODKWDLYDOMRTND";
const FOUR_DECIMALS: &str = "CLFUYW";
/// Metals, units of account and codes for tests: they have no minor unit.
const NO_MINOR_UNIT: &str = "XAGXAUXBAXBBXBCXBDXDRXPDXPTXSUXTSXUAXXX";

static NOT_LISTED: Problem = Problem::warning(
    Code::ValidationInclusion,
    "Expected {hint}: ISO 4217 has no currency with this code.",
);

pub(crate) struct Currency;

impl Rule for Currency {
    fn hint(&self) -> &'static str {
        "a currency code of three capital letters, such as GBP"
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        match *text {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z', c @ b'A'..=b'Z'] => {
                if is_listed([a, b, c]) {
                    None
                } else {
                    Some(&NOT_LISTED)
                }
            }
            _ => Some(&FORMAT),
        }
    }

    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        upper_case(text)
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form::pattern("^[A-Z]{3}$")
    }
}

fn is_listed(code: [u8; 3]) -> bool {
    codes(CODES).binary_search_by_key(&number(code), |code| number(*code)).is_ok()
}

fn is_among(code: [u8; 3], list: &str) -> bool {
    codes(list).iter().any(|listed| number(*listed) == number(code))
}

fn codes(list: &str) -> &[[u8; 3]] {
    list.as_bytes().as_chunks().0
}

/// A code as a number: to compare slices is a call.
fn number([a, b, c]: [u8; 3]) -> u32 {
    u32::from_be_bytes([0, a, b, c])
}

/// The most decimals that amounts in this currency have, where `decimals` is more than that. Nothing is known of currencies that are
/// unknown or have no minor unit.
pub(crate) fn most_decimals(currency: Text<'_>, decimals: usize) -> Option<u32> {
    if decimals == 0 {
        return None;
    }
    let code = currency.ascii::<3>()?;
    let most = if is_among(code, NO_DECIMALS) {
        0
    } else if decimals <= 2 {
        return None;
    } else if is_among(code, THREE_DECIMALS) {
        3
    } else if is_among(code, FOUR_DECIMALS) {
        4
    } else if is_among(code, NO_MINOR_UNIT) || !is_listed(code) {
        return None;
    } else {
        2
    };
    (decimals > most as usize).then_some(most)
}
