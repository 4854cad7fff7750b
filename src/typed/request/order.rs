//! Order: one or more passengers book an offer.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::words::words;
use super::{Passenger, Payload, Payment, Service};
use crate::Kind;
use crate::id::{CustomerUserId, OfferId};
use crate::payload::order;
use crate::typed::or_default;

/// Creates a flight order: `/air/orders`.
///
/// ```
/// use duffel_customers::Options;
/// use duffel_customers::request::{Gender, Order, Passenger, Payload, Title};
///
/// let pepper = Passenger::new("pas_0000AgZpQrZjNcR4Mqklwx".parse()?, "Pepper", "Potts")
///     .born_on("1975-09-27".parse()?)
///     .title(Title::Ms)
///     .gender(Gender::Female)
///     .email("pepper@stark.com");
/// let order = Order::hold("off_0000AgZitpOnQtd3NQxjwO".parse()?).passenger(pepper);
///
/// let report = order.build(&Options::new()).unwrap_err();
/// assert_eq!(
///     report.errors().map(|issue| issue.pointer()).collect::<Vec<_>>(),
///     ["/passengers/0/phone_number"],
/// );
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct Order {
    /// When it is paid.
    #[serde(rename = "type", default, deserialize_with = "or_default")]
    pub order_type: OrderType,
    /// The offer to book: exactly one.
    pub selected_offers: Vec<OfferId>,
    /// How an instant order is paid: preferably one payment. A hold order has none.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub payments: Vec<Payment>,
    /// The extras to book with the offer.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// The Customer Users who can see and manage the order, each once. Building adds those that the passengers name.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<CustomerUserId>,
    /// The offer's passengers: at least one, preferably at most nine.
    pub passengers: Vec<Passenger>,
    /// Your own key-value pairs: at most 50, keys of 1 to 40 letters, digits, `_` and `-`, values of at most 500 characters.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, String>,
}

impl Order {
    /// An order that is paid at once.
    ///
    /// ```
    /// use duffel_customers::Options;
    /// use duffel_customers::request::{Order, Payload, Payment, Service};
    ///
    /// let order = Order::instant("off_0000AgZitpOnQtd3NQxjwO".parse()?, Payment::balance("430.00", "GBP"))
    ///     .user("icu_0000AgZitpOnQtd3NQxjwO".parse()?)
    ///     .service(Service::new("ase_0000AgZitpOnQtd3NQxjwO".parse()?, 1))
    ///     .metadata("internal_order_id", "avengers-123");
    /// let report = order.check(&Options::new());
    /// assert_eq!(report.to_string(), "/passengers: Add at least one passenger.");
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    pub fn instant(offer: OfferId, payment: Payment) -> Self {
        Order { order_type: OrderType::Instant, payments: vec![payment], ..Order::hold(offer) }
    }

    /// An order that is paid later.
    pub fn hold(offer: OfferId) -> Self {
        Order {
            order_type: OrderType::Hold,
            selected_offers: vec![offer],
            payments: Vec::new(),
            services: Vec::new(),
            users: Vec::new(),
            passengers: Vec::new(),
            metadata: BTreeMap::new(),
        }
    }

    /// Adds a passenger.
    pub fn passenger(mut self, passenger: Passenger) -> Self {
        self.passengers.push(passenger);
        self
    }

    /// Lets a Customer User see and manage the order. Not needed for the passengers: building adds them.
    pub fn user(mut self, user: CustomerUserId) -> Self {
        self.users.push(user);
        self
    }

    /// Adds an extra.
    pub fn service(mut self, service: Service) -> Self {
        self.services.push(service);
        self
    }

    /// Adds a key-value pair.
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.insert(key.into(), value.into());
        self
    }
}

impl Payload for Order {
    const KIND: Kind = Kind::Order;
}

/// When an order is paid.
///
/// ```
/// use duffel_customers::request::OrderType;
///
/// assert_eq!(OrderType::default(), OrderType::Instant);
/// assert_eq!(serde_json::from_str::<OrderType>(r#""pay_later""#)?, OrderType::Hold);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// At once. An empty string means the same.
    #[default]
    Instant,
    /// Later. Version 1 of the API called it `pay_later`.
    Hold,
}

words! {
    OrderType, order::ORDER_TYPE,
    Instant = "instant" | "", Hold = "hold" | "pay_later"
}
