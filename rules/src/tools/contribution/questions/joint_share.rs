//! The page that asks whose the savings are that are held jointly (reg 24).

use chrono::NaiveDate;

use super::simple::may_be_old_enough;
use crate::base::known::{Known, NOT_SURE};
use crate::base::money::Money;
use crate::data::rates::RateYear;
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{AMOUNT, CHOICE, alone, one_of, option, problem};
use crate::record::{Answers, JointShare, Savings};
use crate::tools::contribution::is_above_limit;

const EQUAL: &str = "equal";
const OWN: &str = "own";

/// The page.
pub struct JointSharePage;

/// The savings that the person holds alone and jointly, as far as they are given as amounts.
fn amounts(answers: &Answers) -> Option<(Money, Money)> {
    match answers.savings?.value()? {
        Savings::Exact { own, joint } => Some((*own, *joint)),
        Savings::Band(_) => None,
    }
}

impl Question for JointSharePage {
    fn id(&self) -> &'static str {
        "joint-share"
    }

    /// Asked only where another share than half can change the charge: savings that are few count for
    /// nothing, what is the person's alone may be above the upper limit, and from 65 on savings may be qualifying income.
    fn relevant(&self, answers: &Answers, today: NaiveDate) -> bool {
        let Some((own, joint)) = amounts(answers) else { return false };
        let Ok(year) = RateYear::on(answers.day(today)) else { return false };
        let matters_above = if may_be_old_enough(answers, today) {
            year.capital.lower_limit.amount.min(year.deemed_income.deemed_above.amount)
        } else {
            year.capital.lower_limit.amount
        };
        !joint.is_zero() && own + joint > matters_above && !is_above_limit(own, year)
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.joint_share.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let amount = vec![Field { name: AMOUNT, control: Control::Money }];
        let choices = vec![option(EQUAL), Choice { reveals: amount, ..option(OWN) }, alone(NOT_SURE)];
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.joint_share {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(JointShare::Equal)) => texts.set(CHOICE, EQUAL),
            Some(Known::Known(JointShare::Own(own))) => {
                texts.set(CHOICE, OWN);
                texts.set(AMOUNT, own.typed());
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        answers.joint_share = Some(match one_of(texts, CHOICE, &[EQUAL, OWN, NOT_SURE])? {
            EQUAL => Known::Known(JointShare::Equal),
            OWN => {
                let typed = texts.get(AMOUNT);
                let own = reading::money(typed, reading::LARGEST_SAVINGS)
                    .map_err(|code| problem(AMOUNT, code, typed))?;
                if amounts(answers).is_some_and(|(_, joint)| own > joint) {
                    return Err(problem(AMOUNT, Code::TooLarge, typed));
                }
                Known::Known(JointShare::Own(own))
            }
            _ => Known::NotSure,
        });
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.joint_share = None;
    }
}
