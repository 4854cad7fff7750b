//! Order service metadata, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER_SERVICE_METADATA: Record = Record::new(
    "OrderServiceMetadata",
    "Details of an extra: the first five fields for a bag, the rest for a seat.",
    FIELDS,
);

const FIELDS: &[Field] = &[
    field("type", Shape::Words(&["checked", "carry_on"])).or_absent()
        .doc("The kind of bag. The list is open. Example: `\"checked\"`."),
    field("maximum_weight_kg", Shape::Number).or_null().or_absent()
        .doc("The bag's maximum weight, in kilograms. `null`: not known. Example: `23`."),
    field("maximum_height_cm", Shape::Number).or_null().or_absent()
        .doc("The bag's maximum height, in centimetres. `null`: not known. Example: `90`."),
    field("maximum_length_cm", Shape::Number).or_null().or_absent()
        .doc("The bag's maximum length, in centimetres. `null`: not known. Example: `75`."),
    field("maximum_depth_cm", Shape::Number).or_null().or_absent()
        .doc("The bag's maximum depth, in centimetres. `null`: not known. Example: `45`."),
    field("designator", Shape::Text).or_absent()
        .doc("The seat's row and letter. Example: `\"14B\"`."),
    field("name", Shape::Text).or_null().or_absent()
        .doc("The kind of seat, to show to the passenger. `null`: nothing special. Example: `\"Exit row seat\"`."),
    list("disclosures", Shape::Text).or_absent()
        .doc("The airline's terms for the seat, to show to the passenger, in English. Example: `[\"Do not seat children in exit row seats\"]`."),
];
