//! The wasm-bindgen exports that the npm package is built from.

#[cfg(feature = "wasm")]
mod booked;
#[cfg(feature = "transport")]
mod client;
#[cfg(feature = "wasm")]
mod input;
#[cfg(feature = "wasm")]
mod kept;
#[cfg(all(standalone, feature = "wasm"))]
mod standalone;
#[cfg(feature = "wasm")]
mod validator;
