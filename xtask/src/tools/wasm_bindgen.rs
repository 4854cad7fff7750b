//! The wasm-bindgen CLI and its test runner: their version must be exactly that of the library in `Cargo.lock`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::lock::locked_version;
use crate::process::{run, run_or};
use crate::project::Project;
use crate::step::{found, step};

/// The programs of one version of wasm-bindgen.
pub struct WasmBindgen {
    /// Writes the JavaScript around a module.
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
        step(what, || compile(project, &root, &version))?;
    }
    Ok(tools)
}

fn works(program: &Path, version: &str) -> bool {
    run(Command::new(program).arg("--version")).is_ok_and(|answer| answer.trim().ends_with(version))
}

fn compile(project: &Project, root: &Path, version: &str) -> anyhow::Result<()> {
    let install = |locked: &[&str]| {
        let mut cargo = project.cargo();
        cargo
            .args([
                "install",
                "wasm-bindgen-cli",
                "--force",
                "--version",
                &format!("={version}"),
                "--root",
            ])
            .arg(root);
        cargo.args(["--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"]).args(locked);
        cargo
    };
    // Its own lock file names versions that a mirror of the registry may not have yet, or no longer.
    if run(&mut install(&["--locked"])).is_ok() {
        return Ok(());
    }
    let help =
        "it is built from crates.io: is the registry within reach, and a C linker installed?";
    run_or(&mut install(&[]), |failure| failure.help(help)).map(drop)
}
