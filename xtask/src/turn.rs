//! Allows one command at a time per tree, because two would overwrite each other's package, tools and node_modules. Except `mutants`, which
//! takes hours and works in its own folders.

use std::fs::{self, File, TryLockError};

use anyhow::Context as _;

use crate::project::Project;
use crate::step::step;

/// This process's turn, until dropped. The system ends it if the process is killed.
pub struct Turn(#[expect(dead_code, reason = "held, never read")] File);

/// Waits until no other command is running in the tree, and says so if it has to wait.
pub fn take(project: &Project) -> anyhow::Result<Turn> {
    // Not in Cargo's target folder, which may be elsewhere, while `pkg/` and node_modules are in the tree.
    let path = project.root.join("target/.xtask-lock");
    let file = fs::create_dir_all(project.root.join("target"))
        .and_then(|()| File::create(&path))
        .with_context(|| format!("{} cannot be written", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            step("waiting for another `cargo xtask` in this folder", || Ok(file.lock()?))?;
        }
        // The file system has no locks, so don't wait.
        Err(TryLockError::Error(_)) => {}
    }
    Ok(Turn(file))
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
        let project = Project::at(&scratch.0);
        let (first, said) = kept(|| take(&project));
        assert_eq!((first.is_ok(), said.as_str()), (true, ""));
        let (sender, second) = mpsc::channel();
        thread::scope(|scope| {
            let took = || kept(|| take(&project).is_ok());
            scope.spawn(move || sender.send(took()));
            assert!(second.recv_timeout(Duration::from_millis(200)).is_err(), "it did not wait");
            drop(first);
            let (took, said) = second.recv()?;
            assert!(
                took && said.contains("waiting for another `cargo xtask` in this folder"),
                "{said}"
            );
            Ok(())
        })
    }
}
