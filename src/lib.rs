//! Validates and builds request bodies for the [Duffel](https://duffel.com) API: Customer Users, Customer User Groups, flight orders, stays
//! bookings and component client keys.
//!
//! All issues of a body are found at once, before it is sent. Each has a code, its location as a JSON Pointer, and a sentence for the
//! person who must fix it. The JSON that is built (tidied, users linked, wrapped in `data`) is exactly the JSON that was checked. The crate
//! sends nothing: use your own HTTP client, and [`http`] for what to send, what a response means, and when to resend.
//!
//! # From JSON
//!
//! [`check()`] accepts JSON, from a form or a stranger, the body's [`Kind`] and [`Options`]. [`build()`] makes the JSON to send.
//!
//! ```
//! use duffel_customers::{Kind, Options, build};
//!
//! let form = br#"{"email": " Tony@Stark.com", "given_name": "Tony", "family_name": "Stark", "phone_number": "+1 415 555 0123"}"#;
//! let built = build(Kind::CustomerUser, form, &Options::new())?;
//! assert_eq!(
//!     built.json(),
//!     r#"{"data":{"email":"Tony@stark.com","given_name":"Tony","family_name":"Stark","phone_number":"+14155550123"}}"#,
//! );
//!
//! let report = build(Kind::CustomerUser, br#"{"email": "tony@"}"#, &Options::new()).unwrap_err();
//! for issue in report.errors() {
//!     println!("{} at {}: {}", issue.code(), issue.pointer(), issue.message());
//! }
//! # assert_eq!(report.errors().count(), 3);
//! # Ok::<(), duffel_customers::Report>(())
//! ```
//!
//! # From Rust
//!
//! With the feature `serde`, bodies are types: see [`request`], and [`response`] for Duffel's responses. Each kind of ID has its own type:
//! see [`id`].
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use duffel_customers::Options;
//! use duffel_customers::request::{
//!     Gender, IdentityDocument, Order, Passenger, Payload, Payment, Title,
//! };
//!
//! let tony = Passenger::new("pas_0000AgZpQrZjNcR4Mqklwx".parse()?, "Tony", "Stark")
//!     .user_id("icu_0000AgZitpOnQtd3NQxjwO".parse()?)
//!     .born_on("1970-05-29".parse()?)
//!     .title(Title::Mr)
//!     .gender(Gender::Male)
//!     .email("tony@stark.com")
//!     .phone_number("+14155550123")
//!     .identity_document(IdentityDocument::passport("75209451", "US", "2030-06-25".parse()?));
//!
//! let order = Order::instant(
//!     "off_0000AgZitpOnQtd3NQxjwO".parse()?,
//!     Payment::balance("430.00", "GBP"),
//! )
//! .passenger(tony)
//! .metadata("internal_order_id", "avengers-123");
//!
//! let built = order.build(&Options::new())?;
//! // `users` now has the passenger's `user_id`, so the Customer User can see the order. POST `built.json()` to /air/orders.
//! assert!(built.json().contains(r#""users":["icu_0000AgZitpOnQtd3NQxjwO"]"#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Against the offer
//!
//! Most rejected orders are well formed, but don't fit the offer that they book. If you pass the [`Offer`] to [`Options::offer`], the order
//! is compared with it: the price to the last digit, each passenger, and so on. [`build()`] then fills in a payment's missing amount and
//! currency, such as those of a typed [`Payment::new`]. For stays, use a [`Quote`].
//!
//! # Features
//!
//! | feature | adds | dependencies |
//! |---|---|---|
//! | none | [`check()`] and [`build()`], against an [`Offer`] or a [`Quote`] too; [`check_field`], [`check_field_in`], [`check_unique_emails`], [`sum_amounts`], [`parse_pointer`]; [`Date`], [`Timestamp`], [`id`], [`http`] | none |
//! | `serde` | [`request`] and [`response`]; `Serialize` and `Deserialize` for IDs, [`Date`], [`Timestamp`] and [`Kind`], `Serialize` for a [`Report`] and its issues and for Duffel's errors | serde, serde_json |
//! | `schema` | JSON Schemas of the bodies, and TypeScript declarations of bodies and responses, generated from the check's tables | none |
//! | `transport` | not for Rust programs: the exports of the npm package's client, over `fetch` | gloo-net, js-sys, serde, serde-wasm-bindgen, talc, wasm-bindgen, wasm-bindgen-futures, web-sys |
//! | `wasm` | not for Rust programs: the exports of the npm package `duffel-customers` | wasm-bindgen, lol_alloc |
//!
//! No feature is on by default. Everything except `transport`, which calls `fetch`, is `no_std` with `alloc`, and uses no clock, file or
//! network.
//!
//! Not affiliated with Duffel.
//!
#![cfg_attr(not(feature = "serde"), doc = "[`request`]: #features")]
#![cfg_attr(not(feature = "serde"), doc = "[`response`]: #features")]
#![cfg_attr(not(feature = "serde"), doc = "[`Payment::new`]: #features")]
#![cfg_attr(feature = "serde", doc = "[`Payment::new`]: request::Payment::new")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
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
pub mod id;
mod issue;
mod json;
mod line;
mod members;
mod message;
mod offer;
mod options;
mod parse_error;
mod path;
mod payload;
mod problem;
mod report;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod table;
mod tidy;
#[cfg(feature = "transport")]
mod transport;
#[cfg(feature = "serde")]
mod typed;
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
pub use offer::{Offer, Quote};
pub use options::Options;
pub use parse_error::ParseError;
pub use path::{Segment, parse_pointer};
pub use payload::Kind;
pub use problem::Severity;
pub use report::Report;
pub use rules::{Date, Timestamp};
#[cfg(feature = "serde")]
pub use typed::{request, response};

/// The example on crates.io runs.
#[cfg(doctest)]
#[doc = include_str!("README.md")]
struct Readme;
