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
    take_or(project, wait)
}

fn wait(file: &File) -> anyhow::Result<()> {
    step("waiting for another `cargo xtask` in this folder", || Ok(file.lock()?))
}

/// Takes the turn. If another process has it, calls `wait` first.
fn take_or(
    project: &Project,
    wait: impl FnOnce(&File) -> anyhow::Result<()>,
) -> anyhow::Result<Turn> {
    // Not in Cargo's target folder, which may be elsewhere, while `pkg/` and node_modules are in the tree.
    let path = project.root.join("target/.xtask-lock");
    let file = fs::create_dir_all(project.root.join("target"))
        .and_then(|()| File::create(&path))
        .with_context(|| format!("{} cannot be written", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => wait(&file)?,
        // The file system has no locks, so don't wait.
        Err(TryLockError::Error(_)) => {}
    }
    Ok(Turn(file))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc;
    use std::thread;

    use super::*;
    use crate::scratch::Scratch;
    use crate::step::kept;

    #[test]
    fn the_second_waits_for_the_first_and_says_so() -> anyhow::Result<()> {
        let scratch = Scratch::new("turn")?;
        let project = Project::at(&scratch.0);
        let (first, said) = kept(|| take(&project));
        assert_eq!((first.is_ok(), said.as_str()), (true, ""));
        let (begins, waits) = mpsc::channel();
        let (project, is_over) = (&project, &AtomicBool::new(false));
        thread::scope(|scope| {
            let second = scope.spawn(move || {
                kept(move || {
                    let turn = take_or(project, |file| {
                        begins.send(())?;
                        wait(file)
                    });
                    turn.is_ok() && is_over.load(Ordering::SeqCst)
                })
            });
            waits.recv()?;
            is_over.store(true, Ordering::SeqCst);
            drop(first);
            let Ok((took_it_then, said)) = second.join() else { panic!("the second panicked") };
            assert!(
                took_it_then && said.contains("waiting for another `cargo xtask` in this folder"),
                "{said}"
            );
            Ok(())
        })
    }
}
