//! The wasm-bindgen CLI and its test runner: their version must be exactly that of the library in `Cargo.lock`.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::cargo_install;
use crate::lock::locked_version;
use crate::process::run;
use crate::project::Project;
use crate::step::{found, step};

/// The programs of one version of wasm-bindgen.
pub struct WasmBindgen {
    /// Writes a module's JavaScript glue.
    pub cli: PathBuf,
    /// Runs tests compiled to wasm, in Node or in a browser.
    pub test_runner: PathBuf,
}

/// Finds or installs the programs.
pub fn install(project: &Project) -> anyhow::Result<WasmBindgen> {
    let version = locked_version(project, "wasm-bindgen")?;
    let root = project.tools().join(format!("wasm-bindgen-{version}"));
    let program =
        |name: &str| root.join("bin").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    let tools = WasmBindgen {
        cli: program("wasm-bindgen"),
        test_runner: program("wasm-bindgen-test-runner"),
    };

    let what = format!("wasm-bindgen CLI {version}");
    if works(&tools.cli, &version) && works(&tools.test_runner, &version) {
        found(what);
    } else {
        step(what, || {
            let programs = ["wasm-bindgen", "wasm-bindgen-test-runner"];
            cargo_install::compile(project, "wasm-bindgen-cli", &version, &root, &programs)
        })?;
    }
    Ok(tools)
}

fn works(program: &Path, version: &str) -> bool {
    run(Command::new(program).arg("--version")).is_ok_and(|answer| answer.trim().ends_with(version))
}
