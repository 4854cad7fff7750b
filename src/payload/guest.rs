//! Guest: one of the people staying.

use super::users::CUSTOMER_USER_ID;
use crate::Code;
use crate::facts::Role;
use crate::problem::Problem;
use crate::rules::FreeText;
use crate::table::{Field, Object, Shape, independent, optional, required};

static BIRTH_UNUSED: Problem =
    Problem::warning(Code::UnusedField, "Leave this out: a booking has no use for it.");

static GIVEN_NAME: FreeText = FreeText::new("a name, such as Tony");
static FAMILY_NAME: FreeText = FreeText::new("a name, such as Stark");

pub(super) static GUEST: Object = Object::new("BookingGuestInput", "a guest", FIELDS, independent);

const FIELDS: &[Field] = &[
    required("given_name", Shape::Text(&GIVEN_NAME)).doc("The guest's given name: at least one character, of any script. Example: `\"Tony\"`."),
    required("family_name", Shape::Text(&FAMILY_NAME))
        .doc("The guest's family name: at least one character, of any script. Example: `\"Stark\"`."),
    optional("user_id", Shape::Text(&CUSTOMER_USER_ID))
        .role(Role::UserId)
        .doc("The Customer User that this guest is: `icu_`, then 1 to 64 letters and digits; must be listed in the booking's `users`. Example: `\"icu_0000AgZitpOnQtd3NQxjwO\"`."),
    optional("born_on", Shape::Anything).note(&BIRTH_UNUSED).doc("The date of birth; has no effect. Example: `\"1970-05-29\"`."),
];
