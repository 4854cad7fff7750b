//! Typed requests, responses and IDs: they hold what the tables and the documented examples hold, and tell the same issues.

#[path = "../bodies/mod.rs"]
mod bodies;
#[path = "../generated_bodies/mod.rs"]
mod generated_bodies;
#[path = "../schema_fields/mod.rs"]
mod schema_fields;

mod error_json;
mod examples;
mod fields;
mod filled;
mod ids;
mod issue;
mod issues;
mod kind;
mod payment;
mod records;
mod responses;
mod words;
