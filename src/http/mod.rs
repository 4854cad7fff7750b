//! The client without its network: which calls there are, what each sends, what an answer means, whether and when to send again.
//!
//! Nothing here does any I/O or looks at a clock, so it serves whatever HTTP library a program has: make a [`Call`], turn it into a
//! [`Request`], send that, and hand what came back to [`Outcome::read`]. [`Failure::verdict`] then says what to do about a failure, and
//! [`wait`] for how long to wait first.

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
