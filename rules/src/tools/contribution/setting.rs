//! What a sum is made under: the year's amounts and what holds locally.

use chrono::NaiveDate;

use super::case::Case;
use super::step::Step;
use crate::data::councils::{self, Practice};
use crate::data::local::{CouncilRules, Local};
use crate::data::rates::{NoRates, Rate, RateYear, Sum};
use crate::record::Answers;

/// A year's amounts with what holds locally.
#[derive(Debug, Clone)]
pub struct Setting {
    /// The day of the estimate.
    pub day: NaiveDate,
    /// The amounts that hold on it.
    pub year: &'static RateYear,
    /// What holds locally.
    pub local: Local,
    /// The council's practices behind that, less those set by hand.
    pub practices: Vec<&'static Practice>,
}

impl Setting {
    /// The setting of a day for these answers.
    ///
    /// # Errors
    ///
    /// [`NoRates`] for a day that the data has no rates for.
    pub fn on(answers: &Answers, day: NaiveDate) -> Result<Self, NoRates> {
        let year = RateYear::on(day)?;
        let (local, practices) = Self::local(answers, day);
        Ok(Self { day, year, local, practices })
    }

    /// What holds locally on a day, and the practices it comes from.
    pub(super) fn local(answers: &Answers, day: NaiveDate) -> (Local, Vec<&'static Practice>) {
        let council = answers.council.as_deref().and_then(councils::find);
        let (theirs, practices) = council.map(|council| council.rules_on(day)).unwrap_or_default();
        let none = CouncilRules::default();
        let by_hand = answers.council_rules.as_ref().unwrap_or(&none);
        let local = Local::of(by_hand, &theirs);
        // A practice that was overruled by hand is no source of the result.
        let practices =
            practices.into_iter().filter(|practice| !by_hand.sets(practice.setting.key())).collect();
        (local, practices)
    }

    /// The year's sum that is left out for savings, for one person or for one of a couple (Sch 1 para 40).
    pub(super) const fn savings_sums(&self, couple: bool) -> &'static Sum {
        let sums = &self.year.savings_credit;
        if couple { &sums.couple } else { &sums.single }
    }

    /// The same at the end of the range that a case stands for.
    pub(super) const fn savings_sum(&self, case: &Case) -> &'static Rate {
        let sum = self.savings_sums(case.couple);
        if case.savings_sum_at_most { sum.most() } else { sum.least() }
    }

    /// The step with the council's practice behind it, where there is one.
    pub(super) fn practised(&self, step: Step, setting: &str) -> Step {
        let practice = self.practices.iter().find(|practice| practice.setting.key() == setting);
        Step { practice: practice.copied(), ..step }
    }

    /// The same under a condition.
    pub(super) fn practised_if(&self, condition: bool, step: Step, setting: &str) -> Step {
        if condition { self.practised(step, setting) } else { step }
    }
}
