//! Sends calls: the only part that does I/O. [`http`](crate::http) decides what to send, what a response means and whether to retry.
//!
//! It only awaits what the package's own JavaScript returns, which holds the token: that resolves whatever `fetch` does.

mod host;
mod report;

use alloc::string::{String, ToString as _};
use core::iter;

use gloo_net::http::{Headers, Response};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

use self::host::{Answer, failure_of};
pub use self::host::{Asked, Host};
pub use self::report::{Report, to_js};
use self::report::{failed, succeeded, tell};
use crate::http::{Body, Call, Endpoint, ErrorBody, Failure, Head, Header, Outcome, Request, wait};

/// Sends a call, as often as its retry rules allow, and reports the outcome.
pub async fn send(host: &Host, asked: Asked) -> Report {
    let (endpoint, request) = match prepare(&asked) {
        Ok(prepared) => prepared,
        Err(message) => return Report::invalid(message),
    };
    let (timeout, max_retries) = (asked.timeout(), asked.max_retries());
    let mut attempt = 1;
    loop {
        let began = host.now();
        let answer = ask(host, &request, timeout).await;
        let head = answer.response().map(head_of);
        let outcome = match answer.failure() {
            Some(name) => Outcome::Failed(failure_of(&name), ErrorBody::default()),
            None => read(endpoint, head.as_ref(), &answer),
        };
        if host.listens() {
            tell(host, endpoint, attempt, began, head.as_ref(), &outcome);
        }
        let Outcome::Failed(failure, errors) = outcome else {
            return succeeded(&outcome, head);
        };
        if failure.verdict(endpoint.resend()).again && attempt <= max_retries && !host.lost() {
            let pause = wait(head.as_ref(), attempt, host.now() as i64, host.random());
            if let Some(pause) = pause {
                let waited = JsFuture::from(host.wait(pause.as_millis() as u64 as f64)).await;
                if waited.is_ok_and(|goes_on| goes_on.is_truthy()) {
                    attempt += 1;
                    continue;
                }
                if !host.lost() {
                    let aborted = Failure::AbortedWaiting;
                    return failed(endpoint, aborted, head, ErrorBody::default(), "");
                }
            }
        }
        return failed(endpoint, failure, head, errors, &answer.reason());
    }
}

fn prepare(asked: &Asked) -> Result<(&'static Endpoint, Request), String> {
    let endpoint = Endpoint::from_name(&asked.operation()).ok_or("There is no such call.")?;
    let (query, headers) = (asked.query(), asked.headers());
    let id = asked.id();
    let call = Call::new(endpoint, id.as_deref(), pairs(&query)).map_err(|why| why.to_string())?;
    // `fetch` decompresses responses.
    let headers = iter::once(("accept-encoding", "gzip")).chain(pairs(&headers));
    let headers = headers.map(|(name, value)| Header::new(name, value)).collect();
    let request = |headers| Request::new(&call, &asked.base(), asked.source().as_deref(), headers);
    let request = Result::and_then(headers, request).map_err(|why| why.to_string())?;
    Ok((endpoint, request))
}

/// Pairs each name with the value after it.
fn pairs(texts: &[String]) -> impl Iterator<Item = (&str, &str)> {
    texts.as_chunks().0.iter().map(|[name, value]| (name.as_str(), value.as_str()))
}

async fn ask(host: &Host, request: &Request, timeout: f64) -> Answer {
    let headers = Headers::new();
    for header in request.headers() {
        // Cannot trap, because names and values have been checked.
        headers.set(header.name(), header.value());
    }
    let sent = host.attempt(request.method().as_str(), request.url(), headers.into_raw(), timeout);
    // It never rejects, so both arms are the response.
    JsFuture::from(sent).await.unwrap_or_else(|answer| answer).unchecked_into()
}

fn head_of(response: web_sys::Response) -> Head {
    let response = Response::from(response);
    let headers = response.headers();
    // A caller's own `fetch` may follow redirects anyway.
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
