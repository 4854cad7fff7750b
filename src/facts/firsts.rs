//! Finds equal facts in linear time.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Fact, Role, sort};
use crate::json::{Text, encoded};
use crate::rules::{compare_folded, folded};

/// The most occupied slots that a fact may meet on average when it looks for its own. At least half of the slots are free, so with random
/// hashes it is one or two.
const PATIENCE: usize = 16;

/// For each text from `next`, the position of the first equal text, which is often its own.
#[cold]
#[inline(never)]
pub(crate) fn firsts_of<'a>(next: &mut dyn FnMut() -> Option<Text<'a>>) -> Vec<u32> {
    let mut facts = Vec::new();
    while let Some(text) = next() {
        facts.push(Fact { role: Role::MemberName, at: 0, indices: [0; 2], text, second: None });
    }
    firsts(&facts)
}

/// For each fact, the position of the first equal fact, which is often its own.
///
/// Even for texts chosen to collide, it takes no longer than sorting them.
pub(super) fn firsts(facts: &[Fact<'_>]) -> Vec<u32> {
    firsts_by_hash(facts).unwrap_or_else(|| firsts_by_order(facts))
}

/// `None` if too many facts collide.
fn firsts_by_hash(facts: &[Fact<'_>]) -> Option<Vec<u32>> {
    let mut firsts = vec![0; facts.len()];
    // Open addressing. An occupied slot has the number of a fact, from 1, in its low bits, and the rest of its hash above.
    let mask = (facts.len() * 2).next_power_of_two() as u32 - 1;
    // The high bits are the best.
    let shift = mask.leading_zeros();
    let mut slots = vec![0; mask as usize + 1];
    let mut patience = facts.len() * PATIENCE;
    for ((place, fact), first) in (0..).zip(facts).zip(&mut firsts) {
        let hash = fact.hash();
        let mut at = hash >> shift;
        *first = place;
        while let Some(slot) = slots.get_mut(at as usize) {
            if *slot == 0 {
                *slot = hash & !mask | (place + 1);
                break;
            }
            let other = (*slot & mask) - 1;
            if (*slot ^ hash) & !mask == 0
                && facts.get(other as usize).is_some_and(|other| other.compare(fact).is_eq())
            {
                *first = other;
                break;
            }
            at = (at + 1) & mask;
            patience = patience.checked_sub(1)?;
        }
    }
    Some(firsts)
}

#[cold]
#[inline(never)]
fn firsts_by_order(facts: &[Fact<'_>]) -> Vec<u32> {
    let compare = |a: usize, b: usize| match (facts.get(a), facts.get(b)) {
        (Some(a), Some(b)) => a.compare(b),
        _ => Ordering::Equal,
    };
    let mut firsts = vec![0; facts.len()];
    let mut first = None;
    for place in sort(facts.len(), &compare) {
        let same = first.filter(|first| compare(*first, place).is_eq()).unwrap_or(place);
        if let Some(of_it) = firsts.get_mut(place) {
            *of_it = same as u32;
        }
        first = Some(same);
    }
    firsts
}

impl Fact<'_> {
    /// An order in which facts that count as equal compare as equal.
    #[inline(never)]
    fn compare(&self, other: &Self) -> Ordering {
        let seconds = (self.second.unwrap_or_default(), other.second.unwrap_or_default());
        let (before, is_folded) = match self.role {
            // Within a group, or among the users without a group.
            Role::Email => (self.second.cmp(&other.second), true),
            Role::Name => (compare_folded(seconds.0, seconds.1), true),
            // The same passenger's.
            Role::Document => (self.indices[0].cmp(&other.indices[0]), false),
            _ => (Ordering::Equal, false),
        };
        before.then_with(|| {
            if is_folded {
                compare_folded(self.text, other.text)
            } else {
                self.text.cmp(&other.text)
            }
        })
    }

    /// Equal facts have the same hash.
    fn hash(&self) -> u32 {
        let before = match self.role {
            Role::Document => u64::from(self.indices[0]),
            Role::Email | Role::Name => hash(self.second.unwrap_or_default(), 0),
            _ => 0,
        };
        (hash(self.text, before) >> 32) as u32
    }
}

/// Hashes a text into a previous hash, ignoring case. The high bits depend on the whole input.
#[inline(never)]
fn hash(text: Text<'_>, before: u64) -> u64 {
    let content = text.raw();
    if text.is_plain() && content.is_ascii() {
        return hash_folded(content, before);
    }
    hash_folded(&encoded(folded(text)), before)
}

/// Hashes a text whose characters are folded, unless they are ASCII.
fn hash_folded(content: &[u8], before: u64) -> u64 {
    // This bit distinguishes upper case from lower case.
    const CASES: u64 = u64::MAX / 255 * 0x20;
    // The golden ratio spreads neighbours (Knuth, The Art of Computer Programming, 6.4).
    const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
    let add = |hash: u64, eight: u64| {
        let spread = (hash ^ (eight | CASES)).wrapping_mul(SPREAD);
        // A product's low bits do not depend on the high bits of what is multiplied.
        spread ^ spread >> 32
    };
    let (eights, rest) = content.as_chunks::<8>();
    let sum = eights.iter().fold(before, |sum, eight| add(sum, u64::from_le_bytes(*eight)));
    add(sum, rest.iter().fold(0, |eight, byte| eight << 8 | u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned as _;
    use alloc::format;
    use alloc::string::{String, ToString as _};

    use super::*;

    /// The index, the text and the second text of the fact with this number.
    type Make = fn(u32) -> (u32, String, String);

    /// Tests with few and with many facts of `role`.
    fn with_facts(role: Role, make: Make, test: impl Fn(&[Fact<'_>])) {
        for count in [1, 2, 9, 100, 4097, 20_000] {
            let made: Vec<_> = (0..count).map(make).collect();
            let mut facts = Vec::new();
            for (index, text, second) in &made {
                let [text, second] = [text, second].map(|text| Text::plain(text.as_bytes()));
                facts.push(Fact { role, at: 0, indices: [*index, 0], text, second: Some(second) });
            }
            test(&facts);
        }
    }

    /// Texts made by numbering, as is common.
    #[test]
    fn texts_that_are_numbered_hardly_collide() {
        for (role, make) in [
            (
                Role::Listed,
                (|at| (0, format!("icu_0000AgZitpOnQtd{at:06}"), String::new())) as Make,
            ),
            (Role::Listed, |at| (0, at.to_string(), String::new())),
            (Role::Listed, |at| (0, format!("{at:08}"), String::new())),
            (Role::Listed, |at| (0, format!("{at:x}{}", "0".repeat(60)), String::new())),
            (Role::Listed, |at| (0, format!("é{at}"), String::new())),
            (Role::Listed, |at| (0, "x".repeat(at as usize % 500), String::new())),
            // Differences in the highest byte of each eight.
            (Role::Listed, |at| {
                let of_eight = |place: u32| char::from_digit(at / 36_u32.pow(place) % 36, 36);
                let text = (0..3).filter_map(of_eight).map(|digit| format!("0000000{digit}"));
                (0, text.collect(), String::new())
            }),
            (Role::Email, |at| (at, format!("traveller-{at}@stark.com"), "usg_1".to_owned())),
            (Role::Email, |at| (0, "a@b.c".to_owned(), format!("usg_{at}"))),
            (Role::Name, |at| (at, "Tony".to_owned(), format!("Stark {at:o}"))),
            (Role::Name, |at| (at, format!("Tony {at:o}"), "Stark".to_owned())),
            (Role::Document, |at| (at, "passport".to_owned(), String::new())),
        ] {
            with_facts(role, make, |facts| {
                let firsts = firsts_by_hash(facts);
                assert_eq!(firsts, Some(firsts_by_order(facts)), "{:?}", facts.last());
            });
        }
    }

    /// Texts that differ only in case.
    #[test]
    fn where_too_many_collide_they_are_sorted() {
        let make: Make = |at| {
            let letter = |bit: u32| if at & 1 << bit == 0 { 'a' } else { 'A' };
            (0, (0..15).map(letter).collect(), String::new())
        };
        with_facts(Role::Listed, make, |facts| {
            assert_eq!(firsts_by_hash(facts).is_some(), facts.len() < 100);
            assert_eq!(firsts(facts), firsts_by_order(facts));
        });
    }
}
