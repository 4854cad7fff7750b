//! Component client key: opens the Travel Support Assistant for one Customer User, and one order or booking of theirs.

use super::users::CUSTOMER_USER_ID;
use crate::Code;
use crate::check::Check;
use crate::members::{Members, index_of};
use crate::problem::Problem;
use crate::rules::{Id, IdKind};
use crate::table::{Field, Object, Shape, kept_if_blank};

static ONE_TRIP: Problem =
    Problem::error(Code::ValidationInclusion, "Give `order_id` or `booking_id`, not both.");
static WHOSE: Problem = Problem::warning(
    Code::ValidationRequired,
    "Add the customer user (icu_…) who should see the order or booking.",
);

static ORDER_ID: Id = Id::of(IdKind::ORDER);
static BOOKING_ID: Id = Id::of(IdKind::BOOKING);

pub(crate) static COMPONENT_CLIENT_KEY: Object = Object::new(
    "ComponentClientKeyInput",
    "the user, and the order or booking to open",
    FIELDS,
    across,
);

const FIELDS: &[Field] = &[
    kept_if_blank("user_id", Shape::Text(&CUSTOMER_USER_ID))
        .doc("The Customer User that the key is for: `icu_`, then 1 to 64 letters and digits. Example: `\"icu_0000AgZitpOnQtd3NQxjwO\"`."),
    kept_if_blank("order_id", Shape::Text(&ORDER_ID))
        .doc("The order that the key opens: `ord_`, then 1 to 64 letters and digits; not together with `booking_id`. Example: `\"ord_0000AgZitpOnQtd3NQxjwO\"`."),
    kept_if_blank("booking_id", Shape::Text(&BOOKING_ID))
        .doc("The stays booking that the key opens: `bok_`, then 1 to 64 letters and digits; not together with `order_id`. Example: `\"bok_0000AgZitpOnQtd3NQxjwO\"`."),
];

const USER_ID: usize = index_of(FIELDS, "user_id");
const ORDER: usize = index_of(FIELDS, "order_id");
const BOOKING: usize = index_of(FIELDS, "booking_id");

fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    let (order, booking) = (members.get(ORDER), members.get(BOOKING));
    if order.text().is_some() && booking.text().is_some() {
        check.add_to_whole(&ONE_TRIP);
    }
    if (order.is_given() || booking.is_given()) && !members.get(USER_ID).is_given() {
        check.add_to_field(members, USER_ID, &WHOSE);
    }
}
