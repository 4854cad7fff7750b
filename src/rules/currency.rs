//! Currency: three capital letters, and one of the codes of ISO 4217.

use alloc::borrow::Cow;

#[cfg(feature = "schema")]
use super::Form;
use super::case::upper_case;
use super::{Date, FORMAT, Rule};
use crate::Code;
use crate::json::Text;
use crate::problem::Problem;

/// The codes of ISO 4217 in alphabetical order, including recently replaced ones, because some are still in use. After each, the number of
/// decimals of its minor unit; - for metals, units of account and test codes, which have none.
const CODES: &str = concat!(
    "AED2AFN2ALL2AMD2ANG2AOA2ARS2AUD2AWG2AZN2BAM2BBD2BDT2BGN2BHD3BIF0BMD2BND2BOB2BOV2BRL2",
    "BSD2BTN2BWP2BYN2BZD2CAD2CDF2CHE2CHF2CHW2CLF4CLP0CNY2COP2COU2CRC2CUC2CUP2CVE2CZK2",
    "DJF0DKK2DOP2DZD2EGP2ERN2ETB2EUR2FJD2FKP2GBP2GEL2GHS2GIP2GMD2GNF0GTQ2GYD2HKD2HNL2",
    "HRK2HTG2HUF2IDR2ILS2INR2IQD3IRR2ISK0JMD2JOD3JPY0KES2KGS2KHR2KMF0KPW2KRW0KWD3KYD2",
    "KZT2LAK2LBP2LKR2LRD2LSL2LYD3MAD2MDL2MGA2MKD2MMK2MNT2MOP2MRU2MUR2MVR2MWK2MXN2MXV2",
    "MYR2MZN2NAD2NGN2NIO2NOK2NPR2NZD2OMR3PAB2PEN2PGK2PHP2PKR2PLN2PYG0QAR2RON2RSD2RUB2",
    "RWF0SAR2SBD2SCR2SDG2SEK2SGD2SHP2SLE2SLL2SOS2SRD2SSP2STN2SVC2SYP2SZL2THB2TJS2TMT2",
    "TND3TOP2TRY2TTD2TWD2TZS2UAH2UGX0USD2USN2UYI0UYU2UYW4UZS2VED2VES2VND0VUV0WST2XAD2",
    "XAF0XAG-XAU-XBA-XBB-XBC-XBD-XCD2XCG2XDR-XOF0XPD-XPF0XPT-XSU-XTS-XUA-XXX-YER2ZAR2",
    "ZMW2ZWG2ZWL2",
);

/// Where the codes with each first letter begin, from A; finally, where those with Z end.
static BEGINNINGS: [u8; 27] = beginnings();

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
                if minor_unit([a, b, c]).is_some() { None } else { Some(&NOT_LISTED) }
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

/// What follows this code in the list, if it is listed.
#[inline(always)]
fn minor_unit(code: [u8; 3]) -> Option<u8> {
    let [a, b, c] = code;
    let letter = usize::from(a.checked_sub(b'A')?);
    let (begin, end) = (BEGINNINGS.get(letter)?, BEGINNINGS.get(letter + 1)?);
    let of_letter = listed().get(usize::from(*begin)..usize::from(*end))?;
    let [.., unit] = of_letter.iter().find(|[_, second, third, _]| (*second, *third) == (b, c))?;
    Some(*unit)
}

const fn listed() -> &'static [[u8; 4]] {
    CODES.as_bytes().as_chunks().0
}

const fn beginnings() -> [u8; 27] {
    let mut beginnings = [0; 27];
    let (mut place, mut rest) = (0, listed());
    while let [[letter, ..], tail @ ..] = rest {
        place += 1;
        // Only evaluated at compile time: anything but a letter would be a compile error.
        #[expect(clippy::indexing_slicing)]
        {
            beginnings[(*letter - b'A') as usize + 1] = place;
        }
        rest = tail;
    }
    beginnings
}

/// The most decimals of amounts in this currency, if `decimals` is more. `None` for currencies that are unknown or have no minor unit.
pub(crate) fn most_decimals(currency: Text<'_>, decimals: usize) -> Option<u32> {
    let unit = minor_unit(currency.ascii()?)?;
    let most = char::from(unit).to_digit(10)?;
    (decimals > most as usize).then_some(most)
}
