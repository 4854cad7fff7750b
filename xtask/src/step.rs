//! What a person sees of a command: one line per step, with the time it took, and the reason where one fails.

use std::collections::HashSet;
use std::fmt::Display;
use std::io::Write as _;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Style};

use crate::process;

const DIM: Style = Style::new().dimmed();
const ACCENT: Style = AnsiColor::Cyan.on_default();
const BOLD: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();

/// Does a piece of work under a line that says what it is and, when done, how long it took.
pub fn step<T>(what: impl Display, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    let end = if process::shows_output() { "\n" } else { "" };
    anstream::eprint!("{ACCENT}▸{ACCENT:#} {what} … {end}");
    // A line that is not shown yet only looks late; the step itself is unharmed.
    let _ = std::io::stderr().flush();

    let start = Instant::now();
    let result = work();
    let time = seconds(start.elapsed());
    match result {
        Ok(_) => anstream::eprintln!("{DIM}{time}{DIM:#}"),
        Err(_) => anstream::eprintln!("{BAD}failed after {time}{BAD:#}"),
    }
    result
}

/// Says, once in a run, that nothing had to be done for a step.
pub fn found(what: impl Display) {
    static SAID: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);
    let what = what.to_string();
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if said.insert(what.clone()) {
        anstream::eprintln!("{ACCENT}▸{ACCENT:#} {what} … {DIM}found{DIM:#}");
    }
}

/// Opens a group of steps.
pub fn head(name: &str, what: &str) {
    anstream::eprintln!("\n{BOLD}{name}{BOLD:#}  {DIM}{what}{DIM:#}");
}

/// Closes a group of steps.
pub fn conclude(good: bool, what: impl Display) {
    let (style, mark) = if good { (GOOD, '✓') } else { (BAD, '✗') };
    anstream::eprintln!("{style}{mark}{style:#} {what}");
}

/// Prints why a command failed: the error, then what caused it.
pub fn report(error: &anyhow::Error) {
    anstream::eprintln!("{BAD}error:{BAD:#} {error}");
    for cause in error.chain().skip(1) {
        anstream::eprintln!("  because: {cause}");
    }
}

/// A duration as a person reads it: `0.4 s`, `48.1 s`, `3 min 20 s`.
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
    fn durations_read_well() {
        assert_eq!(seconds(Duration::from_millis(48_120)), "48.1 s");
        assert_eq!(seconds(Duration::from_secs(200)), "3 min 20 s");
    }
}
