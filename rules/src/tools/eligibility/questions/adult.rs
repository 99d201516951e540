//! The questions for an adult with needs (SI 2015/313 reg 2).

use chrono::NaiveDate;

use super::difficulty;
use crate::form::{Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::kinds::{one, yes_or_no};
use crate::journey::parts::{Any, never, tick, ticked_kinds};
use crate::record::{AdultOutcome, AdultWay, Answers, Cause, Known, SupportFor};
use crate::shared::person::{is_young, support_for};
use crate::tools::eligibility::could_fit;

/// Whether it is about an adult's own care.
fn is_care(answers: &Answers, today: NaiveDate) -> bool {
    support_for(answers) == SupportFor::Care && !is_young(answers, today)
}

one! {
    /// Needs come from an illness or impairment; a name for it is not needed.
    CAUSE = "cause", cause: Cause, if is_care,
    settles |answers, _| answers.cause == Some(Known::Known(Cause::None))
}

/// Which parts of daily life are hard: each that is ticked has a page of its own.
pub static OUTCOMES: Any = Any {
    id: "daily-life",
    keys: |_, _| AdultOutcome::ALL.iter().map(|outcome| outcome.key()).collect(),
    relevant: is_care,
    settles: |answers, _| {
        answers.outcomes.as_ref().and_then(Known::value).is_some_and(|list| list.is_empty())
    },
    get: |answers| ticked_kinds(answers.outcomes.as_ref(), AdultOutcome::key),
    set: |answers, keys| tick(&mut answers.outcomes, keys, AdultOutcome::from_key),
};

yes_or_no! {
    /// Whether it all makes a real difference; asked while the rest may still fit.
    IMPACT = "impact", impact, if |answers, today| could_fit(answers) && !is_young(answers, today), settles never
}

/// How one part of daily life is hard.
pub struct Adult(pub AdultOutcome);

impl Question for Adult {
    fn id(&self) -> &'static str {
        self.0.page()
    }

    fn relevant(&self, answers: &Answers, _today: NaiveDate) -> bool {
        difficulty::is_listed(answers.outcomes.as_ref(), self.0)
    }

    fn answered(&self, answers: &Answers) -> bool {
        difficulty::get(answers.outcomes.as_ref(), self.0).is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        difficulty::form(AdultWay::ALL.iter().map(|way| way.key()))
    }

    fn texts(&self, answers: &Answers) -> Texts {
        difficulty::texts(difficulty::get(answers.outcomes.as_ref(), self.0), AdultWay::key)
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let read = difficulty::read(texts, AdultWay::ALL, AdultWay::key)?;
        difficulty::put(answers.outcomes.as_mut(), self.0, Some(read));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        difficulty::put(answers.outcomes.as_mut(), self.0, None);
    }
}
