//! The client without a network: which calls exist, what each sends, what a response means, and whether and when to resend.
//!
//! Nothing here does any I/O or reads a clock, so it works with any HTTP library. Make a [`Call`], turn it into a [`Request`], send that,
//! and pass the response to [`Outcome::read`]. After a failure, [`Failure::verdict`] says what to do, and [`wait`] how long to wait first.
//!
//! ```
//! use std::thread::sleep;
//! use std::time::{Duration, UNIX_EPOCH};
//!
//! use duffel_customers::http::{
//!     BASE_URL, Body, Call, Endpoint, ErrorBody, Failure, Head, Outcome, Request, TIMEOUT, wait,
//! };
//! use duffel_customers::{Kind, Options, build};
//!
//! # struct Answer { status: u16, text: &'static str }
//! # impl Answer { fn header(&self, name: &str) -> Option<String> { (name == "ratelimit-reset").then(|| "Thu, 01 Jan 1970 00:01:00 GMT".into()) } }
//! # let mut answers = [
//! #     Answer { status: 429, text: r#"{"errors":[{"type":"rate_limit_error","code":"rate_limit_exceeded"}]}"# },
//! #     Answer { status: 201, text: r#"{"data":{"id":"icu_1"}}"# },
//! # ].into_iter();
//! # let mut send = |_: &Request, _: &str, _: &str, _: Duration| answers.next().ok_or("no answer");
//! # let form = br#"{"email": "tony@stark.com", "given_name": "Tony", "family_name": "Stark"}"#;
//! # let token = "duffel_test_…";
//! let create = Endpoint::CUSTOMER_USERS_CREATE;
//! let built = build(Kind::CustomerUser, form, &Options::new())?;
//! let request = Request::new(&Call::new(create, None, [])?, BASE_URL, None, vec![])?;
//!
//! let mut attempt = 1;
//! let outcome = loop {
//!     // With the HTTP library of your choice. It must not follow redirects: they would get the token.
//!     let (head, outcome) = match send(&request, built.json(), token, TIMEOUT) {
//!         Ok(answer) => {
//!             let head = Head::read(answer.status, |name| answer.header(name));
//!             let outcome = Outcome::read(create, &head, Body::read(answer.text));
//!             (Some(head), outcome)
//!         }
//!         Err(_) => (None, Outcome::Failed(Failure::Connection, ErrorBody::default())),
//!     };
//!     let now = UNIX_EPOCH.elapsed()?.as_millis().try_into()?;
//!     let random = 0.5; // from 0 to 1
//!     match (&outcome, wait(head.as_ref(), attempt, now, random)) {
//!         (Outcome::Failed(failure, _), Some(pause))
//!             if failure.verdict(create.resend()).again && attempt < 3 =>
//!         {
//!             sleep(pause);
//!             attempt += 1;
//!         }
//!         _ => break outcome,
//!     }
//! };
//! assert_eq!(outcome, Outcome::Done);
//! # assert_eq!(attempt, 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod call;
mod date;
mod endpoint;
mod error;
mod failure;
mod header;
mod message;
mod method;
mod outcome;
mod page;
mod request;
mod response;
mod retry;

pub use call::{Call, InvalidCall};
pub use date::http_date;
pub use endpoint::{Endpoint, Gives, Resend};
pub use error::{ApiError, ErrorBody, ErrorMeta, Source};
pub use failure::{Failure, Verdict};
pub use header::{Header, InvalidHeader};
pub use message::message;
pub use method::Method;
pub use outcome::Outcome;
pub use page::{Cursors, Next};
pub use request::{BASE_URL, Request};
pub use response::{Body, Head, RateLimit};
pub use retry::{TIMEOUT, wait};
