//! `cargo xtask demo`: the example's site and Worker on this machine, with a stand-in for Duffel behind them.

pub mod example;

use std::process::{Command, ExitCode};

use anyhow::Context as _;

use crate::project::Project;
use crate::tools::{chromium, npm};

/// Start the example: forms in a browser, a Worker behind them
#[derive(clap::Args)]
pub struct Args {
    /// Drive the forms over HTTP and in headless Chromium, print what happened, and end
    #[arg(long)]
    once: bool,
    /// Where to listen; another port is taken where this one is in use
    #[arg(long, default_value_t = 8787)]
    port: u16,
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let mut node = if self.once { once(project)? } else { example(project, self.port)? };
        let status = node.status().context("`node` could not be started")?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// What starts the example, to be stopped by a person.
fn example(project: &Project, port: u16) -> anyhow::Result<Command> {
    let worker = example::build(project)?;
    let mut node = project.command("node");
    node.arg("www-example/demo/run.mjs").arg("--worker").arg(worker);
    node.arg("--port").arg(port.to_string());
    Ok(node)
}

/// What drives the example once and prints a transcript.
pub fn once(project: &Project) -> anyhow::Result<Command> {
    example::build(project)?;
    let chromium = chromium::install(project)?;
    npm::install(project, &project.root.join("tests/browser"))?;
    let mut node = project.command("node");
    node.arg("tests/browser/once.mjs").env("CHROMIUM", chromium.browser);
    Ok(node)
}
