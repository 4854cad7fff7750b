//! Airline initiated change, as in Duffel's responses.

use super::order_slice::ORDER_SLICE;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static AIRLINE_INITIATED_CHANGE: Record =
    Record::new("AirlineInitiatedChange", "A change that an airline made to an order.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The change's ID: `aic_`, then letters and digits. Example: `\"aic_0000AgZitpOnQtd3NQxjwO\"`."),
    field("order_id", Shape::Text).or_absent()
        .doc("The order that was changed: `ord_`, then letters and digits. Example: `\"ord_0000AgZitpOnQtd3NQxjwO\"`."),
    list("added", Shape::Record(&ORDER_SLICE)).or_absent()
        .doc("The slices as they are now; they may have new IDs. Example: `[{ id: \"sli_00009htYpSCXrwaB9Dn124\", origin: { iata_code: \"LHR\" }, destination: { iata_code: \"JFK\" }, segments: [] }]`."),
    list("removed", Shape::Record(&ORDER_SLICE)).or_absent()
        .doc("The slices as they were before. Example: `[{ id: \"sli_00009htYpSCXrwaB9Dn123\", origin: { iata_code: \"LHR\" }, destination: { iata_code: \"JFK\" }, segments: [] }]`."),
    list("available_actions", Shape::Words(&["accept", "cancel", "change", "update"])).or_absent()
        .doc("The actions available through the API. The list is open. Example: `[\"accept\", \"cancel\"]`."),
    field("action_taken", Shape::Words(&["accepted", "cancelled", "changed"])).or_null().or_absent()
        .doc("What was done about it. The list is open. `null`: nothing yet. Example: `\"accepted\"`."),
    field("action_taken_at", Shape::Text).or_null().or_absent()
        .doc("When that was done, in ISO 8601. `null`: nothing was done. Example: `\"2030-04-12T10:12:14.545Z\"`."),
    field("created_at", Shape::Text).or_absent()
        .doc("When Duffel noticed it, in ISO 8601. Example: `\"2030-04-11T15:48:11Z\"`."),
    field("updated_at", Shape::Text).or_absent()
        .doc("When it was last updated, in ISO 8601. Example: `\"2030-04-12T10:12:14.545Z\"`."),
];
