//! `cargo xtask audit`: checks the dependencies of the crate, the package and their tools, and their licences.

mod npm_licences;

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::process::{Failure, run};
use crate::project::Project;
use crate::step::{conclude, head, step};
use crate::tools::cargo_install::Subcommand;
use crate::tools::npm;
use crate::turn;

const CARGO_DENY: Subcommand = Subcommand { name: "cargo-deny", version: "0.20.2" };

/// Check the dependencies: advisories, licences, sources; checks that are impossible offline are skipped with a note
#[derive(clap::Args)]
pub struct Args {}

/// The result of a check.
enum Answer {
    Good,
    /// The service that must be asked was unreachable.
    OutOfReach(&'static str),
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let _turn = turn::take(project)?;
        audit(project)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Runs all checks, and returns how many there were.
pub fn audit(project: &Project) -> anyhow::Result<u32> {
    npm::require_node(project)?;
    let deny = CARGO_DENY.install(project)?;
    let mut passed = 0;
    let mut check = |what: &str, answer: Answer| match answer {
        Answer::Good => passed += 1,
        Answer::OutOfReach(who) => {
            conclude(true, format!("{what}: skipped, {who} is out of reach"))
        }
    };

    head("crates", "what each Cargo.lock names");
    for folder in locked_folders(project, "Cargo.lock")? {
        let which = format!("cargo deny in {folder}");
        for what in ["licenses", "bans", "sources"] {
            step(format!("{which}: {what}"), || {
                run(&mut cargo_deny(project, &deny, &folder, what))
            })?;
            check(what, Answer::Good);
        }
        let advisories = step(format!("{which}: advisories"), || {
            let asked = run(&mut cargo_deny(project, &deny, &folder, "advisories"));
            unless(asked, "failed to fetch advisory database", "RustSec's database")
        })?;
        check(&format!("advisories in {folder}"), advisories);
    }

    head("npm packages", "what the lock files name");
    for folder in locked_folders(project, "package-lock.json")? {
        let what = format!("npm audit in {folder}");
        let answer = step(&what, || {
            let mut audit = project.command("npm");
            audit.args(["audit", "--audit-level=high", "--package-lock-only", "--prefix", &folder]);
            unless(run(&mut audit), "audit endpoint returned an error", "the registry's audit")
        })?;
        check(&what, answer);
        step(format!("licences in {folder}"), || npm_licences::check(&project.root.join(&folder)))?;
        check("licences", Answer::Good);
    }
    Ok(passed)
}

/// Runs in the root, where `deny.toml` is.
fn cargo_deny(project: &Project, program: &Path, folder: &str, what: &str) -> Command {
    let mut deny = project.command(program);
    deny.arg("--manifest-path").arg(Path::new(folder).join("Cargo.toml"));
    deny.args(["--workspace", "check", "--hide-inclusion-graph", what]);
    deny
}

/// A failure with this sign does not count as a failed check.
fn unless(asked: anyhow::Result<String>, sign: &str, who: &'static str) -> anyhow::Result<Answer> {
    match asked {
        Ok(_) => Ok(Answer::Good),
        Err(error) => match error.downcast_ref::<Failure>() {
            Some(failure) if failure.output.contains(sign) => Ok(Answer::OutOfReach(who)),
            _ => Err(error),
        },
    }
}

/// All folders with a lock file of this name, according to git; `.` for the root.
fn locked_folders(project: &Project, name: &str) -> anyhow::Result<Vec<String>> {
    let files = run(project.command("git").args(["ls-files"]).arg(format!(":(glob)**/{name}")))?;
    let folder = |file: &str| Some(file.strip_suffix(name)?.trim_end_matches('/').to_owned());
    let named = |folder: String| if folder.is_empty() { ".".to_owned() } else { folder };
    Ok(files.lines().filter_map(folder).map(named).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lock_file_is_looked_at() -> anyhow::Result<()> {
        let project = Project::find()?;
        assert_eq!(locked_folders(&project, "Cargo.lock")?, [".", "tests/rust-worker"]);
        let npm = locked_folders(&project, "package-lock.json")?;
        assert!(npm.iter().any(|folder| folder == "pkg-template"), "{npm:?}");
        Ok(())
    }
}
