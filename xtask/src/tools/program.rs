//! Finds a program that the system has.

use std::env;
use std::path::PathBuf;

use anyhow::bail;

/// The program named by the variable, otherwise the first of these names on the PATH or in `/usr/bin`.
pub fn find(variable: &str, names: &[&str]) -> anyhow::Result<Option<PathBuf>> {
    if let Some(path) = env::var_os(variable).map(PathBuf::from) {
        if path.is_file() {
            return Ok(Some(path));
        }
        bail!("{variable} names {}, which is no file", path.display());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> =
        env::split_paths(&path).chain([PathBuf::from("/usr/bin")]).collect();
    let mut places =
        names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    Ok(places.find(|place| place.is_file()))
}
