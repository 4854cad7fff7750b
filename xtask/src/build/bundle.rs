//! Bundles the package's main entry into one minified file, to which the size budget applies.

use std::path::PathBuf;

use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::npm;

/// Bundles the main entry and returns the result's path.
pub fn main_entry(project: &Project) -> anyhow::Result<PathBuf> {
    let template = project.root.join("pkg-template");
    npm::install(project, &template)?;
    let bundle = project.target.join("package/main.js");
    step("esbuild: the main entry in one file", || {
        let mut esbuild = project.command(template.join("node_modules/.bin/esbuild"));
        esbuild.args(["--bundle", "--minify", "--format=esm"]);
        run(esbuild
            .arg(project.package().join("index.js"))
            .arg(format!("--outfile={}", bundle.display())))
    })?;
    Ok(bundle)
}
