//! Customer user, as in Duffel's responses.

use super::customer_user_group_summary::CUSTOMER_USER_GROUP_SUMMARY;
use crate::schema::record::{Field, Record, Shape, field};

pub(super) static CUSTOMER_USER: Record =
    Record::new("CustomerUser", "One of your application's own users.", FIELDS)
        .documented_at("https://duffel.com/docs/api/v2/customer-users/schema");

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The user's ID: `icu_`, then letters and digits. Example: `\"icu_0000AgZitpOnQtd3NQxjwO\"`."),
    field("email", Shape::Text)
        .doc("The user's email address, at most 254 characters. Unique within the group, or among the users without one. Example: `\"tony@stark.com\"`."),
    field("given_name", Shape::Text)
        .doc("The user's given name, 1 to 255 characters. Example: `\"Tony\"`."),
    field("family_name", Shape::Text)
        .doc("The user's family name, 1 to 255 characters. Example: `\"Stark\"`."),
    field("phone_number", Shape::Text).or_null().or_absent()
        .doc("The user's phone number in E.164: `+`, then 7 to 15 digits. `null`: none. Example: `\"+14155550123\"`."),
    field("group", Shape::Record(&CUSTOMER_USER_GROUP_SUMMARY)).or_null().or_absent()
        .doc("The group that the user belongs to: at most one. `null`: none. Example: `{ id: \"usg_0000AgZitpOnQtd3NQxjwO\", name: \"Stark Industries\" }`."),
    field("created_at", Shape::Text)
        .doc("When the user was created, in ISO 8601. Example: `\"2023-06-01T12:00:00Z\"`."),
    field("live_mode", Shape::Flag).or_absent()
        .doc("Whether the user was created in live mode; otherwise in test mode. Some responses leave it out. Example: `false`."),
];
