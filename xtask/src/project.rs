//! The locations of the repository, the target folder and the finished package, and the crate's manifest.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;
use cargo_metadata::MetadataCommand;

/// This repository's crate.
pub const CRATE: &str = "duffel-customers";

/// The repository and its crate, as Cargo sees them.
pub struct Project {
    /// The repository's root.
    pub root: PathBuf,
    /// The folder for everything that Cargo builds, and that the commands install and generate.
    pub target: PathBuf,
    /// The version of the crate and the package.
    pub version: String,
    /// The oldest version of Rust that the crate supports.
    pub oldest_rust: String,
    /// The crate's features, without `default`.
    pub features: Vec<String>,
}

impl Project {
    /// Asks Cargo.
    pub fn find() -> anyhow::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let metadata = MetadataCommand::new()
            .current_dir(root)
            .no_deps()
            .exec()
            .context("Cargo.toml cannot be read")?;
        let package = metadata.packages.iter().find(|package| package.name == CRATE);
        let package = package.with_context(|| format!("the workspace has no package {CRATE}"))?;
        let oldest_rust = package.rust_version.as_ref();
        let oldest_rust = oldest_rust.context("Cargo.toml does not name the oldest Rust")?;
        Ok(Self {
            root: metadata.workspace_root.as_std_path().to_owned(),
            target: metadata.target_directory.as_std_path().to_owned(),
            version: package.version.to_string(),
            oldest_rust: oldest_rust.to_string(),
            features: package.features.keys().filter(|name| *name != "default").cloned().collect(),
        })
    }

    /// Where tools are installed.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The finished npm package.
    pub fn package(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// A command that runs in the repository's root.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// Cargo, from the current toolchain.
    pub fn cargo(&self) -> Command {
        self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// Cargo for compiling for another machine: it ignores compiler flags that were set for this one, such as `target-cpu` in `RUSTFLAGS`.
    pub fn cargo_elsewhere(&self) -> Command {
        let mut cargo = self.cargo();
        // This takes precedence over all other sources of flags, and is empty.
        cargo.env("CARGO_ENCODED_RUSTFLAGS", "");
        cargo
    }
}

#[cfg(test)]
impl Project {
    /// An empty project for a test.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        let target = root.join("target");
        let (version, oldest_rust) = (String::new(), String::new());
        Self { root, target, version, oldest_rust, features: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde::Deserialize;

    use super::*;
    use crate::process::run;
    use crate::scratch::Scratch;

    #[derive(Deserialize)]
    struct Manifest {
        package: Package,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct Package {
        rust_version: String,
    }

    #[test]
    fn flags_for_this_machine_are_not_for_another() -> anyhow::Result<()> {
        let scratch = Scratch::new("flags")?;
        fs::create_dir(scratch.0.join("src"))?;
        fs::write(scratch.0.join("Cargo.toml"), "[package]\nname = \"flags\"\n")?;
        fs::write(scratch.0.join("src/lib.rs"), "#[cfg(for_this)] compile_error!(\"for this\");")?;
        let project = Project::at(&scratch.0);
        let check = |mut cargo: Command| {
            cargo.env("RUSTFLAGS", "--cfg for_this").arg("check").arg("--target-dir");
            run(cargo.arg(&project.target)).is_ok()
        };
        assert!(!check(project.cargo()));
        assert!(check(project.cargo_elsewhere()));
        Ok(())
    }

    #[test]
    fn the_readme_names_the_oldest_rust_as_the_manifest_does() -> anyhow::Result<()> {
        let Manifest { package } = toml::from_str(include_str!("../../Cargo.toml"))?;
        let row = format!("\n| Rust | {} and newer |", package.rust_version);
        assert!(include_str!("../../README.md").contains(&row), "no row {row:?}");
        Ok(())
    }
}
