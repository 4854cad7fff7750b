//! Stores the counts of long runs for `bench/RESULTS.md`: a JSON file for each, with its date and commit.

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
    /// The commit, with a `+` if there were uncommitted changes.
    commit: String,
    counts: T,
}

/// Writes `bench/counts/<name>.json`.
pub fn write<T: Serialize>(project: &Project, name: &str, counts: T) -> anyhow::Result<()> {
    let date = date_at(SystemTime::now())?;
    let described = ["describe", "--always", "--exclude=*", "--dirty=+"];
    let commit = run(project.command("git").args(described))?.trim().to_owned();
    let folder = project.root.join("bench/counts");
    let file = folder.join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(&Counted { date, commit, counts })?;
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, format!("{text}\n")))
        .with_context(|| format!("{} cannot be written", file.display()))
}

/// The date in UTC.
fn date_at(now: SystemTime) -> anyhow::Result<String> {
    let seconds = now.duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs());
    let now = seconds.and_then(|seconds| Timestamp::from_unix(seconds.try_into().ok()?));
    Ok(now.context("the clock tells no date that there is")?.date().to_string())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_day_lasts_until_its_last_second() {
        let date = |seconds| date_at(UNIX_EPOCH + Duration::from_secs(seconds)).ok();
        assert_eq!(date(0).as_deref(), Some("1970-01-01"));
        assert_eq!(date(1_768_694_399).as_deref(), Some("2026-01-17"));
        assert_eq!(date(1_768_694_400).as_deref(), Some("2026-01-18"));
        assert!(date_at(UNIX_EPOCH - Duration::from_secs(1)).is_err());
    }
}
