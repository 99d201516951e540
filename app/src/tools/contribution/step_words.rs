//! A step of the sum in words: its line, and its reason with this person's figures.

use rules::base::money::Every;
use rules::tools::contribution::{Effect, Figure, Step};

use super::ResultContext;
use crate::words::figures::{Figures, period, whole_pounds};
use crate::words::{self, StepWords, common};

/// The line of a step, and the words that it opens to.
pub fn of(step: &Step, context: &ResultContext) -> Option<(String, String)> {
    let words = words_of(step)?;
    let figures = figures(step, context);
    let person = context.person();
    let spoken = |text: &str| words::speak(text, person);
    let why = figures.fill_html(&spoken(words.why));
    Some((figures.fill(&spoken(words.line)), why))
}

/// The words for a step. Some steps have other words for cases in which a figure would mislead.
fn words_of(step: &Step) -> Option<StepWords> {
    let has = |name: &str| step.inputs.iter().any(|(known, _)| *known == name);
    let mobility_only = step.inputs.iter().any(|(_, figure)| *figure == Figure::Word("mobility-only"));
    words::step(match step.rule {
        // A person who chose a band of savings has not told us an amount.
        "tariff-income" if !has("savings") => "tariff-income-band",
        "charge" if step.effect == Effect::Open => "charge-full-cost",
        "income-pip" | "income-dla" if mobility_only => "income-mobility-only",
        rule => rule,
    })
}

/// The figures that the words of a step may name.
pub fn figures(step: &Step, context: &ResultContext) -> Figures {
    let mut figures = context.figures.clone().with("amount", step.amount.to_string());
    for (name, figure) in &step.inputs {
        match figure {
            Figure::Weekly(weekly) => figures.put(name, weekly.to_string()),
            Figure::Money(money) => figures.put(name, whole_pounds(&money.to_string())),
            Figure::Count(count) => figures.put(name, count.to_string()),
            Figure::Percent(percent) => figures.put(name, percent.to_string()),
            Figure::Word(word) => {
                let words = common(&format!("{name}.{word}"));
                figures.put(name, words::speak(words, context.person()));
            }
            Figure::Amount(amount) => {
                figures.put(name, amount.amount.to_string());
                figures.put("period", period(amount.every).to_owned());
                figures.put("working", working(amount.every).to_owned());
            }
        }
    }
    figures
}

fn working(every: Every) -> &'static str {
    match every {
        Every::Week => common("working.week"),
        Every::Fortnight => common("working.fortnight"),
        Every::FourWeeks => common("working.four-weeks"),
        Every::Month => common("working.month"),
        Every::Quarter => common("working.quarter"),
        Every::Year => common("working.year"),
    }
}
