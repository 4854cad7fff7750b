//! Node and npm: installs what a `package-lock.json` names, and nothing else.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, bail};

use crate::made_from;
use crate::once::Once;
use crate::process::{run, run_or};
use crate::project::Project;
use crate::step::{found, step};

/// The oldest Node that the package and its tools support.
const NODE: (u32, u32) = (20, 19);

/// Installs the packages of `folder/package-lock.json` into `folder/node_modules`, unless they are there.
pub fn install(project: &Project, folder: &Path) -> anyhow::Result<()> {
    // Steps that run at the same time may want the same folder, and which comes first installs it.
    static ONE_BY_ONE: Mutex<()> = Mutex::new(());
    let _turn = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
    require_node(project)?;
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    let installed = folder.join("node_modules/.installed-from");
    let shown = folder.strip_prefix(&project.root).unwrap_or(folder);
    let what = format!("npm packages of {}", shown.display());
    if made_from::is(&installed, &wanted) {
        found(what);
        return Ok(());
    }
    step(what, || {
        let mut npm = project.command("npm");
        npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(folder);
        made_from::make(&installed, &wanted, || {
            run_or(&mut npm, |failure| {
                failure.help("is the npm registry within reach? `npm ping` tells")
            })
            .map(drop)
        })
    })
}

/// An error unless there are a Node that is new enough, and npm. Who will need them asks before work that takes long.
pub fn require_node(project: &Project) -> anyhow::Result<()> {
    static FOUND: Once<()> = Once::new();
    FOUND.get(|| {
        let answer = |program: &str| run(project.command(program).arg("--version")).ok();
        suffices(answer("node").as_deref(), answer("npm").as_deref())
    })
}

/// Judges what Node and npm answer when they are asked for their versions.
fn suffices(node: Option<&str>, npm: Option<&str>) -> anyhow::Result<()> {
    let help = format!("install Node {}.{} or newer, with npm: https://nodejs.org", NODE.0, NODE.1);
    let Some(version) = node else {
        bail!("Node is not to be found\n  help: {help}");
    };
    if parse(version).is_none_or(|found| found < NODE) {
        bail!("Node is too old: {}\n  help: {help}", version.trim());
    }
    if npm.is_none() {
        bail!("npm is not to be found\n  help: {help}");
    }
    Ok(())
}

/// `v20.19.4` as `(20, 19)`.
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_or_too_old_is_named() {
        let told = |node, npm| suffices(node, npm).err().map(|error| error.to_string());
        let help = "\n  help: install Node 20.19 or newer, with npm: https://nodejs.org";
        let expected = |what: &str| Some(format!("{what}{help}"));
        assert_eq!(told(Some("v20.19.0\n"), Some("10.8.2\n")), None);
        assert_eq!(told(None, Some("10.8.2\n")), expected("Node is not to be found"));
        assert_eq!(told(Some("v20.18.9\n"), None), expected("Node is too old: v20.18.9"));
        assert_eq!(told(Some("v20.19.0\n"), None), expected("npm is not to be found"));
    }

    #[test]
    fn node_versions_are_compared_as_numbers() {
        assert_eq!(parse("v20.19.4\n"), Some((20, 19)));
        assert!(parse("v20.9.0") < Some(NODE));
        assert!(parse("v100.0.0") > Some(NODE));
        assert_eq!(parse("node"), None);
    }
}
