//! Emails that clash within a batch of Customer Users.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::Code;
use crate::facts::{Fact, Role, repeated};
use crate::findings::{Findings, Order, Trail};
use crate::json::{Fault, Reader};
use crate::path::Step;
use crate::problem::{Detail, Problem};
use crate::report::Report;
use crate::rules::compare_folded;
use crate::verdict::{Verdict, to_report};

static TAKEN: Problem = Problem::error(
    Code::EmailsNotUnique,
    "Use another email address: an earlier user of the same group has this one.",
);
static NOT_A_LIST: Problem =
    Problem::error(Code::ValidationType, "Expected a list: the customer users of the batch.");

/// Finds emails that clash inside their group, or among the users without one, in a batch of Customer Users.
///
/// `json` is a JSON array of Customer User payloads. Each later one with the group and the email of an earlier one gives
/// `emails_not_unique` at its `email`, as Duffel would refuse it. Emails are compared in lower case. Nothing else is checked.
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
    let users = match read_users(json) {
        Err(fault) => return finish(Verdict::from_fault(fault, json)),
        Ok(None) => {
            return finish(Verdict::only(NOT_A_LIST.found().with(Detail::Expected("array"))));
        }
        Ok(Some(users)) => users,
    };
    let mut findings = Findings::new(u32::MAX, &[]);
    for user in repeated(&users, by_group_and_email) {
        let mut trail = Trail::new();
        trail.push(Step::Index(user.index));
        trail.push(Step::Field("email"));
        findings.add(Order::at(user.at), &trail, TAKEN.found());
    }
    finish(Verdict { findings, base: &[], wrapped: false, strict: false })
}

/// The users with an email. `None` where there is no array.
fn read_users(json: &[u8]) -> Result<Option<Vec<Fact<'_>>>, Fault> {
    let mut reader = Reader::new(json);
    if reader.peek() != b'[' {
        reader.skip()?;
        return reader.end().map(|()| None);
    }
    reader.open_array()?;
    let (mut users, mut index, mut first) = (Vec::new(), 0, true);
    while reader.element(&mut first)? {
        if reader.peek() == b'{' {
            users.extend(read_user(&mut reader, index)?);
        } else {
            reader.skip()?;
        }
        index += 1;
    }
    reader.end().map(|()| Some(users))
}

fn read_user<'a>(reader: &mut Reader<'a>, index: u32) -> Result<Option<Fact<'a>>, Fault> {
    reader.open_object()?;
    let (mut email, mut group, mut first) = (None, None, true);
    while let Some((at, name)) = reader.member(&mut first)? {
        let text = if reader.peek() == b'"' { Some(reader.text()?) } else { None };
        if text.is_none() {
            reader.skip()?;
        }
        if name.is(b"email") {
            email = text.map(|text| (at, text));
        } else if name.is(b"group_id") {
            group = text;
        }
    }
    let fact = |(at, text)| Fact { role: Role::Email, at, index, inner: 0, text, second: group };
    Ok(email.map(fact))
}

/// By group, users without one among themselves, and by email in lower case.
fn by_group_and_email(a: &Fact<'_>, b: &Fact<'_>) -> Ordering {
    a.second.cmp(&b.second).then_with(|| compare_folded(a.text, b.text))
}
