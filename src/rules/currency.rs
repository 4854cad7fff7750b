//! Currency: three capital letters, and one of the codes of ISO 4217.

use alloc::borrow::Cow;

use super::country::upper_case;
use super::{Date, FORMAT, Form, Rule};
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
const NO_DECIMALS: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const THREE_DECIMALS: &str = "BHD IQD JOD KWD LYD OMR TND";
const FOUR_DECIMALS: &str = "CLF UYW";
/// Metals, units of account and codes for tests: they have no minor unit.
const NO_MINOR_UNIT: &str = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

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
        match text {
            [b'A'..=b'Z', b'A'..=b'Z', b'A'..=b'Z'] if is_listed(text) => None,
            [b'A'..=b'Z', b'A'..=b'Z', b'A'..=b'Z'] => Some(&NOT_LISTED),
            _ => Some(&FORMAT),
        }
    }

    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        upper_case(text)
    }

    fn form(&self) -> Form {
        Form::pattern("^[A-Z]{3}$")
    }
}

fn is_listed(text: &[u8]) -> bool {
    let (codes, _) = CODES.as_bytes().as_chunks::<3>();
    codes.binary_search_by(|code| code.as_slice().cmp(text)).is_ok()
}

/// How many decimals amounts in this currency have; `None` where the currency is unknown or has no minor unit.
pub(crate) fn minor_unit(currency: Text<'_>) -> Option<usize> {
    let text = currency.ascii::<3>()?;
    let text = text.as_slice();
    let within = |list: &str| list.as_bytes().split(|&byte| byte == b' ').any(|code| code == text);
    if !is_listed(text) || within(NO_MINOR_UNIT) {
        None
    } else if within(NO_DECIMALS) {
        Some(0)
    } else if within(THREE_DECIMALS) {
        Some(3)
    } else if within(FOUR_DECIMALS) {
        Some(4)
    } else {
        Some(2)
    }
}
