//! The wasm-bindgen exports that the npm package is built from.

#[cfg(feature = "transport")]
mod client;
#[cfg(feature = "wasm")]
mod input;
#[cfg(feature = "wasm")]
mod kept;
#[cfg(standalone)]
mod standalone;
#[cfg(feature = "wasm")]
mod validator;
