//! The step for those who write their Worker in Rust: `tests/rust-worker` is compiled as they compile theirs, and run in workerd.

use super::count;
use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::wasm_target::{self, WASM};
use crate::tools::{npm, wasm_bindgen};

pub fn rust_worker(project: &Project) -> anyhow::Result<u32> {
    npm::require_node(project)?;
    wasm_target::install(project, WASM)?;
    // Its version is that of the crate's lock file: the Worker's own lock file must name the same.
    let bindgen = wasm_bindgen::install(project)?.cli;
    let worker = project.root.join("tests/rust-worker");
    let target = project.target.join("rust-worker");
    let glue = target.join("glue");

    step("cargo fmt: the Worker", || {
        run(project.cargo().args(["fmt", "--check"]).current_dir(&worker))
    })?;
    step(format!("cargo build: the Worker ({WASM})"), || {
        let mut cargo = project.cargo_elsewhere();
        cargo.args(["build", "--release", "--locked", "--target", WASM, "--target-dir"]);
        run(cargo.arg(&target).current_dir(&worker))
    })?;
    step("wasm-bindgen: the Worker's glue", || {
        let mut bindgen = project.command(bindgen);
        bindgen.args(["--target", "web", "--omit-default-module-path", "--no-typescript"]);
        bindgen.arg("--out-dir").arg(&glue);
        run(bindgen.arg(target.join(WASM).join("release/rust_worker.wasm")))
    })?;
    npm::install(project, &project.root.join("tests/package"))?;
    let output = step("node tests/rust-worker/run.mjs", || {
        let mut node = project.command("node");
        run(node.arg(worker.join("run.mjs")).arg("--glue").arg(&glue))
    })?;
    count::passed(&output)
}
