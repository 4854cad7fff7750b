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
            if let Ok(interrupted) = Outcomes::read(&folder.join(FOUND)) {
                outcomes.add(interrupted);
            }
            outcomes.forget_survivors();
            let mut git = project.command("git");
            let changed = run(git.args(["diff", "--name-only", &last.commit, "--", "src"]))?;
            outcomes.forget(&changed.lines().collect::<Vec<_>>());
        }
        for name in [FOUND, "mutants.out.old", "copy"] {
            let folder = folder.join(name);
            if folder.exists() {
                fs::remove_dir_all(&folder)
                    .with_context(|| format!("{} cannot be removed", folder.display()))?;
            }
        }
        let found = folder.join(FOUND);
        outcomes.write(&found).with_context(|| format!("{} cannot be made", found.display()))?;
        let memory = Memory { outcomes, commit, folder };
        memory.write()?;
        Ok(memory)
    }

    /// Adds what a round has found out.
    pub fn keep(&mut self, found: Outcomes) -> anyhow::Result<()> {
        self.outcomes.add(found);
        self.write()
    }

    fn write(&self) -> anyhow::Result<()> {
        let file = file(&self.folder);
        fs::write(&file, serde_json::to_vec(self)?)
            .with_context(|| format!("{} cannot be written", file.display()))
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("outcomes.json")
}
