//! What passengers and guests share: who among `users` they are.

use alloc::vec::Vec;

use crate::Code;
use crate::check::Check;
use crate::findings::Order;
use crate::lookup::Lookup;
use crate::members::{Members, Seen, What};
use crate::path::Step;
use crate::problem::Problem;

static NOT_LISTED: Problem = Problem::error(
    Code::UserNotListed,
    "Add this user to `users`: {hint}'s `user_id` must be listed there.",
);
static NOBODY: Problem = Problem::warning(
    Code::NoCustomerUser,
    "List at least one customer user (icu_…) in `users`: only they can see it and get support for it.",
);
static REPEATED: Problem = Problem::warning(
    Code::ValidationUnique,
    "Somebody else here is this customer user already.",
);

/// What was seen of a passenger or guest, for the rules between them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Person<'a> {
    /// The index in the list.
    pub(crate) index: u32,
    /// The offset of the object.
    pub(crate) at: u32,
    pub(crate) id: Seen<'a>,
    pub(crate) given_name: Seen<'a>,
    pub(crate) family_name: Seen<'a>,
    pub(crate) user_id: Seen<'a>,
    pub(crate) infant_passenger_id: Seen<'a>,
}

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
    let people = core::mem::take(&mut check.people);
    let to_user_id = |index| {
        [
            Step::Field(place.list),
            Step::Index(index),
            Step::Field("user_id"),
        ]
    };
    if matches!(users.what, What::Absent | What::Null | What::List(_)) {
        let listed = core::mem::take(&mut check.listed);
        let lookup = Lookup::new(&listed);
        for person in &people {
            if person
                .user_id
                .text()
                .is_some_and(|user_id| lookup.first(user_id).is_none())
            {
                let finding = NOT_LISTED.found().hint(place.one);
                let order = Order::at(person.user_id.at);
                check.add_below(order, &to_user_id(person.index), finding);
            }
        }
    }
    let user_ids: Vec<_> = people
        .iter()
        .map(|person| (person.index, person.user_id))
        .collect();
    check.add_repeated(&user_ids, place.list, "user_id", &REPEATED);
    check.people = people;
}
