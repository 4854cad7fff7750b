//! `cargo xtask check`: what the built package says of a file, or in the terminal of the guide's payloads.

use std::process::{Command, ExitCode};

use anyhow::Context as _;

use crate::build;
use crate::project::Project;

/// Check a file, or the guide's payloads and broken versions of them
#[derive(clap::Args)]
pub struct Args {
    /// A JSON file to check, `-` for standard input
    #[arg(requires = "kind")]
    file: Option<String>,
    /// What the file holds: `customer_user`, `order`, `booking`, …
    kind: Option<String>,
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        build::build(project)?;
        let mut node = command(project);
        // The file's name is relative to where the caller stands.
        node.current_dir(std::env::current_dir().context("the current folder is gone")?);
        let status =
            node.args(self.file).args(self.kind).status().context("`node` could not be started")?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// The check in the terminal, to be run on the built package.
pub fn command(project: &Project) -> Command {
    let mut node = project.command("node");
    node.arg(project.root.join("www-example/terminal/check.mjs"));
    node
}
