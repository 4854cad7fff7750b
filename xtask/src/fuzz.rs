//! `cargo xtask fuzz`: searches for an input that violates what must hold for every input, and counts those that do not.

mod engine;
mod scripts;

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use duffel_customers_fuzz::seeds::TARGETS;

use crate::counts;
use crate::project::Project;
use crate::step::{print, step};
use crate::tools::npm;
use crate::turn;

/// How long to search.
#[derive(Clone, Copy, clap::Args)]
pub struct Effort {
    /// Inputs for each of libFuzzer's targets
    #[arg(long, default_value_t = 3_000_000)]
    inputs: u64,
    /// Seconds for each of libFuzzer's targets, instead of a number of inputs
    #[arg(long)]
    seconds: Option<u64>,
    /// Inputs for the built package
    #[arg(long, default_value_t = 1_000_000)]
    wasm_inputs: u64,
    /// Requests for the gateway
    #[arg(long, default_value_t = 50_000)]
    requests: u64,
}

/// The effort of a test step.
pub const SHORT: Effort =
    Effort { inputs: 0, seconds: Some(3), wasm_inputs: 50_000, requests: 2_000 };

/// Search for inputs that break something; writes how many did not to bench/counts/inputs.json
#[derive(clap::Args)]
pub struct Args {
    /// The targets to search; all targets if none is given
    #[arg(value_name = "TARGET", value_parser = PossibleValuesParser::new(names()))]
    targets: Vec<String>,
    #[command(flatten)]
    effort: Effort,
}

/// How many inputs broke nothing, by target.
pub type Counts = BTreeMap<String, u64>;

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let _turn = turn::take(project)?;
        let inputs = fuzz(project, &self.targets, self.effort)?;
        for (target, count) in &inputs {
            print(format_args!("{target:<10}{count:>12}"))?;
        }
        print(format_args!("{:<10}{:>12}", "all", inputs.values().sum::<u64>()))?;
        if self.targets.is_empty() {
            counts::write(project, "inputs", inputs)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    TARGETS.into_iter().map(|target| target.name).chain(scripts::NAMES)
}

/// Runs the targets with these names, or all targets if there are none.
pub fn fuzz(project: &Project, targets: &[String], effort: Effort) -> anyhow::Result<Counts> {
    let is_wanted = |name: &str| targets.is_empty() || targets.iter().any(|wanted| wanted == name);

    if scripts::NAMES.into_iter().any(is_wanted) {
        npm::require_node(project)?;
    }
    let mut counts = Counts::new();
    if TARGETS.iter().any(|target| is_wanted(target.name)) {
        let engine = engine::build(project)?;
        for target in TARGETS.iter().filter(|target| is_wanted(target.name)) {
            let inputs = step(format!("libFuzzer: {}", target.name), || {
                engine.run(project, target, effort.seconds, effort.inputs)
            })?;
            counts.insert(target.name.to_owned(), inputs);
        }
    }
    for (name, inputs) in scripts::NAMES.into_iter().zip([effort.wasm_inputs, effort.requests]) {
        if is_wanted(name) {
            counts.insert(name.to_owned(), scripts::run(project, name, inputs)?);
        }
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::parse;

    #[test]
    fn targets_are_known_by_their_names() {
        assert_eq!(parse::<Args>(&["reader", "wasm"]).ok().map(|args| args.targets.len()), Some(2));
        let told =
            parse::<Args>(&["raeder"]).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(told.contains("\n  tip: a similar value exists: 'reader'\n"), "{told}");
    }
}
