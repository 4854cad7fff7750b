//! `cargo xtask mutants`: breaks the core in a thousand small ways, and looks whether a test notices.
//!
//! Most mutants are caught by the tests of their own part of the core, which are quickly compiled and run. What those miss
//! meets every quick test, and in the end every test there is.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use serde::Serialize;

use crate::counts;
use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::cargo_install::Subcommand;

const CARGO_MUTANTS: Subcommand = Subcommand { name: "cargo-mutants", version: "27.1.0" };

/// The part of viable mutants that must be caught.
const PROMISED: f64 = 0.95;

/// Break the core in small ways and see whether a test notices; writes the counts to bench/counts/mutants.json
#[derive(clap::Args)]
pub struct Args {
    /// Files or folders of the core; all of it without one
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
}

/// A part of the core, and the test programs that mirror it.
struct Part {
    name: &'static str,
    /// Files and folders.
    paths: &'static [&'static str],
    tests: &'static [&'static str],
}

/// The first that holds a file is the file's part.
const PARTS: [Part; 5] = [
    Part { name: "rules", paths: &["src/rules/", "src/decimal.rs"], tests: &["rules", "amounts"] },
    Part { name: "JSON", paths: &["src/json/"], tests: &["json", "check", "build"] },
    Part { name: "client", paths: &["src/http/"], tests: &["http"] },
    Part {
        name: "payloads",
        paths: &["src/payload/", "src/facts.rs", "src/emails.rs", "src/schema/"],
        tests: &["payload", "emails", "schema"],
    },
    Part { name: "the rest", paths: &["src/"], tests: &["check", "build", "payload"] },
];

/// Tests of a million inputs: the last round has them.
const SLOW: [&str; 9] = [
    "a_million",
    "agreement",
    "every_character_of_unicode",
    "every_day_of",
    "every_pair_of_latin",
    "every_text_of",
    "values_compared",
    "values_written",
    "properties",
];

/// What became of the mutants, by their names.
#[derive(Default)]
struct Outcomes {
    caught: BTreeSet<String>,
    missed: BTreeSet<String>,
    timeout: BTreeSet<String>,
    unviable: BTreeSet<String>,
}

#[derive(Serialize)]
struct Counted {
    caught: usize,
    missed: usize,
    timeout: usize,
    unviable: usize,
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let outcomes = mutate(project, &self.paths)?;
        for (what, mutants) in [("missed", &outcomes.missed), ("never ended", &outcomes.timeout)] {
            mutants.iter().for_each(|mutant| println!("{what}: {mutant}"));
        }
        println!("{}", outcomes.summary());
        if self.paths.is_empty() {
            counts::write(project, "mutants", outcomes.counted())?;
        }
        Ok(if outcomes.share() >= PROMISED { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn mutate(project: &Project, paths: &[String]) -> anyhow::Result<Outcomes> {
    let program = CARGO_MUTANTS.install(project)?;
    let folder = project.target.join("mutants");
    let round = Round { project, program, folder };
    round.begin()?;

    let mut outcomes = Outcomes::default();
    let files = files(project, paths)?;
    for part in &PARTS {
        let own: Vec<&String> =
            files.iter().filter(|file| std::ptr::eq(part_of(file), part)).collect();
        if !own.is_empty() {
            let what = format!("mutants of {}, against {}", part.name, part.tests.join(", "));
            step(what, || round.run(&own, part.tests, &SLOW, &mut outcomes))?;
        }
    }
    let all: Vec<&String> = files.iter().collect();
    step("what is left, against the quick tests", || round.run(&all, &[], &SLOW, &mut outcomes))?;
    step("what is left, against every test", || round.run(&all, &[], &[], &mut outcomes))?;
    Ok(outcomes)
}

/// The files of the core that lie in one of these paths.
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

fn part_of(file: &str) -> &'static Part {
    let holds = |part: &&Part| part.paths.iter().any(|path| file.starts_with(path));
    PARTS.iter().find(holds).unwrap_or(&PARTS[PARTS.len() - 1])
}

/// What one run of cargo-mutants after the other has in common.
struct Round<'a> {
    project: &'a Project,
    program: PathBuf,
    folder: PathBuf,
}

impl Round<'_> {
    /// Forgets what an earlier run has caught: the code is another.
    fn begin(&self) -> anyhow::Result<()> {
        for name in ["mutants.out", "mutants.out.old", "copy"] {
            let folder = self.folder.join(name);
            if folder.exists() {
                fs::remove_dir_all(&folder)
                    .with_context(|| format!("{} cannot be removed", folder.display()))?;
            }
        }
        let copy = self.folder.join("copy");
        fs::create_dir_all(&copy).with_context(|| format!("{} cannot be made", copy.display()))
    }

