//! What an order costs by its offer, to the last digit, and whether its payments are that.

use alloc::boxed::Box;
use alloc::string::String;

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

/// What an order costs and what is paid, as they are added up.
#[derive(Default)]
pub(super) struct Price {
    /// Of the services: the offer itself comes last.
    price: Decimal,
    /// The price of a service is not known.
    is_open: bool,
    services: u32,
    paid: Decimal,
    payments: u32,
    /// A payment cannot be compared: its amount is none.
    is_unclear: bool,
    /// A payment is in another currency.
    is_foreign: bool,
}

impl Price {
    /// Adds a payment's amount; counts a service by its quantity; looks at a currency. `same` is the offer's service, or its currency,
    /// `taken` how many are ordered of the service.
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
                    return;
                };
                self.services += 1;
                let count = to_whole(fact.text.raw()).unwrap_or(0);
                *taken = taken.saturating_add(count);
                // How many there are at most stands for its place. It may be ordered in several places.
                let is_too_many = count > 0 && *taken > service.at;
                if is_too_many {
                    let finding = TOO_MANY.found("").with(Detail::Max(service.at));
                    check.add_found_to_fact(fact, &["services", "*", "quantity"], finding);
                }
                self.is_open |= is_too_many
                    || count == 0
                    || *taken == u32::MAX
                    || check.options.given.find(Role::Foreign, service.text).is_some();
            }
        }
    }

    /// Adds what the services cost, each once, by how many `taken` of it are ordered: a price can be as long as the offer.
    pub(super) fn add_services(&mut self, given: &Given<'_>, taken: &[u32]) {
        for (service, taken) in given.counted(Role::Service, taken) {
            self.is_open |=
                taken > 0 && !service.second.is_some_and(|price| self.price.add_text(price, taken));
        }
    }

    /// Says that the payments are not what the order costs, where both are known; notes what they lack of it.
    pub(super) fn compare<'a>(&mut self, check: &mut Check<'a>, members: &Members<'a>) {
        let What::List(payments @ 1..) = members.get(order::PAYMENTS).what else { return };
        let is_known = self.add_offer(check, members);
        // How much each of several is to be does not follow from the offer, nor an amount in another currency.
        let follows = check.options.given.has(Role::Amount) && !self.is_foreign;
        let is_due = |gap: &Gap| gap.is_currency() || follows;
        let gap = check.gap.filter(|gap| payments == 1 && is_due(gap));
        let price = if is_known { self.price.to_text() } else { String::new() };
        check.findings.due = Some(Box::new(Due { price, gap }));
        let is_comparable = payments == self.payments && !self.is_unclear && !self.is_foreign;
        if is_known && is_comparable && !self.paid.equals(&mut self.price) {
            check.add_to_field(members, order::PAYMENTS, &OTHER_PRICE);
        }
    }

    /// Adds the offer itself. Tells whether all that the order costs is known.
    fn add_offer(&mut self, check: &Check<'_>, members: &Members<'_>) -> bool {
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
