//! What is known about the mutants, stored on disk so that a run that was interrupted, or missed some, can be continued.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

use super::outcomes::Outcomes;
use crate::process::run;
use crate::project::Project;

/// The folder that cargo-mutants reads and writes.
const FOUND: &str = "mutants.out";

/// What is known about the mutants.
#[derive(Serialize, Deserialize)]
pub struct Memory {
    pub outcomes: Outcomes,
    /// The commit that was tested.
    commit: String,
    #[serde(skip)]
    folder: PathBuf,
}

impl Memory {
    /// What the last run found out about files that have not changed since; nothing unless the run is continued.
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
        // Jobs of an earlier run must not be taken for this run's when it is continued.
        jobs(&folder).try_for_each(|job| clear(&job))?;
        fs::create_dir_all(&folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        let memory = Memory { outcomes, commit, folder };
        memory.write()?;
        Ok(memory)
    }

    /// Adds a round's results.
    pub fn keep(&mut self, found: Outcomes) -> anyhow::Result<()> {
        self.outcomes.add(found);
        self.write()
    }

    /// Atomically, so that an interruption keeps what was known before.
    fn write(&self) -> anyhow::Result<()> {
        let file = file(&self.folder);
        let unfinished = file.with_extension("unfinished");
        fs::write(&unfinished, serde_json::to_vec(self)?)
            .and_then(|()| fs::rename(&unfinished, &file))
            .with_context(|| format!("{} cannot be written", file.display()))
    }
}

/// Prepares a job's folder for a round, which skips what is known. Returns the folder for its results.
pub fn begin(job: &Path, known: &Outcomes, tries_missed: bool) -> anyhow::Result<PathBuf> {
    clear(job)?;
    let found = job.join(FOUND);
    known
        .write(&found, tries_missed)
        .with_context(|| format!("{} cannot be made", found.display()))?;
    Ok(found)
}

/// Removes what a round left in a job's folder, except compiled files.
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

/// The folders of all jobs so far.
fn jobs(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir())
}

fn file(folder: &Path) -> PathBuf {
    folder.join("outcomes.json")
}
