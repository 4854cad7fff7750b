//! `cargo xtask test`: checks everything that must hold before a change is merged, step by step. A new step is one line in [`STEPS`].

mod count;
mod generated;
mod package;
mod release;
mod rust;
mod rust_worker;
mod side_by_side;
mod wasm;

use std::process::ExitCode;
use std::time::Instant;

use self::count::Count;
use crate::project::Project;
use crate::step::{conclude, head, kept, print, report, seconds, show};
use crate::turn;

/// Run the tests; stops at the first step that fails, after the steps beside it have ended
#[derive(clap::Args)]
pub struct Args {
    /// The steps to run, in the order given; all steps if none is given
    #[arg(value_name = "STEP", hide_possible_values = true, value_parser = STEPS.map(|step| step.name))]
    steps: Vec<String>,
    /// Show the steps instead of running them
    #[arg(long)]
    list: bool,
    /// Run the install matrix instead: the packed package in every bundler, framework, runtime, test runner and browser
    #[arg(long, conflicts_with_all = ["steps", "list"])]
    matrix: bool,
}

struct Step {
    name: &'static str,
    what: &'static str,
    run: Run,
    /// Whether it may run beside other such steps.
    beside: bool,
}

impl Step {
    /// The argument of `cargo xtask test` that runs only this step.
    fn argument(&self) -> String {
        if self.name == MATRIX.name { format!("--{}", self.name) } else { self.name.to_owned() }
    }
}

/// Returns how many tests passed.
type Run = fn(&Project) -> anyhow::Result<u32>;

/// A step that compiles, keeps every core busy, or measures time. Nothing runs beside it.
const fn alone(name: &'static str, what: &'static str, run: Run) -> Step {
    Step { name, what, run, beside: false }
}

/// A step that mostly waits, and has its own ports and folders. Adjacent ones run side by side.
const fn beside(name: &'static str, what: &'static str, run: Run) -> Step {
    Step { name, what, run, beside: true }
}

/// How many steps run side by side. With more, the processor would be too busy, and tests that wait for a response would time out.
const AT_ONCE: usize = 3;

const STEPS: [Step; 23] = [
    alone("fmt", "rustfmt finds nothing to change", rust::fmt),
    alone(
        "clippy",
        "clippy finds nothing to say, with every feature by itself and all",
        rust::clippy,
    ),
    alone("no-std", "all but what is for wasm builds where there is no std", rust::no_std),
    alone("oldest-rust", "the crate compiles with the oldest Rust it supports", rust::oldest_rust),
    alone("native", "unit, integration, property and doc tests", rust::native),
    alone("docs", "the documentation builds without a warning, its examples run", rust::docs),
    alone("node", "the wasm exports in Node", wasm::node),
    alone("chromium", "the wasm exports in headless Chromium", wasm::chromium),
    alone("build", "the npm package builds", package::build),
    alone("size", "the package is within its size budget", package::size),
    alone("package", "the packed package in every runtime", package::runtimes),
    alone("schemas", "ajv and the check agree on every mutation of every field", package::schemas),
    alone("fuzz", "no input breaks what must hold", generated::fuzz),
    alone("rust-worker", "a Worker written in Rust, in workerd", rust_worker::rust_worker),
    alone("release", "cargo and npm would publish without a warning", release::rehearse),
    // The longest come first, so that none of them is left for the end.
    beside("demo", "the example, over HTTP and in Chromium", package::demo),
    beside("client", "the client in every runtime", package::client),
    beside("gateway", "the gateway in every runtime", package::gateway),
    beside(
        "import",
        "ten thousand customers imported, killed on the way and started again",
        package::import,
    ),
    beside(
        "libraries",
        "the package's recipes, with form and server libraries",
        package::libraries,
    ),
    beside("stand-in", "the stand-in for Duffel", package::stand_in),
    beside("readme", "the README's examples run", package::readme),
    beside("check", "the check in the terminal", package::check),
];

/// Separate, as `--matrix`: it downloads a lot, and takes as long as all the others.
const MATRIX: Step = alone(
    "matrix",
    "the packed package in every bundler, framework, runtime, test runner and browser",
    package::matrix,
);

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        if self.list {
            for Step { name, what, .. } in &STEPS {
                print(format_args!("{name:<13}{what}"))?;
            }
            return Ok(ExitCode::SUCCESS);
        }
        let _turn = turn::take(project)?;
        let steps = if self.matrix { vec![&MATRIX] } else { chosen(&self.steps) };
        let total = run_all(project, &steps);
        print(format_args!("{} passed, {} failed", total.passed, total.failed))?;
        Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn chosen(names: &[String]) -> Vec<&'static Step> {
    if names.is_empty() {
        return STEPS.iter().collect();
    }
    names.iter().flat_map(|name| STEPS.iter().filter(move |step| step.name == name)).collect()
}

