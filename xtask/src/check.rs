//! `cargo xtask check`: checks a file, or the guide's payloads, with the built package in the terminal.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Context as _;
use duffel_customers::Kind;

use crate::arguments::absolute;
use crate::build;
use crate::project::Project;
use crate::tools::npm;
use crate::turn;

/// Check a file, or the guide's payloads and broken versions of them
///
/// The exit status is 0 if the file is valid, 1 if it has errors, 2 if there was nothing to check.
#[derive(clap::Args)]
pub struct Args {
    /// A JSON file to check; `-` for standard input
    #[arg(requires = "kind", value_parser = readable)]
    file: Option<PathBuf>,
    /// The kind of body in the file: `customer_user`, `order`, `booking`, …
    #[arg(value_parser = kind)]
    kind: Option<String>,
}

/// Accepts a readable file, so that an unreadable one is reported before the build.
fn readable(file: &str) -> Result<PathBuf, String> {
    if file == "-" {
        return Ok(file.into());
    }
    let opened = File::open(file).and_then(|file| file.metadata());
    if opened.map_err(|error| error.to_string())?.is_dir() {
        return Err("this is a folder".to_owned());
    }
    absolute(file)
}

/// Accepts the name of a kind, also with hyphens.
fn kind(name: &str) -> Result<String, String> {
    let name = name.replace('-', "_");
    if name.parse::<Kind>().is_ok() {
        return Ok(name);
    }
    let names: Vec<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    Err(format!("take one of {}", names.join(", ")))
}

impl Args {
    pub fn run(self, project: &Project) -> anyhow::Result<ExitCode> {
        let turn = turn::take(project)?;
        build::build(project)?;
        let mut node = command(project)?;
        // It may wait for standard input.
        drop(turn);
        let status =
            node.args(self.file).args(self.kind).status().context("`node` could not be started")?;
        // A program that was ended by a signal has no exit status.
        let code = status.code().and_then(|code| u8::try_from(code).ok());
        Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
    }
}

/// The command that runs the check in the terminal, on the built package.
pub fn command(project: &Project) -> anyhow::Result<Command> {
    let terminal = project.root.join("www-example/terminal");
    npm::install(project, &terminal)?;
    let mut node = project.command("node");
    node.arg(terminal.join("check.mjs"));
    Ok(node)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::parse;

    /// The first line of the error for these arguments, and the exit status.
    fn refused(arguments: &[&str]) -> Option<(String, i32)> {
        let error = parse::<Args>(arguments).err()?;
        Some((error.to_string().lines().next()?.to_owned(), error.exit_code()))
    }

    #[test]
    fn nothing_a_file_or_standard_input() {
        assert_eq!(refused(&[]), None);
        assert_eq!(refused(&["Cargo.toml", "order"]), None);
        for kind in Kind::ALL {
            assert_eq!(refused(&["-", kind.as_str()]), None);
            assert_eq!(refused(&["-", &kind.as_str().replace('_', "-")]), None);
        }
    }

    #[test]
    fn the_file_is_seen_from_the_caller_s_folder() -> anyhow::Result<()> {
        let here = std::env::current_dir()?.join("Cargo.toml");
        assert_eq!(parse::<Args>(&["Cargo.toml", "order"])?.file, Some(here));
        assert_eq!(parse::<Args>(&["-", "order"])?.file, Some("-".into()));
        Ok(())
    }

    #[test]
    fn what_cannot_be_checked_is_refused_before_the_build() {
        let missing = "error: invalid value 'nowhere.json' for '[FILE]': No such file or directory (os error 2)";
        assert_eq!(refused(&["nowhere.json", "order"]), Some((missing.to_owned(), 2)));
        let folder = "error: invalid value 'src' for '[FILE]': this is a folder";
        assert_eq!(refused(&["src", "order"]), Some((folder.to_owned(), 2)));
        let kind = "error: invalid value 'orders' for '[KIND]': take one of customer_user, customer_user_group, \
                    customer_user_group_update, order, order_update, booking, component_client_key";
        assert_eq!(refused(&["-", "orders"]), Some((kind.to_owned(), 2)));
        let wanted = "error: the following required arguments were not provided:";
        assert_eq!(refused(&["-"]), Some((wanted.to_owned(), 2)));
    }
}
