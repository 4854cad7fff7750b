//! Booking reference, as in Duffel's responses.

use super::airline::AIRLINE;
use crate::schema::record::{Field, Record, Shape, field};

pub(super) static BOOKING_REFERENCE: Record =
    Record::new("BookingReference", "One airline's own reference of an order.", FIELDS);

const FIELDS: &[Field] = &[
    field("booking_reference", Shape::Text)
        .doc("The reference, also called PNR or record locator: usually six letters and digits. Example: `\"RZPNX8\"`."),
    field("carrier", Shape::Record(&AIRLINE)).or_absent()
        .doc("The airline that issued the reference. Example: `{ name: \"Duffel Airways\", iata_code: \"ZZ\" }`."),
];
