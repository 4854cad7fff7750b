//! State that is kept between calls, such as the buffers for data exchange with JavaScript, so that most calls allocate nothing.

use alloc::vec::Vec;
use core::cell::Cell;

/// A value that one call leaves for another.
pub(super) struct Kept<T>(Cell<T>);

#[cfg(target_feature = "atomics")]
compile_error!("What is kept between calls is for a module without threads.");

// SAFETY: a module without threads has one thread, so nothing else can access the cell at the same time.
#[allow(unsafe_code)]
unsafe impl<T> Sync for Kept<T> {}

impl<T: Default> Kept<T> {
    pub(super) const fn new(first: T) -> Self {
        Kept(Cell::new(first))
    }

    /// Lends the value to `use_it`.
    pub(super) fn with<U>(&self, use_it: impl FnOnce(&mut T) -> U) -> U {
        let mut kept = self.0.take();
        let result = use_it(&mut kept);
        self.0.set(kept);
        result
    }

    pub(super) fn set(&self, next: T) {
        self.0.set(next);
    }
}

impl Kept<Vec<u8>> {
    /// The address of the first byte.
    pub(super) fn address(&self) -> u32 {
        self.with(|bytes| bytes.as_ptr() as usize as u32)
    }

    pub(super) fn len(&self) -> u32 {
        self.with(|bytes| bytes.len() as u32)
    }
}
