//! Compiles the crate to wasm, as a `cdylib`, in the module's profile.

use std::env;
use std::path::PathBuf;

use super::Module;
use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::wasm_target;

/// The stack's size in bytes, and its place below everything else. Check and client are only a few calls deep, whatever they read; rustc's
/// default of a megabyte would be most of a module's memory.
const STACK: [&str; 2] = ["-Clink-arg=-zstack-size=65536", "-Clink-arg=--stack-first"];

/// No loop unrolling, which makes a module larger but no faster.
const SPARING: &[&str] =
    &["-Cllvm-args=-unroll-threshold=10", "-Cno-vectorize-loops", "-Cno-vectorize-slp"];

/// Compiles a module and returns its path.
pub fn compile(project: &Project, module: &Module) -> anyhow::Result<PathBuf> {
    wasm_target::install(project, wasm_target::WASM)?;
    let what = format!("rustc: {} module ({})", module.name, wasm_target::WASM);
    step(what, || {
        let mut cargo = project.cargo_elsewhere();
        // Panics name their places. Without this, those in dependencies would tell who built the module, and where.
        let remap =
            cargo_home().map(|home| format!("--remap-path-prefix={}=cargo", home.display()));
        let flags: Vec<_> = module.flags.iter().copied().chain(remap.as_deref()).collect();
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        // The crate type is set here, because with `cdylib` in Cargo.toml a `no_std` crate does not build for the host.
        cargo.args(["rustc", "--lib", "--crate-type", "cdylib", "--target", wasm_target::WASM]);
        cargo.args(["--no-default-features", "--features", module.features]);
        cargo.args(["--profile", module.profile]);
        run(cargo.args(["--", "--cfg", "standalone"]).args(STACK).args(module.copies).args(SPARING))
    })?;
    let folder = project.target.join(wasm_target::WASM).join(module.profile);
    Ok(folder.join("duffel_customers.wasm"))
}

/// Where cargo keeps the sources of dependencies.
fn cargo_home() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(env::home_dir()?.join(".cargo")))
}
