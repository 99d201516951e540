//! The page that asks for savings: amounts, or a band.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::base::money::Money;
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, alone, one_of, option};
use crate::record::{Answers, Savings, SavingsBand};

/// The option that shows the money boxes.
const EXACT: &str = "exact";
/// In the person's own name.
const OWN: &str = "own";
/// Held jointly.
const JOINT: &str = "joint";

/// The page.
pub struct SavingsPage;

impl Question for SavingsPage {
    fn id(&self) -> &'static str {
        "savings"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.savings.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let boxes = [OWN, JOINT].map(|name| Field { name, control: Control::Money }).to_vec();
        let mut choices = vec![Choice { reveals: boxes, ..option(EXACT) }];
        choices.extend(SavingsBand::ALL.iter().map(|band| option(band.key())));
        choices.push(alone(NOT_SURE));
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.savings {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(Savings::Band(band))) => texts.set(CHOICE, band.key()),
            Some(Known::Known(Savings::Exact { own, joint })) => {
                texts.set(CHOICE, EXACT);
                texts.set(OWN, own.typed());
                texts.set(JOINT, joint.typed());
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let bands = SavingsBand::ALL.iter().map(|band| band.key());
        let keys: Vec<_> = bands.chain([EXACT, NOT_SURE]).collect();
        let key = one_of(texts, CHOICE, &keys)?;
        answers.savings = Some(match SavingsBand::from_key(key) {
            Some(band) => Known::Known(Savings::Band(band)),
            None if key == EXACT => Known::Known(exact(texts)?),
            None => Known::NotSure,
        });
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.savings = None;
    }
}

/// Both boxes. The page says that the second may be left empty where nothing is held jointly; the first is no £0.00 until
/// somebody says so.
fn exact(texts: &Texts) -> Result<Savings, Vec<Problem>> {
    let pounds = |name: &str| match reading::money(texts.get(name), reading::LARGEST_SAVINGS) {
        Err(Code::Missing) if name == JOINT => Ok(Money::ZERO),
        Err(code) => Err(Problem { field: name.to_owned(), code, typed: texts.get(name).to_owned() }),
        Ok(money) => Ok(money),
    };
    match (pounds(OWN), pounds(JOINT)) {
        (Ok(own), Ok(joint)) => Ok(Savings::Exact { own, joint }),
        (own, joint) => Err([own.err(), joint.err()].into_iter().flatten().collect()),
    }
}
