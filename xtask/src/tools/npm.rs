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

/// The first of each line of Node that the tools run on; of the lines between them they run on none, of those after them on all.
/// (`engines` of Vite.)
const NODE: [(u32, u32); 2] = [(20, 19), (22, 12)];

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
        let answer = |program: &str| run(project.command(program).arg("--version"));
        suffices(answer("node"), answer("npm"))
    })
}

/// Judges what Node and npm answer when they are asked for their versions.
fn suffices(node: anyhow::Result<String>, npm: anyhow::Result<String>) -> anyhow::Result<()> {
    let [(old, old_minor), (new, new_minor)] = NODE;
    let help = format!(
        "install Node {new}.{new_minor} or newer, or {old}.{old_minor} or newer of {old}, with npm: https://nodejs.org"
    );
    let missing = |program: &str| format!("{program} does not say its version\n  help: {help}");
    let version = node.with_context(|| missing("Node"))?;
    if !parse(&version).is_some_and(is_supported) {
        bail!("the tools do not run on Node {}\n  help: {help}", version.trim());
    }
    npm.with_context(|| missing("npm")).map(drop)
}

fn is_supported(version: (u32, u32)) -> bool {
    let [old, new] = NODE;
    version >= new || version >= old && version.0 == old.0
}

/// `v20.19.4` as `(20, 19)`.
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    const HELP: &str = "\n  help: install Node 22.12 or newer, or 20.19 or newer of 20, with npm: https://nodejs.org";

    #[test]
    fn what_is_missing_or_broken_is_named_with_its_reason() {
        let no = |program: &str| {
            let line = format!("echo no {program} >&2; exit 1");
            run(Command::new("sh").args(["-c", &line]))
        };
        let node = || Ok("v20.19.0\n".to_owned());
        let told = |outcome: anyhow::Result<()>| {
            outcome.err().map(|error| {
                let reasons: Vec<_> = error.chain().map(ToString::to_string).collect();
                let because = reasons.get(1).is_some_and(|reason| reason.contains("| no "));
                (reasons.into_iter().next().unwrap_or_default(), because)
            })
        };
        assert_eq!(told(suffices(node(), Ok("10.8.2\n".to_owned()))), None);
        let expected = |program: &str| (format!("{program} does not say its version{HELP}"), true);
        assert_eq!(told(suffices(no("node"), no("npm"))), Some(expected("Node")));
        assert_eq!(told(suffices(node(), no("npm"))), Some(expected("npm")));
    }

    #[test]
    fn of_node_s_lines_some_will_do() {
        let told = |version: &str| {
            let outcome = suffices(Ok(version.to_owned()), Ok("10.8.2".to_owned()));
            outcome.err().map(|error| error.to_string())
        };
        for version in ["v20.19.0\n", "v20.20.2\n", "v22.12.0\n", "v23.0.0\n", "v100.0.0\n"] {
            assert_eq!(told(version), None);
        }
        for version in
            ["v20.18.9\n", "v20.9.0\n", "v21.7.3\n", "v22.11.0\n", "v18.20.0\n", "node\n"]
        {
            let expected = format!("the tools do not run on Node {}{HELP}", version.trim());
            assert_eq!(told(version), Some(expected));
        }
    }
}
