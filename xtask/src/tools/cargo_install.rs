//! Installs tools from crates.io, each in a fixed version, under `target/tools/`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{run, run_or};
use crate::project::Project;
use crate::step::{found, step};

/// A Cargo subcommand: a crate with one program of the same name.
pub struct Subcommand {
    /// The crate.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
}

impl Subcommand {
    /// Finds or installs it, and returns its path.
    pub fn install(&self, project: &Project) -> anyhow::Result<PathBuf> {
        let Subcommand { name, version } = self;
        let root = project.tools().join(format!("{name}-{version}"));
        let program = root.join("bin").join(name).with_extension(std::env::consts::EXE_EXTENSION);
        // The first word is the subcommand, as Cargo passes it.
        let word = name.strip_prefix("cargo-").unwrap_or(name);
        let mut asked = Command::new(&program);
        if run(asked.args([word, "--version"])).is_ok_and(|answer| answer.contains(version)) {
            found(format!("{name} {version}"));
        } else {
            step(format!("{name} {version}"), || compile(project, name, version, &root, &[name]))?;
        }
        Ok(program)
    }
}

/// Compiles programs of a crate into the folder.
pub fn compile(
    project: &Project,
    name: &str,
    version: &str,
    root: &Path,
    programs: &[&str],
) -> anyhow::Result<()> {
    let install = |locked: &[&str]| {
        let mut cargo = project.cargo();
        cargo.args(["install", name, "--force", "--version", &format!("={version}"), "--root"]);
        cargo.arg(root).args(programs.iter().flat_map(|program| ["--bin", program])).args(locked);
        cargo
    };
    let help =
        "it is built from crates.io: is the registry within reach, and a C linker installed?";
    let Err(locked) = run_or(&mut install(&["--locked"]), |failure| failure.help(help)) else {
        return Ok(());
    };
    // Its own lock file may name versions that a mirror of the registry does not have.
    match run_or(&mut install(&[]), |failure| failure.help(help)) {
        Ok(_) => Ok(()),
        Err(error) => Err(error.context(locked.to_string())),
    }
}
