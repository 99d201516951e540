//! Pages that ask for one amount. Several tools ask what the care costs and what the person pays in.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::base::money::Amount;
use crate::form::{Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{
    AMOUNT, UNSURE, amount_fields, amount_texts, read_amount, read_unsure, unsure_field,
};
use crate::record::Answers;

/// The cost of the care, or the personal budget.
pub struct CareCost;
/// What the person pays in themselves, as the council or the estimator has worked it out.
pub struct PaysIn;

/// The field of the record that holds a page's amount.
pub(crate) trait Slot: Sync {
    fn page(&self) -> &'static str;
    fn asked(&self, answers: &Answers, today: NaiveDate) -> bool;
    fn get(&self, answers: &Answers) -> Option<Known<Amount>>;
    fn set(&self, answers: &mut Answers, value: Option<Known<Amount>>);
}

impl Slot for CareCost {
    fn page(&self) -> &'static str {
        "care-cost"
    }
    fn asked(&self, _answers: &Answers, _today: NaiveDate) -> bool {
        true
    }
    fn get(&self, answers: &Answers) -> Option<Known<Amount>> {
        answers.care_cost
    }
    fn set(&self, answers: &mut Answers, value: Option<Known<Amount>>) {
        answers.care_cost = value;
    }
}

impl Slot for PaysIn {
    fn page(&self) -> &'static str {
        "pays-in"
    }
    fn asked(&self, _answers: &Answers, _today: NaiveDate) -> bool {
        true
    }
    fn get(&self, answers: &Answers) -> Option<Known<Amount>> {
        answers.pays_in
    }
    fn set(&self, answers: &mut Answers, value: Option<Known<Amount>>) {
        answers.pays_in = value;
    }
}

impl<Page: Slot> Question for Page {
    fn id(&self) -> &'static str {
        self.page()
    }

    fn relevant(&self, answers: &Answers, today: NaiveDate) -> bool {
        self.asked(answers, today)
    }

    fn answered(&self, answers: &Answers) -> bool {
        self.get(answers).is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let mut fields = amount_fields();
        fields.push(unsure_field());
        Form { fields }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match self.get(answers) {
            Some(Known::Known(amount)) => amount_texts(&mut texts, amount),
            Some(Known::NotSure) => texts.set(UNSURE, NOT_SURE),
            None => {}
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let answer =
            if read_unsure(texts, AMOUNT)? { Known::NotSure } else { Known::Known(read_amount(texts)?) };
        self.set(answers, Some(answer));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        self.set(answers, None);
    }
}
