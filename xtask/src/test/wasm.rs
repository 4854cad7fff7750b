//! The steps that run `tests/wasm.rs`: compiled to wasm, once in Node and once in a browser.

use std::process::Command;

use super::count;
use crate::process::run;
use crate::project::{CRATE, Project};
use crate::step::step;
use crate::tools::{chromium, npm, wasm_bindgen, wasm_target};

pub fn node(project: &Project) -> anyhow::Result<u32> {
    npm::require_node(project)?;
    let mut cargo = tests(project)?;
    let output = step("cargo test in Node", || run(&mut cargo))?;
    count::passed(&output)
}

pub fn chromium(project: &Project) -> anyhow::Result<u32> {
    let chromium = chromium::install(project)?;
    let mut cargo = tests(project)?;
    cargo.env("CHROMEDRIVER", &chromium.driver);
    // The runner takes Node unless told otherwise, and looks for the browser's flags in this file.
    cargo.env("WASM_BINDGEN_USE_BROWSER", "1");
    cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", chromium.write_capabilities(project)?);
    // Seconds; the default of 20 is short for a busy machine.
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "120").env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    let output = step("cargo test in Chromium", || run(&mut cargo))?;
    count::passed(&output)
}

fn tests(project: &Project) -> anyhow::Result<Command> {
    wasm_target::install(project, wasm_target::WASM)?;
    let runner = wasm_bindgen::install(project)?.test_runner;
    let mut cargo = project.cargo_elsewhere();
    // As a list of one: a variable would be split where the path has a space. JSON has lists and texts as TOML has them.
    let runner = serde_json::json!([runner.to_string_lossy()]);
    let config = format!("target.{}.runner={runner}", wasm_target::WASM);
    cargo.args([
        "test",
        "--config",
        &config,
        "--package",
        CRATE,
        "--target",
        wasm_target::WASM,
        "--features",
        "wasm",
        "--test",
        "wasm",
    ]);
    Ok(cargo)
}
