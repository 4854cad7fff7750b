//! Bundles an entry of the package into one minified file, to which its size budget applies.

use std::path::PathBuf;

use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::npm;

/// Bundles the entry whose script has this name, and returns the result's path.
pub fn entry(project: &Project, name: &str) -> anyhow::Result<PathBuf> {
    let template = project.root.join("pkg-template");
    npm::install(project, &template)?;
    let bundle = project.target.join(format!("package/{name}.bundle.js"));
    step(format!("esbuild: {name}.js in one file"), || {
        let mut esbuild = project.command(template.join("node_modules/.bin/esbuild"));
        esbuild.args(["--bundle", "--minify", "--format=esm"]);
        run(esbuild
            .arg(project.package().join(format!("{name}.js")))
            .arg(format!("--outfile={}", bundle.display())))
    })?;
    Ok(bundle)
}
