//! `cargo xtask build`: compiles the crate to wasm and puts the finished npm package in `pkg/`.

mod binaryen;
pub mod bundle;
mod generated;
mod glue;
mod materials;
mod module;
pub mod pack;
mod package;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::once::Once;
use crate::project::Project;
use crate::size;
use crate::step::print;
use crate::tools::npm;
use crate::turn;

/// Build the npm package into pkg/
#[derive(clap::Args)]
pub struct Args {}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let _turn = turn::take(project)?;
        build(project)?;
        print("")?;
        for part in size::parts(project)? {
            print(part)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// One of the package's wasm modules.
struct Module {
    /// Its name in the package.
    name: &'static str,
    /// The crate's features that it includes.
    features: &'static str,
    /// Cargo's profile for it.
    profile: &'static str,
    /// Compiler flags for it and for the crates that it includes.
    flags: &'static [&'static str],
    /// How much LLVM inlines.
    copies: &'static [&'static str],
    /// What else wasm-bindgen is told.
    glue: &'static [&'static str],
}

/// Runs on every key press and every request: optimised for speed, as long as that costs little size.
const VALIDATOR: Module = Module {
    name: "validator",
    features: "wasm",
    profile: "module",
    // It passes numbers only. Without references to JavaScript's objects it imports nothing, so that it is started, and replaced after a
    // trap, without wasm-bindgen's glue.
    flags: &["-Ctarget-feature=-reference-types"],
    glue: &[],
    copies: &[
        "-Cllvm-args=-inline-threshold=90",
        "-Cllvm-args=-inlinehint-threshold=140",
        "-Cllvm-args=-enable-pre=false",
    ],
};

/// Waits for a server on every call: optimised for size.
const CLIENT: Module = Module {
    name: "client",
    features: "transport",
    profile: "client-module",
    flags: &[],
    // After a trap, the JavaScript side starts a new instance.
    glue: &["--experimental-reset-state-function"],
    copies: &["-Cllvm-args=-inline-threshold=40", "-Cllvm-args=-inlinehint-threshold=60"],
};

/// Builds the package, once per run.
pub fn build(project: &Project) -> anyhow::Result<()> {
    static BUILT: Once<()> = Once::new();
    BUILT.get(|| {
        npm::require_node(project)?;
        let validator = finish(project, &VALIDATOR)?;
        let javascript = binaryen::compile_to_javascript(project, &VALIDATOR, &validator.wasm)?;
        let client = finish(project, &CLIENT)?;
        let generated = generated::write(project)?;
        package::assemble(project, &validator, &javascript, &client, &generated)?;
        materials::write(project)
    })
}

/// A module that is ready for the package.
struct Finished {
    /// The folder with its JavaScript glue.
    glue: PathBuf,
    /// The module, optimised.
    wasm: PathBuf,
}

fn finish(project: &Project, module: &Module) -> anyhow::Result<Finished> {
    let compiled = module::compile(project, module)?;
    let glue = glue::write(project, module, &compiled)?;
    let wasm = binaryen::optimise(project, module, &glue)?;
    Ok(Finished { glue: glue.folder, wasm })
}

impl Module {
    /// The folder for intermediate results of this module.
    fn folder(&self, project: &Project) -> PathBuf {
        project.target.join("modules").join(self.name)
    }
}
