//! The steps on the finished npm package.

use std::fs;

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
    let chromium = chromium::install(project)?;
    build::build(project)?;
    let folder = project.target.join("package");
    let tarball = folder.join(format!("{CRATE}-{}.tgz", project.version));
    step("npm pack", || {
        fs::create_dir_all(&folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        let mut npm = project.command("npm");
        npm.arg("pack").arg(project.package()).arg("--pack-destination").arg(&folder);
        run(&mut npm)
    })?;
    let tests = project.root.join("tests/package");
    npm::install(project, &tests)?;
    let output = step("node tests/package/run.mjs", || {
        let mut node = project.command("node");
        run(node
            .arg(tests.join("run.mjs"))
            .arg("--tarball")
            .arg(&tarball)
            .env("CHROMIUM", chromium.browser))
    })?;
    count::passed(&output)
}

pub fn demo(project: &Project) -> anyhow::Result<u32> {
    build::build(project)?;
    step("node www-example/terminal/demo.mjs", || run(&mut demo::command(project)))?;
    Ok(1)
}
