//! What passengers and guests share: who among `users` they are.

use super::users::NOBODY;
use crate::Code;
use crate::check::Check;
use crate::facts::Role;
use crate::members::{Members, What};
use crate::problem::Problem;

static REPEATED: Problem =
    Problem::warning(Code::ValidationUnique, "Someone else here is already this customer user.");

/// Where people stand in a payload.
pub(super) struct Place {
    pub(super) list: &'static str,
    /// What to say of one who is not among the users.
    pub(super) unlisted: &'static Problem,
    /// The index of the field `users`.
    pub(super) users: usize,
}

/// Compares `users` with each `user_id`.
pub(super) fn check_users<'a>(check: &mut Check<'a>, members: &Members<'a>, place: &Place) {
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
