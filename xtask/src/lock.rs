//! Reads a package's version from `Cargo.lock`, which tools must match exactly.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use serde::Deserialize;

use crate::project::Project;

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// The only version of `package` in the project's `Cargo.lock`.
pub fn locked_version(project: &Project, package: &str) -> anyhow::Result<String> {
    version_in(&text(project)?, package)
}

/// The SHA-256 of each package from a registry, by its name and version (`wasm-bindgen 0.2.130`).
pub fn checksums(project: &Project) -> anyhow::Result<BTreeMap<String, String>> {
    let checksum =
        |entry: Package| Some((format!("{} {}", entry.name, entry.version), entry.checksum?));
    Ok(read(&text(project)?)?.package.into_iter().filter_map(checksum).collect())
}

fn text(project: &Project) -> anyhow::Result<String> {
    let path = project.root.join("Cargo.lock");
    std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}

fn read(lock: &str) -> anyhow::Result<Lock> {
    toml::from_str(lock).context("Cargo.lock is not in the form that Cargo writes")
}

fn version_in(lock: &str, package: &str) -> anyhow::Result<String> {
    let lock = read(lock)?;
    let mut versions =
        lock.package.into_iter().filter(|entry| entry.name == package).map(|entry| entry.version);
    match (versions.next(), versions.next()) {
        (Some(version), None) => Ok(version),
        (None, _) => bail!("Cargo.lock has no {package}\n  help: cargo update --workspace"),
        (Some(one), Some(other)) => bail!(
            "Cargo.lock has {package} twice ({one} and {other})\n  help: cargo update --package {package}@{one} --precise {other}"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
        version = 4
        [[package]]
        name = "wasm-bindgen"
        version = "0.2.130"
        [[package]]
        name = "wasm-bindgen-macro"
        version = "0.2.129"
        [[package]]
        name = "syn"
        version = "2.0.1"
        [[package]]
        name = "syn"
        version = "3.0.9"
    "#;

    fn error(package: &str) -> String {
        version_in(LOCK, package).unwrap_err().to_string()
    }

    #[test]
    fn the_version_is_that_of_the_package_of_this_very_name() {
        assert_eq!(version_in(LOCK, "wasm-bindgen").ok().as_deref(), Some("0.2.130"));
        assert_eq!(version_in(LOCK, "wasm-bindgen-macro").ok().as_deref(), Some("0.2.129"));
    }

    #[test]
    fn no_version_or_two_are_errors_that_say_what_to_do() {
        assert_eq!(error("wasm"), "Cargo.lock has no wasm\n  help: cargo update --workspace");
        assert!(error("syn").starts_with("Cargo.lock has syn twice (2.0.1 and 3.0.9)"));
    }

    #[test]
    fn the_project_s_own_lock_file_is_read() {
        let lock = include_str!("../../Cargo.lock");
        assert!(version_in(lock, "wasm-bindgen").is_ok());
    }
}
