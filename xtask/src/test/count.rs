//! Reads how many tests passed and failed from a test runner's output.

use std::ops::AddAssign;

use anyhow::bail;

use crate::process::Failure;

/// Tests that ran.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    pub passed: u32,
    pub failed: u32,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number of tests that passed, in a run without failures. A run without tests proves nothing, and is an error.
pub fn passed(output: &str) -> anyhow::Result<u32> {
    match read(output) {
        Count { passed: 0, .. } => bail!("no test ran"),
        Count { passed, failed: 0 } => Ok(passed),
        Count { failed, .. } => {
            bail!("{failed} tests failed, but the exit status says that none did")
        }
    }
}

/// The count for a failed step: the tests it ran, of which at least one failed.
pub fn of_failure(error: &anyhow::Error) -> Count {
    let count =
        error.downcast_ref::<Failure>().map(|failure| read(&failure.output)).unwrap_or_default();
    Count { failed: count.failed.max(1), ..count }
}

/// The sum of libtest's lines (`test result: ok. 3 passed; 0 failed; …`), or the closing lines of Node's test runner (`# pass 3`), or the
/// last line `3 passed, 0 failed`.
fn read(output: &str) -> Count {
    let results = output.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
    let mut results = results.filter_map(|line| numbers(line.split_once(". ")?.1, "; ")).peekable();
    if results.peek().is_none() {
        if let (Some(passed), Some(failed)) = (tap(output, "# pass "), tap(output, "# fail ")) {
            return Count { passed, failed };
        }
        return output.lines().rev().find_map(|line| numbers(line, ", ")).unwrap_or_default();
    }
    let mut sum = Count::default();
    results.for_each(|count| sum += count);
    sum
}

/// Reads the last of TAP's closing lines with this start.
fn tap(output: &str, start: &str) -> Option<u32> {
    output.lines().rev().find_map(|line| line.strip_prefix(start)?.trim().parse().ok())
}

/// Reads `3 passed, 0 failed`.
fn numbers(text: &str, separator: &str) -> Option<Count> {
    let mut parts = text.trim().split(separator);
    let passed = parts.next()?.strip_suffix(" passed")?.parse().ok()?;
    let failed = parts.next()?.strip_suffix(" failed")?.parse().ok()?;
    Some(Count { passed, failed })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIBTEST: &str = "
running 3 tests
test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s
";

    #[test]
    fn the_results_of_all_test_binaries_add_up() {
        assert_eq!(read(LIBTEST), Count { passed: 7, failed: 2 });
    }

    #[test]
    fn nodes_own_runner_counts_at_the_end() {
        assert_eq!(
            read("ok 1 - a\n# tests 3\n# pass 2\n# fail 1\n"),
            Count { passed: 2, failed: 1 }
        );
    }

    #[test]
    fn without_libtest_the_last_closing_line_counts() {
        assert_eq!(
            read("node\n2 passed, 1 failed\nall\n12 passed, 1 failed\n"),
            Count { passed: 12, failed: 1 }
        );
        assert_eq!(read("nothing of the kind"), Count::default());
    }

    #[test]
    fn only_a_run_with_tests_and_without_failures_passes() {
        assert_eq!(passed("5 passed, 0 failed").ok(), Some(5));
        assert!(passed("0 passed, 0 failed").is_err());
        assert!(passed("no tests to run!").is_err());
        assert!(passed(LIBTEST).is_err());
    }

    #[test]
    fn a_step_that_failed_without_counting_counts_as_one() {
        assert_eq!(of_failure(&anyhow::anyhow!("it broke")), Count { passed: 0, failed: 1 });
    }
}
