//! Builds the example as for deployment: the package installed from its tarball, the site built by Vite, the Worker by wrangler.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::build::pack::pack;
use crate::made_from;
use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::npm;

/// Builds site and Worker, and returns the Worker's folder.
pub fn build(project: &Project) -> anyhow::Result<PathBuf> {
    let example = project.root.join("www-example");
    install(project, &example)?;
    step("the site, by Vite", || npm_run(project, &example, "build"))?;
    let worker = target(project).join("demo/worker");
    step("the Worker, by wrangler", || {
        // What an earlier build left is no part of this one.
        if worker.exists() {
            fs::remove_dir_all(&worker)
                .with_context(|| format!("{} cannot be removed", worker.display()))?;
        }
        npm_run(project, &example, "bundle")
    })?;
    Ok(worker)
}

/// Where the example's own scripts look for build results, wherever Cargo builds.
fn target(project: &Project) -> PathBuf {
    project.root.join("target")
}

/// Checks the types of site and Worker.
pub fn check_types(project: &Project) -> anyhow::Result<()> {
    step("the example's types", || npm_run(project, &project.root.join("www-example"), "check"))
}

fn npm_run(project: &Project, example: &Path, script: &str) -> anyhow::Result<()> {
    let mut npm = project.command("npm");
    npm.args(["run", "--silent", script, "--prefix"]).arg(example);
    // It asks no questions, sends no data, and needs no account.
    npm.env("CI", "true").env("WRANGLER_SEND_METRICS", "false");
    run(&mut npm).map(drop)
}

/// Installs the locked packages, and the package that was just packed.
fn install(project: &Project, example: &Path) -> anyhow::Result<()> {
    let packed = pack(project)?;
    let bytes =
        fs::read(&packed).with_context(|| format!("{} cannot be read", packed.display()))?;
    // The name that the example's `package.json` uses, for any version.
    let tarball = target(project).join("package/duffel-customers.tgz");
    write(&tarball, &bytes)?;
    npm::install(project, example)?;

    let installed = example.join("node_modules/.installed-package");
    if made_from::is(&installed, &bytes) {
        return Ok(());
    }
    step("npm install of the packed package", || {
        let mut npm = project.command("npm");
        npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
        npm.arg("--prefix").arg(example).arg(&tarball);
        made_from::make(&installed, &bytes, || run(&mut npm).map(drop))
    })
}

fn write(file: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, bytes))
        .with_context(|| format!("{} cannot be written", file.display()))
}
