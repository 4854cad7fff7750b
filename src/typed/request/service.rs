//! Service: an extra that is booked with the order, such as a bag or a seat.

use serde::{Deserialize, Serialize};

use crate::id::ServiceId;
use crate::typed::whole;

/// An extra that is booked with an [`Order`](super::Order), such as a bag or a seat.
///
/// ```
/// use duffel_customers::request::Service;
///
/// let two_bags = Service::new("ase_0000AgZitpOnQtd3NQxjwO".parse()?, 2);
/// assert_eq!(two_bags.quantity, 2);
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct Service {
    /// The service's ID in the offer or seat map.
    pub id: ServiceId,
    /// How many of it, from 1.
    #[serde(deserialize_with = "whole")]
    pub quantity: u32,
}

impl Service {
    /// So many of a service.
    pub fn new(id: ServiceId, quantity: u32) -> Self {
        Service { id, quantity }
    }
}
