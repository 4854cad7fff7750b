//! Other versions of Rust, besides the current one.

use crate::process::{run, run_or};
use crate::project::Project;
use crate::step::{found, step};

/// Ensures that rustup has the compiler and Cargo of `version`, for `rustup run`.
pub fn install(project: &Project, version: &str) -> anyhow::Result<()> {
    let what = format!("Rust {version}");
    if run(project.command("rustup").args(["run", version, "cargo", "--version"])).is_ok() {
        found(what);
        return Ok(());
    }
    step(what, || {
        let mut rustup = project.command("rustup");
        rustup.args(["toolchain", "install", version, "--profile=minimal", "--no-self-update"]);
        run_or(&mut rustup, |failure| failure.help("install rustup (https://rustup.rs)")).map(drop)
    })
}
