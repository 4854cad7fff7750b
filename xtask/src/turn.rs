//! One after the other: two that build in the same folders at the same time take each other's files away.

use std::fs::{self, File, TryLockError};

use anyhow::Context as _;

use crate::project::Project;
use crate::step::say;

/// This process's turn, until it is dropped or the process ends, in whatever way.
pub struct Turn {
    _lock: File,
}

impl Turn {
    /// Waits, and says so, until no other `cargo xtask` builds here. Where the file system has no locks nobody waits.
    pub fn take(project: &Project) -> anyhow::Result<Self> {
        let path = project.target.join("xtask.lock");
        let cannot = || format!("{} cannot be written", path.display());
        fs::create_dir_all(&project.target).with_context(cannot)?;
        let lock = File::create(&path).with_context(cannot)?;
        if let Err(TryLockError::WouldBlock) = lock.try_lock() {
            say("waiting for another `cargo xtask`, which is at work in the same folders");
            lock.lock().with_context(cannot)?;
        }
        Ok(Self { _lock: lock })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::*;
    use crate::scratch::Scratch;
    use crate::step::kept;

    #[test]
    fn the_second_waits_for_the_first_and_says_so() -> anyhow::Result<()> {
        let scratch = Scratch::new("turn")?;
        let project = Project {
            root: "/".into(),
            target: scratch.0.join("target"),
            version: String::new(),
            features: Vec::new(),
        };
        let (first, said) = kept(|| Turn::take(&project));
        assert_eq!(said, "");
        let (sender, taken) = mpsc::channel();
        let waited = thread::scope(|scope| {
            let second = scope.spawn(|| {
                let (turn, said) = kept(|| Turn::take(&project));
                let _ = sender.send(turn.is_ok());
                said
            });
            assert!(taken.recv_timeout(Duration::from_millis(200)).is_err());
            drop(first);
            second.join().unwrap_or_default()
        });
        assert_eq!(taken.recv(), Ok(true));
        assert_eq!(
            waited,
            "waiting for another `cargo xtask`, which is at work in the same folders\n"
        );
        Ok(())
    }
}
