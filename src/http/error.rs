//! Reads Duffel's errors from a response's body. Any body yields whatever errors it contains; reading never fails.

mod shown;

use alloc::string::String;
use alloc::vec::Vec;

use crate::json::{Reader, members};

/// The most errors kept from one response. Duffel sends a handful.
const MOST: usize = 1000;

/// One of Duffel's errors. `type` and `code` are stable; `title` and `message` are not, and `message` may quote what was sent.
///
/// ```
/// use duffel_customers::http::{ApiError, ErrorBody};
///
/// let text = r#"{"errors": [{"type": "invalid_state_error", "code": "emails_not_unique", "title": "Email taken", "message": "…"}]}"#;
/// let body = ErrorBody::read(text);
/// let is_taken = |error: &ApiError| error.code == "emails_not_unique";
/// assert!(body.errors.iter().any(is_taken));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "transport"), derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApiError {
    /// The kind of error: `validation_error`. The list is open.
    #[cfg_attr(any(feature = "serde", feature = "transport"), serde(rename = "type"))]
    pub kind: String,
    /// What is wrong: `emails_not_unique`. If Duffel gives a number, its digits.
    pub code: String,
    /// A short description for people.
    pub title: String,
    /// A longer description.
    pub message: String,
    /// The URL of its documentation.
    #[cfg_attr(
        any(feature = "serde", feature = "transport"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub documentation_url: Option<String>,
    /// What the error is about.
    #[cfg_attr(
        any(feature = "serde", feature = "transport"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub source: Option<Source>,
}

/// What an error is about.
///
/// ```
/// use duffel_customers::http::{ErrorBody, Source};
///
/// let text = r#"{"errors": [{"type": "validation_error", "code": "validation_required",
///     "source": {"field": "email", "pointer": "/passengers/0/email"}}]}"#;
/// let error = ErrorBody::read(text).errors.remove(0);
/// let Some(Source::Field { pointer: Some(pointer), .. }) = error.source else { panic!() };
/// assert_eq!(pointer, "/passengers/0/email");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "transport"), derive(serde::Serialize))]
#[cfg_attr(any(feature = "serde", feature = "transport"), serde(untagged))]
#[non_exhaustive]
pub enum Source {
    /// A field of the payload.
    Field {
        /// Its name.
        #[cfg_attr(
            any(feature = "serde", feature = "transport"),
            serde(skip_serializing_if = "Option::is_none")
        )]
        field: Option<String>,
        /// Its location, as a JSON Pointer relative to `data`.
        #[cfg_attr(
            any(feature = "serde", feature = "transport"),
            serde(skip_serializing_if = "Option::is_none")
        )]
        pointer: Option<String>,
    },
    /// Something else: an airline's name.
    Other(String),
}

