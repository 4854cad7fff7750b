//! The rule that passengers and guests share: their `user_id`s must be among `users`.

use super::users::NOBODY;
use crate::Code;
use crate::check::Check;
use crate::facts::Role;
use crate::members::{Members, What};
use crate::problem::Problem;

static REPEATED: Problem =
    Problem::warning(Code::ValidationUnique, "Someone else here is already this customer user.");

/// Where a payload lists people.
pub(super) struct Place {
    pub(super) list: &'static str,
    /// The problem of a person who is not among the users.
    pub(super) unlisted: &'static Problem,
    /// The index of the field `users`.
    pub(super) users: usize,
}

/// Compares `users` with each `user_id`.
pub(super) fn check_users<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>, place: &Place) {
    let users = members.get(place.users);
    if !users.is_given() {
        check.add_to_field(members, place.users, &NOBODY);
    }
    if matches!(users.what, What::Absent | What::Null | What::List(_)) {
        for fact in check.facts.unmatched(Role::UserId, Role::Listed) {
            check.add_to_fact(&fact, &[place.list, "*", "user_id"], place.unlisted);
        }
    }
    check.add_to_repeated(Role::UserId, &[place.list, "*", "user_id"], &REPEATED);
}
