//! The steps on the finished npm package.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;

use super::count;
use crate::process::run;
use crate::project::{CRATE, Project};
use crate::step::step;
use crate::tools::{chromium, npm};
use crate::{build, demo, size};

pub fn build(project: &Project) -> anyhow::Result<u32> {
    build::build(project)?;
    Ok(1)
}

pub fn size(project: &Project) -> anyhow::Result<u32> {
    build::build(project)?;
    let parts = size::parts(project)?;
    for part in &parts {
        eprintln!("  {part}");
    }
    let mut passed = 0;
    for part in parts {
        part.within_budget()?;
        passed += 1;
    }
    Ok(passed)
}

pub fn runtimes(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/package/run.mjs")
}

pub fn readme(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/readme/run.mjs")
}

pub fn libraries(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/libraries/run.mjs")
}

pub fn matrix(project: &Project) -> anyhow::Result<u32> {
    on_the_tarball(project, "tests/matrix/run.mjs")
}

/// The JSON Schemas, judged by ajv with the mutations that the crate's own tests check and write down.
pub fn schemas(project: &Project) -> anyhow::Result<u32> {
    let mutations = project.target.join("tmp/mutations.json");
    step("cargo test: the mutations of every field", || {
        let mut cargo = project.cargo();
        cargo.args(["test", "--package", CRATE, "--features", "schema", "--test", "payload"]);
        run(cargo.args(["--", "--exact", "fields::every_mutation_is_written_down"]))
    })?;
    let tarball = pack(project)?;
    let output = step("node tests/schemas/run.mjs", || {
        let mut node = project.command("node");
        node.arg(project.root.join("tests/schemas/run.mjs")).arg("--tarball").arg(&tarball);
        run(node.arg("--mutations").arg(&mutations))
    })?;
    count::passed(&output)
}

/// The stand-in for Duffel, which needs nothing of the package.
pub fn stand_in(project: &Project) -> anyhow::Result<u32> {
    let tests = project.root.join("tests/stand-in");
    npm::install(project, &tests)?;
    let output = step("node --test in tests/stand-in", || {
        let mut node = project.command("node");
        run(node.args(["--test", "--test-reporter=tap"]).current_dir(&tests))
    })?;
    count::passed(&output)
}

/// Runs a Node script that tests the package as npm would install it.
fn on_the_tarball(project: &Project, script: &str) -> anyhow::Result<u32> {
    let chromium = chromium::install(project)?;
    let tarball = pack(project)?;
    npm::install(project, &project.root.join("tests/package"))?;
    let output = step(format!("node {script}"), || {
        let mut node = project.command("node");
        node.arg(project.root.join(script)).arg("--tarball").arg(&tarball);
        run(node.env("CHROMIUM", chromium.browser))
    })?;
    count::passed(&output)
}

fn pack(project: &Project) -> anyhow::Result<PathBuf> {
    build::build(project)?;
    let folder = project.target.join("package");
    step("npm pack", || {
        fs::create_dir_all(&folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        let mut npm = project.command("npm");
        npm.arg("pack").arg(project.package()).arg("--pack-destination").arg(&folder);
        run(&mut npm)
    })?;
    Ok(folder.join(format!("{CRATE}-{}.tgz", project.version)))
}

pub fn demo(project: &Project) -> anyhow::Result<u32> {
    build::build(project)?;
    step("node www-example/terminal/demo.mjs", || run(&mut demo::command(project)))?;
    Ok(1)
}
