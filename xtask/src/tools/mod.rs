//! The tools that the commands use. Each file finds one, or installs it: under `target/tools/` in the locked version, with rustup, or with apt.

pub mod apt;
pub mod binaryen;
pub mod cargo_install;
pub mod chromium;
pub mod cpp;
pub mod firefox;
pub mod npm;
pub mod program;
pub mod toolchain;
pub mod wasm_bindgen;
pub mod wasm_target;
pub mod webkit;
