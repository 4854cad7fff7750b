//! `cargo xtask demo`: the example's site and Worker on this machine, with a stand-in for Duffel behind them.

pub mod example;

use std::process::{Command, ExitCode};

use anyhow::Context as _;

use crate::process::run_attached;
use crate::project::Project;
use crate::tools::{chromium, npm};
use crate::turn;

/// Start the example: forms in a browser, a Worker behind them
#[derive(clap::Args)]
pub struct Args {
    /// Drive the forms over HTTP and in headless Chromium, on a free port, print what happened, and exit
    #[arg(long, conflicts_with = "port")]
    once: bool,
    /// The port to listen on; another one is used if it is taken
    #[arg(long, default_value_t = 8787)]
    port: u16,
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let turn = turn::take(project)?;
        let status = if self.once {
            once(project)?.status()
        } else {
            let mut node = example(project, self.port)?;
            // It may stay for hours.
            drop(turn);
            run_attached(&mut node)
        };
        let status = status.context("`node` could not be started")?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// The command that starts the example, until the user stops it.
fn example(project: &Project, port: u16) -> anyhow::Result<Command> {
    let worker = example::build(project)?;
    let mut node = project.command("node");
    node.arg("www-example/demo/run.mjs").arg("--worker").arg(worker);
    node.arg("--port").arg(port.to_string()).arg("--ends-with-input");
    Ok(node)
}

/// The command that drives the example once and prints a transcript.
pub fn once(project: &Project) -> anyhow::Result<Command> {
    example::build(project)?;
    let chromium = chromium::install(project)?;
    npm::install(project, &project.root.join("tests/browser"))?;
    let mut node = project.command("node");
    node.arg("tests/browser/once.mjs").env("CHROMIUM", chromium.browser);
    Ok(node)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::parse;

    #[test]
    fn a_port_is_for_the_example_that_stays() -> Result<(), clap::Error> {
        assert_eq!(parse::<Args>(&[])?.port, 8787);
        assert_eq!(parse::<Args>(&["--port", "9000"])?.port, 9000);
        assert!(parse::<Args>(&["--once"])?.once);
        Ok(())
    }

    #[test]
    fn driven_once_it_has_no_port_to_choose() {
        let error =
            parse::<Args>(&["--once", "--port", "9000"]).err().map(|error| error.to_string());
        let wanted = "error: the argument '--once' cannot be used with '--port <PORT>'";
        assert_eq!(error.as_deref().and_then(|error| error.lines().next()), Some(wanted));
    }
}
