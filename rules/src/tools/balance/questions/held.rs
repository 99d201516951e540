//! The pages that ask what is in the account, and what of it is spoken for.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::base::money::Money;
use crate::form::reading;
use crate::form::{Choice, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{
    AMOUNT, CHOICE, UNSURE, alone, one_of, option, problem, read_unsure, unsure_field,
};
use crate::record::Answers;

const YES: &str = "yes";
const NO: &str = "no";

/// What is in the account.
pub(super) struct HeldPage;

/// A part of what is in the account: yes and how much, no, or not sure.
pub(super) struct PartPage {
    id: &'static str,
    get: fn(&Answers) -> Option<Known<Money>>,
    set: fn(&mut Answers, Option<Known<Money>>),
}

/// What is owed already.
pub(super) static BILLS: PartPage = PartPage {
    id: "balance-bills",
    get: |answers| answers.balance_bills,
    set: |answers, bills| answers.balance_bills = bills,
};

/// What is put by with the council's agreement.
pub(super) static SET_ASIDE: PartPage = PartPage {
    id: "balance-set-aside",
    get: |answers| answers.balance_set_aside,
    set: |answers, set_aside| answers.balance_set_aside = set_aside,
};

fn pounds(texts: &Texts) -> Result<Money, Vec<Problem>> {
    let typed = texts.get(AMOUNT);
    reading::money(typed, reading::LARGEST_SAVINGS).map_err(|code| problem(AMOUNT, code, typed))
}

impl Question for HeldPage {
    fn id(&self) -> &'static str {
        "balance-held"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.balance_held.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        Form { fields: vec![Field { name: AMOUNT, control: Control::Money }, unsure_field()] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.balance_held {
            None => {}
            Some(Known::NotSure) => texts.set(UNSURE, NOT_SURE),
            Some(Known::Known(held)) => texts.set(AMOUNT, held.typed()),
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let held = if read_unsure(texts, AMOUNT)? { Known::NotSure } else { Known::Known(pounds(texts)?) };
        answers.balance_held = Some(held);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.balance_held = None;
    }
}

impl Question for PartPage {
    fn id(&self) -> &'static str {
        self.id
    }

    fn answered(&self, answers: &Answers) -> bool {
        (self.get)(answers).is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let amount = vec![Field { name: AMOUNT, control: Control::Money }];
        let choices = vec![Choice { reveals: amount, ..option(YES) }, option(NO), alone(NOT_SURE)];
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match (self.get)(answers) {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(part)) if part.is_zero() => texts.set(CHOICE, NO),
            Some(Known::Known(part)) => {
                texts.set(CHOICE, YES);
                texts.set(AMOUNT, part.typed());
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let part = match one_of(texts, CHOICE, &[YES, NO, NOT_SURE])? {
            YES => Known::Known(pounds(texts)?),
            NO => Known::Known(Money::ZERO),
            _ => Known::NotSure,
        };
        (self.set)(answers, Some(part));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        (self.set)(answers, None);
    }
}
