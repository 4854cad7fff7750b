//! Builds and checks the request bodies that Duffel takes.
#![no_std]
#![deny(missing_docs)]
#![cfg_attr(not(any(feature = "wasm", feature = "transport")), forbid(unsafe_code))]
#![cfg_attr(any(feature = "wasm", feature = "transport"), deny(unsafe_code))]
#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

extern crate alloc;

mod build;
mod check;
mod code;
mod decimal;
mod emails;
mod envelope;
mod facts;
mod field;
mod findings;
pub mod http;
mod issue;
mod json;
mod members;
mod message;
mod options;
mod path;
mod payload;
mod problem;
mod report;
mod rules;
pub mod schema;
mod table;
mod tidy;
#[cfg(feature = "transport")]
mod transport;
mod verdict;
#[cfg(any(feature = "wasm", feature = "transport"))]
mod wasm;

pub use build::{Built, build, check};
pub use code::Code;
pub use decimal::sum_amounts;
pub use emails::check_unique_emails;
pub use field::{check_field, check_field_in};
pub use issue::Issue;
pub use message::Param;
pub use options::Options;
pub use path::{Segment, path};
pub use payload::Kind;
pub use problem::Severity;
pub use report::Report;
pub use rules::Date;
