//! Order, as in Duffel's responses.

use super::airline::AIRLINE;
use super::airline_initiated_change::AIRLINE_INITIATED_CHANGE;
use super::booking_reference::BOOKING_REFERENCE;
use super::order_cancellation::ORDER_CANCELLATION;
use super::order_conditions::ORDER_CONDITIONS;
use super::order_document::ORDER_DOCUMENT;
use super::order_passenger::ORDER_PASSENGER;
use super::order_service::ORDER_SERVICE;
use super::order_slice::ORDER_SLICE;
use super::payment_status::PAYMENT_STATUS;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER: Record = Record::new("Order", "A flight order.", FIELDS)
    .documented_at("https://duffel.com/docs/api/v2/orders/schema");

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The order's ID: `ord_`, then letters and digits. Example: `\"ord_0000AgZitpOnQtd3NQxjwO\"`."),
    field("booking_reference", Shape::Text)
        .doc("The airline's own reference, also called PNR or record locator: usually six letters and digits. Example: `\"RZPNX8\"`."),
    list("booking_references", Shape::Record(&BOOKING_REFERENCE)).or_absent()
        .doc("Each airline's own reference, if several airlines take part. Example: `[{ booking_reference: \"RZPNX8\", carrier: { name: \"Duffel Airways\" } }]`."),
    field("type", Shape::Words(&["instant", "hold"])).or_absent()
        .doc("`\"instant\"` was paid at once, `\"hold\"` is paid later. The list is open. Example: `\"instant\"`."),
    field("offer_id", Shape::Text).or_null().or_absent()
        .doc("The offer that was booked: `off_`, then letters and digits. Example: `\"off_0000AgZitpOnQtd3NQxjwO\"`."),
    list("users", Shape::Text).or_null().or_absent()
        .doc("The Customer Users who can see and manage the order, each once. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
    list("passengers", Shape::Record(&ORDER_PASSENGER))
        .doc("The passengers, at least one. Example: `[{ id: \"pas_0000AgZpQrZjNcR4Mqklwx\", given_name: \"Tony\", family_name: \"Stark\", born_on: \"1970-05-29\" }]`."),
    list("slices", Shape::Record(&ORDER_SLICE))
        .doc("The journeys, in travel order: one for a one-way trip, two for a return. Example: `[{ id: \"sli_00009htYpSCXrwaB9Dn123\", origin: { iata_code: \"LHR\" }, destination: { iata_code: \"JFK\" }, segments: [] }]`."),
    list("services", Shape::Record(&ORDER_SERVICE))
        .doc("The extras that were booked, such as bags and seats. Empty if there are none. Example: `[{ id: \"ser_00009UhD4ongolulWd9123\", type: \"baggage\", quantity: 1, total_amount: \"15.00\", total_currency: \"GBP\" }]`."),
    list("documents", Shape::Record(&ORDER_DOCUMENT))
        .doc("The tickets and other documents that were issued. Empty until it is paid. Example: `[{ type: \"electronic_ticket\", unique_identifier: \"1252106312810\" }]`."),
    field("owner", Shape::Record(&AIRLINE))
        .doc("The airline that sold it. Example: `{ name: \"Duffel Airways\", iata_code: \"ZZ\" }`."),
    field("base_amount", Shape::Text).or_null()
        .doc("The price of everything booked, without taxes, as a string: digits, with a point before the decimals. Example: `\"400.00\"`."),
    field("base_currency", Shape::Text).or_null()
        .doc("The currency of `base_amount`, three capital letters of ISO 4217. Example: `\"GBP\"`."),
    field("tax_amount", Shape::Text).or_null()
        .doc("The taxes, as a string: digits, with a point before the decimals. `null`: the airline does not say. Example: `\"30.00\"`."),
    field("tax_currency", Shape::Text).or_null()
        .doc("The currency of `tax_amount`, three capital letters of ISO 4217. Example: `\"GBP\"`."),
    field("total_amount", Shape::Text)
        .doc("The price of everything booked, with taxes, as a string: digits, with a point before the decimals. Example: `\"430.00\"`."),
    field("total_currency", Shape::Text)
        .doc("The currency of `total_amount`, three capital letters of ISO 4217. Example: `\"GBP\"`."),
    field("payment_status", Shape::Record(&PAYMENT_STATUS))
        .doc("Whether it is paid, and if not, by when it must be. Example: `{ awaiting_payment: false, payment_required_by: null, price_guarantee_expires_at: null }`."),
    field("conditions", Shape::Record(&ORDER_CONDITIONS))
        .doc("Whether the whole order can be changed and refunded, and for how much. Example: `{ refund_before_departure: { allowed: true, penalty_amount: \"10.00\", penalty_currency: \"GBP\" } }`."),
    list("available_actions", Shape::Words(&["cancel", "change", "update"])).or_absent()
        .doc("The actions available through the API. The list is open. Example: `[\"cancel\", \"update\"]`."),
    list("airline_initiated_changes", Shape::Record(&AIRLINE_INITIATED_CHANGE)).or_absent()
        .doc("The changes made by the airline. Empty if there are none. Example: `[{ id: \"aic_0000AgZitpOnQtd3NQxjwO\", created_at: \"2030-04-11T15:48:11Z\" }]`."),
    list("changes", Shape::Object).or_absent()
        .doc("The changes that were made on request. Empty if there were none. Example: `[{ id: \"oce_0000AgZitpOnQtd3NQxjwO\" }]`."),
    field("cancellation", Shape::Record(&ORDER_CANCELLATION)).or_null().or_absent()
        .doc("Its cancellation. `null`: it was not cancelled. Example: `{ id: \"ore_00009qzZWzjDipIkqpaUAj\", order_id: \"ord_0000AgZitpOnQtd3NQxjwO\" }`."),
    field("content", Shape::Words(&["managed", "self_managed"])).or_absent()
        .doc("Whose agreement with the airline it was sold under: `\"managed\"`, Duffel's, or `\"self_managed\"`, your own. The list is open. Example: `\"managed\"`."),
    field("metadata", Shape::Pairs).or_null().or_absent()
        .doc("Your own key-value pairs: at most 50, keys of at most 40 characters, values of at most 500. Example: `{ internal_order_id: \"avengers-123\" }`."),
    field("live_mode", Shape::Flag)
        .doc("Whether it was created in live mode; otherwise in test mode. Example: `false`."),
    field("created_at", Shape::Text)
        .doc("When it was created, in ISO 8601. Example: `\"2030-04-11T15:48:11.642Z\"`."),
    field("synced_at", Shape::Text)
        .doc("When Duffel last compared it with the airline's record, in ISO 8601. Example: `\"2030-04-12T15:48:11Z\"`."),
    field("cancelled_at", Shape::Text).or_null().or_absent()
        .doc("When it was cancelled, in ISO 8601. `null`: it was not. Example: `\"2030-04-12T15:48:11.642Z\"`."),
    field("void_window_ends_at", Shape::Text).or_null().or_absent()
        .doc("Until when it can be cancelled free of charge, in ISO 8601. `null`: that time is over, or there was none. Example: `\"2030-04-13T15:48:11Z\"`."),
];
