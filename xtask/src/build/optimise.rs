//! `wasm-opt` on a module: how hard, and with which features of WebAssembly.

use std::path::PathBuf;

use super::Module;
use super::glue::Glue;
use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::binaryen;

/// What to optimise for.
const LEVEL: &str = "-O3";

/// What rustc's modules use. Not `--all-features`: that gives modules which Node 20 cannot load.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Optimises a module and says where the result lies.
pub fn optimise(project: &Project, module: &Module, glue: &Glue) -> anyhow::Result<PathBuf> {
    let wasm_opt = binaryen::install(project)?;
    let optimised = module.folder(project).join(format!("{}.wasm", module.name));
    step(format!("wasm-opt {LEVEL}: {} module", module.name), || {
        let mut node = project.command("node");
        node.arg(wasm_opt).arg(LEVEL).args(FEATURES);
        run(node.arg(&glue.wasm).arg("--output").arg(&optimised))
    })?;
    Ok(optimised)
}
