//! Flight order, as stored by Duffel.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{BookingReference, Document, Fields, Passenger, PaymentStatus, Service};
use crate::id::{CustomerUserId, OrderId};
use crate::typed::{or_default, readable_elements};

/// A flight order, as stored by Duffel. Only its ID is always present, because Duffel also returns incomplete orders.
///
/// ```
/// use duffel_customers::response::Order;
///
/// let order: Order = serde_json::from_str(r#"{"id": "ord_1", "booking_reference": "RZPNX8", "total_amount": "430.00"}"#)?;
/// assert_eq!(order.booking_reference.as_deref(), Some("RZPNX8"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// The order's ID.
    pub id: OrderId,
    /// When it is paid: `instant` or `hold`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub order_type: Option<String>,
    /// The offer that was booked.
    pub offer_id: Option<String>,
    /// The airline's reference for the order, also called PNR or record locator.
    pub booking_reference: Option<String>,
    /// Each airline's reference, if there are several.
    #[serde(default, deserialize_with = "or_default")]
    pub booking_references: Vec<BookingReference>,
    /// The Customer Users who can see and manage the order.
    #[serde(default, deserialize_with = "readable_elements")]
    pub users: Vec<CustomerUserId>,
    /// The passengers.
    #[serde(default, deserialize_with = "or_default")]
    pub passengers: Vec<Passenger>,
    /// Whether it is paid.
    pub payment_status: Option<PaymentStatus>,
    /// The price of everything booked, without taxes: digits, with a point before the decimals.
    pub base_amount: Option<String>,
    /// The currency of `base_amount`, in ISO 4217.
    pub base_currency: Option<String>,
    /// The taxes.
    pub tax_amount: Option<String>,
    /// The currency of `tax_amount`.
    pub tax_currency: Option<String>,
    /// The price of everything booked, with taxes.
    pub total_amount: Option<String>,
    /// The currency of `total_amount`.
    pub total_currency: Option<String>,
    /// The extras that were booked with the order.
    #[serde(default, deserialize_with = "or_default")]
    pub services: Vec<Service>,
    /// The tickets and other documents that were issued for it.
    #[serde(default, deserialize_with = "or_default")]
    pub documents: Vec<Document>,
    /// The caller's own key-value pairs.
    #[serde(default, deserialize_with = "or_default")]
    pub metadata: Fields,
    /// The actions available through the API: `cancel`, `change`, `update`.
    #[serde(default, deserialize_with = "or_default")]
    pub available_actions: Vec<String>,
    /// The airline that owns it.
    pub owner: Option<Value>,
    /// The journeys, each with its flights.
    #[serde(default, deserialize_with = "or_default")]
    pub slices: Vec<Value>,
    /// Whether it can be changed and refunded, and for how much.
    pub conditions: Option<Value>,
    /// The changes made by the airline.
    #[serde(default, deserialize_with = "or_default")]
    pub airline_initiated_changes: Vec<Value>,
    /// The changes made on request.
    #[serde(default, deserialize_with = "or_default")]
    pub changes: Vec<Value>,
    /// Its cancellation, if it was cancelled.
    pub cancellation: Option<Value>,
    /// Who manages its content: `managed` or `self_managed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// When it was created, in ISO 8601.
    pub created_at: Option<String>,
    /// When it was cancelled, in ISO 8601.
    pub cancelled_at: Option<String>,
    /// When Duffel last compared it with the airline's record, in ISO 8601.
    pub synced_at: Option<String>,
    /// Until when it can be cancelled free of charge, in ISO 8601.
    pub void_window_ends_at: Option<String>,
    /// Whether it was created in live mode; otherwise in test mode.
    pub live_mode: Option<bool>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}
