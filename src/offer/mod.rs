//! The offer that an order books, and the quote that a booking books: read once, then compared with each payload.

mod compare;
mod complete;
mod given;
mod laps;
mod price;
mod table;

pub(crate) use self::compare::{compare, compare_documents, compare_passenger};
pub(crate) use self::complete::{Due, Gap, complete, find_gap, spare};
pub(crate) use self::given::Given;
use crate::parse_error::ParseError;
use crate::problem::Problem;
use crate::{Code, Kind};

static NO_OFFER: Problem =
    Problem::error(Code::ValidationType, "Expected an offer as Duffel's API returns it.");
static NO_QUOTE: Problem =
    Problem::error(Code::ValidationType, "Expected a quote as Duffel's API returns it.");

/// An offer as returned by Duffel's API, with which an order that books it is compared.
///
/// Only what the rules need is kept, by reference to the JSON. Absent, `null` and unknown fields are ignored. To keep an offer from one
/// request to the next, keep its JSON: reading it again takes microseconds.
///
/// ```
/// use duffel_customers::{Kind, Offer, Options, check};
///
/// let offer = Offer::parse(br#"{"data": {"id": "off_1", "total_amount": "430.00", "total_currency": "GBP"}}"#)?;
/// let order = br#"{"type": "instant", "selected_offers": ["off_1"], "users": ["icu_1"],
///     "payments": [{"type": "balance", "amount": "429.99", "currency": "GBP"}], "passengers": [{
///         "id": "pas_1", "given_name": "Tony", "family_name": "Stark", "born_on": "1970-05-29", "title": "mr",
///         "gender": "m", "email": "tony@stark.com", "phone_number": "+14155550123"}]}"#;
/// let report = check(Kind::Order, order, &Options::new().offer(&offer));
/// assert_eq!(report.to_string(), "/payments: Pay exactly 430.00, the price of the offer and its services.");
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer<'a>(pub(crate) Given<'a>);

impl<'a> Offer<'a> {
    /// Reads an offer, bare or wrapped in `data` as the API returns it. Takes time linear in its length.
    ///
    /// # Errors
    ///
    /// If the JSON cannot be read, because it is invalid, too deep or longer than [`u32::MAX`] bytes, or isn't an offer: it isn't an object,
    /// has no field of an offer, or has an invalid value in one, such as a number as an amount.
    pub fn parse(json: &'a [u8]) -> Result<Self, ParseError> {
        Given::read(Kind::Order, json).map(Offer).ok_or(ParseError(NO_OFFER.found("")))
    }
}

/// A quote for a stay as returned by Duffel's API, with which a booking of it is compared.
///
/// ```
/// use duffel_customers::Quote;
///
/// assert!(Quote::parse(br#"{"id": "quo_0000AS0NZdKjjnnHZmSUbI", "supported_loyalty_programme": null}"#).is_ok());
/// assert!(Quote::parse(b"[]").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote<'a>(pub(crate) Given<'a>);

impl<'a> Quote<'a> {
    /// Reads a quote, bare or wrapped in `data` as the API returns it. Takes time linear in its length.
    ///
    /// # Errors
    ///
    /// As [`Offer::parse`].
    pub fn parse(json: &'a [u8]) -> Result<Self, ParseError> {
        Given::read(Kind::Booking, json).map(Quote).ok_or(ParseError(NO_QUOTE.found("")))
    }
}
