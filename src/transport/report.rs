//! The reports to JavaScript: the outcome of a call, and of each attempt.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::host::Host;
use crate::http::{ApiError, Endpoint, ErrorBody, ErrorMeta, Failure, Head, Outcome, message};

/// The outcome of a call, for JavaScript. The [`Host`] has the body and the headers.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// `done`, `pending`, `failed`, or `invalid` if the call could not be made.
    outcome: &'static str,
    /// The error class of a failure.
    failure: &'static str,
    message: String,
    status: Option<u16>,
    request_id: Option<String>,
    rate_limit: Option<Limit>,
    errors: Vec<ApiError>,
    meta: Option<ErrorMeta>,
    retryable: bool,
    ambiguous: bool,
}

impl Report {
    /// A call that could not be made.
    pub(super) fn invalid(message: String) -> Self {
        Report { outcome: "invalid", message, ..Report::default() }
    }
}

#[derive(Serialize)]
struct Limit {
    limit: u32,
    remaining: u32,
    /// Milliseconds since 1970.
    reset: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Attempt<'a> {
    method: &'static str,
    path: &'static str,
    attempt: u32,
    milliseconds: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
}

/// The JavaScript error class of a failure.
const fn class_of(failure: Failure) -> &'static str {
    match failure {
        Failure::TimedOut => "timeout",
        Failure::Aborted | Failure::AbortedUnsent | Failure::AbortedWaiting => "abort",
        Failure::Connection | Failure::Unsent => "connection",
        _ => "answer",
    }
}

/// Reports an attempt to the caller.
pub(super) fn tell(
    host: &Host,
    endpoint: &Endpoint,
    attempt: u32,
    began: f64,
    head: Option<&Head>,
    outcome: &Outcome,
) {
    let error = match outcome {
        Outcome::Failed(failure, body) => Some(match body.errors.first() {
            Some(error) if !error.code.is_empty() => error.code.as_str(),
            _ => class_of(*failure),
        }),
        Outcome::Done | Outcome::Pending => None,
    };
    host.attempted(to_js(&Attempt {
        method: endpoint.method().as_str(),
        path: endpoint.path(),
        attempt,
        milliseconds: host.now() - began,
        status: head.map(|head| head.status),
        request_id: head.and_then(|head| head.request_id.as_deref()),
        error,
    }));
}

/// A call that was carried out, or accepted.
pub(super) fn succeeded(outcome: &Outcome, head: Option<Head>) -> Report {
    let outcome = if *outcome == Outcome::Pending { "pending" } else { "done" };
    Report { outcome, ..report(head) }
}

/// A call that failed.
pub(super) fn failed(
    endpoint: &Endpoint,
    failure: Failure,
    head: Option<Head>,
    body: ErrorBody,
    reason: &str,
) -> Report {
    let verdict = failure.verdict(endpoint.resend());
    let message = message(endpoint, failure, head.as_ref(), &body, reason);
    let report = report(head);
    let in_body = body.meta.as_ref().and_then(|meta| meta.request_id.clone());
    Report {
        outcome: "failed",
        failure: class_of(failure),
        message,
        request_id: report.request_id.or(in_body),
        errors: body.errors,
        meta: body.meta,
        retryable: verdict.retryable,
        ambiguous: verdict.ambiguous,
        ..report
    }
}

/// The parts that every report has.
fn report(head: Option<Head>) -> Report {
    let Some(head) = head else { return Report::default() };
    let rate_limit = head.rate_limit.map(|limit| Limit {
        limit: limit.limit,
        remaining: limit.remaining,
        reset: limit.reset as f64 * 1000.0,
    });
    Report {
        status: Some(head.status),
        request_id: head.request_id,
        rate_limit,
        ..Report::default()
    }
}

/// Converts one of this module's values to a plain object. None of its names is `__proto__`.
pub fn to_js(value: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::new();
    // Numbers, strings and lists of them cannot fail to serialize.
    value.serialize(&serializer).unwrap_or_default()
}
