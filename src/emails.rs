//! Finds duplicate emails within a batch of Customer Users.

use crate::Code;
use crate::check::{Check, mismatch};
use crate::facts::Role;
use crate::members::{Members, Values, What, index_of};
use crate::options::Options;
use crate::problem::Problem;
use crate::report::Report;
use crate::rules::FreeText;
use crate::table::{Field, List, Object, Presence, Shape, optional};
use crate::verdict::{Verdict, to_report};

static TAKEN: Problem = Problem::error(
    Code::EmailsNotUnique,
    "Use another email address: an earlier user of the same group has this one.",
);

/// Finds duplicate emails within each group, or among the users without a group, in a batch of Customer Users.
///
/// `json` is a JSON array of Customer User payloads, not wrapped in `data`. Wrapped ones are ignored, because they have no email, as is
/// anything that isn't an object or has no string as its `email`. Each repetition of an earlier group and email gets an `emails_not_unique`
/// at its `email`, because Duffel would reject it. Case is ignored, for letters up to U+017F (such as `ſ`, an old `s`), although no valid
/// email has letters beyond ASCII. Nothing else is checked, and there is no limit on issues, nor on bytes up to [`u32::MAX`].
///
/// Anything but an array gets a single `validation_type` about the whole; anything but JSON, an `invalid_json` or a `too_deep`; more bytes,
/// a `too_large`.
///
/// ```
/// use duffel_customers::check_unique_emails;
///
/// let report = check_unique_emails(br#"[{"email": "tony@stark.com"}, {"email": "Tony@stark.com"}]"#);
/// assert_eq!(report.issues()[0].pointer(), "/1/email");
/// ```
#[must_use]
pub fn check_unique_emails(json: &[u8]) -> Report {
    check_emails(json, to_report)
}

/// As [`check_unique_emails`], but passes the verdict to `finish`.
pub(crate) fn check_emails<T>(json: &[u8], finish: impl FnOnce(Verdict<'_>) -> T) -> T {
    let options = Options::new().max_issues(u32::MAX);
    finish(Check::run(json, &options, &[], &mut |check| {
        check.findings.muted = true;
        let users = check.value(&BATCH, Presence::Optional, &mut Values::new());
        check.findings.muted = false;
        if !matches!(users.what, What::List(_)) {
            return Some(Verdict::only(mismatch(&BATCH)));
        }
        check.add_to_repeated(Role::Email, &["*", "email"], &TAKEN);
        None
    }))
}

/// The parts of a batch that matter here. Nothing else is read.
static BATCH: Shape = Shape::List(&USERS);
static USERS: List = List::of(Shape::Object(&USER), "the customer users of the batch");
static USER: Object = Object::partial(FIELDS, across);
static TEXT: FreeText = FreeText::new("");

const FIELDS: &[Field] =
    &[optional("email", Shape::Text(&TEXT)), optional("group_id", Shape::Text(&TEXT))];

const EMAIL: usize = index_of(FIELDS, "email");
const GROUP_ID: usize = index_of(FIELDS, "group_id");

/// Records the email with the group, if it is not blank.
fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    let group = members.get(GROUP_ID).text().filter(|text| !text.is_blank());
    check.remember(Role::Email, *members.get(EMAIL), group);
}
