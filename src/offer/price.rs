//! Calculates an order's exact price from its offer, and compares its payments with it.

use alloc::boxed::Box;
use alloc::string::String;

use super::compare::is_seat;
use super::complete::{Due, Gap};
use super::given::Given;
use crate::Code;
use crate::check::Check;
use crate::decimal::Decimal;
use crate::facts::{Fact, Role};
use crate::json::to_whole;
use crate::members::{Members, What};
use crate::payload::order;
use crate::problem::{Detail, Problem};

static OTHER_PRICE: Problem = Problem::error(
    Code::PaymentAmountDoesNotMatchOrderAmount,
    "Pay exactly {expected}, the price of the offer and its services.",
)
.with(Detail::Price);
static TOO_MANY: Problem = Problem::error(
    Code::ValidationInclusion,
    "Choose at most {max} of this service: the offer has no more.",
);

/// The running totals of the price and the payments.
#[derive(Default)]
pub(super) struct Price {
    /// The price of the services; the offer's own is added last.
    price: Decimal,
    /// The price of a service is unknown.
    is_open: bool,
    services: u32,
    paid: Decimal,
    payments: u32,
    /// A payment cannot be compared, because its amount is invalid.
    is_unclear: bool,
    /// A payment is in a different currency.
    is_foreign: bool,
    /// The offer does not state a service's price in its own currency, so that the amount must be given.
    is_unpriced: bool,
}

impl Price {
    /// Adds a payment's amount, counts a service by its quantity, or compares a currency. `same` is the offer's service or currency;
    /// `taken` is how many of the service are ordered.
    pub(super) fn add<'a>(
        &mut self,
        check: &mut Check<'a>,
        fact: &Fact<'a>,
        same: Option<&Fact<'_>>,
        taken: Option<&mut u32>,
    ) {
        match fact.role {
            Role::Amount => {
                self.payments += 1;
                self.is_unclear |= !self.paid.add_text(fact.text, 1);
            }
            Role::Currency => {
                self.is_foreign |= same.is_none() && check.options.given.has(Role::Currency);
            }
            _ => {
                let (Some(service), Some(taken)) = (same, taken) else {
                    self.is_open = true;
                    self.is_unpriced |= fact.second.is_some_and(is_seat);
                    return;
                };
                self.services += 1;
                let count = to_whole(fact.text.raw()).unwrap_or(0);
                *taken = taken.saturating_add(count);
                // Its most is stored as its location. It may be ordered in several places.
                let is_too_many = count > 0 && *taken > service.at;
                if is_too_many {
                    let finding = TOO_MANY.found("").with(Detail::Max(service.at));
                    check.add_found_to_fact(fact, &["services", "*", "quantity"], finding);
                }
                self.is_unpriced |= check.options.given.find(Role::Foreign, service.text).is_some();
                self.is_open |= is_too_many || count == 0 || self.is_unpriced;
            }
        }
    }

    /// Adds the services' prices, once each, times how many are `taken`, because a price can be as long as the offer.
    pub(super) fn add_services(&mut self, given: &Given<'_>, taken: &[u32]) {
        for (service, taken) in given.counted(Role::Service, taken) {
            self.is_open |=
                taken > 0 && !service.second.is_some_and(|price| self.price.add_text(price, taken));
        }
    }

    /// Reports that the payments are not the order's price, if both are known. Records what they lack.
    pub(super) fn compare<'a>(&mut self, check: &mut Check<'a>, members: &Members<'_, 'a>) {
        let What::List(payments @ 1..) = members.get(order::PAYMENTS).what else { return };
        let is_known = self.add_offer(check, members);
        // The offer does not determine the amounts of several payments, or an amount in a different currency.
        let follows =
            check.options.given.has(Role::Amount) && !self.is_foreign && !self.is_unpriced;
        let is_due = |gap: &Gap| gap.is_currency() || follows;
        let gap = check.gap.filter(|gap| payments == 1 && is_due(gap));
        let price = if is_known { self.price.to_text() } else { String::new() };
        check.findings.due = Some(Box::new(Due { price, gap }));
        let is_comparable = payments == self.payments && !self.is_unclear && !self.is_foreign;
        if is_known && is_comparable && !self.paid.equals(&mut self.price) {
            check.add_to_field(members, order::PAYMENTS, &OTHER_PRICE);
        }
    }

    /// Adds the offer itself. Returns whether the whole price is known.
    fn add_offer(&mut self, check: &Check<'_>, members: &Members<'_, '_>) -> bool {
        let offer = check.options.given;
        let services = match members.get(order::SERVICES).what {
            What::Absent | What::Null => 0,
            What::List(count) => count,
            _ => return false,
        };
        let is_open = self.is_open || self.services != services;
        !is_open && offer.says(Role::Amount).is_some_and(|total| self.price.add_text(total, 1))
    }
}
