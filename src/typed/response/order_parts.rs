//! The parts of a flight order, as stored by Duffel.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Fields;
use crate::id::CustomerUserId;
use crate::typed::{if_readable, or_default, whole_if_readable};

/// One airline's reference for an order.
///
/// ```
/// use duffel_customers::response::BookingReference;
///
/// let reference: BookingReference = serde_json::from_str(r#"{"booking_reference": "RZPNX8", "carrier": {"iata_code": "BA"}}"#)?;
/// assert_eq!(reference.booking_reference.as_deref(), Some("RZPNX8"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BookingReference {
    /// The reference, also called PNR or record locator.
    pub booking_reference: Option<String>,
    /// The airline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<Value>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}

/// One of the people flying.
///
/// ```
/// use duffel_customers::response::Passenger;
///
/// let tony: Passenger = serde_json::from_str(r#"{"id": "pas_1", "type": "adult", "given_name": "Tony", "user_id": "icu_1"}"#)?;
/// assert_eq!(tony.passenger_type.as_deref(), Some("adult"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Passenger {
    /// The passenger's ID, in any form: in older orders, callers chose it.
    pub id: Option<String>,
    /// The type of passenger: `adult`, `child`, `infant_without_seat`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub passenger_type: Option<String>,
    /// The given name.
    pub given_name: Option<String>,
    /// The family name.
    pub family_name: Option<String>,
    /// The date of birth: `YYYY-MM-DD`.
    pub born_on: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The gender, as in the travel document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The phone number in E.164.
    pub phone_number: Option<String>,
    /// The Customer User that this passenger is.
    #[serde(default, deserialize_with = "if_readable")]
    pub user_id: Option<CustomerUserId>,
    /// The infant without a seat that travels with this adult.
    pub infant_passenger_id: Option<String>,
    /// The loyalty programme accounts.
    #[serde(default, deserialize_with = "or_default")]
    pub loyalty_programme_accounts: Vec<Value>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}

/// Whether an order is paid.
///
/// ```
/// use duffel_customers::response::PaymentStatus;
///
/// let status: PaymentStatus = serde_json::from_str(r#"{"awaiting_payment": true, "payment_required_by": "2030-06-25T10:42:14Z"}"#)?;
/// assert_eq!(status.awaiting_payment, Some(true));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentStatus {
    /// Whether payment is outstanding.
    pub awaiting_payment: Option<bool>,
    /// By when it must be paid, in ISO 8601.
    pub payment_required_by: Option<String>,
    /// Until when the price is guaranteed, in ISO 8601.
    pub price_guarantee_expires_at: Option<String>,
    /// When it was paid, in ISO 8601.
    pub paid_at: Option<String>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}

/// An extra that was booked with an order, such as a bag or a seat.
///
/// ```
/// use duffel_customers::response::Service;
///
/// let bag: Service = serde_json::from_str(r#"{"id": "ser_1", "type": "baggage", "quantity": 1, "passenger_ids": ["pas_1"]}"#)?;
/// assert_eq!(bag.passenger_ids, ["pas_1"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Service {
    /// The ID of the booked service.
    pub id: Option<String>,
    /// What it is: `baggage`, `seat` and others.
    #[serde(rename = "type")]
    pub service_type: Option<String>,
    /// The quantity.
    #[serde(default, deserialize_with = "whole_if_readable")]
    pub quantity: Option<u32>,
    /// The total price, with taxes: digits, with a point before the decimals.
    pub total_amount: Option<String>,
    /// The currency of `total_amount`, in ISO 4217.
    pub total_currency: Option<String>,
    /// The passengers it is for.
    #[serde(default, deserialize_with = "or_default")]
    pub passenger_ids: Vec<String>,
    /// The flights it is for.
    #[serde(default, deserialize_with = "or_default")]
    pub segment_ids: Vec<String>,
    /// Further details: a bag's size and weight, a seat's position.
    pub metadata: Option<Value>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}

/// A ticket or another document that was issued for an order.
///
/// ```
/// use duffel_customers::response::Document;
///
/// let ticket: Document = serde_json::from_str(r#"{"type": "electronic_ticket", "unique_identifier": "1252106312810"}"#)?;
/// assert_eq!(ticket.unique_identifier.as_deref(), Some("1252106312810"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Document {
    /// What it is: `electronic_ticket` and others.
    #[serde(rename = "type")]
    pub document_type: Option<String>,
    /// Its number.
    pub unique_identifier: Option<String>,
    /// The passengers it is for.
    #[serde(default, deserialize_with = "or_default")]
    pub passenger_ids: Vec<String>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}
