//! Pages that ask for one whole number.

use chrono::NaiveDate;

use super::boxes::{Boxes, count};
use crate::form::{Form, Problem, Texts};
use crate::journey::Question;
use crate::record::Answers;

/// A page with one box for a whole number.
pub(super) struct CountPage {
    id: &'static str,
    field: &'static str,
    pub(super) limits: (u16, u16),
    get: fn(&Answers) -> Option<u16>,
    set: fn(&mut Answers, Option<u16>),
}

/// Weeks of a year in which care is needed. A year can have 53 paydays.
pub(super) static WEEKS: CountPage = CountPage {
    id: "weeks",
    field: "weeks",
    limits: (1, 53),
    get: |answers| answers.weeks.map(u16::from),
    set: |answers, count| answers.weeks = count.and_then(small),
};

/// Weeks of sick pay to plan for: up to 28 in one absence (Social Security Contributions and Benefits Act 1992 s.155).
pub(super) static SICKNESS: CountPage = CountPage {
    id: "sickness",
    field: "sick-weeks",
    limits: (0, 28),
    get: |answers| answers.sickness.map(u16::from),
    set: |answers, count| answers.sickness = count.and_then(small),
};

/// Miles a year.
pub(super) static MILEAGE: CountPage = CountPage {
    id: "mileage",
    field: "miles",
    limits: (0, 20_000),
    get: |answers| answers.mileage,
    set: |answers, count| answers.mileage = count,
};

fn small(number: u16) -> Option<u8> {
    u8::try_from(number).ok()
}

impl Question for CountPage {
    fn id(&self) -> &'static str {
        self.id
    }

    fn answered(&self, answers: &Answers) -> bool {
        (self.get)(answers).is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        Form { fields: vec![count(self.field)] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        if let Some(number) = (self.get)(answers) {
            texts.set(self.field, number.to_string());
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let mut page = Boxes::of(texts);
        let number = page.whole(self.field, self.limits);
        let number = page.done(number)?;
        (self.set)(answers, number);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        (self.set)(answers, None);
    }
}
