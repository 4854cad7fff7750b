//! Duffel's IDs: a known prefix, then letters and digits. Their length may change, so no more is checked.

use alloc::borrow::Cow;

#[cfg(feature = "schema")]
use super::Form;
use super::class::Class;
use super::{Date, FORMAT, Rule};
use crate::Code;
use crate::problem::{Detail, Finding, Problem};

/// The most characters after the prefix: a literal, for `concat`.
macro_rules! most {
    () => {
        64
    };
}

const OTHER_KIND_TEXT: &str = "Expected {hint}, got {other}.";
const TAIL_TEXT: &str = concat!(
    "Expected {hint}: after {prefix} come letters and digits only, at most ",
    most!(),
    " of them."
);

static OTHER_KIND: Problem = Problem::error(Code::ValidationFormat, OTHER_KIND_TEXT);
static TAIL: Problem = Problem::error(Code::ValidationFormat, TAIL_TEXT);
static UNUSUAL: Problem = Problem::warning(Code::ValidationFormat, FORMAT.text);
static UNUSUAL_KIND: Problem = Problem::warning(Code::ValidationFormat, OTHER_KIND_TEXT);
static UNUSUAL_TAIL: Problem = Problem::warning(Code::ValidationFormat, TAIL_TEXT);

/// A kind of ID.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct IdKind {
    pub(crate) prefix: &'static str,
    pub(crate) described: &'static str,
    #[cfg(feature = "schema")]
    pattern: &'static str,
}

macro_rules! kinds {
    ($($name:ident = $prefix:literal, $described:literal;)*) => {
        impl IdKind {
            $(pub(crate) const $name: &IdKind = &IdKind {
                prefix: $prefix,
                described: concat!($described, " (", $prefix, "…)"),
                #[cfg(feature = "schema")]
                pattern: concat!("^", $prefix, "[0-9A-Za-z]{1,", most!(), "}$"),
            };)*

            /// Every kind of ID that Duffel documents.
            pub(crate) const ALL: &[&IdKind] = &[$(IdKind::$name,)*];
        }
    };
}

kinds! {
    CUSTOMER_USER = "icu_", "a customer user ID";
    CUSTOMER_USER_GROUP = "usg_", "a customer user group ID";
    OFFER = "off_", "an offer ID";
    PASSENGER = "pas_", "a passenger ID";
    ORDER = "ord_", "an order ID";
    OFFER_REQUEST = "orq_", "an offer request ID";
    QUOTE = "quo_", "a quote ID";
    BOOKING = "bok_", "a booking ID";
    THREE_D_SECURE_SESSION = "3ds_", "a 3-D Secure session ID";
    CARD = "tcd_", "a card ID";
    AVAILABLE_SERVICE = "ase_", "a service ID";
    SEAT = "sea_", "a seat ID";
    RATE = "rat_", "a rate ID";
    ACCOMMODATION = "acc_", "an accommodation ID";
}

impl IdKind {
    /// Whether `text` starts like an ID of this kind.
    fn starts(&self, text: &[u8]) -> bool {
        // All prefixes are four bytes long: one comparison, no call.
        text.first_chunk::<4>() == self.prefix.as_bytes().first_chunk()
    }
}

/// How other values in the field are treated.
#[derive(PartialEq, Eq)]
enum Otherwise {
    /// Anything else is an error.
    Refused,
    /// An ID of another kind is an error; any other string gets a warning.
    RefusedIfKnown,
    /// Any other string gets a warning.
    Warned,
}

/// An ID of one kind, or of two.
pub(crate) struct Id {
    kind: &'static IdKind,
    second: &'static IdKind,
    otherwise: Otherwise,
}

impl Id {
    pub(crate) const fn of(kind: &'static IdKind) -> Self {
        Id { kind, second: kind, otherwise: Otherwise::Refused }
    }

    /// A passenger's ID, which callers once chose themselves.
    pub(crate) const PASSENGER: Id =
        Id { otherwise: Otherwise::RefusedIfKnown, ..Id::of(IdKind::PASSENGER) };

    /// A service's ID. One of Duffel's guides has another prefix, for seats.
    pub(crate) const SERVICE: Id = Id {
        second: IdKind::SEAT,
        otherwise: Otherwise::Warned,
        ..Id::of(IdKind::AVAILABLE_SERVICE)
    };

    /// Whether `text` starts like an ID of this kind.
    #[inline(always)]
    pub(crate) fn starts(&self, text: &[u8]) -> bool {
        self.kind.starts(text) || self.second.starts(text)
    }

    /// Whether this could be an ID from Duffel, even if Duffel changed what follows the prefix: characters that a URL need not escape (RFC
    /// 3986, 2.3).
    #[cfg(feature = "serde")]
    pub(crate) fn may_be(&self, text: &[u8]) -> bool {
        let tail = text.get(4..).unwrap_or_default();
        let is_unreserved = |byte: &u8| Class::KEY.has(*byte) || matches!(byte, b'.' | b'~');
        self.starts(text) && !tail.is_empty() && tail.iter().all(is_unreserved)
    }
}

/// The kind of ID whose prefix `text` has.
fn kind_of(text: &[u8]) -> Option<&'static IdKind> {
    IdKind::ALL.iter().copied().find(|kind| kind.starts(text))
}

/// Whether it is only ASCII letters and digits. Tests eight at a time, because IDs are a third of the input.
fn is_alphanumeric(text: &[u8]) -> bool {
    let (chunks, tail) = text.as_chunks::<8>();
    let Some(last) = text.last_chunk::<8>() else {
        return Class::ALPHANUMERIC.run(tail) == tail.len();
    };
    chunks.iter().chain([last]).all(|chunk| are_alphanumeric(u64::from_le_bytes(*chunk)))
}

fn are_alphanumeric(eight: u64) -> bool {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    // Sets the high bit of each byte from `first` to `last`. If a byte isn't ASCII, the result is false anyway.
    let among = |bytes: u64, first: u8, last: u8| {
        let above = |limit: u8| bytes.wrapping_add(ONES * u64::from(0x80 - limit));
        above(first) & !above(last + 1)
    };
    let letters = among(eight | (ONES * 0x20), b'a', b'z');
    (letters | among(eight, b'0', b'9')) & !eight & HIGH == HIGH
}

impl Rule for Id {
    fn hint(&self) -> &'static str {
        self.kind.described
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        let is_kind = self.starts(text);
        let tail = text.get(4..).unwrap_or_default();
        let is_tail = (1..=most!()).contains(&tail.len()) && is_alphanumeric(tail);
        if is_kind && is_tail {
            return None;
        }
        let is_refused = match self.otherwise {
            Otherwise::Refused => true,
            Otherwise::RefusedIfKnown => !is_kind && kind_of(text).is_some(),
            Otherwise::Warned => false,
        };
        Some(match (is_kind, kind_of(text), is_refused) {
            (true, _, true) => &TAIL,
            (true, _, false) => &UNUSUAL_TAIL,
            (false, Some(_), true) => &OTHER_KIND,
            (false, Some(_), false) => &UNUSUAL_KIND,
            (false, None, true) => &FORMAT,
            (false, None, false) => &UNUSUAL,
        })
    }

    fn explain(&self, text: &[u8], problem: &'static Problem) -> Finding {
        let other = kind_of(text).filter(|kind| *kind != self.kind && *kind != self.second);
        problem.found(self.hint()).with(Detail::Id(self.kind, other))
    }

    /// IDs are not changed.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        Cow::Borrowed(text)
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        match self.otherwise {
            Otherwise::Refused => Form::pattern(self.kind.pattern),
            _ => Form::ANY,
        }
    }
}
