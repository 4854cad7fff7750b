//! Emails that clash within a batch of Customer Users.

use alloc::vec;
use alloc::vec::Vec;

use crate::Code;
use crate::envelope::Unreadable;
use crate::issue::Issue;
use crate::json::{Fault, Reader, Text};
use crate::lookup::Lookup;
use crate::path::Segment;
use crate::problem::Problem;
use crate::report::Report;
use crate::rules::fold;

static TAKEN: Problem = Problem::error(
    Code::EmailsNotUnique,
    "Use another email address: an earlier user of the same group has this one.",
);
static NOT_A_LIST: Problem = Problem::error(
    Code::ValidationType,
    "Expected a list: the customer users of the batch.",
);

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
    match read_users(json) {
        Err(fault) => Unreadable::from_fault(fault, json).into_report(),
        Ok(None) => {
            let finding = NOT_A_LIST.found().with("expected", "array");
            Report::new(vec![Issue::new(finding, Vec::new(), false)], false)
        }
        Ok(Some(users)) => {
            let texts: Vec<_> = users.iter().map(|(_, key)| Text::plain(key)).collect();
            let lookup = Lookup::new(&texts);
            let issues = lookup
                .repeated()
                .filter_map(|repeated| users.get(repeated))
                .map(|(index, _)| {
                    let segments = vec![Segment::Index(*index), Segment::Name("email".into())];
                    Issue::new(TAKEN.found(), segments, false)
                });
            Report::new(issues.collect(), false)
        }
    }
}

/// A user's index in the batch, and a key that users share whose emails clash.
type User = (u32, Vec<u8>);

/// The users with an email. `None` where there is no array.
fn read_users(json: &[u8]) -> Result<Option<Vec<User>>, Fault> {
    let mut reader = Reader::new(json);
    if reader.peek() != b'[' {
        reader.skip()?;
        return reader.end().map(|()| None);
    }
    reader.open_array()?;
    let (mut users, mut index, mut first) = (Vec::new(), 0, true);
    while reader.element(&mut first)? {
        if reader.peek() == b'{' {
            users.extend(read_user(&mut reader)?.map(|key| (index, key)));
        } else {
            reader.skip()?;
        }
        index += 1;
    }
    reader.end().map(|()| Some(users))
}

fn read_user(reader: &mut Reader<'_>) -> Result<Option<Vec<u8>>, Fault> {
    reader.open_object()?;
    let (mut email, mut group, mut first) = (None, None, true);
    while let Some((_, name)) = reader.member(&mut first)? {
        let text = if reader.peek() == b'"' {
            Some(reader.text()?)
        } else {
            None
        };
        if text.is_none() {
            reader.skip()?;
        }
        if name.is(b"email") {
            email = text;
        } else if name.is(b"group_id") {
            group = text;
        }
    }
    Ok(email.map(|email| key(group, email)))
}

/// The group, a byte that no text has, and the email in lower case.
fn key(group: Option<Text<'_>>, email: Text<'_>) -> Vec<u8> {
    let mut key = Vec::new();
    if let Some(group) = group {
        key.extend_from_slice(&group.content());
        key.push(0xFE);
    }
    key.push(0xFF);
    for character in email.characters().map(fold) {
        key.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    key
}
