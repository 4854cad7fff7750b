//! Parses a command's arguments like its command line, for tests of the arguments it accepts.

use clap::{Args, Command, Error};

pub fn parse<A: Args>(arguments: &[&str]) -> Result<A, Error> {
    let command = A::augment_args(Command::new("xtask").no_binary_name(true));
    A::from_arg_matches(&command.try_get_matches_from(arguments)?)
}