/// Runs the steps in order, up to the first that fails. Adjacent steps that may run side by side do.
fn run_all(project: &Project, steps: &[&Step]) -> Count {
    let start = Instant::now();
    let mut total = Count::default();
    for steps in rows(steps) {
        if let [step] = steps {
            total += run(project, step);
        } else {
            let names: Vec<_> = steps.iter().map(|step| step.name).collect();
            head("side by side", &names.join(", "));
            let work = |step: &&Step| kept(|| run(project, step));
            side_by_side::run(steps, AT_ONCE, work, |_, (count, said)| {
                total += count;
                show(&said);
            });
        }
        if total.failed > 0 {
            return total;
        }
    }
    conclude(true, format!("all of it in {}", seconds(start.elapsed())));
    total
}

/// Groups adjacent steps that may run side by side. A step never runs beside itself.
fn rows<'a>(steps: &'a [&'a Step]) -> impl Iterator<Item = &'a [&'a Step]> {
    steps.chunk_by(|one, next| one.beside && next.beside && one.name != next.name)
}

/// Runs a step, and reports its result.
fn run(project: &Project, step: &Step) -> Count {
    let begun = Instant::now();
    head(step.name, step.what);
    match (step.run)(project) {
        Ok(passed) => {
            let time = seconds(begun.elapsed());
            conclude(true, format!("{}: {passed} passed in {time}", step.name));
            Count { passed, failed: 0 }
        }
        Err(error) => {
            report(&error);
            let argument = step.argument();
            let name = step.name;
            conclude(false, format!("{name} failed; to see it alone: cargo xtask test {argument}"));
            count::of_failure(&error)
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Error;

    use super::*;
    use crate::arguments::parse;

    fn names(chosen: &[&Step]) -> Vec<&'static str> {
        chosen.iter().map(|step| step.name).collect()
    }

    #[test]
    fn steps_are_chosen_by_name_in_the_order_given() {
        let steps = chosen(&["size".to_owned(), "fmt".to_owned()]);
        assert_eq!(names(&steps), ["size", "fmt"]);
        assert_eq!(chosen(&[]).len(), STEPS.len());
    }

    #[test]
    fn those_in_a_row_that_may_run_side_by_side_do() {
        let [a, b, e] = ["a", "b", "e"].map(|name| beside(name, "", |_| Ok(1)));
        let [c, d] = ["c", "d"].map(|name| alone(name, "", |_| Ok(1)));
        let rows: Vec<_> = rows(&[&a, &b, &c, &d, &e, &e]).map(names).collect();
        assert_eq!(rows, [vec!["a", "b"], vec!["c"], vec!["d"], vec!["e"], vec!["e"]]);
    }

    #[test]
    fn what_fails_ends_the_run_once_those_beside_it_are_done() {
        let nowhere = Project::at("/");
        let steps = [
            alone("first", "", |_| Ok(1)),
            beside("fails", "", |_| anyhow::bail!("it broke")),
            beside("goes on", "", |_| Ok(10)),
            alone("later", "", |_| Ok(100)),
        ];
        let total = run_all(&nowhere, &steps.each_ref());
        assert_eq!(total, Count { passed: 11, failed: 1 });
    }

    #[test]
    fn the_matrix_is_run_by_itself() {
        assert_eq!(MATRIX.argument(), "--matrix");
        assert_eq!(STEPS.map(|step| step.argument()), STEPS.map(|step| step.name));
    }

    #[test]
    fn for_a_step_that_is_not_there_the_nearest_is_named() {
        let error = parse::<Args>(&["siez"]).err();
        assert_eq!(error.as_ref().map(Error::exit_code), Some(2));
        let told = error.map(|error| error.to_string()).unwrap_or_default();
        assert!(told.starts_with("error: invalid value 'siez' for '[STEP]...'\n"), "{told}");
        assert!(told.contains("\n  tip: a similar value exists: 'size'\n"), "{told}");
    }
}
