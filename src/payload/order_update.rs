//! The changes that can be made to an existing order.

use super::order::METADATA;
use super::users::CUSTOMER_USER_IDS;
use crate::Code;
use crate::check::Check;
use crate::members::{Members, index_of};
use crate::problem::Problem;
use crate::table::{Field, Object, Shape, kept_if_blank};

static USERS_UNUSED: Problem = Problem::warning(
    Code::UnusedField,
    "Duffel may ignore this: its sources differ on whether an order's users can change.",
);
static NOTHING_TO_CHANGE: Problem =
    Problem::error(Code::ValidationRequired, "Say what to change: `metadata`, `users` or both.");

pub(crate) static ORDER_UPDATE: Object =
    Object::new("OrderUpdateInput", "the changes to an order", FIELDS, across);

const FIELDS: &[Field] = &[
    kept_if_blank("metadata", Shape::Metadata(&METADATA))
        .doc("The order's new metadata, which replaces all that was there; `{}` clears it. At most 50 pairs, keys of 1 to 40 letters, digits, `_` and `-`, values of at most 500 characters. Example: `{ internal_order_id: \"avengers-123\" }`."),
    kept_if_blank("users", Shape::List(&CUSTOMER_USER_IDS))
        .note(&USERS_UNUSED)
        .doc("The Customer Users who can see and manage the order, each once: `icu_`, then 1 to 64 letters and digits. Sources differ on whether Duffel accepts it here. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
];

const METADATA_INDEX: usize = index_of(FIELDS, "metadata");
const USERS: usize = index_of(FIELDS, "users");

fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    if !members.get(METADATA_INDEX).is_given() && !members.get(USERS).is_given() {
        check.add_to_whole(&NOTHING_TO_CHANGE);
    }
}
