//! Builds and checks the request bodies that Duffel takes.
#![no_std]
#![cfg_attr(not(feature = "wasm"), forbid(unsafe_code))]
#![cfg_attr(feature = "wasm", deny(unsafe_code))]
extern crate alloc;
#[cfg(feature = "wasm")]
mod wasm;
