//! The project's commands, run as `cargo xtask …`. Each command is in the file with its name.

mod arguments;
mod audit;
mod bench;
mod build;
mod check;
mod counts;
mod demo;
mod fuzz;
mod lock;
mod made_from;
mod mutants;
mod once;
mod process;
mod project;
#[cfg(test)]
mod scratch;
mod size;
mod step;
mod test;
mod tools;
mod turn;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::project::Project;

/// Builds, tests and demonstrates `duffel-customers`. Commands install what they need: see CONTRIBUTING.md.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
    /// Show the output of all programs while they run, not only on failure
    #[arg(long, short, global = true)]
    verbose: bool,
}

#[derive(Subcommand)]
enum Task {
    Build(build::Args),
    Test(test::Args),
    Check(check::Args),
    Demo(demo::Args),
    Bench(bench::Args),
    Fuzz(fuzz::Args),
    Mutants(mutants::Args),
    Audit(audit::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    process::show_output(cli.verbose);
    let outcome = Project::find().and_then(|project| match cli.task {
        Task::Build(args) => args.run(&project),
        Task::Test(args) => args.run(&project),
        Task::Check(args) => args.run(&project),
        Task::Demo(args) => args.run(&project),
        Task::Bench(args) => args.run(&project),
        Task::Fuzz(args) => args.run(&project),
        Task::Mutants(args) => args.run(&project),
        Task::Audit(args) => args.run(&project),
    });
    outcome.unwrap_or_else(|error| {
        step::report(&error);
        ExitCode::FAILURE
    })
}