    /// Tests the mutants of these files that nothing has caught so far.
    fn run(
        &self,
        files: &[&String],
        tests: &[&str],
        skipped: &[&str],
        outcomes: &mut Outcomes,
    ) -> anyhow::Result<()> {
        let mut cargo = self.project.command(&self.program);
        cargo.args(["mutants", "--iterate", "--colors=never", "--output"]).arg(&self.folder);
        cargo.args(files.iter().flat_map(|file| ["--file", file]));
        cargo.args(tests.iter().map(|test| format!("--cargo-arg=--test={test}")));
        cargo.args(["--", "--"]);
        cargo.args(skipped.iter().flat_map(|test| ["--skip", test]));
        cargo.env("CARGO_TARGET_DIR", self.folder.join("build"));
        cargo.env("TMPDIR", self.folder.join("copy"));
        // That mutants were missed is for the whole to judge: the exit status says so, the files say which.
        let finished = run(&mut cargo);
        let listed = |name: &str| fs::read_to_string(self.folder.join("mutants.out").join(name));
        let Ok(missed) = listed("missed.txt") else { return finished.map(drop) };
        if missed.is_empty() && listed("timeout.txt")?.is_empty() {
            finished?;
        }
        let set = |text: String| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
        outcomes.caught.extend(set(listed("caught.txt")?));
        outcomes.unviable.extend(set(listed("unviable.txt")?));
        outcomes.missed.extend(set(missed));
        outcomes.timeout.extend(set(listed("timeout.txt")?));
        outcomes.settle();
        Ok(())
    }
}

impl Outcomes {
    /// What a later round has caught is not missed any more.
    fn settle(&mut self) {
        self.missed.retain(|mutant| !self.caught.contains(mutant));
        self.timeout
            .retain(|mutant| !self.caught.contains(mutant) && !self.missed.contains(mutant));
    }

    /// The part of the viable ones that is caught. One that never ends counts as missed.
    fn share(&self) -> f64 {
        let viable = self.caught.len() + self.missed.len() + self.timeout.len();
        self.caught.len() as f64 / viable.max(1) as f64
    }

    fn counted(&self) -> Counted {
        Counted {
            caught: self.caught.len(),
            missed: self.missed.len(),
            timeout: self.timeout.len(),
            unviable: self.unviable.len(),
        }
    }

    fn summary(&self) -> String {
        let Counted { caught, missed, timeout, unviable } = self.counted();
        format!(
            "{caught} caught, {missed} missed, {timeout} never ended, {unviable} not viable: {:.1} % of the viable ones caught",
            100.0 * self.share()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_belongs_to_the_first_part_that_holds_it() {
        assert_eq!(part_of("src/rules/date.rs").name, "rules");
        assert_eq!(part_of("src/json/text.rs").name, "JSON");
        assert_eq!(part_of("src/check.rs").name, "the rest");
    }

    #[test]
    fn mutants_that_never_end_count_as_missed() {
        let set = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        let mut outcomes = Outcomes {
            caught: set(&["a", "b", "c"]),
            missed: set(&["b", "d"]),
            timeout: set(&["c", "e"]),
            unviable: set(&["f"]),
        };
        outcomes.settle();
        assert!((outcomes.share() - 0.6).abs() < 1e-9);
        assert_eq!(
            outcomes.summary(),
            "3 caught, 1 missed, 1 never ended, 1 not viable: 60.0 % of the viable ones caught"
        );
    }
}
