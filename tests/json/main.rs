//! The reader and the writer, as callers see them: which texts are JSON, what stands in them, and where they stop being JSON.

mod agreement;
mod depth;
mod generated;
mod hard_cases;
mod number;
mod oracle;
mod place;
mod text;
mod utf8;

/// A body that Duffel documents, as it stands in `tests/examples`.
fn example(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/examples/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}
