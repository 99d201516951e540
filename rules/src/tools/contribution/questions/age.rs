//! The page that asks for a date of birth, or an age band from someone who would rather not give one.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::form::reading;
use crate::form::{Choice, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, alone, date_texts, one_of, option};
use crate::record::{Age, AgeBand, Answers};
use crate::shared::person::is_adult;

/// The option that shows the date boxes.
const DATE: &str = "date";
/// The date boxes.
const BORN: &str = "born";

/// The page.
pub struct AgePage;

impl Question for AgePage {
    fn id(&self) -> &'static str {
        "age"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.age.is_some()
    }

    fn settles(&self, answers: &Answers, today: NaiveDate) -> bool {
        !is_adult(answers, today)
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let boxes = vec![Field { name: BORN, control: Control::Date }];
        let mut choices = vec![Choice { reveals: boxes, ..option(DATE) }];
        choices.extend(AgeBand::ALL.iter().map(|band| option(band.key())));
        choices.push(alone(NOT_SURE));
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.age {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(Age::Band(band))) => texts.set(CHOICE, band.key()),
            Some(Known::Known(Age::Born(born))) => {
                texts.set(CHOICE, DATE);
                date_texts(&mut texts, BORN, born);
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, today: NaiveDate) -> Result<(), Vec<Problem>> {
        let bands = AgeBand::ALL.iter().map(|band| band.key());
        let keys: Vec<_> = bands.chain([DATE, NOT_SURE]).collect();
        let key = one_of(texts, CHOICE, &keys)?;
        answers.age = Some(match AgeBand::from_key(key) {
            Some(band) => Known::Known(Age::Band(band)),
            None if key == DATE => {
                let born =
                    reading::date_of_birth(texts, BORN, answers.day(today)).map_err(|bad| vec![bad])?;
                Known::Known(Age::Born(born))
            }
            None => Known::NotSure,
        });
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.age = None;
    }
}
