//! Checking: the body around the payload, options, single fields, suggestions, and what no message ever says.

#[path = "../bodies/mod.rs"]
mod bodies;
#[path = "../expect/mod.rs"]
mod expect;
#[path = "../generated_bodies/mod.rs"]
mod generated_bodies;
#[path = "../schema_fields/mod.rs"]
mod schema_fields;

mod code;
mod envelope;
mod field;
mod field_in_form;
mod field_in_payload;
mod field_path;
mod messages;
mod options;
mod path;
mod report;
mod suggestion;
mod threads;
