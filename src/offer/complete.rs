//! Fills in what follows from the offer: the amount and the currency of an order's only payment.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Code;
use crate::check::Check;
use crate::facts::Role;
use crate::findings::{Entry, Findings};
use crate::json::{Text, Writer};
use crate::members::{Members, What};
use crate::options::Options;
use crate::path::Step;
use crate::payload::payment;
use crate::problem::{Problem, Severity};

static FILLED_IN: Problem = Problem::warning(
    Code::ValidationRequired,
    "This was empty, and has been filled in from the offer.",
);

const AMOUNT: &str = "amount";
const SERVICES: &str = "services";

/// A missing field of a payment that follows from the offer.
#[derive(Clone, Copy)]
pub(crate) struct Gap {
    field: usize,
    /// The range of its `null` or blank string; if it is absent, the position where it can be inserted.
    start: u32,
    end: u32,
}

impl Gap {
    pub(super) fn is_currency(&self) -> bool {
        self.field == payment::CURRENCY
    }
}

/// An order's price (empty if unknown), and the gap in its only payment.
pub(crate) struct Due {
    pub(crate) price: String,
    pub(crate) gap: Option<Gap>,
}

/// Records what a payment lacks that follows from the offer. Reports what was filled in for something empty.
pub(crate) fn find_gap<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    let given = check.options.given;
    if given.is_empty() {
        return;
    }
    check.gap = None;
    for field in [payment::AMOUNT, payment::CURRENCY] {
        let seen = members.get(field);
        let (start, end) = match seen.what {
            What::Absent => (members.start + 1, members.start + 1),
            What::Null => (seen.at, seen.at + 4),
            What::Text(text) if text.is_blank() => (seen.at, seen.at + text.raw().len() as u32 + 2),
            _ => {
                if check.options.filled & 1 << field != 0 {
                    check.add_to_field(members, field, &FILLED_IN);
                }
                continue;
            }
        };
        if field == payment::AMOUNT || given.has(Role::Currency) {
            check.gap = Some(Gap { field, start, end });
        }
    }
}

/// Fills a gap in an order's only payment, if its price is known. If the field was empty, rather than absent, also returns one bit for it,
/// by its index.
pub(crate) fn complete(
    json: &[u8],
    options: &Options<'_>,
    findings: &Findings<'_>,
) -> Option<(Vec<u8>, u32)> {
    let Due { price, gap } = findings.due.as_deref()?;
    let Gap { field, start, end } = (*gap)?;
    let is_absent = start == end;
    let mut value = Writer::default();
    let (name, text) = if field == payment::AMOUNT {
        if price.is_empty() {
            return None;
        }
        (AMOUNT, Text::plain(price.as_bytes()))
    } else {
        ("currency", options.given.says(Role::Currency)?)
    };
    if is_absent {
        value.name(name);
    }
    value.copy(text);
    if is_absent && json.get(start as usize) != Some(&b'}') {
        value.byte(b',');
    }
    let mut writer = Writer::default();
    writer.raw(json);
    writer.replace(start as usize, end as usize, &value.into_bytes());
    Some((writer.into_bytes(), if is_absent { 0 } else { 1 << field }))
}

/// Withdraws the finding that the only payment lacks its amount, if only an invalid service prevents filling it in.
pub(crate) fn spare(findings: &mut Findings<'_>) {
    let gap = findings.due.as_deref().and_then(|due| due.gap);
    let is_amount = gap.is_some_and(|gap| !gap.is_currency());
    let is_at =
        |step: Option<&Step<'_>>, name| matches!(step, Some(Step::Field(field)) if *field == name);
    let mut entries = findings.entries.iter();
    let is_wrong = |entry: &Entry<'_>| {
        entry.finding.severity == Severity::Error && is_at(entry.trail.steps().first(), SERVICES)
    };
    if is_amount && entries.any(is_wrong) {
        findings.entries.retain(|entry| {
            entry.finding.problem.code != Code::ValidationRequired
                || !is_at(entry.trail.steps().last(), AMOUNT)
        });
    }
}
