//! A command's output: one line per step, with the time it took, and the reason if it fails.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Style};

use crate::process;

const DIM: Style = Style::new().dimmed();
const ACCENT: Style = AnsiColor::Cyan.on_default();
const BOLD: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();

thread_local! {
    /// This thread's output, if it is kept; `None` if it is shown immediately.
    static KEPT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Does work, and returns its result and its output, so that the lines of concurrent work don't mix.
pub fn kept<T>(work: impl FnOnce() -> T) -> (T, String) {
    KEPT.set(Some(String::new()));
    let result = work();
    (result, KEPT.take().unwrap_or_default())
}

/// Shows text as it is.
pub fn show(text: &str) {
    KEPT.with_borrow_mut(|kept| match kept {
        Some(kept) => kept.push_str(text),
        None => {
            // If the output is closed or blocked, that does not affect the work.
            let mut stderr = anstream::stderr();
            let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
        }
    });
}

/// Shows a line.
pub fn say(line: impl Display) {
    show(&format!("{line}\n"));
}

/// Prints a line of the output that was requested.
pub fn print(line: impl Display) -> io::Result<()> {
    print_to(io::stdout(), line)
}

fn print_to(mut output: impl io::Write, line: impl Display) -> io::Result<()> {
    match writeln!(output, "{line}") {
        // A reader of only the beginning (`| head`) has closed the output, which isn't a failure.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Does work under a line that says what it is and, at the end, how long it took.
pub fn step<T>(what: impl Display, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    let end = if process::shows_output() { "\n" } else { "" };
    show(&format!("{ACCENT}▸{ACCENT:#} {what} … {end}"));

    let start = Instant::now();
    let result = work();
    let time = seconds(start.elapsed());
    match result {
        Ok(_) => say(format_args!("{DIM}{time}{DIM:#}")),
        Err(_) => say(format_args!("{BAD}failed after {time}{BAD:#}")),
    }
    result
}

/// Says, once per run, that nothing had to be done for a step.
pub fn found(what: impl Display) {
    static SAID: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);
    let what = what.to_string();
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.insert(what.clone()) {
        say(format_args!("{ACCENT}▸{ACCENT:#} {what} … {DIM}found{DIM:#}"));
    }
}

/// Opens a group of steps.
pub fn head(name: &str, what: &str) {
    say(format_args!("\n{BOLD}{name}{BOLD:#}  {DIM}{what}{DIM:#}"));
}

/// Closes a group of steps.
pub fn conclude(good: bool, what: impl Display) {
    let (style, mark) = if good { (GOOD, '✓') } else { (BAD, '✗') };
    say(format_args!("{style}{mark}{style:#} {what}"));
}

/// Prints why a command failed: the error, then its causes.
pub fn report(error: &anyhow::Error) {
    say(format_args!("{BAD}error:{BAD:#} {error}"));
    for cause in error.chain().skip(1) {
        say(format_args!("  because: {cause}"));
    }
}

/// Formats a duration: `0.4 s`, `48.1 s`, `3 min 20 s`.
pub fn seconds(time: Duration) -> String {
    if time < Duration::from_secs(100) {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_with_the_result() {
        let (result, said) = kept(|| {
            say("first");
            step("second", || Ok(2))
        });
        assert_eq!(result.ok(), Some(2));
        let said = anstream::adapter::strip_str(&said).to_string();
        let time = said.strip_prefix("first\n▸ second … ");
        assert!(time.is_some_and(|time| time.ends_with(" s\n")), "{said}");
        assert_eq!(kept(|| ()).1, "");
    }

    #[test]
    fn an_output_that_is_closed_is_no_failure_and_a_full_one_is() -> io::Result<()> {
        let (reader, writer) = io::pipe()?;
        drop(reader);
        print_to(writer, "to nobody")?;
        let full = print_to(&mut [0; 4][..], "too long");
        assert_eq!(full.map_err(|error| error.kind()), Err(ErrorKind::WriteZero));
        Ok(())
    }

    #[test]
    fn durations_read_well() {
        assert_eq!(seconds(Duration::from_millis(48_120)), "48.1 s");
        assert_eq!(seconds(Duration::from_secs(200)), "3 min 20 s");
    }
}
