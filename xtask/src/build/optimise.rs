//! Runs `wasm-opt` on a module, with its level and WebAssembly features.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;

use super::Module;
use super::glue::Glue;
use crate::made_from;
use crate::process::run;
use crate::project::Project;
use crate::step::{found, step};
use crate::tools::binaryen;

/// The optimisation level. The stack is below everything else (`module.rs`), so addresses below 1024 are only accessed if it is nearly
/// full, and offsets may be folded into memory accesses. The list of features is only for wasm-bindgen; no runtime reads it.
const LEVEL: [&str; 3] = ["-O3", "--low-memory-unused", "--strip-target-features"];

/// The features that rustc's modules use. Not `--all-features`, which gives modules that Node 20 cannot load.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Optimises a module and returns the result's path.
pub fn optimise(project: &Project, module: &Module, glue: &Glue) -> anyhow::Result<PathBuf> {
    let wasm_opt = binaryen::install(project)?;
    let optimised = module.folder(project).join(format!("{}.wasm", module.name));
    let record = module.folder(project).join("optimised-from");
    let wasm =
        fs::read(&glue.wasm).with_context(|| format!("{} cannot be read", glue.wasm.display()))?;
    let inputs =
        [format!("{} {LEVEL:?} {FEATURES:?} ", wasm_opt.display()).into_bytes(), wasm].concat();

    let what = format!("wasm-opt {}: {} module", LEVEL[0], module.name);
    if optimised.is_file() && made_from::is(&record, &inputs) {
        found(what);
        return Ok(optimised);
    }
    step(what, || {
        let mut node = project.command("node");
        node.arg(wasm_opt).args(LEVEL).args(FEATURES);
        node.arg(&glue.wasm).arg("--output").arg(&optimised);
        made_from::make(&record, &inputs, || run(&mut node).map(drop))
    })?;
    Ok(optimised)
}
