//! The codes of issues.

use core::fmt;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// What kind of issue it is: the part to branch on. Duffel's own code where it has one for the case.
        ///
        /// More may be added; a code that is here keeps its name and its meaning.
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

        /// As [`Code::as_str`].
        impl fmt::Display for Code {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

codes! {
    /// A field that must be there is absent, `null` or blank.
    ValidationRequired = "validation_required",
    /// A JSON value of the wrong type.
    ValidationType = "validation_type",
    /// A text that is not of the form its field asks for.
    ValidationFormat = "validation_format",
    /// Too long, too short, too many or too few.
    ValidationLength = "validation_length",
    /// Not one of the values that the field takes.
    ValidationInclusion = "validation_inclusion",
    /// Given twice where once is meant.
    ValidationUnique = "validation_unique",
    /// Two Customer Users with the same email in one group, or among those without a group.
    EmailsNotUnique = "emails_not_unique",
    /// A hold order that brings payments.
    PaymentsNotAllowedForOrderType = "payments_not_allowed_for_order_type",
    /// Two passengers of one order with the same given and family name.
    DuplicatePassengerName = "duplicate_passenger_name",
    /// The body has no `data`, and the caller requires it.
    MissingDataParam = "missing_data_param",
    /// `data` is no object.
    InvalidDataParam = "invalid_data_param",
    /// A passenger's or guest's `user_id` that `users` does not hold.
    UserNotListed = "user_not_listed",
    /// An order or booking that no Customer User is associated with.
    NoCustomerUser = "no_customer_user",
    /// `infant_passenger_id` names no other passenger of the order.
    UnknownPassenger = "unknown_passenger",
    /// Two adults name the same infant.
    InfantAlreadyAssigned = "infant_already_assigned",
    /// A field that Duffel does not document.
    UnknownField = "unknown_field",
    /// A field that has no effect where it stands.
    UnusedField = "unused_field",
    /// The payments do not sum up to what the order costs.
    PaymentAmountDoesNotMatchOrderAmount = "payment_amount_does_not_match_order_amount",
    /// A payment in another currency than the offer's.
    PaymentCurrencyDoesNotMatchOrderCurrency = "payment_currency_does_not_match_order_currency",
    /// The order's passengers are not those of the offer.
    OrderPassengersIncompatibleWithOffer = "order_passengers_incompatible_with_offer",
    /// The order asks for what the offer or quote does not have.
    NotValidWithSelectedOffer = "not_valid_with_selected_offer",
    /// The offer can no longer be booked.
    OfferExpired = "offer_expired",
    /// Not JSON as RFC 8259 has it, or not UTF-8.
    InvalidJson = "invalid_json",
    /// The same name twice in one object.
    DuplicateKey = "duplicate_key",
    /// More bytes than the caller lets in.
    TooLarge = "too_large",
    /// More than 64 levels of nesting.
    TooDeep = "too_deep",
    /// There are more issues than the caller wants to see.
    TooManyIssues = "too_many_issues",
    /// A value of another language that has no JSON text. The npm package's own.
    UnreadableInput = "unreadable_input",
}
