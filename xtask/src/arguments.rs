//! What the commands' arguments have in common, and for tests, their parser.

use std::path::{self, PathBuf};

#[cfg(test)]
use clap::{Args, Command, Error};

/// The file as seen from the caller's folder, for a program that runs in another.
pub fn absolute(file: &str) -> Result<PathBuf, String> {
    path::absolute(file).map_err(|error| error.to_string())
}

/// Parses a command's arguments like its command line.
#[cfg(test)]
pub fn parse<A: Args>(arguments: &[&str]) -> Result<A, Error> {
    let command = A::augment_args(Command::new("xtask").no_binary_name(true));
    A::from_arg_matches(&command.try_get_matches_from(arguments)?)
}
