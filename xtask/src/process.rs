//! Runs other programs, keeps their output, and reports failures clearly.

mod attached;
mod output;

use std::fmt;
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, anyhow};

pub use self::attached::run_attached;
use crate::step::show;

/// How many lines are shown from the start of a failed program's output.
const FIRST_LINES: usize = 60;
/// How many lines are shown from its end.
const LAST_LINES: usize = 40;

/// How long the output may stay open after a program has ended: its last output may still be on its way.
const PATIENCE: Duration = Duration::from_secs(5);

/// What programs say when they can write no more; Node writes it in lower case. A failure's own help knows nothing of
/// this.
const DISK_FULL: &str = "o space left on device";

static SHOW: OnceLock<bool> = OnceLock::new();

/// Decides whether the output of programs is shown while they run.
pub fn show_output(show: bool) {
    SHOW.get_or_init(|| show);
}

/// Whether the output of programs is shown while they run.
pub fn shows_output() -> bool {
    SHOW.get().copied().unwrap_or(false)
}

/// A program that ran and failed.
#[derive(Debug)]
pub struct Failure {
    line: String,
    /// Where it ran, if not in the current folder.
    folder: Option<PathBuf>,
    status: ExitStatus,
    /// All output of the program, with standard output and error interleaved.
    pub output: String,
    help: Option<String>,
}

impl Failure {
    /// Adds what the reader can do about it.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "a program failed ({})\n  $ {}", self.status, self.line)?;
        if !shows_output() {
            for line in relevant(&self.output) {
                writeln!(f, "  | {line}")?;
            }
        }
        match (&self.help, &self.folder) {
            _ if self.output.contains(DISK_FULL) => {
                write!(f, "  help: make room (`df -h .` tells how much there is), then go on")
            }
            (Some(help), _) => write!(f, "  help: {help}"),
            (None, Some(folder)) => {
                write!(f, "  help: run that line by itself, in {}", folder.display())
            }
            (None, None) => write!(f, "  help: run that line by itself"),
        }
    }
}

impl std::error::Error for Failure {}

/// Runs a program to its end and returns its output. An exit status other than 0 is a [`Failure`].
pub fn run(command: &mut Command) -> anyhow::Result<String> {
    run_or(command, |failure| failure)
}

/// As [`run`], with a help text for a failure.
pub fn run_or(
    command: &mut Command,
    help: impl FnOnce(Failure) -> Failure,
) -> anyhow::Result<String> {
    let line = line_of(command);
    let program = command.get_program().to_string_lossy().into_owned();
    let start = || format!("`{program}` could not be started");
    let (reader, writer) = std::io::pipe().with_context(start)?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let child = command.spawn().with_context(start)?;
    // The command holds the writing ends of the pipe. Reading does not end while they are open.
    command.stdout(Stdio::null()).stderr(Stdio::null());

    let output::Ended { status, output, is_whole } =
        output::read(child, reader, || thread::sleep(PATIENCE))?;
    if !is_whole {
        show(&format!(
            "\n  `{program}` has ended; what it started and left running is not waited for\n"
        ));
    }
    if status.success() {
        return Ok(output);
    }
    let folder = command.get_current_dir().map(PathBuf::from);
    Err(anyhow!(help(Failure { line, folder, status, output, help: None })))
}

