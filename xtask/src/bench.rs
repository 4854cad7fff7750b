//! `cargo xtask bench`: measures the built package against other libraries, and writes `bench/RESULTS.md`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;

use crate::arguments::absolute;
use crate::build;
use crate::project::Project;
use crate::tools::{chromium, npm};
use crate::turn;

/// Measure the package against other libraries, in every runtime; a full run writes bench/RESULTS.md
#[derive(clap::Args)]
pub struct Args {
    /// Measure briefly: the numbers are rough
    #[arg(long)]
    quick: bool,
    /// Where to write the results. Default: bench/RESULTS.md for a full run, nowhere for any other
    #[arg(long, value_name = "FILE", value_parser = absolute)]
    out: Option<PathBuf>,
    /// The jobs to run, by parts of their titles; all jobs if none is given
    #[arg(value_name = "JOB")]
    jobs: Vec<String>,
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let _turn = turn::take(project)?;
        let bench = project.root.join("bench");
        npm::install(project, &bench)?;
        // The runtimes are those that the package's tests install.
        npm::install(project, &project.root.join("tests/package"))?;
        let chromium = chromium::install(project)?;
        build::build(project)?;
        let mut node = project.command("node");
        node.arg(bench.join("run.mjs")).args(self.quick.then_some("--quick")).args(self.jobs);
        if let Some(out) = self.out {
            node.arg("--out").arg(out);
        }
        node.env("CHROMIUM", chromium.browser);
        let status = node.status().context("`node` could not be started")?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::parse;

    #[test]
    fn the_results_are_written_where_the_caller_says() -> anyhow::Result<()> {
        let here = std::env::current_dir()?.join("results.md");
        assert_eq!(parse::<Args>(&["--out", "results.md"])?.out, Some(here));
        assert_eq!(parse::<Args>(&["--out", "/tmp/x"])?.out, Some("/tmp/x".into()));
        Ok(())
    }
}
