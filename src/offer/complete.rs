//! What follows from the offer, and need not be given: the amount and the currency of the one payment of an order.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Code;
use crate::check::Check;
use crate::facts::Role;
use crate::findings::Findings;
use crate::json::{Text, Writer};
use crate::members::{Members, What};
use crate::options::Options;
use crate::payload::payment;
use crate::problem::Problem;

static FILLED_IN: Problem = Problem::warning(
    Code::ValidationRequired,
    "This was empty, and has been filled in from the offer.",
);

/// A value that is absent, `null` or blank: where it starts and ends, or could stand.
pub(crate) type Gap = Option<(u32, u32)>;

/// What an order costs, and what its one payment lacks of that: the amount, the currency.
pub(crate) struct Due {
    pub(crate) price: String,
    pub(crate) gaps: [Gap; 2],
}

/// Notes what a payment lacks of what follows from the offer; says what has been put in the place of something empty.
pub(crate) fn find_gaps<'a>(check: &mut Check<'a>, members: &Members<'a>) {
    // Without a type it cannot be sent anyway; with it, it is not empty.
    if check.options.given.is_empty() || !members.get(payment::TYPE).is_given() {
        return;
    }
    for (index, field) in [payment::AMOUNT, payment::CURRENCY].into_iter().enumerate() {
        let seen = members.get(field);
        let gap = match seen.what {
            What::Absent => Some((members.start + 1, members.start + 1)),
            What::Null => Some((seen.at, seen.at + 4)),
            What::Text(text) if text.is_blank() => {
                Some((seen.at, seen.at + text.raw().len() as u32 + 2))
            }
            _ => None,
        };
        if let Some(place) = check.gaps.get_mut(index) {
            *place = gap;
        }
        if let Some(Some((start, end))) = check.options.filled.get(index)
            && start < end
        {
            check.add_to_field(members, field, &FILLED_IN);
        }
    }
}

/// Fills the gaps in the one payment of an order, where it is known what it costs. Gives the gaps with it.
#[inline(never)]
pub(crate) fn complete(
    json: &[u8],
    options: &Options<'_>,
    findings: &Findings<'_>,
) -> Option<(Vec<u8>, [Gap; 2])> {
    let due = findings.due.as_deref()?;
    let known = options.given.says(Role::Currency).map(Text::content).unwrap_or_default();
    let [amount, currency] = due.gaps;
    let currency = currency.filter(|_| !known.is_empty());
    amount.or(currency)?;
    let mut values = [(amount, "amount", due.price.as_bytes()), (currency, "currency", &known)];
    if amount > currency {
        values.reverse();
    }
    let (mut writer, mut from) = (Writer::default(), 0);
    for (gap, name, value) in values {
        let Some((start, end)) = gap else { continue };
        writer.raw(json.get(from..start as usize).unwrap_or_default());
        if start == end {
            writer.text(name.as_bytes());
            writer.byte(b':');
        }
        writer.text(value);
        if start == end {
            writer.byte(b',');
        }
        from = end as usize;
    }
    writer.raw(json.get(from..).unwrap_or_default());
    Some((writer.into_bytes(), [amount, currency]))
}
