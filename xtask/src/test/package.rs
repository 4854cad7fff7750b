//! The steps on the finished npm package.

use std::path::{Path, PathBuf};

use super::count;
use crate::build::pack::pack;
use crate::process::run;
use crate::project::{CRATE, Project};
use crate::step::{say, step};
use crate::tools::{chromium, firefox, npm, webkit};
use crate::{build, check, demo, size};

pub fn build(project: &Project) -> anyhow::Result<u32> {
    build::build(project)?;
    Ok(1)
}

pub fn size(project: &Project) -> anyhow::Result<u32> {
    build::build(project)?;
    let parts = size::parts(project)?;
    for part in &parts {
        say(format_args!("  {part}"));
    }
    let mut passed = 0;
    for part in parts {
        part.within_budget()?;
        passed += 1;
    }
    Ok(passed)
}

pub fn runtimes(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/package/run.mjs", &["tests/package"])
}

pub fn readme(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/readme/run.mjs", &["tests/package", "tests/client"])
}

pub fn import(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/import/run.mjs", &["tests/package"])
}

pub fn client(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/client/run.mjs", &["tests/package", "tests/client"])
}

/// The gateway's tests use the finished package in `pkg/`.
pub fn gateway(project: &Project) -> anyhow::Result<u32> {
    build::build(project)?;
    npm::install(project, &project.root.join("tests/gateway"))?;
    node_tests(project, "tests/gateway", &[])
}

pub fn libraries(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/libraries/run.mjs", &["tests/package"])
}

/// Its cells that are browsers run the client's page too.
pub fn matrix(project: &Project) -> anyhow::Result<u32> {
    npm::require_node(project)?;
    let firefox = firefox::install(project)?;
    let webkit = webkit::install(project)?;
    let browsers =
        [("FIREFOX", firefox), ("WEBKITWEBDRIVER", webkit.driver), ("XVFB", webkit.screen)];
    let folders = ["tests/package", "tests/client"];
    in_browsers(project, "tests/matrix/run.mjs", &folders, &browsers)
}

/// Tests the JSON Schemas with ajv, on the mutations that the crate's own tests check and record.
pub fn schemas(project: &Project) -> anyhow::Result<u32> {
    npm::require_node(project)?;
    let mutations = project.target.join("tmp/mutations.json");
    let written = step("cargo test: the mutations of every field", || {
        let mut cargo = project.cargo();
        cargo.args(["test", "--package", CRATE, "--features", "schema", "--test", "payload"]);
        run(cargo.args(["--", "--exact", "fields::every_mutation_is_written_down"]))
    })?;
    // Without such a test, old mutations would be used.
    count::passed(&written)?;
    let tarball = pack(project)?;
    let output = step("node tests/schemas/run.mjs", || {
        let mut node = project.command("node");
        node.arg(project.root.join("tests/schemas/run.mjs")).arg("--tarball").arg(&tarball);
        run(node.arg("--mutations").arg(&mutations))
    })?;
    count::passed(&output)
}

/// The stand-in for Duffel does not need the package.
pub fn stand_in(project: &Project) -> anyhow::Result<u32> {
    npm::install(project, &project.root.join("tests/stand-in"))?;
    node_tests(project, "tests/stand-in", &[])
}

/// With Node's own default, a machine with two cores would run one file at a time, which mostly waits.
const FILES_AT_ONCE: &str = "--test-concurrency=2";

/// Runs a folder's tests with Node's own test runner, with these variables set. The npm packages they need must be installed.
fn node_tests(project: &Project, folder: &str, variables: &[(&str, &Path)]) -> anyhow::Result<u32> {
    let tests = project.root.join(folder);
    let output = step(format!("node --test in {folder}"), || {
        let mut node = project.command("node");
        node.envs(variables.iter().copied());
        run(node.args(["--test", "--test-reporter=tap", FILES_AT_ONCE]).current_dir(&tests))
    })?;
    count::passed(&output)
}

/// Runs a Node script that tests the package as npm would install it, with the npm packages of these folders.
fn on_the_tarball(project: &Project, script: &str, folders: &[&str]) -> anyhow::Result<u32> {
    in_browsers(project, script, folders, &[])
}

/// The same with these variables, which name the browsers that it uses besides Chromium.
fn in_browsers(
    project: &Project,
    script: &str,
    folders: &[&str],
    browsers: &[(&str, PathBuf)],
) -> anyhow::Result<u32> {
    npm::require_node(project)?;
    let chromium = chromium::install(project)?;
    let tarball = pack(project)?;
    for folder in folders {
        npm::install(project, &project.root.join(folder))?;
    }
    let output = step(format!("node {script}"), || {
        let mut node = project.command("node");
        node.arg(project.root.join(script)).arg("--tarball").arg(&tarball);
        run(node.env("CHROMIUM", chromium.browser).envs(browsers.iter().cloned()))
    })?;
    count::passed(&output)
}

/// The check in the terminal.
pub fn check(project: &Project) -> anyhow::Result<u32> {
    build::build(project)?;
    let mut tour = check::command(project)?;
    step("node www-example/terminal/check.mjs", || run(&mut tour))?;
    npm::install(project, &project.root.join("tests/terminal"))?;
    Ok(1 + node_tests(project, "tests/terminal", &[])?)
}

/// Drives the example once, and then in all the ways that people use it.
pub fn demo(project: &Project) -> anyhow::Result<u32> {
    let mut once = demo::once(project)?;
    let transcript = step("node tests/browser/once.mjs", || run(&mut once))?;
    demo::example::check_types(project)?;
    let chromium = chromium::install(project)?;
    let driven = node_tests(project, "tests/browser", &[("CHROMIUM", &chromium.browser)])?;
    let stopped = node_tests(project, "tests/demo", &[])?;
    Ok(count::passed(&transcript)? + driven + stopped)
}
