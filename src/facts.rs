//! The facts that a check records about a payload, to compare values in different places.

mod firsts;

use alloc::vec::Vec;
use core::cmp::Ordering;

use self::firsts::firsts;
pub(crate) use self::firsts::firsts_of;
use crate::json::Text;

/// What a fact is about. Their order counts: see `Currency` and `Quantity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub(crate) enum Role {
    /// An ID in `users` or `user_ids`.
    Listed,
    /// A passenger's or guest's `user_id`.
    UserId,
    /// A passenger's ID. In an offer, the second text is the passenger's type.
    PassengerId,
    /// An adult's `infant_passenger_id`. The second text is the adult's own ID.
    Infant,
    /// A passenger's given name. The second text is the family name.
    Name,
    /// The type of a passenger's identity document.
    Document,
    /// A Customer User's email. The second text is the group.
    Email,
    /// A payment's currency; in an offer, its own. The following roles matter only if there is an offer or a quote to compare with.
    Currency,
    /// The offer that is booked; in an offer, its own ID.
    Offer,
    /// When an order is paid.
    OrderType,
    /// The quote that is booked; in a quote, its own ID.
    Quote,
    /// A payment's amount; in an offer, its price.
    Amount,
    /// The ID of a service. In an offer, the second text is its price.
    Service,
    /// The ID of a service of an offer. The second text is the currency of its price. After the offer has been read, only services priced
    /// in a different currency from the offer's remain.
    Foreign,
    /// The ID of a passenger with whom an infant could travel. The location is where the infant would be named.
    Adult,
    /// When an offer expires.
    Expiry,
    /// The number with an accommodation's loyalty programme. In a quote, none if it supports no programme.
    LoyaltyNumber,
    /// The name of a member of an object.
    MemberName,
    /// The quantity of a service. The second text is the service's ID. For this and the following roles, the value is recorded whatever its
    /// type.
    Quantity,
    /// Whether an offer must be paid at once.
    InstantPayment,
    /// Whether each passenger of an offer needs a document.
    DocumentsRequired,
    /// The loyalty programme of an accommodation.
    Programme,
    /// That an offer's list is known.
    Passengers,
    DocumentTypes,
    Services,
}

/// A set of roles has a bit for each.
const _: () = assert!((Role::Services as u32) < u32::BITS);

impl Role {
    /// Whether payloads are compared in this role even without an offer or a quote.
    #[inline(always)]
    pub(crate) fn is_always_compared(self) -> bool {
        self <= Role::Currency
    }

    /// Its bit in a set of roles.
    pub(crate) fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// A text that was read, and its location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fact<'a> {
    pub(crate) role: Role,
    /// The offset of the value; for a name, of the passenger; for an offer's service, the most that may be ordered.
    pub(crate) at: u32,
    /// The index of the passenger, guest, payment or user, and the index of the document in it.
    pub(crate) indices: [u32; 2],
    pub(crate) text: Text<'a>,
    pub(crate) second: Option<Text<'a>>,
}

/// All facts of a payload, in document order.
#[derive(Default)]
pub(crate) struct Facts<'a> {
    all: Vec<Fact<'a>>,
    /// The roles with at least one fact, and those with several, one bit for each.
    once: u32,
    again: u32,
}

impl<'a> Facts<'a> {
    #[inline(always)]
    pub(crate) fn add(&mut self, fact: Fact<'a>) {
        self.count(fact.role);
        if self.all.capacity() == 0 {
            // Enough for an order of one passenger.
            self.all.reserve_exact(12);
        }
        self.all.push(fact);
    }

    #[inline(always)]
    fn count(&mut self, role: Role) {
        self.again |= self.once & role.bit();
        self.once |= role.bit();
    }

    pub(crate) fn into_vec(self) -> Vec<Fact<'a>> {
        self.all
    }

    pub(crate) fn get(&self, index: usize) -> Option<Fact<'a>> {
        self.all.get(index).copied()
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// Forgets all but the first `len` facts.
    pub(crate) fn truncate(&mut self, len: usize) {
        let mut all = core::mem::take(self).all;
        all.truncate(len);
        all.iter().for_each(|fact| self.count(fact.role));
        self.all = all;
    }

    /// Whether there is a fact of `role`.
    #[inline(always)]
    pub(crate) fn has(&self, role: Role) -> bool {
        self.once & role.bit() != 0
    }

    /// Whether there are several facts of `role`.
    #[inline(always)]
    pub(crate) fn has_several(&self, role: Role) -> bool {
        self.again & role.bit() != 0
    }

    /// The facts of `role`.
    pub(crate) fn of(&self, role: Role) -> impl Iterator<Item = &Fact<'a>> {
        self.all.iter().filter(move |fact| fact.role == role)
    }

    /// A copy of the facts of `role`. Uses `push`, as elsewhere here, because `collect` adds code for every iterator.
    #[inline(never)]
    pub(crate) fn all_of(&self, role: Role) -> Vec<Fact<'a>> {
        let mut all = Vec::new();
        self.of(role).for_each(|fact| all.push(*fact));
        all
    }

    /// The facts of `role` that equal no fact of role `other`.
    pub(crate) fn unmatched(&self, role: Role, other: Role) -> Vec<Fact<'a>> {
        let mut unmatched = Vec::new();
        if !self.has_several(role) {
            let is_unmatched =
                |fact: &&Fact<'a>| !self.of(other).any(|other| other.text == fact.text);
            if let Some(fact) = self.of(role).find(is_unmatched) {
                unmatched.push(*fact);
            }
            return unmatched;
        }
        let mut all = self.all_of(other);
        let others = all.len();
        all.append(&mut self.all_of(role));
        for (fact, first) in all.iter().zip(firsts(&all)).skip(others) {
            if first as usize >= others {
                unmatched.push(*fact);
            }
        }
        unmatched
    }
}

/// The facts that are equal to an earlier one.
pub(crate) fn repeated<'a>(facts: &[Fact<'a>]) -> Vec<Fact<'a>> {
    let mut repeated = Vec::new();
    for (place, (fact, first)) in (0..).zip(facts.iter().zip(firsts(facts))) {
        if first != place {
            repeated.push(*fact);
        }
    }
    repeated
}

/// The numbers below `count`, sorted stably. A merge sort, because the standard library's sorts are faster but larger than the rest of the
/// crate.
#[inline(never)]
pub(crate) fn sort(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut sorted: Vec<_> = (0..count).collect();
    let mut width = 1;
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for pair in sorted.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at_checked(width).unwrap_or((pair, &[]));
            while let ([l, left_rest @ ..], [r, right_rest @ ..]) = (left, right) {
                if compare(*r, *l).is_lt() {
                    merged.push(*r);
                    right = right_rest;
                } else {
                    merged.push(*l);
                    left = left_rest;
                }
            }
            merged.extend_from_slice(if left.is_empty() { right } else { left });
        }
        sorted = merged;
        width *= 2;
    }
    sorted
}
