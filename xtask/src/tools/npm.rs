//! Node and npm. Installs exactly what a `package-lock.json` names.

use std::env;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, anyhow, bail};

use crate::made_from;
use crate::once::Once;
use crate::process::{Failure, run_or};
use crate::project::Project;
use crate::step::{found, step};

/// What to do if Node or npm is missing or too old. The package itself runs on every Node from 20.19 on; Vite does not.
const HELP: &str =
    "install Node 22.12 or newer, or 20.19 or newer of 20, with npm: https://nodejs.org";

/// Installs the packages of `folder/package-lock.json` into `folder/node_modules`, unless they are there.
pub fn install(project: &Project, folder: &Path) -> anyhow::Result<()> {
    // Concurrent steps may need the same folder. The first one installs it.
    static ONE_BY_ONE: Mutex<()> = Mutex::new(());
    let _turn = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
    require_node(project)?;
    let lock = folder.join("package-lock.json");
    let named = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    let wanted = record(named, env::consts::OS, env::consts::ARCH);
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

/// Identifies what is installed: the lock file's contents, the system and the processor. Some packages contain programs, and the folder may
/// be shared with a container that cannot run them.
fn record(mut named: Vec<u8>, system: &str, processor: &str) -> Vec<u8> {
    named.extend(format!("for {system} on {processor}\n").bytes());
    named
}

/// Fails unless there are a suitable Node and npm. To be called before long work that needs them.
pub fn require_node(project: &Project) -> anyhow::Result<()> {
    static FOUND: Once<()> = Once::new();
    FOUND.get(|| {
        suffices(&version("Node", &mut project.command("node"))?)?;
        version("npm", &mut project.command("npm")).map(drop)
    })
}

/// A program's reply to `--version`.
fn version(name: &str, program: &mut Command) -> anyhow::Result<String> {
    let broken = |failure: Failure| {
        failure.help(format!(
            "{name} is there, but does not run: mend what it complains of, or {HELP}"
        ))
    };
    run_or(program.arg("--version"), broken).map_err(|error| {
        match error.downcast_ref::<io::Error>() {
            Some(missing) if missing.kind() == ErrorKind::NotFound => {
                anyhow!("{name} is not to be found\n  help: {HELP}")
            }
            _ => error,
        }
    })
}

/// Checks Node's reply.
fn suffices(node: &str) -> anyhow::Result<()> {
    match parse(node) {
        Some(found) if ((20, 19)..(21, 0)).contains(&found) || found >= (22, 12) => Ok(()),
        _ => bail!("Node {} will not do\n  help: {HELP}", node.trim()),
    }
}

/// `v20.19.4` as `(20, 19)`.
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told<T>(result: anyhow::Result<T>) -> Option<String> {
        result.err().map(|error| error.to_string())
    }

    #[test]
    fn what_is_installed_for_another_system_or_processor_is_something_else() {
        let of = |system, processor| record(b"{}".to_vec(), system, processor);
        assert_eq!(of("linux", "x86_64"), b"{}for linux on x86_64\n");
        assert_ne!(of("linux", "x86_64"), of("macos", "x86_64"));
        assert_ne!(of("linux", "x86_64"), of("linux", "aarch64"));
    }

    #[test]
    fn a_node_that_will_not_do_is_named() {
        for version in ["v20.19.0\n", "v20.100.1\n", "v22.12.0\n", "v23.0.0\n", "v100.0.0\n"] {
            assert_eq!(told(suffices(version)), None);
        }
        for version in ["v18.20.8", "v20.9.0", "v20.18.9", "v21.7.3", "v22.2.0", "v22.11.0", "node"]
        {
            let expected = format!(
                "Node {version} will not do\n  help: install Node 22.12 or newer, or 20.19 or newer of 20, with npm: \
                 https://nodejs.org"
            );
            assert_eq!(told(suffices(&format!("{version}\n"))), Some(expected));
        }
    }

    #[test]
    fn what_is_missing_and_what_does_not_run_are_told_apart() {
        let missing = version("npm", &mut Command::new("no-such-program"));
        assert_eq!(told(missing), Some(format!("npm is not to be found\n  help: {HELP}")));
        let mut broken = Command::new("sh");
        broken.args(["-c", "echo 'a library is missing' >&2; exit 127"]);
        let expected = "a program failed (exit status: 127)\n  $ sh -c 'echo '\\''a library is missing'\\'' >&2; exit 127' \
                        --version\n  | a library is missing\n  help: Node is there, but does not run: mend what it complains of, or ";
        assert_eq!(told(version("Node", &mut broken)), Some(format!("{expected}{HELP}")));
    }
}
