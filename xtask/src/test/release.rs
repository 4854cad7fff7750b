//! The step that rehearses a release: `cargo publish` and `npm publish` must not warn.

use anyhow::bail;

use crate::build;
use crate::process::run;
use crate::project::{CRATE, Project};
use crate::step::step;
use crate::tools::npm;

/// Warnings that a rehearsal cannot avoid.
const OF_A_REHEARSAL: [&str; 2] =
    ["aborting upload due to dry run", "requires you to be logged in"];

pub fn rehearse(project: &Project) -> anyhow::Result<u32> {
    npm::require_node(project)?;
    step("cargo publish --dry-run", || {
        let mut cargo = project.cargo();
        // A release is made from a commit; a rehearsal includes uncommitted changes.
        cargo.args(["publish", "--dry-run", "--allow-dirty", "--package", CRATE]);
        without_warnings(&run(&mut cargo)?, "warning: ")
    })?;
    build::build(project)?;
    step("npm publish --dry-run", || {
        let mut npm = project.command("npm");
        npm.args(["publish", "--dry-run", "--loglevel=notice"]).arg(project.package());
        without_warnings(&run(&mut npm)?, "npm warn publish ")
    })?;
    Ok(2)
}

/// Fails at the first line with this start that is not due to the rehearsal itself.
fn without_warnings(output: &str, start: &str) -> anyhow::Result<()> {
    let mut warnings = output.lines().filter(|line| line.trim_start().starts_with(start));
    match warnings.find(|line| !OF_A_REHEARSAL.iter().any(|expected| line.contains(expected))) {
        Some(warning) => bail!("{}", warning.trim()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "   Packaged 3 files\nwarning: aborting upload due to dry run\n";

    #[test]
    fn a_warning_fails_the_rehearsal() {
        assert!(without_warnings(OUTPUT, "warning: ").is_ok());
        let output = format!("{OUTPUT}warning: manifest has no documentation\n");
        let error = without_warnings(&output, "warning: ").unwrap_err().to_string();
        assert_eq!(error, "warning: manifest has no documentation");
    }
}
