//! The sum in easy read, where the rest of the page shows a statement.

use rules::tools::contribution::{Effect, Estimate, Statement};

use super::{ResultContext, step_words};
use crate::pages::easy;
use crate::tools::contribution::estimate as estimated;

/// Why the result is a range, and the sum in three lines. A range has three lines for each end; "at most" has one end.
pub fn sums(estimate: &Estimate, context: &ResultContext) {
    if estimate.is_exact() || estimate.is_at_most() {
        sum(&estimate.highest, context);
        return;
    }
    for cause in estimated::causes(estimate, context.record) {
        note(&cause.replace("result.because-", "why/"), context);
    }
    for (end, about) in [(&estimate.highest, "result/sums-highest"), (&estimate.lowest, "result/sums-lowest")]
    {
        if sum(end, context) {
            note(about, context);
        }
    }
}

/// Notes the sum, and returns whether there is one. Where an amount is not known, there is none.
fn sum(statement: &Statement, context: &ResultContext) -> bool {
    let open = statement.steps.iter().any(|step| step.rule.ends_with("-not-known"));
    let step =
        statement.steps.iter().find(|step| step.rule == "available-income" && step.effect != Effect::Open);
    let Some(step) = step.filter(|_| !open) else { return false };
    let figures = step_words::figures(step, context).with("left", step.amount.to_string());
    easy::note(context.record, context.person(), &figures, "contribution/result/sums");
    true
}

/// Notes the lines of one of the tool's texts.
fn note(key: &str, context: &ResultContext) {
    easy::note(context.record, context.person(), &context.figures, &["contribution/", key].concat());
}
