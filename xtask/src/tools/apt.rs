//! Installs Debian packages, if the system has them.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, bail};

use crate::process::{run, run_or};
use crate::project::Project;

/// Installs packages. `help` says what the user can do instead.
pub fn install(project: &Project, packages: &[&str], help: &str) -> anyhow::Result<()> {
    if !Path::new("/usr/bin/apt-get").is_file() {
        bail!("this system has no apt-get to install {} with\n  help: {help}", packages.join(", "));
    }
    // Only root may install. `sudo -n` fails instead of asking for a password.
    let root = run(project.command("id").arg("-u"))?.trim() == "0";
    let apt_get = || -> Command {
        let mut command = project.command(if root { "env" } else { "sudo" });
        if !root {
            // sudo drops the variables of its caller.
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    };
    let lists = run_or(apt_get().arg("update"), |failure| failure.help(help))?;
    let mut install = apt_get();
    install.args(["install", "--yes", "--no-install-recommends"]).args(packages);
    run_or(&mut install, |failure| failure.help(help))
        .with_context(|| format!("apt-get update had said:\n{lists}"))
        .map(drop)
}
