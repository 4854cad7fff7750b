//! The client without its network: which calls there are, what each sends, what an answer means, whether and when to send again.
//!
//! Nothing here does any I/O or looks at a clock, so it serves whatever HTTP library a program has: make a [`Call`], turn it into a
//! [`Request`], send that, and hand what came back to [`Outcome::read`]. [`Failure::verdict`] then says what to do about a failure, and
//! [`wait`] for how long to wait first.
//!
//! ```
//! use duffel_customers::http::{Body, Call, Endpoint, Head, Outcome, Request, wait};
//! use duffel_customers::{Kind, Options, build};
//!
//! # struct Answer { status: u16, text: &'static str }
//! # impl Answer { fn header(&self, _: &str) -> Option<String> { None } }
//! # fn send(request: &Request, body: &str, token: &str) -> Answer { Answer { status: 201, text: r#"{"data": {"id": "icu_1"}}"# } }
//! # let form = br#"{"email": "tony@stark.com", "given_name": "Tony", "family_name": "Stark"}"#;
//! # let token = "duffel_test_…";
//! let create = Endpoint::from_name("customerUsers.create").unwrap();
//! let built = build(Kind::CustomerUser, form, &Options::new())?;
//! let request = Request::new(&Call::new(create, None, [])?, "https://api.duffel.com", None, vec![]);
//!
//! let mut attempt = 1;
//! let outcome = loop {
//!     let answer = send(&request, built.json(), token); // with the HTTP library of your choice
//!     let head = Head::read(answer.status, |name| answer.header(name));
//!     match Outcome::read(create, &head, Body::read(answer.text)) {
//!         Outcome::Failed(failure, _) if failure.verdict(create.resend()).again && attempt < 3 => {
//!             let Some(milliseconds) = wait(Some(&head), attempt, 0, 0.5) else { panic!("too long") };
//!             std::thread::sleep(std::time::Duration::from_millis(milliseconds));
//!             attempt += 1;
//!         }
//!         outcome => break outcome,
//!     }
//! };
//! assert_eq!(outcome, Outcome::Done);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod call;
mod date;
mod endpoint;
mod error;
mod failure;
mod header;
mod message;
mod outcome;
mod page;
mod request;
mod retry;

pub use answer::{Body, Head, RateLimit};
pub use call::{Call, InvalidCall};
pub use date::http_date;
pub use endpoint::{Endpoint, Gives, Method, Resend};
pub use error::{ApiError, ErrorBody, ErrorMeta, Source};
pub use failure::{Failure, Verdict};
pub use header::{Header, InvalidHeader};
pub use message::message;
pub use outcome::Outcome;
pub use page::{Next, Pages};
pub use request::Request;
pub use retry::wait;
