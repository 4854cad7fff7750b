//! What an order costs by its offer, to the last digit, and whether its payments are that.

use alloc::boxed::Box;

use super::complete::Due;
use super::counts::Counts;
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
pub(super) struct Price<'f, 'a> {
    /// Of the services: the offer itself comes last.
    price: Decimal,
    /// The price of a service is not known.
    is_open: bool,
    services: u32,
    /// A service of the order as the offer has it, and a quantity, which wait for each other.
    service: Option<(&'f Fact<'a>, Option<&'f Fact<'a>>)>,
    quantity: Option<&'f Fact<'a>>,
    /// How many are ordered of each service of the offer.
    taken: Counts,
    paid: Decimal,
    payments: u32,
    /// A payment cannot be compared: its amount is none, or it is in another currency.
    is_other: bool,
}

impl<'f, 'a> Price<'f, 'a> {
    /// Adds a payment's amount, or a service; looks at a currency. `same` is the offer's service with this ID, or its currency.
    pub(super) fn add(
        &mut self,
        check: &mut Check<'a>,
        fact: &'f Fact<'a>,
        same: Option<&'f Fact<'a>>,
    ) {
        match fact.role {
            Role::Amount => {
                self.payments += 1;
                self.is_other |= !self.paid.add_text(fact.text, 1);
            }
            Role::Currency => {
                self.is_other |= same.is_none() && check.options.given.has(Role::Currency);
            }
            Role::Service => self.service = Some((fact, same)),
            _ => self.quantity = Some(fact),
        }
        if let (Some((id, service)), Some(quantity)) = (self.service, self.quantity)
            && id.indices == quantity.indices
        {
            (self.service, self.quantity) = (None, None);
            match service {
                Some(service) => self.add_service(check, service, quantity),
                None => self.is_open = true,
            }
        }
    }

    fn add_service(&mut self, check: &mut Check<'a>, service: &Fact<'a>, quantity: &Fact<'a>) {
        self.services += 1;
        let Some(count @ 1..) = to_whole(quantity.text.raw()) else {
            self.is_open = true;
            return;
        };
        // It may be ordered in several places. How many there are at most stands for its own.
        if self.taken.add(service, count) > service.at {
            let finding = TOO_MANY.found("").with(Detail::Max(service.at));
            check.add_found_to_fact(quantity, &["services", "*", "quantity"], finding);
            self.is_open = true;
        }
        self.is_open |= count == u32::MAX
            || !service.second.is_some_and(|text| self.price.add_text(text, count));
    }

    /// Says that the payments are not what the order costs, where both are known.
    pub(super) fn compare(mut self, check: &mut Check<'a>, members: &Members<'a>) {
        let offer = check.options.given;
        let services = match members.get(order::SERVICES).what {
            What::Absent | What::Null => 0,
            What::List(count) => count,
            _ => return,
        };
        let (Some(total), What::List(payments @ 1..)) =
            (offer.says(Role::Amount), members.get(order::PAYMENTS).what)
        else {
            return;
        };
        self.price.add_text(total, 1);
        if self.is_open || self.services != services || services > 0 && offer.mixes_currencies() {
            return;
        }
        // How much each of several is to be does not follow from the offer.
        let gap = if payments > 1 { None } else { check.gap };
        check.findings.due = Some(Box::new(Due { price: self.price.to_text(), gap }));
        if payments == self.payments && !self.is_other && !self.paid.equals(self.price) {
            check.add_to_field(members, order::PAYMENTS, &OTHER_PRICE);
        }
    }
}
