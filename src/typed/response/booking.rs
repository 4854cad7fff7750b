//! Stays booking, as stored by Duffel.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Fields;
use crate::id::{BookingId, CustomerUserId};
use crate::typed::{if_readable, or_default, readable_elements, whole_if_readable};

/// A stays booking, as stored by Duffel.
///
/// ```
/// use duffel_customers::Date;
/// use duffel_customers::response::Booking;
///
/// let booking: Booking = serde_json::from_str(r#"{"id": "bok_1", "status": "confirmed", "check_in_date": "2030-06-25"}"#)?;
/// assert_eq!(booking.check_in_date.as_deref().map(Date::parse), Some("2030-06-25".parse()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Booking {
    /// The booking's ID.
    pub id: BookingId,
    /// The status, so far `confirmed` or `cancelled`.
    pub status: Option<String>,
    /// The reference to give to the accommodation.
    pub reference: Option<String>,
    /// The quote that was booked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote_id: Option<String>,
    /// The accommodation, with its rooms and rates.
    pub accommodation: Option<Value>,
    /// The check-in date: `YYYY-MM-DD`.
    pub check_in_date: Option<String>,
    /// The check-out date.
    pub check_out_date: Option<String>,
    /// The number of rooms.
    #[serde(default, deserialize_with = "whole_if_readable")]
    pub rooms: Option<u32>,
    /// The lead guest's email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The lead guest's phone number in E.164.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The guests.
    #[serde(default, deserialize_with = "or_default")]
    pub guests: Vec<Guest>,
    /// The Customer Users who can see and manage the booking.
    #[serde(default, deserialize_with = "readable_elements")]
    pub users: Vec<CustomerUserId>,
    /// The requests to the accommodation, as free text.
    pub accommodation_special_requests: Option<String>,
    /// How the guests get their key.
    pub key_collection: Option<Value>,
    /// The loyalty programme that the booking supports, such as `duffel_hotel_group_rewards`.
    pub supported_loyalty_programme: Option<String>,
    /// The guest's number with the loyalty programme.
    pub loyalty_programme_account_number: Option<String>,
    /// The expected commission: digits, with a point before the decimals.
    pub estimated_commission_amount: Option<String>,
    /// The currency of `estimated_commission_amount`, in ISO 4217.
    pub estimated_commission_currency: Option<String>,
    /// The caller's own key-value pairs, and those that Duffel Links adds.
    #[serde(default, deserialize_with = "or_default")]
    pub metadata: Fields,
    /// When it was booked, in ISO 8601.
    pub confirmed_at: Option<String>,
    /// When it was cancelled, in ISO 8601.
    pub cancelled_at: Option<String>,
    /// Whether it was created in live mode; otherwise in test mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_mode: Option<bool>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}

/// One of the people staying.
///
/// ```
/// use duffel_customers::response::Guest;
///
/// let guest: Guest = serde_json::from_str(r#"{"given_name": "Tony", "family_name": "Stark", "user_id": "icu_1"}"#)?;
/// assert_eq!(guest.user_id.map(String::from).as_deref(), Some("icu_1"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Guest {
    /// The given name.
    pub given_name: Option<String>,
    /// The family name.
    pub family_name: Option<String>,
    /// The Customer User that this guest is.
    #[serde(default, deserialize_with = "if_readable")]
    pub user_id: Option<CustomerUserId>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}
