//! A long-running program that ends when this process ends.

use std::io;
use std::process::{Command, ExitStatus, Stdio};

/// Runs a program to its end. Its standard input ends when this process ends, and the program must end then. Signals cannot be
/// forwarded reliably: SIGKILL cannot be caught.
pub fn run_attached(command: &mut Command) -> io::Result<ExitStatus> {
    let mut child = command.stdin(Stdio::piped()).spawn()?;
    // Otherwise `wait` would close it.
    let _input = child.stdin.take();
    child.wait()
}

#[cfg(test)]
mod tests {
    use std::env;
    use std::io::{BufRead as _, BufReader};

    use super::*;
    use crate::process::run;

    #[test]
    #[ignore = "the test below starts and kills it"]
    fn one_that_stays() -> io::Result<()> {
        run_attached(Command::new("sh").args(["-c", "echo begun; cat; echo ended"])).map(drop)
    }

    #[test]
    fn whatever_ends_us_its_input_ends_too() -> anyhow::Result<()> {
        for signal in ["-TERM", "-KILL"] {
            let mut us = Command::new(env::current_exe()?);
            us.args(["--ignored", "--nocapture", "--exact"]);
            us.arg("process::attached::tests::one_that_stays").stdout(Stdio::piped());
            let mut us = us.spawn()?;
            let output = us.stdout.take().map(|output| BufReader::new(output).lines());
            let mut lines = output.into_iter().flatten().map_while(Result::ok);
            // The test runner may print something before it on the same line.
            assert!(lines.any(|line| line.ends_with("begun")));
            run(Command::new("kill").args([signal, &us.id().to_string()]))?;
            // It has no exit code only if the signal has ended it.
            assert_eq!(us.wait()?.code(), None, "it did not stay");
            assert!(lines.any(|line| line == "ended"), "after {signal} it goes on");
        }
        Ok(())
    }
}
