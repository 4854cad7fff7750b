//! A Worker in Rust: checks the Customer User that a page posts, sends it on to Duffel, and reads Duffel's answer.

use duffel_customers::{Kind, Options, Report, build, response};
use serde_json::json;
use worker::{Context, Env, Fetch, Headers, Method, Request, RequestInit, Response, Result, event};

const CUSTOMER_USERS: &str = "https://api.duffel.com/identity/customer/users";

#[event(fetch)]
async fn fetch(mut request: Request, env: Env, _: Context) -> Result<Response> {
    match build(Kind::CustomerUser, &request.bytes().await?, &Options::new()) {
        Ok(built) => send(built.json(), &env).await,
        Err(report) => refuse(&report),
    }
}

/// Duffel's answer, of which the page needs the user's ID alone.
async fn send(json: &str, env: &Env) -> Result<Response> {
    let headers = Headers::new();
    headers.set("Authorization", &format!("Bearer {}", env.secret("DUFFEL_ACCESS_TOKEN")?))?;
    headers.set("Duffel-Version", "v2")?;
    headers.set("Content-Type", "application/json")?;
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_headers(headers).with_body(Some(json.into()));

    let mut answer = Fetch::Request(Request::new_with_init(CUSTOMER_USERS, &init)?).send().await?;
    if answer.status_code() != 201 {
        return Ok(Response::empty()?.with_status(502));
    }
    let created: response::Data<response::CustomerUser> =
        serde_json::from_slice(&answer.bytes().await?)?;
    Ok(Response::from_json(&json!({ "id": created.data.id }))?.with_status(201))
}

/// Every reason why not, in the shape of Duffel's own errors.
fn refuse(report: &Report) -> Result<Response> {
    let errors: Vec<_> = report
        .errors()
        .map(|issue| {
            let source = json!({ "pointer": issue.pointer() });
            json!({ "code": issue.code().as_str(), "message": issue.message(), "source": source })
        })
        .collect();
    Ok(Response::from_json(&json!({ "errors": errors }))?.with_status(422))
}
