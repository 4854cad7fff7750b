//! Order cancellation, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER_CANCELLATION: Record =
    Record::new("OrderCancellation", "The cancellation of an order.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The cancellation's ID: `ore_`, then letters and digits. Example: `\"ore_00009qzZWzjDipIkqpaUAj\"`."),
    field("order_id", Shape::Text)
        .doc("The order that it cancels: `ord_`, then letters and digits. Example: `\"ord_0000AgZitpOnQtd3NQxjwO\"`."),
    field("refund_to", Shape::Words(&["arc_bsp_cash", "balance", "card", "voucher", "awaiting_payment", "airline_credits"])).or_absent()
        .doc("Where the refund goes. The list is open. Example: `\"balance\"`."),
    field("refund_amount", Shape::Text).or_null().or_absent()
        .doc("The refund, as a string: digits, with a point before the decimals. `null`: not known. Example: `\"90.80\"`."),
    field("refund_currency", Shape::Text).or_null().or_absent()
        .doc("The currency of `refund_amount`, three capital letters of ISO 4217. Example: `\"GBP\"`."),
    list("airline_credits", Shape::Object).or_absent()
        .doc("The credits that the airline gives instead of money. Empty if there are none. Example: `[{ credit_name: \"Duffel Travel Credit\", credit_amount: \"90.80\" }]`."),
    field("created_at", Shape::Text).or_absent()
        .doc("When it was requested, in ISO 8601. Example: `\"2030-04-11T15:48:11.642Z\"`."),
    field("expires_at", Shape::Text).or_null().or_absent()
        .doc("Until when it can be confirmed, in ISO 8601. Example: `\"2030-04-11T17:48:11Z\"`."),
    field("confirmed_at", Shape::Text).or_null().or_absent()
        .doc("When it was confirmed, in ISO 8601. `null`: it was not. Example: `\"2030-04-11T16:02:11Z\"`."),
    field("live_mode", Shape::Flag).or_absent()
        .doc("Whether it was created in live mode; otherwise in test mode. Example: `false`."),
];
