//! Stub.
use wasm_bindgen::prelude::wasm_bindgen;

/// Stub.
#[wasm_bindgen]
pub fn input(bytes: u32) -> u32 { bytes }
/// Stub.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)]
pub fn run(_kind: u32, _flags: u32, _payload: u32, _now: u32, _path: u32, _max_bytes: u32, _max_issues: u32) -> u32 { 0 }
