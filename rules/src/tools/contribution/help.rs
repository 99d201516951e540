//! What could lower the charge, or bring in more money, where these answers allow it.
//!
//! Each reads facts: ages, incomes, savings, and what the sum came to. A fact that is not known rules nothing out.
//! Pension Credit is for people who have reached State Pension age, both of a couple since 15 May 2019 (State Pension
//! Credit Act 2002 s.1, SI 2019/37), whose income is below the minimum guarantee and its additions; there is no limit of
//! savings (SI 2002/1792 regs 6 and 15(6)). Neither it nor Attendance Allowance (Social Security Contributions and
//! Benefits Act 1992 s.64) or PIP looks at what the council charges, so that they help people who pay the full cost too.
//! Armed Forces Independence Payment is paid in place of them (SI 2013/376 reg 92; Welfare Reform Act 2012 s.81).
//! Checked 30 November 2026.

use super::case::Case;
use super::charge::{Charge, Statement};
use super::{Setting, extra_costs, night_part, qualifying_income};
use crate::base::keyed::keyed;
use crate::base::known::Known;
use crate::base::money::Weekly;
use crate::data::rates::Rate;
use crate::record::{AgeBand, Answers, CoupleIncome, IncomeChoice, IncomeKind, OtherDisability};
use crate::shared::person::age_band;

keyed! {
    /// Something to claim, to tell the council or to ask it.
    Help {
        /// Costs of a disability that have not been told.
        ExtraCosts = "extra-costs",
        /// Attendance Allowance or PIP.
        ClaimBenefit = "claim-benefit",
        /// The part of a benefit that is paid for help at night.
        NightCare = "night-care",
        /// Help with rent and Council Tax.
        HousingHelp = "housing-help",
        /// Pension Credit.
        PensionCredit = "pension-credit",
        /// Tell the council when savings go down.
        SavingsChange = "savings-change",
        /// A review of the charge.
        Review = "review",
    }
}

/// What fits these answers, in order. `case` is what is known.
pub(super) fn that_fits(
    answers: &Answers,
    case: &Case,
    (lowest, highest): (&Statement, &Statement),
    setting: &Setting,
) -> Vec<Help> {
    let pays = highest.charge > Charge::NIL;
    let perhaps_above = highest.ability_to_pay == Charge::FullCost;
    // Where savings are above the limit for certain, costs and benefits play no part in the charge.
    let assessed = pays && lowest.ability_to_pay != Charge::FullCost;
    let housing_none = matches!(&answers.housing, Some(Known::Known(costs)) if costs.is_empty());
    let fits = |help: &Help| match help {
        Help::ExtraCosts => assessed && extra_costs::allowed(claims(answers), setting),
        Help::ClaimBenefit => {
            !claims(answers) && !case.other_disability.contains(&OtherDisability::ArmedForces)
        }
        Help::NightCare => assessed && night_part::counted(case, setting).is_some(),
        Help::HousingHelp => assessed && !housing_none,
        Help::PensionCredit => pension_credit(answers, case, setting),
        Help::SavingsChange => pays && (perhaps_above || !highest.tariff.is_zero()),
        Help::Review => pays,
    };
    Help::ALL.iter().copied().filter(fits).collect()
}

/// Whether a benefit for the extra costs of a disability comes in, at whatever rate. The mobility part alone is none.
fn claims(answers: &Answers) -> bool {
    let incomes = answers.income.as_ref().and_then(Known::value);
    incomes.into_iter().flatten().any(|(kind, income)| {
        let mobility_only =
            matches!(income, Some(Known::Known(income)) if income.choice == Some(IncomeChoice::MobilityOnly));
        kind.is_disability_benefit() && !mobility_only
    })
}

/// Whether what is known leaves room for a claim of Pension Credit.
fn pension_credit(answers: &Answers, case: &Case, setting: &Setting) -> bool {
    let incomes = answers.income.as_ref().and_then(Known::value);
    let paid = incomes.is_some_and(|incomes| incomes.contains_key(&IncomeKind::PensionCredit));
    let too_young = age_band(answers, setting.day).is_some_and(|band| band != AgeBand::PensionAge);
    let partner_too_young = case.couple && answers.partner_age == Some(Known::Known(false));
    if paid || too_young || partner_too_young {
        return false;
    }
    let Some(minimum) = qualifying_income::minimum(case.couple, setting.year).map(Rate::weekly) else {
        return true;
    };
    let added = additions(answers, case, setting);
    let more_than_minimum =
        case.couple && matches!(case.couple_income, Some(CoupleIncome::Above | CoupleIncome::AbovePartner));
    if more_than_minimum && added.is_zero() {
        return false;
    }
    qualifying_income::at_least(case, setting) < minimum + added
}

/// What these answers may add to the minimum guarantee (SI 2002/1792 reg 6(4), (6)): for a severe disability, where a
/// disability benefit comes in and nobody else lives with them, and for a carer. A couple may have each twice, and
/// whether the partner has a benefit is known only where it was asked.
fn additions(answers: &Answers, case: &Case, setting: &Setting) -> Weekly {
    let rate = |key| setting.year.benefit(key).map_or(Weekly::ZERO, Rate::weekly);
    let members = if case.couple { 2 } else { 1 };
    let disabled =
        if claims(answers) { rate("pension_credit_severe_disability_addition_single") } else { Weekly::ZERO };
    let carer = if case.carer { rate("pension_credit_carer_addition") } else { Weekly::ZERO };
    (disabled + carer).times(members)
}
