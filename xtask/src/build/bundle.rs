//! The package's main entry as a bundler ships it, in one minified file: what its size budget is about.

use std::path::PathBuf;

use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::npm;

/// Bundles the main entry and says where the result lies.
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
