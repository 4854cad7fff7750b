//! Service: an extra that is booked with the order, such as a bag or a seat.

use crate::facts::Role;
use crate::rules::Id;
use crate::table::{Field, Object, Shape, independent, required};

pub(super) static SERVICE: Object =
    Object::new("OrderServiceInput", "a service", FIELDS, independent);

const FIELDS: &[Field] = &[
    required("id", Shape::Text(&Id::SERVICE)).role(Role::Service).doc(
        "The service's ID in the offer (`ase_`) or seat map (`sea_`), then 1 to 64 letters and digits. Example: `\"ase_0000AgZitpOnQtd3NQxjwO\"`.",
    ),
    required("quantity", Shape::Quantity)
        .role(Role::Quantity)
        .doc("How many of it: a whole number from 1. Example: `1`."),
];
