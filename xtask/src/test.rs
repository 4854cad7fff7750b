//! `cargo xtask test`: everything that must hold before a change goes in, step by step. A new step is one line in [`STEPS`].

mod count;
mod generated;
mod package;
mod release;
mod rust;
mod rust_worker;
mod wasm;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::bail;

use self::count::Count;
use crate::project::Project;
use crate::step::{conclude, head, report, seconds};

/// Run the tests; stops at the first step that fails
#[derive(clap::Args)]
pub struct Args {
    /// The steps to run, in the order given; all of them without a name
    #[arg(value_name = "STEP")]
    steps: Vec<String>,
    /// Show the steps instead of running them
    #[arg(long)]
    list: bool,
    /// Run the install matrix instead: the packed package in every bundler, framework, runtime and test runner
    #[arg(long, conflicts_with_all = ["steps", "list"])]
    matrix: bool,
}

struct Step {
    name: &'static str,
    what: &'static str,
    /// Says how many tests passed.
    run: fn(&Project) -> anyhow::Result<u32>,
}

impl Step {
    /// What runs this step alone, after `cargo xtask test`.
    fn argument(&self) -> String {
        if self.name == MATRIX.name { format!("--{}", self.name) } else { self.name.to_owned() }
    }
}

const STEPS: [Step; 22] = [
    Step { name: "fmt", what: "rustfmt finds nothing to change", run: rust::fmt },
    Step {
        name: "clippy",
        what: "clippy finds nothing to say, with every feature by itself and all",
        run: rust::clippy,
    },
    Step { name: "no-std", what: "the core builds where there is no std", run: rust::no_std },
    Step { name: "native", what: "unit, integration, property and doc tests", run: rust::native },
    Step {
        name: "docs",
        what: "the documentation builds without a warning, its examples run",
        run: rust::docs,
    },
    Step { name: "node", what: "the wasm exports in Node", run: wasm::node },
    Step { name: "chromium", what: "the wasm exports in headless Chromium", run: wasm::chromium },
    Step { name: "build", what: "the npm package builds", run: package::build },
    Step { name: "size", what: "the package is within its size budget", run: package::size },
    Step { name: "package", what: "the packed package in every runtime", run: package::runtimes },
    Step {
        name: "libraries",
        what: "the package's recipes, with form and server libraries",
        run: package::libraries,
    },
    Step {
        name: "schemas",
        what: "ajv and the check agree on every mutation of every field",
        run: package::schemas,
    },
    Step {
        name: "rust-worker",
        what: "a Worker written in Rust, in workerd",
        run: rust_worker::rust_worker,
    },
    Step { name: "client", what: "the client in every runtime", run: package::client },
    Step { name: "gateway", what: "the gateway in every runtime", run: package::gateway },
    Step { name: "fuzz", what: "no input breaks what must hold", run: generated::fuzz },
    Step { name: "stand-in", what: "the stand-in for Duffel", run: package::stand_in },
    Step {
        name: "import",
        what: "ten thousand customers imported, killed on the way and started again",
        run: package::import,
    },
    Step { name: "readme", what: "the README's examples run", run: package::readme },
    Step {
        name: "release",
        what: "cargo and npm would publish without a warning",
        run: release::rehearse,
    },
    Step { name: "check", what: "the check in the terminal", run: package::check },
    Step { name: "demo", what: "the example, over HTTP and in Chromium", run: package::demo },
];

/// By itself, as `--matrix`: it fetches much, and takes as long as all the others.
const MATRIX: Step = Step {
    name: "matrix",
    what: "the packed package in every bundler, framework, runtime and test runner",
    run: package::matrix,
};

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        if self.list {
            for Step { name, what, .. } in &STEPS {
                println!("{name:<13}{what}");
            }
            return Ok(ExitCode::SUCCESS);
        }
        let steps = if self.matrix { vec![&MATRIX] } else { chosen(&self.steps)? };
        let total = run_all(project, &steps);
        println!("{} passed, {} failed", total.passed, total.failed);
        Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn chosen(names: &[String]) -> anyhow::Result<Vec<&'static Step>> {
    if names.is_empty() {
        return Ok(STEPS.iter().collect());
    }
    let find = |name: &String| match STEPS.iter().find(|step| step.name == name) {
        Some(step) => Ok(step),
        None => bail!("there is no step `{name}`\n  help: cargo xtask test --list"),
    };
    names.iter().map(find).collect()
}

fn run_all(project: &Project, steps: &[&Step]) -> Count {
    let start = Instant::now();
    let mut total = Count::default();
    for step in steps {
        let begun = Instant::now();
        head(step.name, step.what);
        match (step.run)(project) {
            Ok(passed) => {
                total.passed += passed;
                conclude(
                    true,
                    format!("{}: {passed} passed in {}", step.name, seconds(begun.elapsed())),
                );
            }
            Err(error) => {
                total += count::of_failure(&error);
                report(&error);
                conclude(
                    false,
                    format!(
                        "{} failed; to see it alone: cargo xtask test {}",
                        step.name,
                        step.argument()
                    ),
                );
                return total;
            }
        }
    }
    conclude(true, format!("all of it in {}", seconds(start.elapsed())));
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(chosen: &[&Step]) -> Vec<&'static str> {
        chosen.iter().map(|step| step.name).collect()
    }

    #[test]
    fn steps_are_chosen_by_name_in_the_order_given() -> anyhow::Result<()> {
        let steps = chosen(&["size".to_owned(), "fmt".to_owned()])?;
        assert_eq!(names(&steps), ["size", "fmt"]);
        assert_eq!(chosen(&[])?.len(), STEPS.len());
        Ok(())
    }

    #[test]
    fn the_matrix_is_run_by_itself() {
        assert_eq!(MATRIX.argument(), "--matrix");
        assert_eq!(STEPS.map(|step| step.argument()), STEPS.map(|step| step.name));
    }

    #[test]
    fn a_step_that_is_not_there_is_named() {
        let error = chosen(&["nope".to_owned()]).err().map(|error| error.to_string());
        assert_eq!(
            error.as_deref(),
            Some("there is no step `nope`\n  help: cargo xtask test --list")
        );
    }
}
