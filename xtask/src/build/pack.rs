//! Packs the finished package as npm would publish it: one file, which can be installed as users install it.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;

use crate::once::Once;
use crate::process::run;
use crate::project::{CRATE, Project};
use crate::step::step;

/// Builds and packs the package, once per run, and returns the file's path.
pub fn pack(project: &Project) -> anyhow::Result<PathBuf> {
    static PACKED: Once<PathBuf> = Once::new();
    PACKED.get(|| {
        super::build(project)?;
        let folder = project.target.join("package");
        step("npm pack", || {
            fs::create_dir_all(&folder)
                .with_context(|| format!("{} cannot be made", folder.display()))?;
            let mut npm = project.command("npm");
            npm.arg("pack").arg(project.package()).arg("--pack-destination").arg(&folder);
            run(&mut npm)
        })?;
        Ok(folder.join(format!("{CRATE}-{}.tgz", project.version)))
    })
}
