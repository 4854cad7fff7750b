//! Checks and builds whole bodies: the calls of the public interface, from bytes to verdict.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::Kind;
use crate::envelope::check_body;
use crate::issue::Issue;
use crate::offer::{complete, spare};
use crate::options::Options;
use crate::path::Step;
use crate::report::Report;
use crate::tidy::{Purpose, tidy_body};
use crate::verdict::{Verdict, to_report};

/// Checks a body, and reports all issues at once, each with its location.
///
/// `json` is UTF-8, wrapped in `data` or not. It is never changed. Time and memory are linear in its length.
///
/// A body longer than [`Options::max_bytes`] (262144) gets a `too_large`, one with more than 64 levels a `too_deep`, and one with more
/// issues than [`Options::max_issues`] (100) a `too_many_issues`.
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
pub fn check(kind: Kind, json: &[u8], options: &Options<'_>) -> Report {
    check_under(kind, json, options, &[], to_report).0
}

/// As [`check`], but only at and under one path. Passes the verdict to `finish`. Returns the tidied JSON if the options ask for it.
pub(crate) fn check_under<T>(
    kind: Kind,
    json: &[u8],
    options: &Options<'_>,
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

/// A body that is ready to send. Its `Debug` prints how long the JSON is, not the names and documents in it.
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
#[derive(Clone, PartialEq, Eq)]
pub struct Built {
    kind: Kind,
    json: String,
    warnings: Vec<Issue>,
}

impl Built {
    /// The kind of body it is: of an [`Endpoint`](crate::http::Endpoint), the `payload`.
    ///
    /// ```
    /// use duffel_customers::http::Endpoint;
    /// use duffel_customers::{Kind, Options, build};
    ///
    /// let built = build(Kind::CustomerUserGroup, br#"{"name": "Avengers"}"#, &Options::new())?;
    /// assert_eq!(Endpoint::CUSTOMER_USER_GROUPS_CREATE.payload(), Some(built.kind()));
    /// # Ok::<(), duffel_customers::Report>(())
    /// ```
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The JSON to send, wrapped in `data`: exactly the JSON that was checked.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// The JSON to send, without copying it.
    #[must_use]
    pub fn into_json(self) -> String {
        self.json
    }

    /// The warnings, in document order. They don't prevent sending the body.
    #[must_use]
    pub fn warnings(&self) -> &[Issue] {
        &self.warnings
    }
}

impl fmt::Debug for Built {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Built")
            .field("kind", &self.kind)
            .field("json", &format_args!("{} bytes", self.json.len()))
            .field("warnings", &self.warnings)
            .finish()
    }
}

/// Tidies a payload, links its users, wraps it in `data` and checks the result.
///
/// Tidying trims strings; drops blank strings in optional fields (except those that decide something, such as an order's `type`); removes spaces,
/// hyphens, short dashes, `.`, `(` and `)` from phone numbers (and the marks of direction that address books add) and turns a leading `00`
/// into `+`; upper-cases currencies and countries; lower-cases email domains, titles and genders. IDs, amounts, metadata and unknown fields
/// are not changed. Linking adds each passenger's or guest's well-formed `user_id` to `users` ([`Options::link_users`]). The payload may be
/// wrapped in `data` or not, whatever [`Options::require_envelope`] says.
///
/// # Errors
///
/// The [`Report`] with all issues, if at least one of them is an error.
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
pub fn build(kind: Kind, json: &[u8], options: &Options<'_>) -> Result<Built, Report> {
    let (report, json) = build_text(kind, json, options, to_report);
    match String::from_utf8(json) {
        Ok(json) if report.is_valid() => Ok(Built { kind, json, warnings: report.into_issues() }),
        _ => Err(report),
    }
}

/// As [`build`], but passes the verdict to `finish`. Always returns the JSON; it is empty if the body could not be read.
pub(crate) fn build_text<T>(
    kind: Kind,
    json: &[u8],
    options: &Options<'_>,
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
