//! The codes of issues.

use core::fmt;
use core::str::FromStr;

use crate::parse_error::ParseError;
use crate::rules::FORMAT;

const HINT: &str = "an issue's code, such as validation_format";

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// The kind of issue: the part to branch on. It is Duffel's own code if it has one for the case.
        ///
        /// Codes may be added. A code keeps its name and its meaning.
        ///
        /// ```
        /// use duffel_customers::{Code, Kind, Options, check};
        ///
        /// let report = check(Kind::CustomerUserGroup, b"{}", &Options::new());
        /// assert_eq!(report.issues()[0].code(), Code::ValidationRequired);
        /// assert!(Code::ALL.contains(&Code::ValidationRequired));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$doc])* $variant,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$variant,)*];

            /// The code as Duffel and the npm package spell it.
            ///
            /// ```
            /// assert_eq!(duffel_customers::Code::UserNotListed.as_str(), "user_not_listed");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Code::$variant => $text,)*
                }
            }
        }

        /// Reads a code as [`Code::as_str`] gives it, and fails for any other string.
        ///
        /// ```
        /// use duffel_customers::Code;
        ///
        /// assert_eq!("user_not_listed".parse(), Ok(Code::UserNotListed));
        /// ```
        impl FromStr for Code {
            type Err = ParseError;

            fn from_str(text: &str) -> Result<Self, ParseError> {
                let code = Code::ALL.iter().copied().find(|code| code.as_str() == text);
                code.ok_or(ParseError(FORMAT.found(HINT)))
            }
        }

        /// As [`Code::as_str`].
        impl fmt::Display for Code {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

codes! {
    /// A required field is absent, `null` or blank.
    ValidationRequired = "validation_required",
    /// A JSON value of the wrong type.
    ValidationType = "validation_type",
    /// A string without the format that its field requires.
    ValidationFormat = "validation_format",
    /// Too long, too short, too many or too few.
    ValidationLength = "validation_length",
    /// Not one of the values that the field accepts.
    ValidationInclusion = "validation_inclusion",
    /// Given twice where it must be unique.
    ValidationUnique = "validation_unique",
    /// Two Customer Users have the same email in one group, or outside any group.
    EmailsNotUnique = "emails_not_unique",
    /// A hold order has payments.
    PaymentsNotAllowedForOrderType = "payments_not_allowed_for_order_type",
    /// Two passengers of one order have the same given and family name.
    DuplicatePassengerName = "duplicate_passenger_name",
    /// The body has no `data`, although the caller requires it.
    MissingDataParam = "missing_data_param",
    /// `data` isn't an object.
    InvalidDataParam = "invalid_data_param",
    /// A passenger's or guest's `user_id` is missing from `users`.
    UserNotListed = "user_not_listed",
    /// An order or booking has no Customer User.
    NoCustomerUser = "no_customer_user",
    /// `infant_passenger_id` does not name another passenger of the order.
    UnknownPassenger = "unknown_passenger",
    /// Two adults name the same infant.
    InfantAlreadyAssigned = "infant_already_assigned",
    /// A field that Duffel does not document.
    UnknownField = "unknown_field",
    /// A field that has no effect here.
    UnusedField = "unused_field",
    /// The payments do not add up to the order's price.
    PaymentAmountDoesNotMatchOrderAmount = "payment_amount_does_not_match_order_amount",
    /// A payment's currency is not the offer's.
    PaymentCurrencyDoesNotMatchOrderCurrency = "payment_currency_does_not_match_order_currency",
    /// The order's passengers are not those of the offer.
    OrderPassengersIncompatibleWithOffer = "order_passengers_incompatible_with_offer",
    /// The order requests something that the offer or quote does not have.
    NotValidWithSelectedOffer = "not_valid_with_selected_offer",
    /// The offer can no longer be booked.
    OfferExpired = "offer_expired",
    /// Not JSON as defined by RFC 8259, or not UTF-8.
    InvalidJson = "invalid_json",
    /// The same key twice in one object.
    DuplicateKey = "duplicate_key",
    /// More bytes than the caller allows.
    TooLarge = "too_large",
    /// More than 64 levels of nesting.
    TooDeep = "too_deep",
    /// More issues than the caller allows.
    TooManyIssues = "too_many_issues",
    /// A JavaScript value that has no JSON. Only the npm package reports it.
    UnreadableInput = "unreadable_input",
}
