//! Does work that mostly waits side by side.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// Does the jobs' work, in order, this many at a time. Passes each result to `ended`, one after another, as soon as it is available.
pub fn run<J: Sync, T: Send>(
    jobs: &[J],
    at_once: usize,
    work: impl Fn(&J) -> T + Sync,
    mut ended: impl FnMut(&J, T),
) {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..at_once {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // The receiver exists until all senders are gone.
                    let _ = sender.send((job, work(job)));
                }
            });
        }
        drop(sender);
        for (job, result) in receiver {
            ended(job, result);
        }
    });
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;

    use super::*;

    #[test]
    fn each_job_is_done_once_and_what_came_of_it_told() {
        let jobs: Vec<u32> = (0..50).collect();
        let mut results = Vec::new();
        run(&jobs, 3, |job| job * 2, |job, result| results.push((*job, result)));
        results.sort_unstable();
        assert_eq!(results, jobs.iter().map(|job| (*job, job * 2)).collect::<Vec<_>>());
    }

    #[test]
    fn so_many_run_at_once_and_no_more() {
        // No job passes the barrier unless three have reached it.
        let (barrier, running, most) = (Barrier::new(3), AtomicUsize::new(0), AtomicUsize::new(0));
        let work = |_: &u32| {
            most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            barrier.wait();
            running.fetch_sub(1, Ordering::SeqCst);
        };
        run(&[0; 12], 3, work, |_, ()| ());
        assert_eq!(most.into_inner(), 3);
    }

    #[test]
    fn a_job_that_takes_long_holds_up_none_but_itself() {
        let barrier = Barrier::new(2);
        let work = |job: &u32| {
            if [0, 4].contains(job) {
                barrier.wait();
            }
        };
        let mut ended = Vec::new();
        run(&[0, 1, 2, 3, 4], 2, work, |job, ()| ended.push(*job));
        assert_eq!(ended[..3], [1, 2, 3]);
        assert_eq!(ended.len(), 5);
    }
}
