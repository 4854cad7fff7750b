//! Customer user group, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static CUSTOMER_USER_GROUP: Record =
    Record::new("CustomerUserGroup", "A collection of Customer Users.", FIELDS)
        .documented_at("https://duffel.com/docs/api/v2/customer-user-groups/schema");

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The group's ID: `usg_`, then letters and digits. Example: `\"usg_0000AgZitpOnQtd3NQxjwO\"`."),
    field("name", Shape::Text)
        .doc("The group's name, preferably at most 255 characters. Example: `\"Stark Industries\"`."),
    list("user_ids", Shape::Text).or_absent()
        .doc("The Customer Users in the group, each once. Some responses leave it out. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
    field("created_at", Shape::Text).or_absent()
        .doc("When the group was created, in ISO 8601. Some responses leave it out. Example: `\"2023-06-01T12:00:00Z\"`."),
    field("live_mode", Shape::Flag).or_absent()
        .doc("Whether the group was created in live mode; otherwise in test mode. Some responses leave it out. Example: `false`."),
];
