//! Booking guest, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static BOOKING_GUEST: Record =
    Record::new("BookingGuest", "One of the people staying.", FIELDS);

const FIELDS: &[Field] = &[
    field("given_name", Shape::Text)
        .doc("The given name. Example: `\"Tony\"`."),
    field("family_name", Shape::Text)
        .doc("The family name. Example: `\"Stark\"`."),
    field("user_id", Shape::Text).or_null().or_absent()
        .doc("The Customer User that this guest is: one of the booking's `users`. `null`: none. Example: `\"icu_0000AgZitpOnQtd3NQxjwO\"`."),
];
