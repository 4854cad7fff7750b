//! Lists of Customer Users: `users` of orders and bookings, `user_ids` of groups.

use crate::Code;
use crate::problem::Problem;
use crate::rules::{Id, IdKind};
use crate::table::{List, Shape};

static REPEATED: Problem =
    Problem::warning(Code::ValidationUnique, "This customer user is already listed.");

pub(super) static NOBODY: Problem = Problem::warning(
    Code::NoCustomerUser,
    "List at least one customer user (icu_…) in `users`: only they can see the trip and get support for it.",
);

/// The ID of a Customer User.
pub(crate) static CUSTOMER_USER_ID: Id = Id::of(IdKind::CUSTOMER_USER);

const IDS: List =
    List::of(Shape::Text(&CUSTOMER_USER_ID), "customer user IDs (icu_…)").of_users(&REPEATED);

/// IDs of Customer Users, each once.
pub(super) static CUSTOMER_USER_IDS: List = IDS;

/// The Customer Users that a trip belongs to.
pub(super) static USERS_OF_A_TRIP: List = IDS.at_least(1, &NOBODY);
