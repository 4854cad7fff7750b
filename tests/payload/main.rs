//! The payloads: every field of them, and the rules between fields, as in `src/payload/`.

#[path = "../bodies/mod.rs"]
mod bodies;
#[path = "../expect/mod.rs"]
mod expect;
#[path = "../schema_fields/mod.rs"]
mod schema_fields;

mod booking;
mod bounds;
mod component_client_key;
mod duplicate_keys;
mod fields;
mod identity_document;
mod order;
mod passenger;
mod passenger_names;
mod payment;
mod people;
mod places;
mod unknown_fields;
mod users;
mod wording;
