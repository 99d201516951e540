//! What the parts of the result are made from: the words, and the figures that they name.

use leptos::prelude::*;
use rules::base::money::{Amount, Every, Fraction, Money};
use rules::journey::Tool;
use rules::tools::care_costs::{Estimate, Figure, Way, WayCost, WayRange};

use super::Trial;
use crate::pages::findings::Voice;
use crate::words::common;
use crate::words::figures::{Figures, date, whole_pounds};

/// The words of the page, with the figures of this estimate.
pub(super) struct ResultContext {
    pub voice: Voice,
    pub trial: Trial,
}

impl ResultContext {
    pub fn new(estimate: &Estimate, trial: Trial) -> Self {
        let figures = Figures::of_day(estimate.day)
            .with("year", estimate.year.label)
            .with("last-day", date(estimate.year.ends))
            .with("wage-day", date(estimate.wages.starts))
            .with("wage-last-day", date(estimate.wages.ends));
        Self { voice: Voice::new(trial.record, Tool::CareCosts, figures), trial }
    }

    /// The same with one more figure.
    pub fn with(&self, name: &'static str, value: impl Into<String>) -> Self {
        self.and(name, value.into())
    }

    /// A function of its own, because it is called from a hundred places: this keeps the program small.
    #[inline(never)]
    fn and(&self, name: &'static str, value: String) -> Self {
        Self { voice: self.voice.with(name, value), trial: self.trial }
    }

    /// A part of the result: heading and text.
    pub fn part(&self, id: &str) -> AnyView {
        self.voice.part(&["care-costs/result/", id].concat())
    }

    /// Notes the lines of a part for easy read.
    pub fn note(&self, id: &str) {
        self.voice.note(&["care-costs/result/", id].concat());
    }

    /// The name of a way, as part of a sentence.
    pub fn way(&self, way: Way) -> String {
        self.voice.common(&["care-costs.way.", way.key()].concat())
    }
}

/// The way that the comparison uses for a personal assistant: at an all-in rate where there is one, otherwise employed
/// for a wage.
pub(super) fn assistant(estimate: &Estimate) -> Option<&WayRange> {
    estimate.way(Way::AllIn).or_else(|| estimate.way(Way::Employed))
}

/// The weekly cost of a way at both ends of its range.
pub(super) fn a_week(range: &WayRange) -> (Money, Money) {
    (range.low.every(Every::Week), range.high.every(Every::Week))
}

/// One amount where both are the same, otherwise the lowest and the highest.
pub(super) fn between(low: &str, high: &str) -> String {
    if low == high {
        return low.to_owned();
    }
    common("care-costs.between").replace("[low]", low).replace("[high]", high)
}

/// An amount at both ends of a way's range.
pub(super) fn span(range: &WayRange, of: impl Fn(&WayCost) -> Money) -> String {
    between(&of(&range.low).to_string(), &of(&range.high).to_string())
}

/// A year's amount as an amount a week.
pub(super) fn of_a_year(year: Money) -> String {
    Amount { amount: year, every: Every::Year }.a_week(Fraction::Nearest).to_string()
}

/// A figure as people read it. A count has its word, such as "hours".
pub(super) fn figure(name: &str, figure: &Figure) -> String {
    match figure {
        Figure::Money(money) => whole_pounds(&money.to_string()),
        Figure::Hourly(hourly) => hourly.to_string(),
        Figure::Percent(percent) => percent.to_string(),
        Figure::Hours(hours) => match hours.and_minutes() {
            Some((whole, minutes)) => common("care-costs.hours-and-minutes")
                .replace("[hours]", &counted("hours", &whole.to_string()))
                .replace("[minutes]", &minutes.to_string()),
            None => counted(name, &hours.to_string()),
        },
        Figure::Number(number) => counted(name, &number.normalize().to_string()),
        Figure::Word(word) => common(&["care-costs.", name, ".", word].concat()).to_owned(),
    }
}

/// "14 hours"; the bare number where no word goes with it.
pub(super) fn counted(name: &str, number: &str) -> String {
    let one = common(&["care-costs.count-one.", name].concat());
    let many = common(&["care-costs.count.", name].concat());
    match number {
        "1" if !one.is_empty() => one.to_owned(),
        _ if !many.is_empty() => many.replace("[amount]", number),
        _ => number.to_owned(),
    }
}

/// The voice with all figures of a line or a warning.
pub(super) fn with_figures(voice: &Voice, figures: &[(&'static str, Figure)]) -> Voice {
    figures.iter().fold(voice.clone(), |voice, (name, one)| voice.with(name, figure(name, one)))
}
