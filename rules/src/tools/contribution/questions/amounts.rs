//! Pages that ask for one amount of the household: a housing cost, a disability cost.

use chrono::NaiveDate;

use crate::base::known::Known;
use crate::base::money::Amount;
use crate::record::{Answers, ExtraCost, HousingCost, Listed};
use crate::shared::amounts::Slot;
use crate::tools::contribution::council_rules;

/// One housing cost.
pub struct Housing(pub HousingCost);
/// One disability cost.
pub struct Extra(pub ExtraCost);

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
