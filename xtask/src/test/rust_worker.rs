//! The step for Workers written in Rust: compiles `tests/rust-worker` as users do, and runs it in workerd.

use super::count;
use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::wasm_target::{self, WASM};
use crate::tools::{npm, wasm_bindgen};

pub fn rust_worker(project: &Project) -> anyhow::Result<u32> {
    npm::require_node(project)?;
    wasm_target::install(project, WASM)?;
    // The version is from the crate's lock file, and the Worker's own lock file must have the same.
    let bindgen = wasm_bindgen::install(project)?.cli;
    let worker = project.root.join("tests/rust-worker");
    let target = project.target.join("rust-worker");
    let glue = target.join("glue");

    step("cargo fmt: the Worker", || {
        run(project.cargo().args(["fmt", "--check"]).current_dir(&worker))
    })?;
    step(format!("cargo clippy: the Worker ({WASM})"), || {
        let mut cargo = project.cargo_elsewhere();
        cargo.args(["clippy", "--locked", "--target", WASM, "--target-dir"]).arg(&target);
        run(cargo.args(["--", "--deny=warnings"]).current_dir(&worker))
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
