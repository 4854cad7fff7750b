//! The wasm-bindgen exports that the npm package is built from.

mod input;
mod kept;
#[cfg(standalone)]
mod standalone;
mod validator;
