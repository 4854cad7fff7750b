//! Lists of Customer Users: `users` of orders and bookings, `user_ids` of groups.

use crate::Code;
use crate::problem::Problem;
use crate::rules::{Id, IdKind};
use crate::table::{List, Shape};

static REPEATED: Problem =
    Problem::warning(Code::ValidationUnique, "This customer user is listed already.");

/// The ID of a Customer User.
pub(crate) static CUSTOMER_USER_ID: Id = Id::of(IdKind::CUSTOMER_USER);

/// IDs of Customer Users, each once.
pub(super) static CUSTOMER_USER_IDS: List =
    List::of(Shape::Text(&CUSTOMER_USER_ID), "customer user IDs (icu_…)").unique(&REPEATED);
