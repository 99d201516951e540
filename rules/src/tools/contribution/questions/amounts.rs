//! Pages that ask for one amount: the cost of care, a housing cost, a disability cost.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::base::money::Amount;
use crate::form::{Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{
    AMOUNT, UNSURE, amount_fields, amount_texts, read_amount, read_unsure, unsure_field,
};
use crate::record::{Answers, ExtraCost, HousingCost, Listed};
use crate::tools::contribution::council_rules;

/// The cost of the care, or the personal budget.
pub struct CareCost;
/// What the person pays in themselves, as the council has worked it out or the estimator has.
pub struct PaysIn;
/// One housing cost.
pub struct Housing(pub HousingCost);
/// One disability cost.
pub struct Extra(pub ExtraCost);

/// Where a page's amount stands in the record.
trait Slot: Sync {
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

fn listed<Kind: Ord>(
    list: Option<&Known<Listed<Kind, Amount>>>,
    kind: &Kind,
) -> Option<Option<Known<Amount>>> {
    list?.value()?.get(kind).copied()
}

fn put<Kind: Ord>(list: Option<&mut Known<Listed<Kind, Amount>>>, kind: &Kind, value: Option<Known<Amount>>) {
    if let Some(held) = list.and_then(Known::value_mut).and_then(|list| list.get_mut(kind)) {
        *held = value;
    }
}

impl Slot for Housing {
    fn page(&self) -> &'static str {
        self.0.page()
    }
    fn asked(&self, answers: &Answers, today: NaiveDate) -> bool {
        let local = self.0 == HousingCost::InsuranceWater;
        let allowed = !local || council_rules(answers, today).insurance_water;
        allowed && listed(answers.housing.as_ref(), &self.0).is_some()
    }
    fn get(&self, answers: &Answers) -> Option<Known<Amount>> {
        listed(answers.housing.as_ref(), &self.0).flatten()
    }
    fn set(&self, answers: &mut Answers, value: Option<Known<Amount>>) {
        put(answers.housing.as_mut(), &self.0, value);
    }
}

impl Slot for Extra {
    fn page(&self) -> &'static str {
        self.0.page()
    }
    fn asked(&self, answers: &Answers, _today: NaiveDate) -> bool {
        listed(answers.extra_costs.as_ref(), &self.0).is_some()
    }
    fn get(&self, answers: &Answers) -> Option<Known<Amount>> {
        listed(answers.extra_costs.as_ref(), &self.0).flatten()
    }
    fn set(&self, answers: &mut Answers, value: Option<Known<Amount>>) {
        put(answers.extra_costs.as_mut(), &self.0, value);
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
