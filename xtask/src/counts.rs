//! What was counted by a long run, kept for `bench/RESULTS.md`: a file of JSON for each, with its date and commit.

use std::fs;

use anyhow::Context as _;
use serde::Serialize;

use crate::process::run;
use crate::project::Project;

#[derive(Serialize)]
struct Counted<T> {
    /// `YYYY-MM-DD`
    date: String,
    /// What it was counted of; with a `+` where that had been changed and not yet committed.
    commit: String,
    counts: T,
}

/// Writes `bench/counts/<name>.json`.
pub fn write<T: Serialize>(project: &Project, name: &str, counts: T) -> anyhow::Result<()> {
    let today = "new Date().toISOString().slice(0, 10)";
    let date = run(project.command("node").args(["--print", today]))?.trim().to_owned();
    let described = ["describe", "--always", "--exclude=*", "--dirty=+"];
    let commit = run(project.command("git").args(described))?.trim().to_owned();
    let folder = project.root.join("bench/counts");
    let file = folder.join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(&Counted { date, commit, counts })?;
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, format!("{text}\n")))
        .with_context(|| format!("{} cannot be written", file.display()))
}
