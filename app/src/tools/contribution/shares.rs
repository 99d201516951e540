//! What the charge means for the cost of care that was named: how much of it comes from the council, and how much from the
//! person.

use leptos::prelude::*;
use rules::base::money::{Fraction, Weekly};
use rules::tools::contribution::{DirectPayment, Estimate, ResultKind};

use super::ResultContext;
use super::estimate::pounds;
use super::payment::between;

/// The sentence, where the cost is known and the council pays a part of it.
pub fn shares(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let (at_low, at_high) = estimate.direct_payment?;
    let (key, most, _) = parts(at_low)?;
    let (_, least, charge) = parts(at_high)?;
    if charge.is_zero() {
        return None;
    }
    let cost = least + charge;
    // Whole pounds of the two add up to whole pounds of the cost.
    let (id, from_council) = match estimate.result {
        ResultKind::Exact => {
            ("shares", pounds(cost.whole(Fraction::Nearest) - charge.whole(Fraction::Nearest)))
        }
        ResultKind::AtMost => ("shares-at-most", pounds(least.whole(Fraction::Down))),
        ResultKind::Range => {
            ("shares-range", between(pounds(least.whole(Fraction::Down)), pounds(most.whole(Fraction::Up))))
        }
    };
    let mut figures = context.figures.clone();
    figures.put("cost-of-care", pounds(cost));
    figures.put("from-council", from_council);
    figures.put("how-paid", context.common(key));
    let context = ResultContext { figures, ..context.clone() };
    Some(context.body(id))
}

/// How it is paid, what the council pays and what the person pays; none where the council pays nothing.
fn parts(payment: DirectPayment) -> Option<(&'static str, Weekly, Weekly)> {
    match payment {
        DirectPayment::Net { council, person } => Some(("result.paid-net", council.week, person.week)),
        DirectPayment::Gross { council, person } => Some(("result.paid-gross", council.week, person.week)),
        DirectPayment::None => None,
    }
}
