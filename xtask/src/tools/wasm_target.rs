//! Additional compiler targets: `wasm32-unknown-unknown` for the package, `thumbv7em-none-eabi` to prove `no_std`.

use std::path::PathBuf;

use crate::process::{run, run_or};
use crate::project::Project;
use crate::step::{found, step};

/// The target of the package.
pub const WASM: &str = "wasm32-unknown-unknown";
/// A target without an operating system, and therefore without `std`.
pub const BARE: &str = "thumbv7em-none-eabi";

/// Ensures that the current toolchain can compile for `target`.
pub fn install(project: &Project, target: &str) -> anyhow::Result<()> {
    let sysroot = run(project.command("rustc").args(["--print", "sysroot"]))?;
    let what = format!("target {target}");
    if PathBuf::from(sysroot.trim()).join("lib/rustlib").join(target).join("lib").is_dir() {
        found(what);
        return Ok(());
    }
    step(what, || {
        run_or(project.command("rustup").args(["target", "add", target]), |failure| {
            failure.help(format!("install rustup (https://rustup.rs), or the standard library of {target} by your system's means"))
        })
        .map(drop)
    })
}
