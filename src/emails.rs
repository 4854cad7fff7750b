//! Emails that clash within a batch of Customer Users.

use crate::Code;
use crate::check::{Check, mismatch};
use crate::facts::Role;
use crate::members::{Members, What, index_of};
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

/// Finds emails that clash inside their group, or among the users without one, in a batch of Customer Users.
///
/// `json` is a JSON array of Customer User payloads, bare, not in `data`: what is wrapped has no email and takes no part, as all that is no
/// object or has no text as its `email`. Each later one with the group and the email of an earlier one gives `emails_not_unique` at its
/// `email`, as Duffel would refuse it. Emails are compared whatever their case; of the letters beyond ASCII, which no valid email has, up
/// to U+017F: `ſ`, an old `s`, is one. Nothing else is checked, and neither [`Options::max_bytes`] nor [`Options::max_issues`] limits it.
///
/// What is no array gives `validation_type`, what is no JSON `invalid_json` or `too_deep`, alone and about the whole.
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

/// As [`check_unique_emails`], the verdict handed to `finish`.
pub(crate) fn check_emails<T>(json: &[u8], finish: impl FnOnce(Verdict<'_>) -> T) -> T {
    let options = Options::new().max_issues(u32::MAX);
    finish(Check::run(json, &options, &[], &|check| {
        check.findings.muted = true;
        let users = check.value(&BATCH, Presence::Optional);
        check.findings.muted = false;
        if !matches!(users.what, What::List(_)) {
            return Some(Verdict::only(mismatch(&BATCH)));
        }
        check.add_to_repeated(Role::Email, &["*", "email"], &TAKEN);
        None
    }))
}

/// What of a batch matters here: nothing else is looked at.
static BATCH: Shape = Shape::List(&USERS);
static USERS: List = List::of(Shape::Object(&USER), "the customer users of the batch");
static USER: Object = Object::partial(FIELDS, across);
static TEXT: FreeText = FreeText::new("");

const FIELDS: &[Field] =
    &[optional("email", Shape::Text(&TEXT)), optional("group_id", Shape::Text(&TEXT))];

const EMAIL: usize = index_of(FIELDS, "email");
const GROUP_ID: usize = index_of(FIELDS, "group_id");

/// Remembers the email with the group, if that is not blank.
fn across<'a>(check: &mut Check<'a>, members: &Members<'a>) {
    let group = members.get(GROUP_ID).text().filter(|text| !text.is_blank());
    check.remember(Role::Email, *members.get(EMAIL), group);
}