/// What Duffel sends with its errors.
///
/// ```
/// use duffel_customers::http::{ErrorBody, ErrorMeta};
///
/// let body = ErrorBody::read(r#"{"errors": [], "meta": {"request_id": "FZW0H3HdJwKk5HMAAKxB", "status": 422}}"#);
/// let ErrorMeta { request_id, status, .. } = body.meta.unwrap_or_default();
/// assert_eq!((request_id.as_deref(), status), (Some("FZW0H3HdJwKk5HMAAKxB"), Some(422)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "transport"), derive(serde::Serialize))]
#[non_exhaustive]
pub struct ErrorMeta {
    /// The request's ID, as in the header `x-request-id`.
    #[cfg_attr(
        any(feature = "serde", feature = "transport"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub request_id: Option<String>,
    /// Duffel's status, which a proxy may have replaced in the response.
    #[cfg_attr(
        any(feature = "serde", feature = "transport"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub status: Option<u16>,
}

/// The body of a refusal.
///
/// ```
/// use duffel_customers::http::{Endpoint, ErrorBody, Failure, message};
///
/// let body = ErrorBody::read(r#"{"errors": [{"type": "airline_error", "code": "offer_no_longer_available", "title": "Too late"}]}"#);
/// let create = Endpoint::ORDERS_CREATE;
/// assert_eq!(
///     message(create, Failure::Refused, None, &body, ""),
///     "POST /air/orders: Too late (offer_no_longer_available)",
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ErrorBody {
    /// The errors, in Duffel's order.
    pub errors: Vec<ApiError>,
    /// What Duffel sent with them.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub meta: Option<ErrorMeta>,
}

impl ErrorBody {
    /// Reads a body. The result is empty if the body isn't JSON or has no errors.
    ///
    /// ```
    /// use duffel_customers::http::ErrorBody;
    ///
    /// let body = ErrorBody::read(r#"{"errors": [{"type": "rate_limit_error", "code": 429, "source": "an airline"}]}"#);
    /// assert!(body.is_duffels());
    /// assert_eq!(body.errors[0].code, "429");
    /// assert!(!ErrorBody::read("<h1>Bad gateway</h1>").is_duffels());
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut reader = Reader::new(text.as_bytes());
        let body = read_body(&mut reader);
        // Only a complete body counts.
        if reader.end().is_ok() { body } else { ErrorBody::default() }
    }

    /// Whether the body is from Duffel, not from a proxy: Duffel's errors have a type and a code.
    #[must_use]
    pub fn is_duffels(&self) -> bool {
        self.errors.first().is_some_and(|error| !error.kind.is_empty() && !error.code.is_empty())
    }
}

fn read_body(reader: &mut Reader<'_>) -> ErrorBody {
    let mut body = ErrorBody::default();
    members(reader, |reader, name| match name {
        b"errors" => body.errors = read_errors(reader),
        b"meta" => body.meta = read_meta(reader),
        _ => reader.skip(),
    });
    body
}

fn read_errors(reader: &mut Reader<'_>) -> Vec<ApiError> {
    let mut errors = Vec::new();
    if reader.peek() != b'[' {
        reader.skip();
        return errors;
    }
    reader.open();
    while reader.element() {
        let error = read_error(reader);
        if errors.len() < MOST {
            errors.push(error);
        }
    }
    errors
}

fn read_error(reader: &mut Reader<'_>) -> ApiError {
    let mut error = ApiError::default();
    members(reader, |reader, name| match name {
        b"type" => error.kind = said(reader).unwrap_or_default(),
        b"code" => error.code = said(reader).unwrap_or_default(),
        b"title" => error.title = said(reader).unwrap_or_default(),
        b"message" => error.message = said(reader).unwrap_or_default(),
        b"documentation_url" => error.documentation_url = said(reader),
        b"source" => error.source = read_source(reader),
        _ => reader.skip(),
    });
    error
}

fn read_source(reader: &mut Reader<'_>) -> Option<Source> {
    if reader.peek() != b'{' {
        return said(reader).map(Source::Other);
    }
    let (mut field, mut pointer) = (None, None);
    members(reader, |reader, name| match name {
        b"field" => field = said(reader),
        b"pointer" => pointer = said(reader),
        _ => reader.skip(),
    });
    if field.is_none() && pointer.is_none() { None } else { Some(Source::Field { field, pointer }) }
}

fn read_meta(reader: &mut Reader<'_>) -> Option<ErrorMeta> {
    if reader.peek() != b'{' {
        reader.skip();
        return None;
    }
    let mut meta = ErrorMeta::default();
    members(reader, |reader, name| match name {
        b"request_id" => meta.request_id = said(reader),
        b"status" => meta.status = said(reader).and_then(|status| status.parse().ok()),
        _ => reader.skip(),
    });
    Some(meta)
}

/// Reads a string, or a number as a string. Anything else is `None`.
fn said(reader: &mut Reader<'_>) -> Option<String> {
    let bytes = match reader.peek() {
        b'"' => reader.text().content().into_owned(),
        b'-' | b'0'..=b'9' => reader.number().to_vec(),
        _ => {
            reader.skip();
            return None;
        }
    };
    // The body is a `str`, so its contents are UTF-8 too.
    String::from_utf8(bytes).ok()
}
