//! Reads a program's output until it ends, even if a process that it started continues and keeps the output open.

use std::io::{self, BufRead as _, BufReader, PipeReader};
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use super::shows_output;
use crate::step::say;

/// A program that has ended.
pub struct Ended {
    pub status: ExitStatus,
    pub output: String,
    /// Whether its output was closed, and therefore read to its end.
    pub is_whole: bool,
}

enum Event {
    Line(io::Result<Vec<u8>>),
    Closed,
    Ended(io::Result<ExitStatus>),
}

/// Reads the program's output until it is closed, but at most this long after the program has ended.
pub fn read(mut child: Child, reader: PipeReader, patience: Duration) -> io::Result<Ended> {
    let (sender, events) = mpsc::channel();
    let ends = sender.clone();
    // These threads may outlive this function, and then nothing receives what they send.
    thread::spawn(move || ends.send(Event::Ended(child.wait())));
    thread::spawn(move || {
        let lines = BufReader::new(reader).split(b'\n').map(Event::Line);
        lines.chain([Event::Closed]).try_for_each(|event| sender.send(event))
    });

    let (mut output, mut status, mut is_whole) = (String::new(), None, false);
    let mut until = None;
    loop {
        let event = match until {
            None => events.recv().map_err(RecvTimeoutError::from),
            Some(until) => {
                events.recv_timeout(Instant::saturating_duration_since(&until, Instant::now()))
            }
        };
        match event {
            Ok(Event::Line(bytes)) => {
                let bytes = bytes?;
                let text = String::from_utf8_lossy(&bytes);
                if shows_output() {
                    say(format_args!("  | {text}"));
                }
                output.push_str(&text);
                output.push('\n');
            }
            Ok(Event::Closed) => is_whole = true,
            Ok(Event::Ended(ended)) => {
                status = Some(ended?);
                until = Some(Instant::now() + patience);
            }
            Err(_) => is_whole = is_whole || status.is_none(),
        }
        let is_over = is_whole || until.is_some_and(|until| until <= Instant::now());
        if let (true, Some(status)) = (is_over, status) {
            return Ok(Ended { status, output, is_whole });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    fn ended(script: &str) -> io::Result<Ended> {
        let (reader, writer) = io::pipe()?;
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdin(Stdio::null()).stdout(writer);
        let child = command.spawn()?;
        drop(command);
        read(child, reader, Duration::from_millis(200))
    }

    #[test]
    fn what_is_left_running_is_not_waited_for() -> io::Result<()> {
        let begun = Instant::now();
        let Ended { status, output, is_whole } = ended("sleep 20 & echo done; exit 3")?;
        assert!(begun.elapsed() < Duration::from_secs(15), "it was waited for");
        assert_eq!((status.code(), output.as_str(), is_whole), (Some(3), "done\n", false));
        Ok(())
    }

    #[test]
    fn nor_is_what_never_stops_printing() -> io::Result<()> {
        let chatter = "(for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.1; echo on; done; sleep 20) &";
        assert!(!ended(chatter)?.is_whole);
        Ok(())
    }

    #[test]
    fn a_program_that_closes_its_output_is_waited_for() -> io::Result<()> {
        let Ended { status, output, is_whole } = ended("echo first; exec >&-; sleep 0.5; exit 4")?;
        assert_eq!((status.code(), output.as_str(), is_whole), (Some(4), "first\n", true));
        Ok(())
    }
}
