//! Customer User: one of the application's own users. The same body creates one and replaces one.

use crate::rules::{CustomerName, Email, Id, IdKind, Phone};
use crate::table::{Field, Object, Shape, independent, nullable, required};

static GROUP_ID: Id = Id::of(IdKind::CUSTOMER_USER_GROUP);

pub(crate) static CUSTOMER_USER: Object =
    Object::new("CustomerUserInput", "a customer user", FIELDS, independent);

const FIELDS: &[Field] = &[
    required("email", Shape::Text(&Email))
        .doc("The user's email address, at most 254 characters. Unique within the group, or among the users without one. Example: `\"tony@stark.com\"`."),
    required("given_name", Shape::Text(&CustomerName::GIVEN))
        .doc("The user's given name, 1 to 255 characters. Example: `\"Tony\"`."),
    required("family_name", Shape::Text(&CustomerName::FAMILY))
        .doc("The user's family name, 1 to 255 characters. Example: `\"Stark\"`."),
    nullable("phone_number", Shape::Text(&Phone))
        .doc("The user's phone number in E.164: `+`, then 7 to 15 digits. Example: `\"+14155550123\"`."),
    nullable("group_id", Shape::Text(&GROUP_ID))
        .doc("The Customer User Group that the user belongs to, at most one: `usg_`, then 1 to 64 letters and digits. Example: `\"usg_0000AgZitpOnQtd3NQxjwO\"`."),
];
