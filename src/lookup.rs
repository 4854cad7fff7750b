//! Finds texts among texts, in time that grows no faster than sorting, whoever chose them.

use alloc::vec::Vec;

use crate::json::Text;

/// Up to so many texts are simply gone through.
const FEW: usize = 8;

/// Texts, ready to be looked up.
pub(crate) struct Lookup<'t, 'a> {
    texts: &'t [Text<'a>],
    /// Indices into `texts` in the order of their content, equal ones by index. Empty for few texts.
    sorted: Vec<u32>,
}

impl<'t, 'a> Lookup<'t, 'a> {
    pub(crate) fn new(texts: &'t [Text<'a>]) -> Self {
        let mut sorted = Vec::new();
        if texts.len() > FEW {
            sorted = (0..texts.len() as u32).collect();
            sorted.sort_unstable_by_key(|&index| (texts.get(index as usize), index));
        }
        Lookup { texts, sorted }
    }

    /// The index of the first text that equals `text`.
    pub(crate) fn first(&self, text: Text<'_>) -> Option<usize> {
        if self.texts.len() <= FEW {
            return self.texts.iter().position(|other| *other == text);
        }
        let content = |index: u32| self.texts.get(index as usize).copied();
        let place = self
            .sorted
            .partition_point(|&index| content(index) < Some(text));
        let index = *self.sorted.get(place)?;
        (content(index) == Some(text)).then_some(index as usize)
    }

    /// The indices of the texts that stood there before.
    pub(crate) fn repeated(&self) -> impl Iterator<Item = usize> {
        self.texts
            .iter()
            .enumerate()
            .filter(|(index, text)| self.first(**text).is_some_and(|first| first < *index))
            .map(|(index, _)| index)
    }
}
