//! Booking, as in Duffel's responses.

use super::accommodation::ACCOMMODATION;
use super::booking_guest::BOOKING_GUEST;
use super::key_collection::KEY_COLLECTION;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static BOOKING: Record = Record::new("Booking", "A stays booking.", FIELDS)
    .documented_at("https://duffel.com/docs/api/v2/bookings/schema");

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The booking's ID: `bok_`, then letters and digits. Example: `\"bok_0000BTVRuKZTavzrZDJ4cb\"`."),
    field("reference", Shape::Text).or_null()
        .doc("The accommodation's own reference, to quote when contacting it. Example: `\"AFE33SE2\"`."),
    field("status", Shape::Words(&["confirmed", "cancelled"]))
        .doc("The status. The list is open. Example: `\"confirmed\"`."),
    field("quote_id", Shape::Text).or_absent()
        .doc("The quote that was booked: `quo_`, then letters and digits. Example: `\"quo_0000AS0NZdKjjnnHZmSUbI\"`."),
    field("email", Shape::Text).or_absent()
        .doc("The lead guest's email address, at most 254 characters. Example: `\"tony@stark.com\"`."),
    field("phone_number", Shape::Text).or_absent()
        .doc("The lead guest's phone number in E.164: `+`, then 7 to 15 digits. Example: `\"+14155550123\"`."),
    list("guests", Shape::Record(&BOOKING_GUEST)).or_absent()
        .doc("The guests, at least one. Example: `[{ given_name: \"Tony\", family_name: \"Stark\" }]`."),
    list("users", Shape::Text).or_null().or_absent()
        .doc("The Customer Users who can see and manage the booking, each once. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
    field("accommodation", Shape::Record(&ACCOMMODATION))
        .doc("The accommodation. Example: `{ id: \"acc_0000AWr2VsUNIF1Vl91xg0\", name: \"Duffel Test Hotel\" }`."),
    field("check_in_date", Shape::Text)
        .doc("The check-in date, as `YYYY-MM-DD`. Example: `\"2030-06-04\"`."),
    field("check_out_date", Shape::Text)
        .doc("The check-out date, as `YYYY-MM-DD`. Example: `\"2030-06-07\"`."),
    field("rooms", Shape::Number)
        .doc("The number of rooms: a whole number from 1. Example: `1`."),
    field("confirmed_at", Shape::Text)
        .doc("When it was booked, in ISO 8601. Example: `\"2030-04-13T15:48:11.642Z\"`."),
    field("cancelled_at", Shape::Text).or_null().or_absent()
        .doc("When it was cancelled, in ISO 8601. `null`: it was not. Example: `\"2030-04-14T15:48:11.642Z\"`."),
    field("key_collection", Shape::Record(&KEY_COLLECTION)).or_null().or_absent()
        .doc("How to get the key. `null`: nothing special. Example: `{ instructions: \"Ask at the front desk.\" }`."),
    field("accommodation_special_requests", Shape::Text).or_null().or_absent()
        .doc("The requests to the accommodation, as free text. Example: `\"Need large workbench space for technical projects\"`."),
    field("supported_loyalty_programme", Shape::Text).or_null().or_absent()
        .doc("The booking's loyalty programme. `null`: none. Example: `\"duffel_hotel_group_rewards\"`."),
    field("loyalty_programme_account_number", Shape::Text).or_null().or_absent()
        .doc("The guest's number with the loyalty programme. Example: `\"201154908\"`."),
    field("estimated_commission_amount", Shape::Text).or_null().or_absent()
        .doc("The expected commission, as a string: digits, with a point before the decimals. `null`: not known. Example: `\"12.00\"`."),
    field("estimated_commission_currency", Shape::Text).or_null().or_absent()
        .doc("The currency of `estimated_commission_amount`, three capital letters of ISO 4217. Example: `\"GBP\"`."),
    field("metadata", Shape::Pairs).or_null().or_absent()
        .doc("Your own key-value pairs, and those that Duffel Links adds. Example: `{ customer_reference_number: \"STARK001\" }`."),
    field("live_mode", Shape::Flag).or_absent()
        .doc("Whether it was created in live mode; otherwise in test mode. Example: `false`."),
];
