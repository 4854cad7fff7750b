//! Compares how long two works take, so that it matters neither how fast the machine is nor what else it does.

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;

/// So often both are measured anew, one after the other. The least counts: what comes from outside only ever adds.
const ROUNDS: u32 = 10;

/// Fails if `work` takes longer than the other, done so many times.
#[track_caller]
pub fn at_most(times: u32, name: &str, other: &dyn Fn(), work: &dyn Fn()) {
    keep_memory();
    let (mut most, mut least) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        // The sum of all times: some clocks know only that a few milliseconds have passed.
        most = most.min(time(&|| (0..times).for_each(|_| other())));
        least = least.min(time(work));
        if least <= most {
            return;
        }
    }
    panic!("{name}: {least:?}, and {times} times what it is compared with are {most:?}");
}

/// Of the processor's time, what this thread takes.
fn time(work: &dyn Fn()) -> Duration {
    let start = ThreadTime::now();
    work();
    start.elapsed()
}

/// Lets the process keep what memory it frees: glibc does once it has seen a block of this size. New memory would cost the
/// whole of an input time, and not its part.
fn keep_memory() {
    drop(black_box(vec![0_u8; 30 << 20]));
}
