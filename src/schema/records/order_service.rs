//! Order service, as in Duffel's responses.

use super::order_service_metadata::ORDER_SERVICE_METADATA;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER_SERVICE: Record =
    Record::new("OrderService", "An extra that was booked with an order.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The ID of the booked service: `ser_`, then letters and digits. Example: `\"ser_00009UhD4ongolulWd9123\"`."),
    field("type", Shape::Words(&["baggage", "seat", "cancel_for_any_reason"]))
        .doc("Its type. The list is open. Example: `\"baggage\"`."),
    field("quantity", Shape::Number)
        .doc("The quantity: a whole number from 1. Example: `1`."),
    field("total_amount", Shape::Text)
        .doc("The total price, with taxes, as a string: digits, with a point before the decimals. Example: `\"15.00\"`."),
    field("total_currency", Shape::Text)
        .doc("The currency of `total_amount`, three capital letters of ISO 4217. Example: `\"GBP\"`."),
    list("passenger_ids", Shape::Text).or_absent()
        .doc("The `id` of each passenger it is for. Example: `[\"pas_0000AgZpQrZjNcR4Mqklwx\"]`."),
    list("segment_ids", Shape::Text).or_absent()
        .doc("The `id` of each flight it is for. Example: `[\"seg_00009htYpSCXrwaB9Dn456\"]`."),
    field("metadata", Shape::Record(&ORDER_SERVICE_METADATA)).or_null().or_absent()
        .doc("Further details, by its `type`: a bag's size and weight, a seat's position. Example: `{ type: \"checked\", maximum_weight_kg: 23 }`."),
];
