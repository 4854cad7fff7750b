//! Payment of an order.

use crate::Code;
use crate::check::Check;
use crate::facts::Role;
use crate::members::{Members, index_of};
use crate::offer::find_gap;
use crate::problem::{Detail, Problem};
use crate::rules::{Amount, Choice, Currency, Id, IdKind, decimals, most_decimals};
use crate::table::{Field, Object, Shape, optional, required};

static TOO_PRECISE: Problem = Problem::warning(
    Code::ValidationFormat,
    "Use at most {max} decimals: this currency has no smaller unit.",
);
static NO_DECIMALS: Problem =
    Problem::warning(Code::ValidationFormat, "Use no decimals: this currency has no smaller unit.");
static SESSION_UNUSED: Problem = Problem::warning(
    Code::UnusedField,
    "Leave this out: a payment from the balance needs no 3-D Secure session.",
);
static CARD_UNDOCUMENTED: Problem = Problem::warning(
    Code::UnknownField,
    "Pay with `three_d_secure_session_id` instead: Duffel's reference for orders has no `card_id`.",
);

pub(crate) static PAYMENT_TYPE: Choice = Choice::of(
    &["balance", "arc_bsp_cash", "card"],
    "a payment type: balance, arc_bsp_cash or card",
);
pub(super) static SESSION_ID: Id = Id::of(IdKind::THREE_D_SECURE_SESSION);
pub(super) static CARD_ID: Id = Id::of(IdKind::CARD);

pub(super) static PAYMENT: Object = Object::new("OrderPaymentInput", "a payment", FIELDS, across);

const FIELDS: &[Field] = &[
    required("type", Shape::Text(&PAYMENT_TYPE)).doc("How it is paid: from your `balance` with Duffel, by `card`, or as `arc_bsp_cash` by an agency with its own agreements. Example: `\"balance\"`."),
    required("amount", Shape::Text(&Amount))
        .role(Role::Amount)
        .doc("The amount as a string, never a number: digits, with a point before the decimals. Example: `\"430.00\"`."),
    required("currency", Shape::Text(&Currency))
        .role(Role::Currency)
        .doc("The currency, three capital letters of ISO 4217: the same for all payments of an order. Example: `\"GBP\"`."),
    optional("three_d_secure_session_id", Shape::Text(&SESSION_ID))
        .doc("The 3-D Secure session of a payment by `card`: `3ds_`, then 1 to 64 letters and digits. Example: `\"3ds_0000AWr2Xs1Vp34gh5\"`."),
    optional("card_id", Shape::Text(&CARD_ID))
        .note(&CARD_UNDOCUMENTED)
        .doc("The card to pay with: `tcd_`, then 1 to 64 letters and digits. Only one source documents it: prefer `three_d_secure_session_id`. Example: `\"tcd_0000AgZitpOnQtd3NQxjwO\"`."),
];

const TYPE: usize = index_of(FIELDS, "type");
pub(crate) const AMOUNT: usize = index_of(FIELDS, "amount");
pub(crate) const CURRENCY: usize = index_of(FIELDS, "currency");
const THREE_D_SECURE_SESSION_ID: usize = index_of(FIELDS, "three_d_secure_session_id");
const CARD: usize = index_of(FIELDS, "card_id");

fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    if let (Some(amount), Some(currency)) =
        (members.get(AMOUNT).text(), members.get(CURRENCY).text())
        && let Some(most) = most_decimals(currency, decimals(amount))
    {
        let problem = if most == 0 { &NO_DECIMALS } else { &TOO_PRECISE };
        let finding = problem.found("").with(Detail::Max(most));
        check.add_found_to_field(members, AMOUNT, finding);
    }
    find_gap(check, members);
    if let Some(text) = members.get(TYPE).text() {
        let session = members.get(THREE_D_SECURE_SESSION_ID);
        if text.is(b"balance") && session.is_given() {
            check.add_to_field(members, THREE_D_SECURE_SESSION_ID, &SESSION_UNUSED);
        }
        let card = members.get(CARD);
        if text.is(b"card") && !card.is_given() {
            check.require(members, THREE_D_SECURE_SESSION_ID);
        }
    }
}
