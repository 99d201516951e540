//! A step of the sum in words: its line, and why, with this person's figures.

use rules::contribution::{Figure, Step};
use rules::money::Every;

use super::Sheet;
use crate::figures::{Figures, period, whole_pounds};
use crate::words::{self, StepWords, common};

/// The line of a step and the words behind it.
pub fn of(step: &Step, sheet: &Sheet) -> Option<(String, String)> {
    let words = words::step(step.rule)?;
    let figures = figures(step, sheet);
    let person = sheet.record.person();
    let spoken = |text: &str| words::speak(text, person);
    let why = figures.fill_html(&spoken(why(step, words)));
    Some((figures.fill(&spoken(words.line)), why))
}

/// A band of savings is no amount that anyone told us: its words leave the amount out.
fn why(step: &Step, words: &'static StepWords) -> &'static str {
    let has_amount = step.inputs.iter().any(|(name, _)| *name == "savings");
    let banded = step.rule == "tariff-income" && !has_amount;
    banded.then(|| words::step("tariff-income-band")).flatten().map_or(words.why, |words| words.why)
}

fn figures(step: &Step, sheet: &Sheet) -> Figures {
    let mut figures = sheet.figures.clone().with("amount", step.amount.to_string());
    for (name, figure) in &step.inputs {
        match figure {
            Figure::Weekly(weekly) => figures.put(name, weekly.to_string()),
            Figure::Money(money) => figures.put(name, whole_pounds(&money.to_string())),
            Figure::Count(count) => figures.put(name, count.to_string()),
            Figure::Percent(percent) => figures.put(name, percent.to_string()),
            Figure::Word(word) => {
                let words = common(&format!("{name}.{word}"));
                figures.put(name, words::speak(words, sheet.record.person()));
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
