//! `wasm-opt` on a module: how hard, and with which features of WebAssembly.

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

/// What to optimise for. The stack lies below all else (`module.rs`), so no address below 1024 is read or written but by one that is
/// nearly full: offsets may become part of what reads and writes. What features a module uses is told to wasm-bindgen alone: no runtime reads it.
const LEVEL: [&str; 3] = ["-O3", "--low-memory-unused", "--strip-target-features"];

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
