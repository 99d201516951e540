//! For savings above the limit: how far above they are, how long they last, and what the charge would be at the limit.

use leptos::prelude::*;
use rules::base::money::Money;
use rules::tools::contribution::Estimate;

use super::ResultContext;
use super::payment::between;
use crate::words::figures::whole_pounds;

/// The part, where savings are above the limit whatever else is open: how long they last, and what comes then; or the charge
/// at the limit alone, where the cost of the care or the amount of savings is not known.
pub fn part(found: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let above = found.above_limit?;
    let (low, high) = (above.then_lowest.weekly()?, above.then_highest.weekly()?);
    let mut context = context.clone();
    let mut put = |name, amount: Option<Money>| {
        if let Some(amount) = amount {
            context.figures.put(name, whole_pounds(&amount.to_string()));
        }
    };
    put("counted", above.counted);
    put("joint", above.joint_share);
    put("over", above.over);
    context.figures.put("then", between(low, high));
    context.figures.put("at-limit", high.to_string());
    context.figures.put("weeks", above.weeks.map(|weeks| weeks.to_string()).unwrap_or_default());
    let joint = above.joint_share.is_some_and(|share| !share.is_zero());
    Some(context.part(match (above.weeks, above.over) {
        (Some(_), _) if joint => "above-limit-joint",
        (Some(_), _) => "above-limit",
        (None, Some(_)) => "above-limit-no-cost",
        (None, None) => "above-limit-band",
    }))
}
