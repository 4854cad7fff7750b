//! Sends calls: the only part that does any I/O. What to send, what an answer means and whether to try again is for [`http`](crate::http).
//!
//! It awaits nothing but promises of the package's own JavaScript, which fulfil whatever `fetch` does and hold the token.

mod host;
mod report;

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use gloo_net::http::{Headers, Response};
use serde::Deserialize;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

pub use self::host::Host;
use self::host::{Answer, failure_of};
pub use self::report::{Report, to_js};
use self::report::{failed, succeeded, tell};
use crate::http::{Body, Call, Endpoint, ErrorBody, Failure, Head, Header, Outcome, Request, wait};

/// A call, as JavaScript asks for it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Asked {
    operation: String,
    id: Option<String>,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    base: String,
    source: Option<String>,
    timeout: f64,
    max_retries: u32,
}

/// Sends a call, as often as its rules allow, and says what came of it.
pub async fn send(host: &Host, asked: Asked) -> Report {
    let (endpoint, request) = match prepare(&asked) {
        Ok(prepared) => prepared,
        Err(message) => return Report::invalid(message),
    };
    let mut attempt = 1;
    loop {
        let began = host.now();
        let answer = ask(host, &request, asked.timeout).await;
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
        if failure.verdict(endpoint.resend()).again && attempt <= asked.max_retries {
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

fn prepare(asked: &Asked) -> Result<(&'static Endpoint, Request), String> {
    let endpoint = Endpoint::from_name(&asked.operation).ok_or("There is no such call.")?;
    let query = asked.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let call = Call::new(endpoint, asked.id.as_deref(), query).map_err(|why| why.to_string())?;
    let headers = asked.headers.iter().map(|(name, value)| Header::new(name, value));
    let headers = headers.collect::<Result<_, _>>().map_err(|why| why.to_string())?;
    Ok((endpoint, Request::new(&call, &asked.base, asked.source.as_deref(), headers)))
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
