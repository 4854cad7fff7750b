//! Order segment passenger, as in Duffel's responses.

use super::baggage::BAGGAGE;
use super::seat::SEAT;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER_SEGMENT_PASSENGER: Record =
    Record::new("OrderSegmentPassenger", "A passenger's cabin, bags and seat on a flight.", FIELDS);

const FIELDS: &[Field] = &[
    field("passenger_id", Shape::Text).or_absent()
        .doc("The passenger's `id` in the order. Example: `\"pas_0000AgZpQrZjNcR4Mqklwx\"`."),
    field("cabin_class", Shape::Words(&["first", "business", "premium_economy", "economy"])).or_absent()
        .doc("The cabin class. The list is open. Example: `\"economy\"`."),
    field("cabin_class_marketing_name", Shape::Text).or_absent()
        .doc("The airline's name for the class. Example: `\"Economy Standard\"`."),
    field("fare_basis_code", Shape::Text).or_null().or_absent()
        .doc("The airline's code for the fare: letters and digits. Example: `\"Y20LGTN2\"`."),
    list("baggages", Shape::Record(&BAGGAGE)).or_absent()
        .doc("The bags included in the fare; those booked separately are among the `services`. Example: `[{ type: \"carry_on\", quantity: 1 }]`."),
    field("seat", Shape::Record(&SEAT)).or_null().or_absent()
        .doc("The seat that was booked. `null`: none. Example: `{ designator: \"14B\" }`."),
];
