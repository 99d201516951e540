//! The questions for a carer, about the carer's own needs (SI 2015/313 reg 3).

use chrono::NaiveDate;

use super::difficulty;
use crate::form::{Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::kinds::yes_or_no;
use crate::journey::parts::{Any, never, tick, ticked_kinds};
use crate::record::{Answers, CarerOutcome, CarerWay, Known, SupportFor};
use crate::shared::person::{is_young, support_for};

/// Whether it is about an adult's needs as a carer.
fn is_carer(answers: &Answers, today: NaiveDate) -> bool {
    support_for(answers) == SupportFor::Carer && !is_young(answers, today)
}

yes_or_no! {
    /// Care that the other person could not do without (reg 3(1)(a)).
    NECESSARY_CARE = "necessary-care", necessary_care, if is_carer,
    settles |answers, _| answers.necessary_care == Some(Known::Known(false))
}

yes_or_no! {
    /// Care under a contract or as voluntary work is not a carer's (Care Act s.10(9)).
    PAID_ROLE = "paid-role", paid_role, if is_carer,
    settles |answers, _| answers.paid_role == Some(Known::Known(true))
}

yes_or_no! {
    /// Health that is getting worse, or may, is enough without any outcome (reg 3(2)(a)).
    HEALTH_AT_RISK = "health-at-risk", health_at_risk, if is_carer, settles never
}

/// Which parts of life caring makes hard; one is enough. Where health is at risk none is needed for the test, and all are
/// for the list that goes to the assessment.
pub static OUTCOMES: Any = Any {
    id: "carer-life",
    keys: |_, _| CarerOutcome::ALL.iter().map(|outcome| outcome.key()).collect(),
    relevant: is_carer,
    settles: never,
    get: |answers| ticked_kinds(answers.carer_outcomes.as_ref(), CarerOutcome::key),
    set: |answers, keys| tick(&mut answers.carer_outcomes, keys, CarerOutcome::from_key),
};

/// How caring makes one part of daily life hard.
pub struct Carer(pub CarerOutcome);

impl Question for Carer {
    fn id(&self) -> &'static str {
        self.0.page()
    }

    fn relevant(&self, answers: &Answers, _today: NaiveDate) -> bool {
        difficulty::is_listed(answers.carer_outcomes.as_ref(), self.0)
    }

    fn answered(&self, answers: &Answers) -> bool {
        difficulty::get(answers.carer_outcomes.as_ref(), self.0).is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        difficulty::form(CarerWay::ALL.iter().map(|way| way.key()))
    }

    fn texts(&self, answers: &Answers) -> Texts {
        difficulty::texts(difficulty::get(answers.carer_outcomes.as_ref(), self.0), CarerWay::key)
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let read = difficulty::read(texts, CarerWay::ALL, CarerWay::key)?;
        difficulty::put(answers.carer_outcomes.as_mut(), self.0, Some(read));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        difficulty::put(answers.carer_outcomes.as_mut(), self.0, None);
    }
}
