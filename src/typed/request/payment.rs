//! Payment of an order.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use super::words::words;
use crate::id::{CardId, ThreeDSecureSessionId};
use crate::payload::payment;

/// How an [`Order`](super::Order) is paid.
///
/// ```
/// use duffel_customers::request::{Payment, PaymentType};
///
/// let balance = Payment::balance("430.00", "GBP");
/// let card = Payment::card("430.00", "GBP", "3ds_0000AWr2Xs1Vp34gh5".parse()?);
/// let agent = Payment::arc_bsp_cash("430.00", "GBP");
/// // The order's price, which `build` fills in from the offer:
/// let by_offer = Payment::new(PaymentType::Balance);
/// assert_eq!(balance.payment_type, PaymentType::Balance);
/// assert_eq!(card.three_d_secure_session_id.map(String::from).as_deref(), Some("3ds_0000AWr2Xs1Vp34gh5"));
/// assert_eq!(agent.amount.as_deref(), Some("430.00"));
/// assert_eq!(by_offer.amount, None);
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct Payment {
    /// How it is paid.
    #[serde(rename = "type")]
    pub payment_type: PaymentType,
    /// The amount: digits, with a point before the decimals. A string, because amounts are exact. Required, unless building fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// The currency in ISO 4217: `GBP`. Required, unless building fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The 3-D Secure session of a card payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub three_d_secure_session_id: Option<ThreeDSecureSessionId>,
    /// The card to pay with. One source only: prefer a 3-D Secure session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<CardId>,
}

impl Payment {
    /// A payment of the order's price: building fills in amount and currency from the [`offer`](crate::Options::offer).
    ///
    /// ```
    /// use duffel_customers::request::{Order, Payload, Payment, PaymentType};
    /// use duffel_customers::{Offer, Options};
    ///
    /// let offer = br#"{"id": "off_0000AgZitpOnQtd3NQxjwO", "total_amount": "430.00", "total_currency": "GBP"}"#;
    /// let offer = Offer::parse(offer)?;
    /// let order = Order::instant("off_0000AgZitpOnQtd3NQxjwO".parse()?, Payment::new(PaymentType::Balance));
    /// # let order = order.passenger(serde_json::from_str(r#"{"id": "pas_0000AgZpQrZjNcR4Mqklwx", "given_name": "Tony",
    /// #     "family_name": "Stark", "born_on": "1970-05-29", "title": "mr", "gender": "m", "email": "tony@stark.com",
    /// #     "phone_number": "+14155550123"}"#)?);
    /// // … and its passengers.
    /// let built = order.build(&Options::new().offer(&offer))?;
    /// assert!(built.json().contains(r#""amount":"430.00""#) && built.json().contains(r#""currency":"GBP""#));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(payment_type: PaymentType) -> Self {
        Payment {
            payment_type,
            amount: None,
            currency: None,
            three_d_secure_session_id: None,
            card_id: None,
        }
    }

    /// Paid from the Duffel account's balance.
    pub fn balance(amount: impl Into<String>, currency: impl Into<String>) -> Self {
        Payment::new(PaymentType::Balance).of(amount, currency)
    }

    /// Paid through ARC or BSP, by an IATA agent.
    pub fn arc_bsp_cash(amount: impl Into<String>, currency: impl Into<String>) -> Self {
        Payment::new(PaymentType::ArcBspCash).of(amount, currency)
    }

    /// Paid by card, with its 3-D Secure session.
    pub fn card(
        amount: impl Into<String>,
        currency: impl Into<String>,
        session: ThreeDSecureSessionId,
    ) -> Self {
        Payment::new(PaymentType::Card).of(amount, currency).three_d_secure_session_id(session)
    }

    /// Sets the 3-D Secure session of a payment by card.
    ///
    /// ```
    /// use duffel_customers::request::{Payment, PaymentType};
    ///
    /// let session = "3ds_0000AWr2Xs1Vp34gh5".parse()?;
    /// let card = Payment::new(PaymentType::Card).three_d_secure_session_id(session);
    /// assert!(card.three_d_secure_session_id.is_some());
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    pub fn three_d_secure_session_id(mut self, session: ThreeDSecureSessionId) -> Self {
        self.three_d_secure_session_id = Some(session);
        self
    }

    /// Sets the card to pay with, if the payment has no 3-D Secure session.
    ///
    /// ```
    /// use duffel_customers::request::{Payment, PaymentType};
    ///
    /// let card = Payment::new(PaymentType::Card).of("430.00", "GBP").card_id("tcd_0000AWr2XsTRDdqbNr".parse()?);
    /// assert!(card.card_id.is_some() && card.three_d_secure_session_id.is_none());
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    pub fn card_id(mut self, card: CardId) -> Self {
        self.card_id = Some(card);
        self
    }

    /// Sets the amount and its currency.
    ///
    /// ```
    /// use duffel_customers::request::{Payment, PaymentType};
    ///
    /// assert_eq!(Payment::new(PaymentType::Balance).of("430.00", "GBP"), Payment::balance("430.00", "GBP"));
    /// ```
    pub fn of(self, amount: impl Into<String>, currency: impl Into<String>) -> Self {
        Payment { amount: Some(amount.into()), currency: Some(currency.into()), ..self }
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentType {
    /// From the Duffel account's balance.
    Balance,
    /// Through ARC or BSP, by an IATA agent.
    ArcBspCash,
    /// By card.
    Card,
}

words! {
    PaymentType, payment::PAYMENT_TYPE,
    Balance = "balance", ArcBspCash = "arc_bsp_cash", Card = "card"
}
