//! Checking and building whole bodies: what callers ask for, from bytes to verdict.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Kind;
use crate::envelope::check_body;
use crate::issue::Issue;
use crate::offer::{complete, spare};
use crate::options::Options;
use crate::path::Step;
use crate::report::Report;
use crate::tidy::{Purpose, tidy_body};
use crate::verdict::{Verdict, to_report};

/// Checks a body: every issue at once, each with its place.
///
/// `json` is UTF-8 text, wrapped in `data` or not; it is read once and never changed. Takes time and memory linear in its length.
///
/// What is longer than [`Options::max_bytes`] (262144) is refused with `too_large`, what has more than 64 levels with `too_deep`, what has
/// more issues than [`Options::max_issues`] (100) with `too_many_issues`.
///
/// ```
/// use duffel_customers::{Kind, Options, check};
///
/// let body = br#"{"data": {"email": "tony@", "given_name": "Tony", "group_id": "icu_0000AgZitpOnQtd3NQxjwO"}}"#;
/// let report = check(Kind::CustomerUser, body, &Options::new());
/// assert!(!report.is_valid());
/// assert_eq!(
///     report.to_string(),
///     "/email: Expected an email address, such as tony@example.com.\n\
///      /group_id: Expected a customer user group ID (usg_…), got a customer user ID (icu_…).\n\
///      /family_name: Add a name, such as Stark.",
/// );
/// ```
#[must_use]
pub fn check(kind: Kind, json: &[u8], options: &Options) -> Report {
    check_under(kind, json, options, &[], to_report).0
}

/// As [`check`], only at and under one place. The verdict is handed to `finish`; the tidied text comes back where the options want it.
pub(crate) fn check_under<T>(
    kind: Kind,
    json: &[u8],
    options: &Options,
    under: &[Step<'_>],
    finish: impl FnOnce(Verdict<'_>) -> T,
) -> (T, Option<Vec<u8>>) {
    if json.len() > options.max_bytes as usize {
        return (finish(Verdict::too_large(options)), None);
    }
    if !options.normalize {
        return (finish(check_body(kind.object(), json, options, under)), None);
    }
    match tidy_body(kind.object(), json, Purpose::Check) {
        Ok(tidied) => {
            let result = finish(check_body(kind.object(), &tidied.json, options, under));
            (result, Some(tidied.json))
        }
        Err(fault) => (finish(Verdict::from_fault(fault, json)), None),
    }
}

/// A body that is ready to be sent.
///
/// ```
/// use duffel_customers::{Kind, Options, build};
///
/// let group = build(Kind::CustomerUserGroup, br#"{"name": " Avengers", "colour": "red"}"#, &Options::new())?;
/// assert_eq!(group.warnings()[0].pointer(), "/colour");
/// assert_eq!(group.json(), r#"{"data":{"name":"Avengers","colour":"red"}}"#);
/// let text: String = group.into_json();
/// # Ok::<(), duffel_customers::Report>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Built {
    json: String,
    warnings: Vec<Issue>,
}

impl Built {
    /// The exact text to send, wrapped in `data`: the text that was checked.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// The exact text to send, without a copy.
    #[must_use]
    pub fn into_json(self) -> String {
        self.json
    }

    /// What was found that does not keep the body from being sent, in document order.
    #[must_use]
    pub fn warnings(&self) -> &[Issue] {
        &self.warnings
    }
}

/// Tidies a payload, links its users, wraps it in `data` and checks what came of it.
///
/// Tidying trims texts and drops blank optional ones (but for those that decide something, such as an order's `type`); takes spaces, `-`,
/// `.`, `(` and `)` out of phone numbers and writes `+` for a leading `00`; puts currencies and countries in capitals, the domain of an
/// email, titles and genders in small letters. IDs, amounts, metadata and unknown fields are passed on as they are. Linking adds each
/// passenger's or guest's well-formed `user_id` to `users` ([`Options::link_users`]). A payload may stand under `data` or not, whatever
/// [`Options::require_envelope`] says.
///
/// # Errors
///
/// The [`Report`] with every issue, where at least one of them is an error.
///
/// ```
/// use duffel_customers::{Kind, Options, build};
///
/// let form = br#"{"email": " tony@STARK.com ", "given_name": "Tony", "family_name": "Stark", "phone_number": "+1 (415) 555-0123"}"#;
/// let built = build(Kind::CustomerUser, form, &Options::new())?;
/// assert_eq!(
///     built.json(),
///     r#"{"data":{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark","phone_number":"+14155550123"}}"#,
/// );
/// # Ok::<(), duffel_customers::Report>(())
/// ```
pub fn build(kind: Kind, json: &[u8], options: &Options) -> Result<Built, Report> {
    let (report, json) = build_text(kind, json, options, to_report);
    match String::from_utf8(json) {
        Ok(json) if report.is_valid() => Ok(Built { json, warnings: report.into_issues() }),
        _ => Err(report),
    }
}

/// As [`build`], the verdict handed to `finish`; the text comes back whatever the verdict, empty where the body could not be read.
pub(crate) fn build_text<T>(
    kind: Kind,
    json: &[u8],
    options: &Options,
    finish: impl FnOnce(Verdict<'_>) -> T,
) -> (T, Vec<u8>) {
    if json.len() > options.max_bytes as usize {
        return (finish(Verdict::too_large(options)), Vec::new());
    }
    let purpose = Purpose::Send { link_users: options.link_users };
    match tidy_body(kind.object(), json, purpose) {
        Ok(tidied) => {
            let mut json = tidied.json;
            let mut options = options.clone();
            loop {
                let mut verdict = check_body(kind.object(), &json, &options, &[]);
                let Some((completed, filled)) = complete(&json, &options, &verdict.findings) else {
                    spare(&mut verdict.findings);
                    return (finish(verdict.wrapped(tidied.was_wrapped)), json);
                };
                json = completed;
                options.filled |= filled;
            }
        }
        Err(fault) => (finish(Verdict::from_fault(fault, json)), Vec::new()),
    }
}
