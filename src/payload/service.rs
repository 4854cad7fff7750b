//! Service: an extra that is booked with the order, such as a bag or a seat.

use crate::check::Check;
use crate::facts::Role;
use crate::members::{Members, index_of};
use crate::rules::Id;
use crate::table::{Field, Object, Shape, required};

pub(super) static SERVICE: Object = Object::new("OrderServiceInput", "a service", FIELDS, across);

const FIELDS: &[Field] = &[
    required("id", Shape::Text(&Id::SERVICE)).role(Role::Service).doc(
        "The service's ID in the offer (`ase_`) or seat map (`sea_`), then 1 to 64 letters and digits. Example: `\"ase_0000AgZitpOnQtd3NQxjwO\"`.",
    ),
    required("quantity", Shape::Quantity)
        .doc("The quantity: a whole number from 1. Example: `1`."),
];

const ID: usize = index_of(FIELDS, "id");
const QUANTITY: usize = index_of(FIELDS, "quantity");

/// Records the quantity and the service's ID.
fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    check.remember(Role::Quantity, *members.get(QUANTITY), members.get(ID).text());
}
