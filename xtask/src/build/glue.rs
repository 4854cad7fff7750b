//! The JavaScript glue that wasm-bindgen writes, and the module that goes with it.

use std::path::{Path, PathBuf};

use super::Module;
use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::wasm_bindgen;

/// The output of wasm-bindgen.
pub struct Glue {
    /// The folder with both.
    pub folder: PathBuf,
    /// The module.
    pub wasm: PathBuf,
}

/// Runs wasm-bindgen on a compiled module.
pub fn write(project: &Project, module: &Module, compiled: &Path) -> anyhow::Result<Glue> {
    let tools = wasm_bindgen::install(project)?;
    let folder = module.folder(project).join("glue");
    step(format!("wasm-bindgen: {} glue", module.name), || {
        let mut bindgen = project.command(&tools.cli);
        // Glue for the web, without a default path, can be shared by all entries of the package, and no bundler looks for a file.
        bindgen.args(["--target", "web", "--omit-default-module-path", "--no-typescript"]);
        bindgen.args(module.glue);
        bindgen.args([
            "--remove-name-section",
            "--remove-producers-section",
            "--out-name",
            module.name,
        ]);
        run(bindgen.arg("--out-dir").arg(&folder).arg(compiled))
    })?;
    let wasm = folder.join(format!("{}_bg.wasm", module.name));
    Ok(Glue { folder, wasm })
}
