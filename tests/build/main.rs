//! Building: what is tidied, what is left alone, which users are linked, and what holds of every text that is built.
//!
//! Which fields there are is read from the JSON Schemas: run with the feature `schema`, as `cargo xtask test` does.
#![cfg(feature = "schema")]

#[path = "../bodies/mod.rs"]
mod bodies;
#[path = "../expect/mod.rs"]
mod expect;
#[path = "../generated_bodies/mod.rs"]
mod generated_bodies;
#[path = "../schema_fields/mod.rs"]
mod schema_fields;

mod blank_texts;
mod envelope;
mod fields;
mod linking;
mod normalize;
mod properties;
mod tidying;
mod unchanged;
