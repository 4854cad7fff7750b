//! How many there are of each element of a list of the offer.

use alloc::vec::Vec;

use crate::facts::Fact;

/// Counts, by the index of the element.
#[derive(Default)]
pub(super) struct Counts(Vec<u32>);

impl Counts {
    /// Adds so many of the element that the fact is about, and gives how many that makes.
    #[inline(never)]
    pub(super) fn add(&mut self, element: &Fact<'_>, count: u32) -> u32 {
        let index = element.indices[0] as usize;
        if self.0.len() <= index {
            self.0.resize(index + 1, 0);
        }
        let Some(total) = self.0.get_mut(index) else { return count };
        *total = total.saturating_add(count);
        *total
    }
}
