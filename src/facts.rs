//! What a check remembers of a payload, to compare one place with another.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::json::Text;

/// Up to so many facts are simply gone through.
const FEW: usize = 8;

/// What a fact tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// An ID in `users` or `user_ids`.
    Listed,
    /// A passenger's or guest's `user_id`.
    UserId,
    PassengerId,
    /// An adult's `infant_passenger_id`; the second text is the adult's own `id`.
    Infant,
    /// A passenger's given name; the second text is the family name.
    Name,
    /// The type of a passenger's identity document.
    Document,
    /// A payment's currency.
    Currency,
    /// A Customer User's email; the second text is the group.
    Email,
    /// A Customer User's group.
    Group,
    /// The name of a member of an object.
    MemberName,
}

/// A text that was seen, and where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fact<'a> {
    pub(crate) role: Role,
    /// The offset of the value; of the passenger, for a name.
    pub(crate) at: u32,
    /// The index of the passenger, guest, payment or user.
    pub(crate) index: u32,
    /// The index of the document.
    pub(crate) inner: u32,
    pub(crate) text: Text<'a>,
    pub(crate) second: Option<Text<'a>>,
}

impl<'a> Fact<'a> {
    /// A member's name that starts at `at`.
    pub(crate) fn name(text: Text<'a>, at: u32) -> Self {
        Fact { role: Role::MemberName, at, index: 0, inner: 0, text, second: None }
    }
}

/// An order of facts in which those are equal that must not be told apart.
pub(crate) type Compare = fn(&Fact<'_>, &Fact<'_>) -> Ordering;

pub(crate) fn by_text(a: &Fact<'_>, b: &Fact<'_>) -> Ordering {
    a.text.cmp(&b.text)
}

/// For each fact, the index of the first one that is equal to it: its own where none is. Takes time that grows no faster than sorting,
/// whoever chose the texts.
pub(crate) fn firsts(facts: &[Fact<'_>], compare: Compare) -> Vec<u32> {
    let are_equal = |a: u32, b: u32| match (facts.get(a as usize), facts.get(b as usize)) {
        (Some(a), Some(b)) => compare(a, b).is_eq(),
        _ => false,
    };
    let all = 0..facts.len() as u32;
    if facts.len() <= FEW {
        return all.map(|b| (0..b).find(|a| are_equal(*a, b)).unwrap_or(b)).collect();
    }
    let mut firsts: Vec<u32> = all.collect();
    let mut last = u32::MAX;
    for index in sort(facts, compare) {
        if !are_equal(last, index) {
            last = index;
        }
        if let Some(first) = firsts.get_mut(index as usize) {
            *first = last;
        }
    }
    firsts
}

/// The facts that an earlier one is equal to.
pub(crate) fn repeated<'a>(facts: &[Fact<'a>], compare: Compare) -> Vec<Fact<'a>> {
    let firsts = firsts(facts, compare);
    let with_firsts = (0..).zip(facts.iter().zip(firsts));
    with_firsts.filter(|(index, (_, first))| index != first).map(|(_, (fact, _))| *fact).collect()
}

/// The indices of `facts` in order, equal ones by index. A merge sort: the standard library's sorts are faster, and larger than
/// the rest of the crate.
fn sort(facts: &[Fact<'_>], compare: Compare) -> Vec<u32> {
    let is_before = |a: u32, b: u32| match (facts.get(a as usize), facts.get(b as usize)) {
        (Some(a), Some(b)) => compare(a, b).is_lt(),
        _ => false,
    };
    let mut runs: Vec<u32> = (0..facts.len() as u32).collect();
    let mut width = 1;
    while width < runs.len() {
        let mut merged = Vec::with_capacity(runs.len());
        for pair in runs.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at_checked(width).unwrap_or((pair, &[]));
            while let ([l, left_rest @ ..], [r, right_rest @ ..]) = (left, right) {
                if is_before(*r, *l) {
                    merged.push(*r);
                    right = right_rest;
                } else {
                    merged.push(*l);
                    left = left_rest;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        runs = merged;
        width *= 2;
    }
    runs
}
