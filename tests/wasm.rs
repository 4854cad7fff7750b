//! The crate compiled to wasm, in Node and in headless Chromium: `cargo xtask test node chromium`.
//!
//! Nothing here asks for one of the two: the runner's environment decides, so that both run the same tests.
#![cfg(target_arch = "wasm32")]

mod wasm {
    mod bodies;
    mod crate_api;
    mod exports;
    mod module;
}
