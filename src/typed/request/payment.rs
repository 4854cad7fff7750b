//! Payment of an order.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use crate::id::{CardId, ThreeDSecureSessionId};

/// What an [`Order`](super::Order) is paid with.
///
/// ```
/// use duffel_customers::request::{Payment, PaymentType};
///
/// let balance = Payment::balance("430.00", "GBP");
/// let card = Payment::card("430.00", "GBP", "3ds_0000AWr2Xs1Vp34gh5".parse()?);
/// let agent = Payment::arc_bsp_cash("430.00", "GBP");
/// assert_eq!(balance.payment_type, PaymentType::Balance);
/// assert_eq!(card.three_d_secure_session_id.map(String::from).as_deref(), Some("3ds_0000AWr2Xs1Vp34gh5"));
/// assert_eq!(agent.amount, "430.00");
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct Payment {
    /// How it is paid.
    #[serde(rename = "type")]
    pub payment_type: PaymentType,
    /// The amount: digits, with a point before the decimals. A text, for amounts are exact.
    pub amount: String,
    /// The currency in ISO 4217: `GBP`.
    pub currency: String,
    /// The 3-D Secure session of a payment by card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three_d_secure_session_id: Option<ThreeDSecureSessionId>,
    /// The card to pay with. One source only: prefer a 3-D Secure session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<CardId>,
}

impl Payment {
    /// Paid from the balance of the account with Duffel.
    pub fn balance(amount: impl Into<String>, currency: impl Into<String>) -> Self {
        Payment::of(PaymentType::Balance, amount, currency)
    }

    /// Paid through ARC or BSP, by an agent of IATA.
    pub fn arc_bsp_cash(amount: impl Into<String>, currency: impl Into<String>) -> Self {
        Payment::of(PaymentType::ArcBspCash, amount, currency)
    }

    /// Paid by card, with its 3-D Secure session.
    pub fn card(
        amount: impl Into<String>,
        currency: impl Into<String>,
        session: ThreeDSecureSessionId,
    ) -> Self {
        Payment {
            three_d_secure_session_id: Some(session),
            ..Payment::of(PaymentType::Card, amount, currency)
        }
    }

    fn of(
        payment_type: PaymentType,
        amount: impl Into<String>,
        currency: impl Into<String>,
    ) -> Self {
        Payment {
            payment_type,
            amount: amount.into(),
            currency: currency.into(),
            three_d_secure_session_id: None,
            card_id: None,
        }
    }
}

/// How an order is paid.
///
/// ```
/// use duffel_customers::request::PaymentType;
///
/// assert_eq!(serde_json::to_string(&PaymentType::ArcBspCash)?, r#""arc_bsp_cash""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PaymentType {
    /// From the balance of the account with Duffel.
    Balance,
    /// Through ARC or BSP, by an agent of IATA.
    ArcBspCash,
    /// By card.
    Card,
}
