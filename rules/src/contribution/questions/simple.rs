//! The questions that are answered by a tick.

use chrono::NaiveDate;

use super::parts::{Any, One};
use crate::answers::{
    Answers, ExtraCost, FreeCare, HousingCost, IncomeChoice, IncomeKind, Listed, PartnerBenefits, Who,
};
use crate::contribution::council_rules;
use crate::known::{Known, NOT_SURE};
use crate::local::NightPart;

const YES_NO_NOT_SURE: &[&str] = &["yes", "no", NOT_SURE];

fn always(_: &Answers, _: NaiveDate) -> bool {
    true
}

fn never(_: &Answers, _: NaiveDate) -> bool {
    false
}

fn key(answer: Option<Known<bool>>) -> Option<&'static str> {
    answer.map(|answer| match answer {
        Known::Known(true) => "yes",
        Known::Known(false) => "no",
        Known::NotSure => NOT_SURE,
    })
}

fn yes_no(key: Option<&str>) -> Option<Known<bool>> {
    key.map(|key| match key {
        "yes" => Known::Known(true),
        "no" => Known::Known(false),
        _ => Known::NotSure,
    })
}

/// For whom the questions are answered.
pub static WHO: One = One {
    id: "who",
    keys: &["me", "other"],
    relevant: always,
    settles: never,
    get: |answers| answers.who.map(Who::key),
    set: |answers, key| answers.who = key.and_then(Who::from_key),
};

/// Care that is not charged for.
pub static FREE_CARE: Any = Any {
    id: "free-care",
    keys: |_, _| FreeCare::ALL.iter().map(|kind| kind.key()).collect(),
    relevant: always,
    settles: |answers, _| ticked(answers, FreeCare::Cjd) || ticked(answers, FreeCare::NhsContinuing),
    get: |answers| {
        let keys =
            |kinds: &std::collections::BTreeSet<FreeCare>| kinds.iter().map(|kind| kind.key()).collect();
        answers.free_care.as_ref().map(|answer| answer.value().map(keys).map_or(Known::NotSure, Known::Known))
    },
    set: |answers, keys| {
        answers.free_care = keys.map(|keys| match keys {
            Known::NotSure => Known::NotSure,
            Known::Known(keys) => Known::Known(keys.iter().copied().filter_map(FreeCare::from_key).collect()),
        });
    },
};

fn ticked(answers: &Answers, kind: FreeCare) -> bool {
    answers.free_care.as_ref().and_then(Known::value).is_some_and(|kinds| kinds.contains(&kind))
}

/// Whether the free care is all of it.
pub static ALL_FREE: One = One {
    id: "all-free",
    keys: YES_NO_NOT_SURE,
    relevant: |answers, _| {
        answers.free_care.as_ref().and_then(Known::value).is_some_and(|kinds| !kinds.is_empty())
    },
    settles: |answers, _| answers.all_free == Some(Known::Known(true)),
    get: |answers| key(answers.all_free),
    set: |answers, key| answers.all_free = yes_no(key),
};

/// A partner in the household.
pub static PARTNER: One = One {
    id: "partner",
    keys: YES_NO_NOT_SURE,
    relevant: always,
    settles: never,
    get: |answers| key(answers.partner),
    set: |answers, key| answers.partner = yes_no(key),
};

fn may_be_a_couple(answers: &Answers) -> bool {
    matches!(answers.partner, Some(Known::Known(true) | Known::NotSure))
}

/// The partner's age: it sets a couple's basic amount, and ends the premiums that the partner's benefits bring.
pub static PARTNER_AGE: One = One {
    id: "partner-age",
    keys: YES_NO_NOT_SURE,
    relevant: |answers, _| may_be_a_couple(answers),
    settles: never,
    get: |answers| key(answers.partner_age),
    set: |answers, key| answers.partner_age = yes_no(key),
};

fn ticked_kinds<Kind: Copy, Value>(
    list: Option<&Known<Listed<Kind, Value>>>,
    key: fn(Kind) -> &'static str,
) -> Option<Known<Vec<&'static str>>> {
    list.map(|list| match list {
        Known::NotSure => Known::NotSure,
        Known::Known(list) => Known::Known(list.keys().copied().map(key).collect()),
    })
}

/// Sets what is ticked and keeps the amounts of what stays ticked.
fn tick<Kind: Ord + Copy, Value>(
    list: &mut Option<Known<Listed<Kind, Value>>>,
    keys: Option<Known<&[&'static str]>>,
    from_key: fn(&str) -> Option<Kind>,
) {
    let mut held = match list.take() {
        Some(Known::Known(held)) => held,
        _ => Listed::new(),
    };
    *list = keys.map(|keys| match keys {
        Known::NotSure => Known::NotSure,
        Known::Known(keys) => {
            let kinds = keys.iter().filter_map(|key| from_key(key));
            Known::Known(kinds.map(|kind| (kind, held.remove(&kind).flatten())).collect())
        }
    });
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

/// Entitled to Carer's Allowance without being paid it; who is paid it has the premium anyway.
pub static CARER: One = One {
    id: "carer",
    keys: YES_NO_NOT_SURE,
    relevant: |answers, _| !has_income(answers, IncomeKind::CarersAllowance),
    settles: never,
    get: |answers| key(answers.carer),
    set: |answers, key| answers.carer = yes_no(key),
};

/// The partner's disability benefits, which matter while the partner is below State Pension age (reg 7).
pub static PARTNER_BENEFITS: One = One {
    id: "partner-benefits",
    keys: &["none", "lower", "higher", NOT_SURE],
    relevant: |answers, _| may_be_a_couple(answers) && answers.partner_age != Some(Known::Known(true)),
    settles: never,
    get: |answers| {
        answers.partner_benefits.map(|answer| answer.value().map_or(NOT_SURE, |benefits| benefits.key()))
    },
    set: |answers, key| {
        answers.partner_benefits =
            key.map(|key| PartnerBenefits::from_key(key).map_or(Known::NotSure, Known::Known));
    },
};

/// Care at night, which matters where the council leaves the night part of a benefit out without it.
pub static NIGHT_CARE: One = One {
    id: "night-care",
    keys: YES_NO_NOT_SURE,
    relevant: |answers, today| {
        let rules = council_rules(answers, today);
        let may_have = |kind, rule, choice| {
            rule == NightPart::IgnoreWithoutNightCare && may_be_paid_at(answers, kind, choice)
        };
        may_have(IncomeKind::Pip, rules.night_pip, IncomeChoice::Enhanced)
            || may_have(IncomeKind::AttendanceAllowance, rules.night_aa_dla, IncomeChoice::Higher)
            || may_have(IncomeKind::Dla, rules.night_aa_dla, IncomeChoice::Highest)
    },
    settles: never,
    get: |answers| key(answers.night_care),
    set: |answers, key| answers.night_care = yes_no(key),
};

/// Whether a benefit is paid at a rate, or may be.
fn may_be_paid_at(answers: &Answers, kind: IncomeKind, choice: IncomeChoice) -> bool {
    let list = answers.income.as_ref().and_then(Known::value);
    list.and_then(|list| list.get(&kind)).is_some_and(|held| match held {
        Some(Known::Known(income)) => income.choice == Some(choice),
        None | Some(Known::NotSure) => true,
    })
}
