//! Installs Debian packages, if the system has them.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::process::{run, run_or};
use crate::project::Project;

/// How often the lists are fetched, and the pause before the next time: a fresh machine may be fetching them for itself, and the option that
/// waits for a lock does not wait for theirs.
const TRIES: u32 = 6;
const PAUSE: Duration = Duration::from_secs(5);

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
        command.args(["-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300"]);
        command
    };
    let mut tries = 1;
    let lists = loop {
        match run_or(apt_get().arg("update"), |failure| failure.help(help)) {
            Ok(lists) => break lists,
            Err(_) if tries < TRIES => thread::sleep(PAUSE),
            Err(error) => return Err(error),
        }
        tries += 1;
    };
    let mut install = apt_get();
    install.args(["install", "--yes", "--no-install-recommends"]).args(packages);
    run_or(&mut install, |failure| failure.help(help))
        .with_context(|| format!("apt-get update had said:\n{lists}"))
        .map(drop)
}
