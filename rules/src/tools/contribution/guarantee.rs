//! The minimum income guarantee: what the charge must leave a person with (Care Act 2014 s.14(7), SI 2014/2672
//! reg 7).
//!
//! One basic amount by age and household, and on top of it: an amount for each child, the carer premium, and below
//! State Pension age the disability premium and the enhanced disability premium, which stack. A premium belongs to
//! whoever gets it with Income Support or would if they were on it (reg 7(5) to (7)), so that SI 1987/1967 Sch 2 says who
//! that is. A couple's amounts are for each member who is assessed, and one member who qualifies is enough for both.
//! There is no severe disability premium in it. It is a floor: councils may leave more. Checked 30 November 2026. The
//! amounts are dated data.
//!
//! By reg 7(10) a lone parent is no "single person", which is the word of (2) and (5). We read (5) with SI 1987/1967 Sch 2
//! paras 11(1)(a) and 15(4) and (8)(b), on which it rests: there whoever is no member of a couple has one rate of each
//! premium, a lone parent too. By the word alone a parent with PIP would have no premium, while (1)(c) gives "any applicable
//! premium". A lone parent of State Pension age has the amount of (2)(c) and not the smaller one of (3), which is that of
//! working age. A council may leave more than the amounts (s.14(7)), so that neither reading is unlawful; one that keeps to
//! the word charges more.
//!
//! The support group of Employment and Support Allowance is not in para 13A: it brings that allowance's own addition, and
//! nothing in Income Support. Some councils add the enhanced premium for it all the same, which is a local setting.

use super::Setting;
use super::case::{Case, Income};
use super::step::{Effect, Figure, Part, Step, Trail};
use crate::base::money::{Fraction, Weekly};
use crate::data::local::TopUp;
use crate::data::rates::Rate;
use crate::data::sources;
use crate::record::{AgeBand, IncomeChoice, IncomeKind, OtherDisability, PartnerBenefits};

/// The guarantee of one person, pounds a week.
pub(super) fn guarantee(case: &Case, setting: &Setting, trail: &mut Trail) -> Weekly {
    let rates = &setting.year.guarantee;
    let (reason, base) = basic_amount(case, setting);
    let mut total = base.weekly();
    trail.note(|| allowance("guarantee-base", base).with("person", Figure::Word(reason)));

    if case.children > 0 {
        let children = rates.child.weekly().times(case.children);
        total = total + children;
        trail.note(|| {
            let each = Figure::Weekly(rates.child.weekly());
            let step = allowance("guarantee-children", &rates.child);
            Step { amount: children, ..step }.with("count", Figure::Count(case.children)).with("rate", each)
        });
    }
    if case.carer {
        total = total + rates.carer.weekly();
        trail.note(|| allowance("guarantee-carer", &rates.carer));
    }
    if let Some(benefit) = disability(case) {
        let rate = if case.couple { &rates.disability_couple } else { &rates.disability_single };
        total = total + rate.weekly();
        trail.note(|| {
            let step = allowance("guarantee-disability", rate).by(&sources::INCOME_SUPPORT_SCH_2);
            step.with("benefit", Figure::Word(benefit))
        });
    }
    if let Some(benefit) = enhanced_disability(case, setting) {
        let rate = if case.couple { &rates.enhanced_couple } else { &rates.enhanced_single };
        total = total + rate.weekly();
        trail.note(|| {
            let step = allowance("guarantee-enhanced-disability", rate).by(&sources::INCOME_SUPPORT_SCH_2);
            let step = step.with("benefit", Figure::Word(benefit));
            setting.practised_if(benefit == "esa-support", step, "enhanced_for_esa")
        });
    }
    total + top_up(total, setting, trail)
}

fn allowance(rule: &'static str, rate: &'static Rate) -> Step {
    Step::new(rule, Part::Guarantee, Effect::TakesOff, rate.weekly()).from_rate(rate).by(&sources::REG_7)
}

/// The basic amount, and the household it is for. A lone parent under 25 has the amount of someone over 25; at
/// State Pension age the amount for that age is the larger one and is taken.
fn basic_amount(case: &Case, setting: &Setting) -> (&'static str, &'static Rate) {
    let rates = &setting.year.guarantee;
    let pension_age = case.band == AgeBand::PensionAge;
    if case.couple {
        return if pension_age || case.partner_pension_age {
            ("couple-pension-age", &rates.couple_pension_age)
        } else {
            ("couple-working-age", &rates.couple_working_age)
        };
    }
    match case.band {
        AgeBand::PensionAge => ("single-pension-age", &rates.single_pension_age),
        _ if case.children > 0 => ("lone-parent", &rates.lone_parent),
        AgeBand::WorkingAge => ("single-25-to-pension-age", &rates.single_25_plus),
        AgeBand::Under25 => ("single-under-25", &rates.single_18_24),
    }
}

/// What brings the disability premium (para 12): PIP or DLA at any rate, mobility alone included, Attendance Allowance,
/// and what is asked about besides incomes.
fn disability(case: &Case) -> Option<&'static str> {
    let brings = |income: &Income| match income.kind {
        IncomeKind::Pip | IncomeKind::Dla | IncomeKind::AttendanceAllowance => Some(income.kind.key()),
        _ => None,
    };
    let other = case.other_disability.first().map(|way| way.key());
    premium(case, brings, other, case.partner_benefits != PartnerBenefits::None)
}

/// What brings the enhanced disability premium (para 13A(1ZA)).
fn enhanced_disability(case: &Case, setting: &Setting) -> Option<&'static str> {
    let brings = |income: &Income| match (income.kind, income.choice?) {
        (IncomeKind::Pip, IncomeChoice::Enhanced) => Some("pip-enhanced"),
        (IncomeKind::Dla, IncomeChoice::Highest) => Some("dla-highest"),
        (IncomeKind::Esa, IncomeChoice::Support | IncomeChoice::SupportAnother)
            if setting.local.enhanced_for_esa =>
        {
            Some("esa-support")
        }
        _ => None,
    };
    let armed_forces = OtherDisability::ArmedForces;
    let other = case.other_disability.contains(&armed_forces).then_some(armed_forces.key());
    premium(case, brings, other, case.partner_benefits == PartnerBenefits::Higher)
}

/// Premiums end at State Pension age. Reg 7 asks whether one member of a couple would get them, so that each member
/// brings them by their own age and benefits, whichever of the two is assessed.
fn premium(
    case: &Case,
    brings: impl Fn(&Income) -> Option<&'static str>,
    other: Option<&'static str>,
    partner: bool,
) -> Option<&'static str> {
    let partner = (partner && case.couple && !case.partner_pension_age).then_some("partner");
    let own = case.incomes.iter().find_map(brings).or(other).filter(|_| case.band != AgeBand::PensionAge);
    own.or(partner)
}

fn top_up(total: Weekly, setting: &Setting, trail: &mut Trail) -> Weekly {
    let (more, how) = match setting.local.top_up {
        TopUp::None => return Weekly::ZERO,
        TopUp::Percent(share) => (share.share_of(total, Fraction::Up), Figure::Percent(share)),
        TopUp::Pounds(pounds) => (pounds, Figure::Weekly(pounds)),
    };
    trail.note(|| {
        let step = Step::new("guarantee-top-up", Part::Guarantee, Effect::TakesOff, more).with("top-up", how);
        setting.practised(step.by(&sources::GUIDANCE_8), "top_up")
    });
    more
}
