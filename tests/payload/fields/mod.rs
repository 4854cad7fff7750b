//! Every field of every payload, each single mutation of it, and exactly the issues that must come of it.
//!
//! Which fields there are comes from the crate's own tables, by way of the JSON Schemas written from them: a field that has no row here
//! fails [`every_field_has_a_row`]. What must be said of them is written by hand.

mod booking;
mod component_client_key;
mod customer_user;
mod customer_user_group;
mod identity_document;
mod loyalty_programme_account;
mod order;
mod order_update;
mod passenger;
mod payment;
mod service;
mod table;

use std::collections::BTreeSet;

use duffel_customers::Kind;
use serde_json::json;

use self::table::Table;
use crate::schema_fields::schema_fields;

fn tables() -> Vec<Table> {
    let tables = [
        customer_user::tables(),
        customer_user_group::tables(),
        order::tables(),
        payment::tables(),
        service::tables(),
        passenger::tables(),
        identity_document::tables(),
        loyalty_programme_account::tables(),
        order_update::tables(),
        booking::tables(),
        component_client_key::tables(),
    ];
    tables.into_iter().flatten().collect()
}

/// A pointer with `*` for each index and for the name of a metadata pair.
fn pattern(pointer: &str) -> String {
    let steps = pointer.split('/').map(|step| match step {
        "mission" => "*",
        index if index.parse::<u32>().is_ok() => "*",
        name => name,
    });
    steps.collect::<Vec<_>>().join("/")
}

#[test]
fn every_field_has_a_row() {
    let tables = tables();
    for &kind in Kind::ALL {
        let of_kind = tables.iter().filter(|table| table.kind == kind);
        let rows: BTreeSet<String> =
            of_kind.flat_map(|table| &table.rows).map(|row| pattern(row.pointer)).collect();
        let fields: BTreeSet<String> = schema_fields(kind).into_iter().collect();
        assert_eq!(rows, fields, "{}", kind.as_str());
    }
}

/// For `tests/schemas`, which puts the mutations to a judge of JSON Schema that is not written in Rust.
#[test]
fn every_mutation_is_written_down() {
    let mutations: Vec<_> = tables()
        .iter()
        .flat_map(|table| table.mutations().into_iter().map(|mutation| (table.kind, mutation)))
        .map(|(kind, mutation)| {
            json!({
                "kind": kind.as_str(),
                "pointer": mutation.pointer,
                "change": mutation.change,
                "body": mutation.body,
                "said": mutation.expected(),
            })
        })
        .collect();
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/mutations.json");
    std::fs::write(path, json!(mutations).to_string()).unwrap();
}
