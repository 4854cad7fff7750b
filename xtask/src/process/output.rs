//! Reads a program's output until it ends, even if a process that it started continues and keeps the output open.

use std::io::{self, BufRead as _, BufReader, PipeReader};
use std::process::{Child, ExitStatus};
use std::sync::mpsc;
use std::thread;

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
    /// It has ended, and the time for reading the rest of its output is over.
    TimeIsUp,
}

/// Reads what the program prints until its output is closed. Once it has ended, reads only until `patience` returns.
pub fn read(
    mut child: Child,
    reader: PipeReader,
    patience: impl FnOnce() + Send + 'static,
) -> io::Result<Ended> {
    let (sender, events) = mpsc::channel();
    let ends = sender.clone();
    // These threads may outlive this function, and then nothing receives what they send.
    thread::spawn(move || {
        ends.send(Event::Ended(child.wait()))?;
        patience();
        ends.send(Event::TimeIsUp)
    });
    thread::spawn(move || {
        let lines = BufReader::new(reader).split(b'\n').map(Event::Line);
        lines.chain([Event::Closed]).try_for_each(|event| sender.send(event))
    });
    gather(events)
}

/// What these events add up to. Stops at the first after which no more is needed.
fn gather(events: impl IntoIterator<Item = Event>) -> io::Result<Ended> {
    let (mut output, mut status) = (String::new(), None);
    let (mut is_whole, mut is_late) = (false, false);
    for event in events {
        match event {
            Event::Line(bytes) => {
                let bytes = bytes?;
                let text = String::from_utf8_lossy(&bytes);
                if shows_output() {
                    say(format_args!("  | {text}"));
                }
                output.push_str(&text);
                output.push('\n');
            }
            Event::Closed => is_whole = true,
            Event::Ended(ended) => status = Some(ended?),
            Event::TimeIsUp => is_late = true,
        }
        if let (true, Some(status)) = (is_whole || is_late, status) {
            return Ok(Ended { status, output, is_whole });
        }
    }
    Err(io::Error::other("nobody waits for the program any more"))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::iter::repeat_with;
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::{Command, Stdio};

    use super::*;

    fn start(script: &str, stdin: Stdio) -> io::Result<(Child, PipeReader)> {
        let (reader, writer) = io::pipe()?;
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdin(stdin).stdout(writer);
        Ok((command.spawn()?, reader))
    }

    fn line(text: &str) -> Event {
        Event::Line(Ok(text.into()))
    }

    /// That the program ended with this exit status.
    fn exit(code: i32) -> Event {
        Event::Ended(Ok(ExitStatus::from_raw(code << 8)))
    }

    /// What comes of these events: exit status, output, and whether that is all of it.
    fn gathered(events: impl IntoIterator<Item = Event>) -> Option<(Option<i32>, String, bool)> {
        let Ended { status, output, is_whole } = gather(events).ok()?;
        Some((status.code(), output, is_whole))
    }

    #[test]
    fn what_is_left_running_is_not_waited_for() -> io::Result<()> {
        let (mut child, reader) = start("exec 3<&0; cat <&3 & exit 3", Stdio::piped())?;
        let Some(mut stdin) = child.stdin.take() else { panic!("its input is ours") };
        let Ended { status, is_whole, .. } = read(child, reader, || ())?;
        assert_eq!((status.code(), is_whole), (Some(3), false));
        // `cat` is still running: it can be written to.
        stdin.write_all(b"more")
    }

    #[test]
    fn what_was_written_last_is_read_while_patience_lasts() {
        let events = [line("first"), exit(3), line("last"), Event::TimeIsUp, line("too late")];
        assert_eq!(gathered(events), Some((Some(3), "first\nlast\n".to_owned(), false)));
        let events = [exit(3), line("last"), Event::Closed, line("never")];
        assert_eq!(gathered(events), Some((Some(3), "last\n".to_owned(), true)));
    }

    #[test]
    fn what_never_stops_printing_is_not_waited_for() {
        let events = [line("on"), exit(0), Event::TimeIsUp].into_iter();
        let ended = gathered(events.chain(repeat_with(|| line("on"))));
        assert_eq!(ended, Some((Some(0), "on\n".to_owned(), false)));
    }

    #[test]
    fn a_program_that_closes_its_output_is_waited_for() -> io::Result<()> {
        let events = [line("first"), Event::Closed, exit(4)];
        assert_eq!(gathered(events), Some((Some(4), "first\n".to_owned(), true)));
        // In whichever order the two happen here, there is time for both.
        let (child, reader) = start("echo first; exec >&-; exit 4", Stdio::null())?;
        let Ended { status, output, is_whole } = read(child, reader, || {
            loop {
                thread::park()
            }
        })?;
        assert_eq!((status.code(), output.as_str(), is_whole), (Some(4), "first\n", true));
        Ok(())
    }
}
