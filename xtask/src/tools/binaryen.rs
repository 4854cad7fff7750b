//! `wasm-opt` and `wasm2js`, from the npm package `binaryen`: the version is the one in `xtask/binaryen/package-lock.json`.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use serde_json::Value;

use crate::project::Project;
use crate::tools::npm;

/// Finds or installs one of Binaryen's programs, which are for Node. Its path has its version in it.
pub fn install(project: &Project, program: &str) -> anyhow::Result<PathBuf> {
    let pins = project.root.join("xtask/binaryen");
    let manifest = fs::read_to_string(pins.join("package.json"))
        .context("xtask/binaryen/package.json cannot be read")?;
    let manifest: Value =
        serde_json::from_str(&manifest).context("xtask/binaryen/package.json is no JSON")?;
    let version = manifest["dependencies"]["binaryen"].as_str();
    let version = version.context("xtask/binaryen/package.json names no version of binaryen")?;

    let folder = project.tools().join(format!("binaryen-{version}"));
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(pins.join(file), folder.join(file))
            .with_context(|| format!("xtask/binaryen/{file} cannot be copied"))?;
    }
    npm::install(project, &folder)?;
    Ok(folder.join("node_modules/binaryen/bin").join(program))
}
