//! Work that is done once per run, however many request it, even at the same time.

use std::sync::{Mutex, PoisonError};

/// The result of the work, once it is done.
pub struct Once<T>(Mutex<Option<T>>);

impl<T: Clone> Once<T> {
    pub const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// Does the work, unless it was done before. Concurrent requests wait. After a failure, the next request tries again.
    pub fn get(&self, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
        let mut done = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(result) = &*done {
            return Ok(result.clone());
        }
        let result = work()?;
        Ok(done.insert(result).clone())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::thread;
    use std::time::Duration;

    use anyhow::bail;

    use super::*;

    #[test]
    fn those_who_ask_at_the_same_time_get_the_same() {
        let (once, times) = (Once::new(), AtomicU32::new(0));
        let ask = || {
            once.get(|| {
                thread::sleep(Duration::from_millis(20));
                Ok(times.fetch_add(1, Ordering::SeqCst))
            })
        };
        thread::scope(|scope| {
            let asked: Vec<_> = (0..3).map(|_| scope.spawn(ask)).collect();
            for asked in asked {
                assert_eq!(asked.join().ok().and_then(Result::ok), Some(0));
            }
        });
    }

    #[test]
    fn what_failed_is_tried_again() {
        let once = Once::new();
        assert!(once.get(|| bail!("not yet")).is_err());
        assert_eq!(once.get(|| Ok(1)).ok(), Some(1));
        assert_eq!(once.get(|| bail!("never asked")).ok(), Some(1));
    }
}
