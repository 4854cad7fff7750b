//! `cargo xtask mutants`: breaks the core in a thousand small ways, and checks whether a test notices.
//!
//! Most mutants are caught by the tests of their own part of the core, which compile and run quickly. Those that survive run against all
//! quick tests, and finally against all tests. A mutant that makes a test run forever is caught by the test that looks for that.

mod memory;
mod outcomes;
mod programs;

use std::fs;
use std::panic::resume_unwind;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use anyhow::{Context as _, bail};

use self::memory::Memory;
use self::outcomes::Outcomes;
use self::programs::{ENDS, LIBRARY, PARTS, QUICK, SLOW, part_of};
use crate::counts;
use crate::process::run;
use crate::project::Project;
use crate::step::{print, step};
use crate::tools::cargo_install::Subcommand;
use crate::turn;

const CARGO_MUTANTS: Subcommand = Subcommand { name: "cargo-mutants", version: "27.1.0" };

/// The share of viable mutants that must be caught.
const PROMISED: f64 = 0.95;

/// Break the core in small ways and check whether a test notices; writes the counts to bench/counts/mutants.json
#[derive(clap::Args)]
pub struct Args {
    /// Files or folders of the core; the whole core if none is given
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// Continue the last run: try mutants that it missed or did not reach, and files changed since
    #[arg(long = "continue")]
    goes_on: bool,
    /// Skip the slow tests: mutants that only they would catch count as missed
    #[arg(long)]
    quick: bool,
    /// How many mutants to try at a time, each in its own copy of the crate
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u32).range(1..))]
    jobs: u32,
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let _turn = turn::take_for_mutants(project)?;
        let program = install(project)?;
        let listed = run(project.command(&program).args(["mutants", "--list", "--colors=never"]))?;
        let mut outcomes = self.mutate(project, program)?;
        outcomes.keep_only(&listed);
        outcomes.survivors().try_for_each(print)?;
        print(outcomes.summary())?;
        if self.paths.is_empty() || self.goes_on {
            counts::write(project, "mutants", outcomes.counted(&listed))?;
        }
        Ok(if outcomes.share() >= PROMISED { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn mutate(&self, project: &Project, program: PathBuf) -> anyhow::Result<Outcomes> {
        let folder = project.target.join("mutants");
        let mut memory = Memory::of(project, folder.clone(), self.goes_on)?;
        let round = Round { project, program, folder, jobs: self.jobs };

        let files = files(project, &self.paths)?;
        for part in &PARTS {
            let own: Vec<&String> =
                files.iter().filter(|file| std::ptr::eq(part_of(file), part)).collect();
            if !own.is_empty() {
                let what = format!("mutants of {}, against {}", part.name, part.tests.join(", "));
                let tests = Tests { programs: part.tests, skipped: &SLOW, tries_missed: false };
                step(what, || round.run(&own, &tests, &mut memory))?;
            }
        }
        let all: Vec<&String> = files.iter().collect();
        let quick = Tests { programs: &QUICK, skipped: &SLOW, tries_missed: true };
        step("what is left, against the quick tests", || round.run(&all, &quick, &mut memory))?;
        memory.outcomes.forget_timeouts();
        let ends = Tests { programs: &[ENDS], skipped: &[], tries_missed: false };
        step("what never ended, against ends", || round.run(&all, &ends, &mut memory))?;
        if !self.quick {
            let every = Tests { programs: &[], skipped: &[], tries_missed: true };
            step("what is left, against every test", || round.run(&all, &every, &mut memory))?;
        }
        Ok(memory.outcomes)
    }
}

/// The tools belong to all commands, the hours after that to this one alone.
fn install(project: &Project) -> anyhow::Result<PathBuf> {
    let _turn = turn::take(project)?;
    CARGO_MUTANTS.install(project)
}

/// The core's files in one of these paths.
fn files(project: &Project, paths: &[String]) -> anyhow::Result<Vec<String>> {
    let listed = run(project.command("git").args(["ls-files", "src/*.rs"]))?;
    let is_wanted =
        |file: &&str| paths.is_empty() || paths.iter().any(|path| file.starts_with(path.as_str()));
    let files: Vec<String> = listed.lines().filter(is_wanted).map(str::to_owned).collect();
    if files.is_empty() {
        bail!(
            "no file of the core lies there\n  help: cargo xtask mutants src/rules src/decimal.rs"
        );
    }
    Ok(files)
}

/// The tests that a round's mutants run against.
struct Tests {
    /// All programs if empty.
    programs: &'static [&'static str],
    /// Tests to skip, by parts of their names.
    skipped: &'static [&'static str],
    /// Whether to try mutants that other tests have missed.
    tries_missed: bool,
}

/// What all runs of cargo-mutants have in common.
struct Round<'a> {
    project: &'a Project,
    program: PathBuf,
    folder: PathBuf,
    jobs: u32,
}

impl Round<'_> {
    /// Tests the mutants in these files that have not been caught so far.
    fn run(&self, files: &[&String], tests: &Tests, memory: &mut Memory) -> anyhow::Result<()> {
        let known = &memory.outcomes;
        let found = thread::scope(|scope| {
            let share = |job| scope.spawn(move || self.share(job, files, tests, known));
            let jobs: Vec<_> = (0..self.jobs).map(share).collect();
            let found =
                jobs.into_iter().map(|job| job.join().unwrap_or_else(|panic| resume_unwind(panic)));
            found.collect::<anyhow::Result<Vec<_>>>()
        })?;
        found.into_iter().flatten().try_for_each(|found| memory.keep(found))
    }

    /// One job's share of them. Finds nothing if there are none.
    fn share(
        &self,
        job: u32,
        files: &[&String],
        tests: &Tests,
        known: &Outcomes,
    ) -> anyhow::Result<Option<Outcomes>> {
        let folder = self.folder.join(format!("job-{job}"));
        let found = memory::begin(&folder, known, tests.tries_missed)?;
        let copy = folder.join("copy");
        fs::create_dir_all(&copy).with_context(|| format!("{} cannot be made", copy.display()))?;
        let mut cargo = self.project.command(&self.program);
        cargo.args(["mutants", "--iterate", "--colors=never", "--output"]).arg(&folder);
        // Round-robin, because slow mutants are often close together in a file.
        cargo.args(["--sharding=round-robin", &format!("--shard={job}/{}", self.jobs)]);
        cargo.args(files.iter().flat_map(|file| ["--file", file]));
        cargo.args(tests.programs.iter().map(|program| match *program {
            LIBRARY => "--cargo-arg=--lib".to_owned(),
            program => format!("--cargo-arg=--test={program}"),
        }));
        cargo.args(["--", "--"]);
        cargo.args(tests.skipped.iter().flat_map(|test| ["--skip", test]));
        cargo.env("CARGO_TARGET_DIR", folder.join("build"));
        cargo.env("TMPDIR", copy);
        // Missed mutants are judged at the end. The exit status says that there are some, the files which.
        let finished = run(&mut cargo);
        let Ok(found) = Outcomes::read(&found) else {
            return finished.map(|_| None);
        };
        if found.all_caught() {
            finished?;
        }
        Ok(Some(found))
    }
}
