//! Booking: guests book a quote of an accommodation.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::{Guest, Payload};
use crate::Kind;
use crate::id::{CardId, CustomerUserId, QuoteId, ThreeDSecureSessionId};
use crate::typed::or_default;

/// Creates a stays booking: `/stays/bookings`.
///
/// ```
/// use duffel_customers::Options;
/// use duffel_customers::request::{Booking, BookingPayment, Guest, Payload};
///
/// let booking = Booking::new("quo_0000AS0NZdKjjnnHZmSUbI".parse()?, "tony@stark.com", "+14155550123")
///     .guest(Guest::new("Tony", "Stark").user_id("icu_0000AgZitpOnQtd3NQxjwO".parse()?))
///     .user("icu_0000AgZitpOnQtd3NQxjwP".parse()?)
///     .payment(BookingPayment::ThreeDSecureSession("3ds_0000AWr2Xs1Vp34gh5".parse()?))
///     .loyalty_programme_account_number("201154908")
///     .accommodation_special_requests("A quiet room")
///     .metadata("customer_reference_number", "STARK001");
/// let built = booking.build(&Options::new())?;
/// assert!(built.json().contains(r#""users":["icu_0000AgZitpOnQtd3NQxjwP","icu_0000AgZitpOnQtd3NQxjwO"]"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct Booking {
    /// The quote to book.
    pub quote_id: QuoteId,
    /// The email address for the confirmation, at most 254 characters.
    pub email: String,
    /// A phone number for questions, in E.164: `+14155550123`.
    pub phone_number: String,
    /// The guests, at least one.
    pub guests: Vec<Guest>,
    /// The Customer Users who can see and manage the booking, each once. Building adds those that the guests name.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<CustomerUserId>,
    /// How to pay, if not from the balance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment: Option<BookingPayment>,
    /// The guest's number with the accommodation's loyalty programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loyalty_programme_account_number: Option<String>,
    /// Requests to the accommodation, as free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accommodation_special_requests: Option<String>,
    /// Your own key-value pairs: preferably at most 50, keys of 1 to 40 letters, digits, `_` and `-`, values of at most 500 characters.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, String>,
}

impl Booking {
    /// A booking of a quote, without guests yet.
    pub fn new(quote: QuoteId, email: impl Into<String>, phone_number: impl Into<String>) -> Self {
        Booking {
            quote_id: quote,
            email: email.into(),
            phone_number: phone_number.into(),
            guests: Vec::new(),
            users: Vec::new(),
            payment: None,
            loyalty_programme_account_number: None,
            accommodation_special_requests: None,
            metadata: BTreeMap::new(),
        }
    }

    /// Adds a guest.
    pub fn guest(mut self, guest: Guest) -> Self {
        self.guests.push(guest);
        self
    }

    /// Lets a Customer User see and manage the booking. Not needed for the guests: building adds them.
    pub fn user(mut self, user: CustomerUserId) -> Self {
        self.users.push(user);
        self
    }

    /// Says what to pay with, if not the balance.
    pub fn payment(mut self, payment: BookingPayment) -> Self {
        self.payment = Some(payment);
        self
    }

    /// Sets the number with the accommodation's loyalty programme.
    pub fn loyalty_programme_account_number(mut self, number: impl Into<String>) -> Self {
        self.loyalty_programme_account_number = Some(number.into());
        self
    }

    /// Sets the requests for the accommodation.
    pub fn accommodation_special_requests(mut self, requests: impl Into<String>) -> Self {
        self.accommodation_special_requests = Some(requests.into());
        self
    }

    /// Adds a key-value pair.
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.insert(key.into(), value.into());
        self
    }
}

impl Payload for Booking {
    const KIND: Kind = Kind::Booking;
}

/// How a [`Booking`] is paid: one of these.
///
/// ```
/// use duffel_customers::request::BookingPayment;
///
/// let card = BookingPayment::Card("tcd_0000AgZitpOnQtd3NQxjwO".parse()?);
/// assert_eq!(serde_json::to_string(&card)?, r#"{"card_id":"tcd_0000AgZitpOnQtd3NQxjwO"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "PaymentFields")]
#[must_use]
#[non_exhaustive]
pub enum BookingPayment {
    /// A card.
    #[serde(rename = "card_id")]
    Card(CardId),
    /// A 3-D Secure session.
    #[serde(rename = "three_d_secure_session_id")]
    ThreeDSecureSession(ThreeDSecureSessionId),
}

/// The payment as in JSON: the missing field may be `null`, and an unknown field is not a way to pay.
#[derive(Deserialize)]
struct PaymentFields {
    card_id: Option<CardId>,
    three_d_secure_session_id: Option<ThreeDSecureSessionId>,
}

impl TryFrom<PaymentFields> for BookingPayment {
    type Error = &'static str;

    fn try_from(fields: PaymentFields) -> Result<Self, Self::Error> {
        match (fields.card_id, fields.three_d_secure_session_id) {
            (Some(card), None) => Ok(BookingPayment::Card(card)),
            (None, Some(session)) => Ok(BookingPayment::ThreeDSecureSession(session)),
            _ => Err("expected one of card_id and three_d_secure_session_id"),
        }
    }
}
