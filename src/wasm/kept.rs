//! The buffers through which JavaScript and the module talk. They stay between calls, so that most calls allocate nothing.

use alloc::vec::Vec;
use core::cell::Cell;

/// A buffer that one call fills and another reads.
pub(super) struct Kept(Cell<Vec<u8>>);

// A module without threads has one thread: nothing can look into the cell while somebody else does.
#[allow(unsafe_code)]
unsafe impl Sync for Kept {}

impl Kept {
    pub(super) const fn new() -> Self {
        Kept(Cell::new(Vec::new()))
    }

    /// Lends the bytes to `use_them`.
    pub(super) fn with<T>(&self, use_them: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        let mut bytes = self.0.take();
        let result = use_them(&mut bytes);
        self.0.set(bytes);
        result
    }

    pub(super) fn set(&self, bytes: Vec<u8>) {
        self.0.set(bytes);
    }

    /// The address of the first byte.
    pub(super) fn address(&self) -> u32 {
        self.with(|bytes| bytes.as_ptr() as usize as u32)
    }

    pub(super) fn len(&self) -> u32 {
        self.with(|bytes| bytes.len() as u32)
    }
}
