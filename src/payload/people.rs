//! What passengers and guests share: who among `users` they are.

use crate::Code;
use crate::check::Check;
use crate::facts::{Role, by_text, firsts};
use crate::members::{Members, What};
use crate::problem::Problem;

static NOT_LISTED: Problem = Problem::error(
    Code::UserNotListed,
    "Add this user to `users`: {hint}'s `user_id` must be listed there.",
);
static NOBODY: Problem = Problem::warning(
    Code::NoCustomerUser,
    "List at least one customer user (icu_…) in `users`: only they can see it and get support for it.",
);
static REPEATED: Problem =
    Problem::warning(Code::ValidationUnique, "Somebody else here is this customer user already.");

/// Where people stand in a payload, and what one of them is called.
pub(super) struct Place {
    pub(super) list: &'static str,
    pub(super) one: &'static str,
    /// The index of the field `users`.
    pub(super) users: usize,
}

/// Compares `users` with each `user_id`.
pub(super) fn check_users<'a>(check: &mut Check<'a>, members: &Members<'a>, place: &Place) {
    let users = members.get(place.users);
    if matches!(users.what, What::Absent | What::Null | What::List(0)) {
        check.add_to_field(members, place.users, NOBODY.found());
    }
    if matches!(users.what, What::Absent | What::Null | What::List(_)) {
        let facts = check.facts_of(&[Role::Listed, Role::UserId]);
        // Who is listed comes first, wherever `users` stands.
        for (fact, first) in facts.iter().zip(firsts(&facts, by_text)) {
            let is_listed = facts.get(first as usize).is_some_and(|fact| fact.role == Role::Listed);
            if !is_listed {
                check.add_to_fact(
                    fact,
                    &[place.list, "user_id"],
                    NOT_LISTED.found().hint(place.one),
                );
            }
        }
    }
    check.add_to_repeated(Role::UserId, by_text, &[place.list, "user_id"], &REPEATED);
}
