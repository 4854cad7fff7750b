//! Duffel's IDs: a known prefix, then letters and digits. Their length may change, so no more is checked.

use alloc::borrow::Cow;

use super::{FORMAT, Rule, pattern};
use crate::Code;
use crate::json::Writer;
use crate::problem::{Detail, Finding, Problem, Severity};

/// Most characters after the prefix.
const MOST: usize = 64;

static OTHER_KIND: Problem =
    Problem::error(Code::ValidationFormat, "Expected {hint}, got {other}.");
static TAIL: Problem = Problem::error(
    Code::ValidationFormat,
    "Expected {hint}: after {prefix} come letters and digits only, at most 64 of them.",
);

/// What an ID names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct IdKind {
    pub(crate) prefix: &'static str,
    pub(crate) described: &'static str,
}

macro_rules! kinds {
    ($($name:ident = $prefix:literal, $described:literal;)*) => {
        impl IdKind {
            $(pub(crate) const $name: &IdKind =
                &IdKind { prefix: $prefix, described: concat!($described, " (", $prefix, "…)") };)*

            /// Every kind of ID that Duffel documents.
            const ALL: &[&IdKind] = &[$(IdKind::$name,)*];
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

/// How much is known of what else may stand in the field.
#[derive(PartialEq, Eq)]
enum Otherwise {
    /// Nothing else is taken.
    Refused,
    /// An ID of another kind is refused; any other text gets a warning.
    RefusedIfKnown,
    /// Any other text gets a warning.
    Warned,
}

/// An ID of one kind, or of two.
pub(crate) struct Id {
    kind: &'static IdKind,
    second: Option<&'static IdKind>,
    otherwise: Otherwise,
}

impl Id {
    pub(crate) const fn of(kind: &'static IdKind) -> Self {
        Id { kind, second: None, otherwise: Otherwise::Refused }
    }

    /// A passenger's: callers once chose these themselves.
    pub(crate) const PASSENGER: Id =
        Id { kind: IdKind::PASSENGER, second: None, otherwise: Otherwise::RefusedIfKnown };

    /// A service's: one of Duffel's guides has another prefix, for seats.
    pub(crate) const SERVICE: Id = Id {
        kind: IdKind::AVAILABLE_SERVICE,
        second: Some(IdKind::SEAT),
        otherwise: Otherwise::Warned,
    };

    /// Whether `text` is such an ID.
    pub(crate) fn holds(&self, text: &[u8]) -> bool {
        self.tail(text).is_some_and(is_tail)
    }

    fn tail<'a>(&self, text: &'a [u8]) -> Option<&'a [u8]> {
        let second = || text.strip_prefix(self.second?.prefix.as_bytes());
        text.strip_prefix(self.kind.prefix.as_bytes()).or_else(second)
    }

    #[cold]
    fn explain(&self, text: &[u8]) -> Finding {
        let other = IdKind::ALL.iter().find(|kind| text.starts_with(kind.prefix.as_bytes()));
        let severity = match (&self.otherwise, other) {
            (Otherwise::RefusedIfKnown, Some(kind)) if *kind != self.kind => Severity::Error,
            (Otherwise::Refused, _) => Severity::Error,
            _ => Severity::Warning,
        };
        let (problem, other) = match other {
            _ if self.tail(text).is_some() => (&TAIL, None),
            Some(_) => (&OTHER_KIND, other.copied()),
            None => (&FORMAT, None),
        };
        problem.found().hint(self.hint()).with(Detail::Id(self.kind, other)).severity(severity)
    }
}

fn is_tail(tail: &[u8]) -> bool {
    !tail.is_empty() && tail.len() <= MOST && tail.iter().all(u8::is_ascii_alphanumeric)
}

impl Rule for Id {
    fn hint(&self) -> &'static str {
        self.kind.described
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        if self.holds(text) { None } else { Some(self.explain(text)) }
    }

    /// IDs are passed on as they are.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        Cow::Borrowed(text)
    }

    fn schema(&self, writer: &mut Writer, _may_be_null: bool) {
        if self.otherwise == Otherwise::Refused {
            let mut expression = alloc::string::String::from("^");
            expression.push_str(self.kind.prefix);
            expression.push_str("[0-9A-Za-z]{1,64}$");
            pattern(writer, &expression);
        }
    }
}
