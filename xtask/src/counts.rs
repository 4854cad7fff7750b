//! What was counted by a long run, kept for `bench/RESULTS.md`: a file of JSON for each, with its date and commit.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Context as _;
use duffel_customers::Timestamp;
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
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let now = Timestamp::from_unix(seconds as i64).context("the clock is wrong")?;
    let date = now.date().to_string();
    let described = ["describe", "--always", "--exclude=*", "--dirty=+"];
    let commit = run(project.command("git").args(described))?.trim().to_owned();
    let folder = project.root.join("bench/counts");
    let file = folder.join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(&Counted { date, commit, counts })?;
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, format!("{text}\n")))
        .with_context(|| format!("{} cannot be written", file.display()))
}
