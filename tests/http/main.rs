//! The client without its network: every part of `http`, by itself.

mod body;
mod call;
mod date;
mod error;
mod failure;
mod header;
mod message;
mod outcome;
mod page;
mod request;
mod retry_table;
mod wait;

use duffel_customers::http::{Endpoint, Head};

/// The endpoint with this name.
#[track_caller]
fn endpoint(name: &str) -> &'static Endpoint {
    Endpoint::from_name(name).unwrap_or_else(|| panic!("no endpoint is called {name}"))
}

/// A head that says nothing but its status.
fn head(status: u16) -> Head {
    Head { status, ..Head::default() }
}

/// An error body as Duffel writes them.
const DUFFELS: &str = r#"{"errors": [{"type": "api_error", "code": "some_code", "title": "Some title", "message": "Some message", "documentation_url": "https://duffel.com/docs"}], "meta": {"request_id": "req-1", "status": 500}}"#;

/// What a proxy says instead.
const PROXYS: &str = "<html><h1>Bad gateway</h1></html>";