/// The command as it could be typed: its variables, the program, its arguments.
fn line_of(command: &Command) -> String {
    let variables = command.get_envs().filter_map(|(name, value)| {
        Some(format!("{}={}", name.to_string_lossy(), quoted(&value?.to_string_lossy())))
    });
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words = words.map(|word| quoted(&word.to_string_lossy()));
    variables.chain(words).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=+./:,@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// The output that shows why a program failed: from a test runner's first `failures:` on, if there is such a line. If it is very long, its
/// first and last lines.
fn relevant(output: &str) -> Vec<String> {
    let lines: Vec<&str> = output.lines().filter(|line| !goes_well(line)).collect();
    let from = lines.iter().position(|line| line.trim() == "failures:").unwrap_or(0);
    let lines = &lines[from..];
    let Some(left_out) = lines.len().checked_sub(FIRST_LINES + LAST_LINES + 1) else {
        return lines.iter().map(ToString::to_string).collect();
    };
    let (first, rest) = lines.split_at(FIRST_LINES);
    let last = &rest[rest.len() - LAST_LINES..];
    let gap = format!("… {} lines, shown with --verbose", left_out + 1);
    first
        .iter()
        .map(ToString::to_string)
        .chain([gap])
        .chain(last.iter().map(ToString::to_string))
        .collect()
}

/// Whether a line from Cargo or a test runner only reports success.
fn goes_well(line: &str) -> bool {
    const PROGRESS: [&str; 8] = [
        "Compiling",
        "Checking",
        "Downloading",
        "Downloaded",
        "Updating",
        "Adding",
        "Locking",
        "Blocking",
    ];
    let passed =
        line.starts_with("test ") && (line.ends_with("... ok") || line.ends_with("... ignored"));
    passed || PROGRESS.iter().any(|word| line.trim_start().starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_of_both_streams_is_kept_in_order() {
        let output = run(Command::new("sh").args(["-c", "echo one; echo two >&2; echo three"]));
        assert_eq!(output.ok().as_deref(), Some("one\ntwo\nthree\n"));
    }

    #[test]
    fn a_failure_tells_the_line_the_output_and_the_help() {
        let mut command = Command::new("sh");
        command.env("DEPTH", "a b").args(["-c", "echo Compiling x; echo 'it broke'; exit 3"]);
        let error =
            run_or(&mut command, |failure| failure.help("mend it")).unwrap_err().to_string();
        assert_eq!(
            error,
            "a program failed (exit status: 3)\n  $ DEPTH='a b' sh -c 'echo Compiling x; echo '\\''it broke'\\''; exit 3'\n  \
             | it broke\n  help: mend it"
        );
    }

    #[test]
    fn a_failure_without_help_tells_where_to_run_the_line() {
        let failing = || {
            let mut command = Command::new("sh");
            command.args(["-c", "exit 3"]);
            command
        };
        let told = "a program failed (exit status: 3)\n  $ sh -c 'exit 3'\n  help: run that line by itself";
        assert_eq!(run(&mut failing()).unwrap_err().to_string(), told);
        let error = run(failing().current_dir("/")).unwrap_err().to_string();
        assert_eq!(error, format!("{told}, in /"));
    }

    #[test]
    fn a_full_disk_is_what_the_help_is_about() {
        for said in [
            "error: No space left on device (os error 28)",
            "npm error ENOSPC: no space left on device, write",
        ] {
            let mut command = Command::new("sh");
            command.args(["-c", "echo $0; exit 1", said]);
            let error =
                run_or(&mut command, |failure| failure.help("mend it")).unwrap_err().to_string();
            let help = "  help: make room (`df -h .` tells how much there is), then go on";
            assert_eq!(error.lines().last(), Some(help), "{said}");
        }
    }

    #[test]
    fn of_failed_tests_the_first_failures_are_shown() {
        let output =
            "Compiling x\ntest a ... ok\ntest b ... FAILED\nfailures:\n  b\ntest result: FAILED\n";
        assert_eq!(relevant(output), ["failures:", "  b", "test result: FAILED"]);
    }

    #[test]
    fn of_very_much_output_the_first_and_last_lines_are_shown() {
        let line = |number: usize| format!("line {number}\n");
        let just_fits: String = (1..=100).map(line).collect();
        assert_eq!(relevant(&just_fits).len(), 100);
        let long: String = (1..=1000).map(line).collect();
        let shown = relevant(&long);
        assert_eq!(shown.first().map(String::as_str), Some("line 1"));
        assert_eq!(shown.get(60).map(String::as_str), Some("… 900 lines, shown with --verbose"));
        assert_eq!(shown.last().map(String::as_str), Some("line 1000"));
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run(&mut Command::new("no-such-program")).unwrap_err();
        assert_eq!(error.to_string(), "`no-such-program` could not be started");
    }
}
