//! Allows one command at a time per tree, because two would overwrite each other's package, tools and node_modules. Except `mutants`, which
//! takes hours and works in its own folders: it has a turn of its own.

use std::fs::{self, File, TryLockError};
use std::path::PathBuf;

use anyhow::Context as _;

use crate::project::Project;
use crate::step::step;

/// This process's turn, until dropped. The system ends it if the process is killed.
pub struct Turn(#[expect(dead_code, reason = "held, never read")] File);

/// The file that is locked, and the command that has it then.
struct Lock {
    path: PathBuf,
    command: &'static str,
}

/// Waits until no other command is running in the tree, and says so if it has to wait.
pub fn take(project: &Project) -> anyhow::Result<Turn> {
    take_or(&tree(project), wait)
}

/// Waits until no other `cargo xtask mutants` is running, and says so if it has to wait.
pub fn take_for_mutants(project: &Project) -> anyhow::Result<Turn> {
    take_or(&mutants(project), wait)
}

fn tree(project: &Project) -> Lock {
    // Not in Cargo's target folder, which may be elsewhere, while `pkg/` and node_modules are in the tree.
    Lock { path: project.root.join("target/.xtask-lock"), command: "cargo xtask" }
}

fn mutants(project: &Project) -> Lock {
    let path = project.target.join("mutants/.xtask-lock");
    Lock { path, command: "cargo xtask mutants" }
}

fn wait(lock: &Lock, file: &File) -> anyhow::Result<()> {
    step(format!("waiting for another `{}` in this folder", lock.command), || Ok(file.lock()?))
}

/// Takes the turn. If another process has it, calls `wait` first.
fn take_or(
    lock: &Lock,
    wait: impl FnOnce(&Lock, &File) -> anyhow::Result<()>,
) -> anyhow::Result<Turn> {
    let path = &lock.path;
    let file = path
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| File::create(path))
        .with_context(|| format!("{} cannot be written", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => wait(lock, &file)?,
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
        for lock in [&tree(&project), &mutants(&project)] {
            let (first, said) = kept(|| take_or(lock, wait));
            assert_eq!((first.is_ok(), said.as_str()), (true, ""));
            let (begins, waits) = mpsc::channel();
            let is_over = &AtomicBool::new(false);
            thread::scope(|scope| {
                let second = scope.spawn(move || {
                    kept(move || {
                        let turn = take_or(lock, |lock, file| {
                            begins.send(())?;
                            wait(lock, file)
                        });
                        turn.is_ok() && is_over.load(Ordering::SeqCst)
                    })
                });
                waits.recv()?;
                is_over.store(true, Ordering::SeqCst);
                drop(first);
                let Ok((took_it_then, said)) = second.join() else { panic!("the second panicked") };
                let words = format!("waiting for another `{}` in this folder", lock.command);
                assert!(took_it_then && said.contains(&words), "{said}");
                anyhow::Ok(())
            })?;
        }
        Ok(())
    }

    #[test]
    fn mutants_and_other_commands_do_not_wait_for_each_other() -> anyhow::Result<()> {
        let scratch = Scratch::new("turns")?;
        let project = Project::at(&scratch.0);
        let (both, said) = kept(|| (take_for_mutants(&project), take(&project)));
        assert_eq!((both.0.is_ok(), both.1.is_ok(), said.as_str()), (true, true, ""));
        Ok(())
    }
}
