//! A command's arguments, read as its command line is: for the tests of what it takes.

use clap::{Args, Command, Error};

pub fn parse<A: Args>(arguments: &[&str]) -> Result<A, Error> {
    let command = A::augment_args(Command::new("xtask").no_binary_name(true));
    A::from_arg_matches(&command.try_get_matches_from(arguments)?)
}
