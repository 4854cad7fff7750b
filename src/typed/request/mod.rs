//! The request bodies of Duffel's API, one type each, to be filled in and built.
//!
//! Constructors take what every such body needs, and methods set the rest. Both can be read and changed in the public fields. The check
//! reports anything still missing, along with everything else at once. It also reports what types cannot express: an invalid email, or a
//! passenger's `user_id` missing from the order's `users`.
//!
//! ```
//! use duffel_customers::Options;
//! use duffel_customers::request::{CustomerUser, Payload};
//!
//! let pepper = CustomerUser::new("pepper@stark.com", "Pepper", "Potts")
//!     .phone_number("+1 (415) 555-0124")
//!     .group_id("usg_0000AgZitpOnQtd3NQxjwO".parse()?);
//! let built = pepper.build(&Options::new())?;
//! assert_eq!(
//!     built.json(),
//!     r#"{"data":{"email":"pepper@stark.com","given_name":"Pepper","family_name":"Potts","phone_number":"+14155550124","group_id":"usg_0000AgZitpOnQtd3NQxjwO"}}"#,
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The types have the fields that version 2 of Duffel's API documents, except those without effect, and drop other fields when read from
//! JSON. Pass a body from elsewhere to [`check`](crate::check()) directly: serde stops at the first value that it cannot read, and its
//! errors may quote values. The types' `Debug` prints what they hold, names and documents too: don't log it.

mod booking;
mod component_client_key;
mod customer_user;
mod customer_user_group;
mod guest;
mod identity_document;
mod loyalty_programme_account;
mod order;
mod order_update;
mod passenger;
mod payment;
mod service;
mod words;

pub use booking::{Booking, BookingPayment};
pub use component_client_key::ComponentClientKey;
pub use customer_user::CustomerUser;
pub use customer_user_group::{CustomerUserGroup, CustomerUserGroupUpdate};
pub use guest::Guest;
pub use identity_document::{IdentityDocument, IdentityDocumentType};
pub use loyalty_programme_account::LoyaltyProgrammeAccount;
pub use order::{Order, OrderType};
pub use order_update::OrderUpdate;
pub use passenger::{Gender, Passenger, Title};
pub use payment::{Payment, PaymentType};
pub use service::Service;

use alloc::vec::Vec;

use serde::Serialize;

use crate::{Built, Kind, Options, Report, build, check};

/// A type for a request's body, such as [`Order`].
///
/// You can implement it for your own type, such as one with a field that the crate does not know yet, in one line that states its kind. If
/// its `Serialize` fails, or writes something that JSON cannot express, such as a map whose keys aren't strings, the report has an
/// `invalid_json`, because there is no JSON to check.
///
/// ```
/// use duffel_customers::request::Payload;
/// use duffel_customers::{Kind, Options};
///
/// #[derive(serde::Serialize)]
/// struct Renamed<'a> {
///     name: &'a str,
/// }
///
/// impl Payload for Renamed<'_> {
///     const KIND: Kind = Kind::CustomerUserGroupUpdate;
/// }
///
/// let built = Renamed { name: "Avengers" }.build(&Options::new())?;
/// assert_eq!(built.json(), r#"{"data":{"name":"Avengers"}}"#);
/// # Ok::<(), duffel_customers::Report>(())
/// ```
pub trait Payload: Serialize {
    /// The kind of body.
    const KIND: Kind;

    /// Checks the payload's JSON, as [`check`](crate::check()). What [`build`](Payload::build) would add, such as users who are not listed
    /// yet, counts as missing; except for the envelope, which a payload never has, whatever [`Options::require_envelope`] says.
    ///
    /// ```
    /// use duffel_customers::Options;
    /// use duffel_customers::request::{Booking, Guest, Payload};
    ///
    /// let booking = Booking::new("quo_0000AS0NZdKjjnnHZmSUbI".parse()?, "tony@stark.com", "+14155550123")
    ///     .guest(Guest::new("Tony", "Stark").user_id("icu_0000AgZitpOnQtd3NQxjwO".parse()?));
    /// let report = booking.check(&Options::new());
    /// assert_eq!(
    ///     report.errors().next().map(ToString::to_string).as_deref(),
    ///     Some("/guests/0/user_id: Add this user to `users`: a guest's `user_id` must be listed there."),
    /// );
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    #[must_use]
    fn check(&self, options: &Options<'_>) -> Report {
        check(Self::KIND, &to_json(self), &options.clone().require_envelope(false))
    }

    /// Builds the payload's JSON, as [`build`](crate::build()): tidies it, links its users, and returns the JSON to send.
    ///
    /// # Errors
    ///
    /// The [`Report`] with all issues, if at least one of them is an error.
    fn build(&self, options: &Options<'_>) -> Result<Built, Report> {
        build(Self::KIND, &to_json(self), options)
    }
}

/// The payload as JSON. If a caller's own type cannot be written, it is empty, which is `invalid_json`.
fn to_json<P: Serialize + ?Sized>(payload: &P) -> Vec<u8> {
    serde_json::to_vec(payload).unwrap_or_default()
}
