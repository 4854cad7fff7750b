//! Payment status, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static PAYMENT_STATUS: Record =
    Record::new("PaymentStatus", "Whether an order is paid.", FIELDS);

const FIELDS: &[Field] = &[
    field("awaiting_payment", Shape::Flag)
        .doc("Whether payment is outstanding. Example: `false`."),
    field("paid_at", Shape::Text).or_null().or_absent()
        .doc("When it was paid, in ISO 8601. `null`: it was not. Example: `\"2030-04-11T15:48:11Z\"`."),
    field("payment_required_by", Shape::Text).or_null()
        .doc("By when it must be paid, in ISO 8601; after that, the seats are released. `null`: it is paid. Example: `\"2030-06-11T10:42:14Z\"`."),
    field("price_guarantee_expires_at", Shape::Text).or_null()
        .doc("Until when the price is guaranteed, in ISO 8601. `null`: it is not guaranteed. Example: `\"2030-06-10T10:42:14Z\"`."),
];
