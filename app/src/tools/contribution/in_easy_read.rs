//! What easy read says of the sum, where the rest of the page shows a statement.

use rules::tools::contribution::{Effect, Estimate, Statement};

use super::{Sheet, step_words};
use crate::pages::easy;
use crate::tools::contribution::estimate as estimated;

/// Why it is a range, and the sum in three lines: of a range, for each end.
pub fn sums(estimate: &Estimate, sheet: &Sheet) {
    if estimate.is_exact() || estimate.only_cost_is_open() {
        sum(&estimate.highest, sheet);
        return;
    }
    for cause in estimated::causes(estimate, sheet.record) {
        note(&cause.replace("result.because-", "why/"), sheet);
    }
    for (end, about) in [(&estimate.highest, "result/sums-highest"), (&estimate.lowest, "result/sums-lowest")]
    {
        if sum(end, sheet) {
            note(about, sheet);
        }
    }
}

/// Whether there is one: an income without end has none.
fn sum(statement: &Statement, sheet: &Sheet) -> bool {
    let open = statement.steps.iter().any(|step| step.rule.ends_with("-not-known"));
    let step =
        statement.steps.iter().find(|step| step.rule == "available-income" && step.effect != Effect::Open);
    let Some(step) = step.filter(|_| !open) else { return false };
    let figures = step_words::figures(step, sheet).with("left", step.amount.to_string());
    easy::note(sheet.record, sheet.person(), &figures, "contribution/result/sums");
    true
}

/// The lines of one of the tool's texts.
fn note(key: &str, sheet: &Sheet) {
    easy::note(sheet.record, sheet.person(), &sheet.figures, &["contribution/", key].concat());
}
