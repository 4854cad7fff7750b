//! Runs Binaryen's programs: `wasm-opt` on a module, with its level, and `wasm2js` on the validator's, for runtimes without WebAssembly.

use std::fs;
use std::path::{Path, PathBuf};

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
const LEVEL: &[&str] = &["-O3", "--low-memory-unused", "--strip-target-features"];

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
    made(project, module, "wasm-opt", LEVEL, &glue.wasm, "wasm")
}

/// Compiles an optimised module to JavaScript and returns the script's path.
pub fn compile_to_javascript(
    project: &Project,
    module: &Module,
    wasm: &Path,
) -> anyhow::Result<PathBuf> {
    made(project, module, "wasm2js", &["-O3"], wasm, "wasm.js")
}

/// What a program made of `input`, which it only does again if something has changed.
fn made(
    project: &Project,
    module: &Module,
    name: &str,
    level: &[&str],
    input: &Path,
    extension: &str,
) -> anyhow::Result<PathBuf> {
    let program = binaryen::install(project, name)?;
    let output = module.folder(project).join(format!("{}.{extension}", module.name));
    let record = module.folder(project).join(format!("{name}-made-it-from"));
    let wasm = fs::read(input).with_context(|| format!("{} cannot be read", input.display()))?;
    let inputs =
        [format!("{} {level:?} {FEATURES:?} ", program.display()).into_bytes(), wasm].concat();

    let what = format!("{name} {}: {} module", level[0], module.name);
    if output.is_file() && made_from::is(&record, &inputs) {
        found(what);
        return Ok(output);
    }
    step(what, || {
        let mut node = project.command("node");
        node.arg(program).args(level).args(FEATURES);
        node.arg(input).arg("--output").arg(&output);
        made_from::make(&record, &inputs, || run(&mut node).map(drop))
    })?;
    Ok(output)
}
