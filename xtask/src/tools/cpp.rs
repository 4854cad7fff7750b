//! Finds a C++ compiler, for libFuzzer, in the environment or the system; otherwise installs Debian's with apt, if possible.

use std::path::PathBuf;

use super::apt;
use crate::process::run;
use crate::project::Project;
use crate::step::{found, step};

/// Finds or installs it.
pub fn install(project: &Project) -> anyhow::Result<()> {
    const HELP: &str = "install a C++ compiler (g++ or clang++), or set CXX to its path";
    let compiler = std::env::var_os("CXX").map_or_else(|| PathBuf::from("c++"), PathBuf::from);
    if run(project.command(&compiler).arg("--version")).is_ok() {
        found(format!("C++ compiler {}", compiler.display()));
        return Ok(());
    }
    step("C++ compiler from Debian", || apt::install(project, &["g++"], HELP))
}
