//! The bodies that Duffel takes, one a type, to be filled in and built.
//!
//! Constructors take what every such body has, the methods after them the rest; both can be read and changed in the public fields.
//! What is missing all the same is for the check to tell, with everything else and in one go. So is what no type can: that an email
//! is well-formed, that a passenger's `user_id` is among the order's `users`.
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
//! The types have the fields that Duffel's version 2 documents, without those that have no effect, and drop others when they are
//! read from JSON. A body that somebody else wrote is better given to [`check`](crate::check()) as it is: serde stops at the first
//! thing it cannot take, and its errors may quote values.

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

/// A type that is the body of a request, such as [`Order`].
///
/// For a type of your own, with a field that the crate does not know yet, say: implement it in one line, by its kind. Should its
/// `Serialize` fail, or write what JSON cannot have, such as a map whose keys are no texts, the report says `invalid_json`: there is no
/// text to check.
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
    /// Which body it is.
    const KIND: Kind;

    /// As [`check`](crate::check()) of the payload's JSON as it is: what [`build`](Payload::build) would add, such as the users who are
    /// not listed yet, counts as missing.
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
    fn check(&self, options: &Options) -> Report {
        check(Self::KIND, &to_json(self), options)
    }

    /// As [`build`](crate::build()) of the payload's JSON: tidies it, links its users, and gives the text to send.
    ///
    /// # Errors
    ///
    /// The [`Report`] with every issue, where at least one of them is an error.
    fn build(&self, options: &Options) -> Result<Built, Report> {
        build(Self::KIND, &to_json(self), options)
    }
}

/// The payload as JSON. No text, and so `invalid_json`, where a type of the caller's own cannot be written.
fn to_json<P: Serialize + ?Sized>(payload: &P) -> Vec<u8> {
    serde_json::to_vec(payload).unwrap_or_default()
}
