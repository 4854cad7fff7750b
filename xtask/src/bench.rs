//! `cargo xtask bench`: measures the built package side by side with its peers, and writes `bench/RESULTS.md`.

use std::process::ExitCode;

use anyhow::Context as _;

use crate::build;
use crate::project::Project;
use crate::tools::npm;

/// Measure the package beside JSON.parse, ajv, valibot and zod; writes bench/RESULTS.md
#[derive(clap::Args)]
pub struct Args {
    /// Measure briefly: the numbers are rough
    #[arg(long)]
    quick: bool,
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let bench = project.root.join("bench");
        npm::install(project, &bench)?;
        build::build(project)?;
        let mut node = project.command("node");
        node.arg(bench.join("run.mjs")).args(self.quick.then_some("--quick"));
        let status = node.status().context("`node` could not be started")?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
