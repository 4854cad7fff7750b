//! Sends calls: the only file that does any I/O. What to send, what an answer means and whether to try again is for [`http`](crate::http).
//!
//! It awaits nothing but promises of the package's own JavaScript, which fulfil whatever `fetch` does and hold the token.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use gloo_net::http::{Headers, Response};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::http::{
    ApiError, Body, Call, Endpoint, ErrorBody, ErrorMeta, Failure, Head, Header, Outcome, Request,
    message, wait,
};

#[wasm_bindgen]
extern "C" {
    /// The JavaScript side of one call: its body, its signal, its token, the `fetch` to use, the clock.
    pub type Host;

    /// Sends the request once; gives an [`Answer`], and never rejects.
    #[wasm_bindgen(method)]
    fn attempt(
        this: &Host,
        method: &str,
        url: &str,
        headers: web_sys::Headers,
        timeout: f64,
    ) -> js_sys::Promise;

    /// Waits; gives `true`, or `false` as soon as the caller's signal fires.
    #[wasm_bindgen(method)]
    fn wait(this: &Host, milliseconds: f64) -> js_sys::Promise;

    /// Tells the caller of an attempt.
    #[wasm_bindgen(method)]
    fn attempted(this: &Host, event: JsValue);

    /// Milliseconds since 1970.
    #[wasm_bindgen(method)]
    fn now(this: &Host) -> f64;

    /// A random number from 0 to 1.
    #[wasm_bindgen(method)]
    fn random(this: &Host) -> f64;

    /// What came of an attempt.
    pub type Answer;

    /// How it failed, where there is no whole answer: one of the names in [`failure_of`].
    #[wasm_bindgen(method, getter)]
    fn failure(this: &Answer) -> Option<String>;

    /// What the runtime said of it, without anything secret.
    #[wasm_bindgen(method, getter)]
    fn reason(this: &Answer) -> String;

    /// The answer, where one began; its body has been read.
    #[wasm_bindgen(method, getter)]
    fn response(this: &Answer) -> Option<web_sys::Response>;

    /// What the body is: `record`, `list`, or anything else. Records and lists stay on the JavaScript side.
    #[wasm_bindgen(method, getter)]
    fn shape(this: &Answer) -> String;

    /// The body's text, where it is neither.
    #[wasm_bindgen(method, getter)]
    fn text(this: &Answer) -> String;
}

/// A call, as JavaScript asks for it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    operation: String,
    id: Option<String>,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    base: String,
    source: Option<String>,
    timeout: f64,
    max_retries: u32,
}

/// What came of a call, as JavaScript gets it. The body and the headers are with the [`Host`].
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// `done`, `pending`, `failed`, or `invalid` where the call could not even be made.
    outcome: &'static str,
    /// Which class of error a failure is.
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

/// Sends a call, as often as its rules allow, and says what came of it.
pub async fn send(host: &Host, order: Order) -> Report {
    let (endpoint, request) = match prepare(&order) {
        Ok(prepared) => prepared,
        Err(message) => return Report { outcome: "invalid", message, ..Report::default() },
    };
    let mut attempt = 1;
    loop {
        let began = host.now();
        let answer = ask(host, &request, order.timeout).await;
        let head = answer.response().map(head_of);
        let outcome = match answer.failure() {
            Some(name) => Outcome::Failed(failure_of(&name), ErrorBody::default()),
            None => read(endpoint, head.as_ref(), &answer),
        };
        tell(host, endpoint, attempt, began, head.as_ref(), &outcome);
        let Outcome::Failed(failure, errors) = outcome else {
            return succeeded(&outcome, head);
        };
        if failure.verdict(endpoint.resend()).again && attempt <= order.max_retries {
            let pause = wait(head.as_ref(), attempt, host.now() as i64, host.random());
            if let Some(milliseconds) = pause {
                let waited = JsFuture::from(host.wait(milliseconds as f64)).await;
                if waited.is_ok_and(|goes_on| goes_on.is_truthy()) {
                    attempt += 1;
                    continue;
                }
                // Only what was not carried out, or may be carried out twice, is waited for.
                return failed(endpoint, Failure::AbortedUnsent, None, ErrorBody::default(), "");
            }
        }
        return failed(endpoint, failure, head, errors, &answer.reason());
    }
}

fn prepare(order: &Order) -> Result<(&'static Endpoint, Request), String> {
    let endpoint = Endpoint::from_name(&order.operation).ok_or("There is no such call.")?;
    let query = order.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let call = Call::new(endpoint, order.id.as_deref(), query).map_err(|why| why.to_string())?;
    let headers = order.headers.iter().map(|(name, value)| Header::new(name, value));
    let headers = headers.collect::<Result<_, _>>().map_err(|why| why.to_string())?;
    Ok((endpoint, Request::new(&call, &order.base, order.source.as_deref(), headers)))
}

async fn ask(host: &Host, request: &Request, timeout: f64) -> Answer {
    let headers = Headers::new();
    for Header { name, value } in &request.headers {
        // Cannot trap: names and values have been checked.
        headers.set(name, value);
    }
    let sent = host.attempt(request.method.as_str(), &request.url, headers.into_raw(), timeout);
    // It never rejects, so both arms are the answer.
    JsFuture::from(sent).await.unwrap_or_else(|answer| answer).unchecked_into()
}

fn head_of(response: web_sys::Response) -> Head {
    let response = Response::from(response);
    let headers = response.headers();
    // A `fetch` of the caller's own may follow redirects all the same.
    let status = if response.redirected() { 0 } else { response.status() };
    Head::read(status, |name| headers.get(name))
}

fn read(endpoint: &Endpoint, head: Option<&Head>, answer: &Answer) -> Outcome {
    let Some(head) = head else {
        return Outcome::Failed(Failure::Connection, ErrorBody::default());
    };
    match answer.shape().as_str() {
        "record" => Outcome::read(endpoint, head, Body::Record),
        "list" => Outcome::read(endpoint, head, Body::List),
        _ => Outcome::read(endpoint, head, Body::Text(&answer.text())),
    }
}

/// How the JavaScript side calls what it saw.
fn failure_of(name: &str) -> Failure {
    match name {
        "timeout" => Failure::TimedOut,
        "abort" => Failure::Aborted,
        "abort unsent" => Failure::AbortedUnsent,
        "unsent" => Failure::Unsent,
        _ => Failure::Connection,
    }
}

/// The class of error that JavaScript makes of a failure.
const fn class_of(failure: Failure) -> &'static str {
    match failure {
        Failure::TimedOut => "timeout",
        Failure::Aborted | Failure::AbortedUnsent => "abort",
        Failure::Connection | Failure::Unsent => "connection",
        _ => "answer",
    }
}

fn tell(
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

fn succeeded(outcome: &Outcome, head: Option<Head>) -> Report {
    let outcome = if *outcome == Outcome::Pending { "pending" } else { "done" };
    Report { outcome, ..report(head) }
}

fn failed(
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

/// A value of ours as a plain object. Its names are ours, so none of them is `__proto__`.
pub fn to_js(value: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::new();
    // Numbers, texts and lists of them: serializing cannot fail.
    value.serialize(&serializer).unwrap_or_default()
}
