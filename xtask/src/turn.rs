//! One command at a time in a tree: two would take the package, the tools and the node_modules from under each other. But for
//! `mutants`, which takes hours, and works in folders of its own.

use std::fs::{self, File, TryLockError};

use anyhow::Context as _;

use crate::project::Project;
use crate::step::step;

/// The turn of this process, until it is dropped; the system ends it where the process is killed.
pub struct Turn(#[expect(dead_code, reason = "held, never read")] File);

/// Waits until no other command is at work in the tree, and says so where that is not at once.
pub fn take(project: &Project) -> anyhow::Result<Turn> {
    // Not in Cargo's target folder, which may be elsewhere: `pkg/` and node_modules are in the tree.
    let path = project.root.join("target/.xtask-lock");
    let file = fs::create_dir_all(project.root.join("target"))
        .and_then(|()| File::create(&path))
        .with_context(|| format!("{} cannot be written", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            step("waiting for another `cargo xtask` in this folder", || Ok(file.lock()?))?;
        }
        // A file system without locks: then nobody waits.
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
