//! The page that asks what was given away (reg 22).

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::data::rates::RateYear;
use crate::form::reading;
use crate::form::{Choice, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{AMOUNT, CHOICE, alone, one_of, option, problem};
use crate::record::{Answers, GivenAway, Savings, SavingsBand};
use crate::shared::savings::shares;
use crate::tools::contribution::is_above_limit;

const NO: &str = "no";
const NOT_FORESEEN: &str = "not-foreseen";
const WORTH: &str = "worth";

/// The page.
pub struct GivenAwayPage;

impl Question for GivenAwayPage {
    fn id(&self) -> &'static str {
        "given-away"
    }

    /// Asked unless savings are above the upper limit without it: then nothing more can matter.
    fn relevant(&self, answers: &Answers, today: NaiveDate) -> bool {
        match answers.savings.as_ref().and_then(Known::value) {
            None => true,
            Some(Savings::Band(band)) => *band != SavingsBand::AboveUpper,
            Some(Savings::Exact { own, joint }) => {
                let (least, _) = shares(*joint, answers.joint_share);
                RateYear::on(answers.day(today)).is_ok_and(|year| !is_above_limit(*own + least, year))
            }
        }
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.given_away.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let amount = vec![Field { name: AMOUNT, control: Control::Money }];
        let worth = Choice { reveals: amount, ..option(WORTH) };
        let choices = vec![option(NO), option(NOT_FORESEEN), worth, alone(NOT_SURE)];
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.given_away {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(GivenAway::No)) => texts.set(CHOICE, NO),
            Some(Known::Known(GivenAway::NotForeseen)) => texts.set(CHOICE, NOT_FORESEEN),
            Some(Known::Known(GivenAway::Worth(worth))) => {
                texts.set(CHOICE, WORTH);
                texts.set(AMOUNT, worth.typed());
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        answers.given_away = Some(match one_of(texts, CHOICE, &[NO, NOT_FORESEEN, WORTH, NOT_SURE])? {
            NO => Known::Known(GivenAway::No),
            NOT_FORESEEN => Known::Known(GivenAway::NotForeseen),
            WORTH => {
                let typed = texts.get(AMOUNT);
                let worth = reading::money(typed, reading::LARGEST_SAVINGS);
                Known::Known(GivenAway::Worth(worth.map_err(|code| problem(AMOUNT, code, typed))?))
            }
            _ => Known::NotSure,
        });
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.given_away = None;
    }
}
