//! Customer User Group: a collection of Customer Users, such as a company. One body creates it, the other changes it.

use super::users::CUSTOMER_USER_IDS;
use crate::Code;
use crate::check::Check;
use crate::members::{Members, index_of};
use crate::problem::{Detail, Problem};
use crate::rules::FreeText;
use crate::table::{
    Field, Object, Shape, independent, kept_if_blank, optional, required, required_if_given,
};

/// The most characters in a name that Duffel is sure to accept.
const LONGEST: u32 = 255;

static TOO_LONG: Problem = Problem::warning(
    Code::ValidationLength,
    "Use a name of at most {max} characters: Duffel may not accept a longer one.",
)
.with(Detail::Max(LONGEST));
static NOTHING_TO_CHANGE: Problem =
    Problem::error(Code::ValidationRequired, "Say what to change: `name`, `user_ids` or both.");

static NAME: FreeText =
    FreeText::new("a name, such as Stark Industries").at_most(LONGEST, &TOO_LONG);

pub(crate) static CUSTOMER_USER_GROUP: Object =
    Object::new("CustomerUserGroupInput", "a customer user group", FIELDS, independent);

const FIELDS: &[Field] = &[
    required("name", Shape::Text(&NAME))
        .doc("The group's name, preferably at most 255 characters. Travellers may see it in the Travel Support Assistant. Example: `\"Stark Industries\"`."),
    optional("user_ids", Shape::List(&CUSTOMER_USER_IDS))
        .doc("The Customer Users in the group, each once: `icu_`, then 1 to 64 letters and digits. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
];

pub(crate) static CUSTOMER_USER_GROUP_UPDATE: Object = Object::new(
    "CustomerUserGroupUpdateInput",
    "the changes to a customer user group",
    UPDATE_FIELDS,
    across_update,
);

const UPDATE_FIELDS: &[Field] = &[
    required_if_given("name", Shape::Text(&NAME))
        .doc("The group's new name, preferably at most 255 characters. If left out, it stays the same. Example: `\"Stark Industries\"`."),
    kept_if_blank("user_ids", Shape::List(&CUSTOMER_USER_IDS))
        .doc("The group's new members, each once: `icu_`, then 1 to 64 letters and digits. If left out, they stay the same. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
];

const USER_IDS: usize = index_of(UPDATE_FIELDS, "user_ids");
const NAME_INDEX: usize = index_of(UPDATE_FIELDS, "name");

fn across_update<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    let name_is_there = members.given & (1 << NAME_INDEX) != 0;
    if !name_is_there && !members.get(USER_IDS).is_given() {
        check.add_to_whole(&NOTHING_TO_CHANGE);
    }
}
