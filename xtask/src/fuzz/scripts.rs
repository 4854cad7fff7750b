//! Runs the built package on generated inputs: the module against `JSON.parse`, and the gateway. Both are Node scripts.

use anyhow::Context as _;

use crate::build;
use crate::process::run_or;
use crate::project::Project;
use crate::step::step;

/// The scripts in `fuzz/`.
pub const NAMES: [&str; 2] = ["wasm", "gateway"];

/// Runs a script with this many inputs, and returns how many it ran.
pub fn run(project: &Project, name: &str, inputs: u64) -> anyhow::Result<u64> {
    build::build(project)?;
    let script = format!("fuzz/{name}.mjs");
    let output = step(format!("node {script}"), || {
        let mut node = project.command("node");
        node.arg(&script).arg(inputs.to_string());
        run_or(&mut node, |failure| failure.help("the same seed gives the same inputs again"))
    })?;
    let last = output.lines().last().and_then(|line| line.strip_suffix(" inputs"));
    let count = last.and_then(|count| count.parse().ok());
    count.with_context(|| format!("{script} does not say how many inputs it has seen"))
}
