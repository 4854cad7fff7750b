//! Assembles the npm package, with `pkg-template/build.mjs`, from the template, the glue and the modules.

use std::path::Path;

use super::Finished;
use crate::process::run;
use crate::project::Project;
use crate::step::step;
use crate::tools::npm;

/// Assembles the package in `pkg/`.
pub fn assemble(
    project: &Project,
    validator: &Finished,
    javascript: &Path,
    client: &Finished,
    generated: &Path,
) -> anyhow::Result<()> {
    let template = project.root.join("pkg-template");
    npm::install(project, &template)?;
    step(format!("npm package {} in pkg/", project.version), || {
        let mut node = project.command("node");
        node.arg(template.join("build.mjs")).arg("--version").arg(&project.version);
        node.arg("--wasm").arg(&validator.wasm).arg("--javascript").arg(javascript);
        node.arg("--client-glue").arg(&client.glue).arg("--client-wasm").arg(&client.wasm);
        node.arg("--generated").arg(generated);
        run(node.arg("--out").arg(project.package()))
    })
    .map(drop)
}
