//! The questions that are answered by a tick.

use chrono::NaiveDate;

use crate::base::known::Known;
use crate::data::local::{NightPart, SavingsCreditRule};
use crate::data::rates::RateYear;
use crate::journey::kinds::{any, one, yes_or_no};
use crate::journey::parts::{Any, always, never, tick, ticked_kinds};
use crate::record::{
    Age, AgeBand, Answers, CoupleIncome, ExtraCost, FreeCare, HousingCost, IncomeChoice, IncomeKind,
    OtherDisability, PartnerBenefits,
};
use crate::shared::person::{age_band, has_reached_age, ticked};
use crate::tools::contribution::council_rules;

any! {
    /// Care that is not charged for.
    FREE_CARE = "free-care", free_care: FreeCare,
    keys |_, _| FreeCare::ALL.iter().map(|kind| kind.key()).collect(),
    if always,
    settles |answers, _| ticked(answers, FreeCare::Cjd) || ticked(answers, FreeCare::NhsContinuing)
}

yes_or_no! {
    /// Whether the free care is all of it.
    ALL_FREE = "all-free", all_free,
    if |answers, _| {
        answers.free_care.as_ref().and_then(Known::value).is_some_and(|kinds| !kinds.is_empty())
    },
    settles |answers, _| answers.all_free == Some(Known::Known(true))
}

yes_or_no! {
    /// A partner in the household.
    PARTNER = "partner", partner,
    if always,
    settles never
}

fn may_be_a_couple(answers: &Answers) -> bool {
    matches!(answers.partner, Some(Known::Known(true) | Known::NotSure))
}

yes_or_no! {
    /// The partner's age: it sets a couple's basic amount, and ends the premiums that the partner's benefits bring.
    PARTNER_AGE = "partner-age", partner_age,
    if |answers, _| may_be_a_couple(answers),
    settles never
}

/// Kinds of income.
pub static INCOME: Any = Any {
    id: "income",
    keys: |_, _| IncomeKind::ALL.iter().map(|kind| kind.key()).collect(),
    relevant: always,
    settles: never,
    get: |answers| ticked_kinds(answers.income.as_ref(), IncomeKind::key),
    set: |answers, keys| tick(&mut answers.income, keys, IncomeKind::from_key),
};

/// Kinds of housing cost; insurance and water only where the council takes them off.
pub static HOUSING: Any = Any {
    id: "housing",
    keys: |answers, today| {
        let local = council_rules(answers, today).insurance_water;
        let asked = |kind: &&HousingCost| local || **kind != HousingCost::InsuranceWater;
        HousingCost::ALL.iter().filter(asked).map(|kind| kind.key()).collect()
    },
    relevant: always,
    settles: never,
    get: |answers| ticked_kinds(answers.housing.as_ref(), HousingCost::key),
    set: |answers, keys| tick(&mut answers.housing, keys, HousingCost::from_key),
};

/// Parts of life in which disability costs money.
pub static EXTRA_COSTS: Any = Any {
    id: "extra-costs",
    keys: |_, _| ExtraCost::ALL.iter().map(|kind| kind.key()).collect(),
    relevant: always,
    settles: never,
    get: |answers| ticked_kinds(answers.extra_costs.as_ref(), ExtraCost::key),
    set: |answers, keys| tick(&mut answers.extra_costs, keys, ExtraCost::from_key),
};

fn has_income(answers: &Answers, kind: IncomeKind) -> bool {
    answers.income.as_ref().and_then(Known::value).is_some_and(|list| list.contains_key(&kind))
}

yes_or_no! {
    /// Entitled to Carer's Allowance without being paid it; who is paid it has the premium anyway.
    CARER = "carer", carer,
    if |answers, _| !has_income(answers, IncomeKind::CarersAllowance),
    settles never
}

one! {
    /// The partner's disability benefits, which matter while the partner is below State Pension age (reg 7).
    PARTNER_BENEFITS = "partner-benefits", partner_benefits: PartnerBenefits,
    if |answers, _| may_be_a_couple(answers) && answers.partner_age != Some(Known::Known(true)),
    settles never
}

any! {
    /// Ways into the disability premium that are no income we ask for, or none that names a rate (reg 7 with SI 1987/1967
    /// Sch 2 para 12). They end at State Pension age, and PIP, DLA and Attendance Allowance bring the premium anyway.
    OTHER_DISABILITY = "other-disability", other_disability: OtherDisability,
    keys |_, _| OtherDisability::ALL.iter().map(|way| way.key()).collect(),
    if |answers, today| {
        let benefits = [IncomeKind::Pip, IncomeKind::Dla, IncomeKind::AttendanceAllowance];
        let some_income = answers.income.as_ref().is_some_and(|list| list.value().is_some());
        let partner_brings_all = answers.partner == Some(Known::Known(true))
            && answers.partner_age == Some(Known::Known(false))
            && answers.partner_benefits == Some(Known::Known(PartnerBenefits::Higher));
        age_band(answers, today) != Some(AgeBand::PensionAge)
            && some_income
            && !benefits.iter().any(|kind| has_income(answers, *kind))
            && !partner_brings_all
    },
    settles never
}

one! {
    /// What a couple has together, which matters from 65 on where the council leaves a sum out for it (Sch 1 para 40(4)
    /// and (5)). Of a band below State Pension age it is not asked: few in it are 65.
    COUPLE_INCOME = "couple-income", couple_income: CoupleIncome,
    if |answers, today| {
        let rules = council_rules(answers, today);
        let given = matches!(rules.savings_credit, SavingsCreditRule::Cap | SavingsCreditRule::IgnoreAll);
        given && may_be_a_couple(answers) && may_be_old_enough(answers, today)
    },
    settles never
}

pub(super) fn may_be_old_enough(answers: &Answers, today: NaiveDate) -> bool {
    if let Some(Known::Known(Age::Band(band))) = answers.age {
        return band == AgeBand::PensionAge;
    }
    let year = RateYear::on(answers.day(today)).ok();
    year.is_some_and(|year| has_reached_age(answers, year.ages.savings_disregard, today) != Some(false))
}

yes_or_no! {
    /// Care at night, which matters where the council leaves the night part of a benefit out without it, or may do so.
    NIGHT_CARE = "night-care", night_care,
    if |answers, today| {
        let rules = council_rules(answers, today);
        let may_have = |kind, rule, choice| {
            matches!(rule, None | Some(NightPart::IgnoreWithoutNightCare)) && may_be_paid_at(answers, kind, choice)
        };
        may_have(IncomeKind::Pip, Some(rules.night_pip), IncomeChoice::Enhanced)
            || may_have(IncomeKind::AttendanceAllowance, rules.night_aa_dla, IncomeChoice::Higher)
            || may_have(IncomeKind::Dla, rules.night_aa_dla, IncomeChoice::Highest)
    },
    settles never
}

/// Whether a benefit is paid at a rate, or may be.
fn may_be_paid_at(answers: &Answers, kind: IncomeKind, choice: IncomeChoice) -> bool {
    let list = answers.income.as_ref().and_then(Known::value);
    list.and_then(|list| list.get(&kind)).is_some_and(|held| match held {
        Some(Known::Known(income)) => income.choice == Some(choice),
        None | Some(Known::NotSure) => true,
    })
}
