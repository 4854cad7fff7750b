//! `wasm-opt`, from the npm package `binaryen`: the version is the one in `xtask/binaryen/package-lock.json`.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;

use crate::project::Project;
use crate::tools::npm;

/// Finds or installs `wasm-opt`: a program for Node.
pub fn install(project: &Project) -> anyhow::Result<PathBuf> {
    let folder = project.tools().join("binaryen");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for file in ["package.json", "package-lock.json"] {
        let from = project.root.join("xtask/binaryen").join(file);
        fs::copy(&from, folder.join(file))
            .with_context(|| format!("{} cannot be copied", from.display()))?;
    }
    npm::install(project, &folder)?;
    Ok(folder.join("node_modules/binaryen/bin/wasm-opt"))
}
