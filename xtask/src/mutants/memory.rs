//! What is known of the mutants: kept on disk, so that a run that is interrupted, or that missed some, can be gone on with.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

use super::outcomes::Outcomes;
use crate::process::run;
use crate::project::Project;

/// What cargo-mutants writes into and looks into.
const FOUND: &str = "mutants.out";

/// What is known of the mutants.
#[derive(Serialize, Deserialize)]
pub struct Memory {
    pub outcomes: Outcomes,
    /// The commit that it was found out of.
    commit: String,
    #[serde(skip)]
    folder: PathBuf,
}

impl Memory {
    /// What the last run has found out of the files that are still as they were then; nothing unless it is to be gone on with.
    pub fn of(project: &Project, folder: PathBuf, goes_on: bool) -> anyhow::Result<Self> {
        let commit = run(project.command("git").args(["rev-parse", "HEAD"]))?.trim().to_owned();
        let mut outcomes = Outcomes::default();
        if goes_on {
            let last: Memory = fs::read(file(&folder))
                .map_err(anyhow::Error::from)
                .and_then(|json| Ok(serde_json::from_slice(&json)?))
                .context("there is no run to go on with\n  help: leave out `--continue`")?;
            outcomes = last.outcomes;
            let interrupted = jobs(&folder).filter_map(|job| Outcomes::read(&job.join(FOUND)).ok());
            interrupted.for_each(|found| outcomes.add(found));
            let mut git = project.command("git");
            let changed = run(git.args(["diff", "--name-only", &last.commit, "--", "src"]))?;
            outcomes.forget(&changed.lines().collect::<Vec<_>>());
        }
        // Jobs that this run does not have must not be taken for its own when it is gone on with.
        jobs(&folder).try_for_each(|job| clear(&job))?;
        fs::create_dir_all(&folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        let memory = Memory { outcomes, commit, folder };
        memory.write()?;
        Ok(memory)
    }

    /// Adds what a round has found out.
    pub fn keep(&mut self, found: Outcomes) -> anyhow::Result<()> {
        self.outcomes.add(found);
        self.write()
    }

    /// In one step: whoever is stopped while writing keeps what was known before.
    fn write(&self) -> anyhow::Result<()> {
        let file = file(&self.folder);
        let unfinished = file.with_extension("unfinished");
        fs::write(&unfinished, serde_json::to_vec(self)?)
            .and_then(|()| fs::rename(&unfinished, &file))
            .with_context(|| format!("{} cannot be written", file.display()))
    }
}

/// Makes a job's folder ready for a round, which need not try again what is known. Gives where it writes what it finds.
pub fn begin(job: &Path, known: &Outcomes, tries_missed: bool) -> anyhow::Result<PathBuf> {
    clear(job)?;
    let found = job.join(FOUND);
    known
        .write(&found, tries_missed)
        .with_context(|| format!("{} cannot be made", found.display()))?;
    Ok(found)
}

/// Removes what a round has left in a job's folder, but for what was compiled.
fn clear(job: &Path) -> anyhow::Result<()> {
    for name in [FOUND, "mutants.out.old", "copy"] {
        let folder = job.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("{} cannot be removed", folder.display()))?;
        }
    }
    Ok(())
}

/// The folders of the jobs that there have been.
fn jobs(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir())
}

fn file(folder: &Path) -> PathBuf {
    folder.join("outcomes.json")
}
