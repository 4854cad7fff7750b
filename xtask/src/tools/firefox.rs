//! Finds Firefox in the environment or the system; otherwise installs Debian's with apt, if possible.

use std::path::PathBuf;

use anyhow::Context as _;

use super::{apt, program};
use crate::project::Project;
use crate::step::{found, step};

const HELP: &str = "install Firefox, or set FIREFOX to its path";

/// Finds or installs it.
pub fn install(project: &Project) -> anyhow::Result<PathBuf> {
    let find = || program::find("FIREFOX", &["firefox-esr", "firefox"]);
    if let Some(firefox) = find()? {
        found(format!("Firefox {}", firefox.display()));
        return Ok(firefox);
    }
    step("Firefox from Debian", || apt::install(project, &["firefox-esr"], HELP))?;
    find()?.context("apt installed firefox-esr, but neither PATH nor /usr/bin has it")
}
