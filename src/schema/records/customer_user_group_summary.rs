//! Customer user group summary, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static CUSTOMER_USER_GROUP_SUMMARY: Record =
    Record::new("CustomerUserGroupSummary", "A Customer User's group, in short.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The group's ID: `usg_`, then letters and digits. Example: `\"usg_0000AgZitpOnQtd3NQxjwO\"`."),
    field("name", Shape::Text)
        .doc("The group's name, preferably at most 255 characters. Example: `\"Stark Industries\"`."),
];
