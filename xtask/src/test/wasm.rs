//! The steps that run `tests/wasm.rs`: compiled to wasm, once in Node and once in a browser.

use std::path::Path;
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
    // By default the runner uses Node. It reads the browser's flags from this file.
    cargo.env("WASM_BINDGEN_USE_BROWSER", "1");
    cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", chromium.write_capabilities(project)?);
    // In seconds. The default of 20 is too short for a busy machine.
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "120").env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    let output = step("cargo test in Chromium", || run(&mut cargo))?;
    count::passed(&output)
}

/// Cargo's setting to run the tests with this program. A list with one element, because a variable's value would be split at spaces in the
/// path.
fn runs_with(runner: &Path) -> String {
    // JSON's lists and strings are valid TOML.
    format!("target.{}.runner={}", wasm_target::WASM, serde_json::json!([runner.to_string_lossy()]))
}

fn tests(project: &Project) -> anyhow::Result<Command> {
    wasm_target::install(project, wasm_target::WASM)?;
    let runner = wasm_bindgen::install(project)?.test_runner;
    let mut cargo = project.cargo_elsewhere();
    let config = runs_with(&runner);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_what_runs_the_tests_may_have_a_space() {
        let config = runs_with(Path::new("/a \"b\"/runner"));
        assert_eq!(config, r#"target.wasm32-unknown-unknown.runner=["/a \"b\"/runner"]"#);
    }
}
