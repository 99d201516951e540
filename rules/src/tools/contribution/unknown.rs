//! From answers to cases: what is known is set, what is not asked yet stands at its usual answer, and each "not
//! sure" becomes a list of every answer it could be.
//!
//! Most unknowns move the charge one way only (more savings never lowers it, a cost never raises it), so only
//! their two ends matter and all of them can stand at the same end together. Ages and rates of disability
//! benefits move both income and guarantee: those are tried in every combination.

use super::case::{Capital, Case, Free, Income};
use super::each_pound::EachPound;
use super::unknown_savings::{given_away, savings};
use super::{Setting, open_costs, qualifying_income};
use crate::base::known::Known;
use crate::base::money::{Amount, Money, Weekly};
use crate::base::sorted::Set;
use crate::data::local::{NightPart, SavingsCreditRule};
use crate::form::reading::MOST_CHILDREN;
use crate::record::{
    AgeBand, Answers, CoupleIncome, FreeCare, IncomeAnswer, IncomeChoice, IncomeKind, OtherDisability,
    PaidFor, PartnerBenefits,
};
use crate::shared::person::{age_band, has_reached_age};
use serde::Serialize;

/// A change to a case: one of the answers that an unknown could have.
type Change = Box<dyn Fn(&mut Case)>;

/// One unknown with all the answers it could have.
pub(super) struct Open {
    /// The question's id.
    pub question: &'static str,
    /// Its answers; where `one_way` holds, the one with the lowest charge first and the highest last.
    pub answers: Vec<Change>,
    /// The charge only ever rises from the first answer to the last.
    pub one_way: bool,
    /// How far its first answer goes.
    pub lowest: Lowest,
}

/// How far an unknown can lower the charge.
#[derive(Clone, Copy)]
pub(super) enum Lowest {
    /// As far as the lowest of its answers, which is known.
    Known,
    /// Nobody can say: the first answer stands for whatever leads there.
    Open,
    /// The same for a cost, of which each pound that is found counts: how a case comes to hold it.
    OpenCost(fn(&mut Case, Amount)),
}

/// How much an unknown matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unknown {
    /// The question's id; or a rate of the year that is not in the data.
    #[cfg_attr(feature = "schema", schemars(with = "super::schema::Unanswered"))]
    pub question: &'static str,
    /// By how much the range would shrink on average if it were answered, pounds a week; null where an end of the range
    /// is the full cost of care, which has no figure.
    pub narrows_by: Option<Weekly>,
    /// What finding it out pound by pound takes off the highest charge; null for what is no cost of the person, and where no
    /// pound takes anything off.
    pub each_pound: Option<EachPound>,
}

/// A case with the open questions around it.
pub(super) struct Opened {
    pub case: Case,
    pub open: Vec<Open>,
}

impl Opened {
    pub(super) fn one_way(
        &mut self,
        question: &'static str,
        lowest: impl Fn(&mut Case) + 'static,
        highest: impl Fn(&mut Case) + 'static,
    ) {
        self.without_lowest(question, Lowest::Known, lowest, highest);
    }

    /// An unknown that moves the charge one way, with how far down it can go.
    pub(super) fn without_lowest(
        &mut self,
        question: &'static str,
        known: Lowest,
        lowest: impl Fn(&mut Case) + 'static,
        highest: impl Fn(&mut Case) + 'static,
    ) {
        let answers: Vec<Change> = vec![Box::new(lowest), Box::new(highest)];
        self.open.push(Open { question, answers, one_way: true, lowest: known });
    }

    pub(super) fn either(&mut self, question: &'static str, answers: Vec<Change>) {
        self.open.push(Open { question, answers, one_way: false, lowest: Lowest::Known });
    }
}

/// Opens the answers of a walked record (`Journey::walk`) under a setting.
pub(super) fn open(answers: &Answers, setting: &Setting) -> Opened {
    let mut opened = Opened { case: usual(), open: Vec::new() };
    free_care(answers, &mut opened);
    age_and_household(answers, setting, &mut opened);
    incomes(answers, setting, &mut opened);
    savings(answers, setting, &mut opened);
    given_away(answers, setting, &mut opened);
    open_costs::care(answers, &mut opened);
    premiums(answers, &mut opened);
    open_costs::housing(answers, setting, &mut opened);
    open_costs::disability(answers, &mut opened);
    night_care(answers, setting, &mut opened);
    savings_disregard(answers, setting, &mut opened);
    opened
}

/// The usual answers of questions that have not been asked: they leave the charge as high as it can be.
fn usual() -> Case {
    Case {
        free: None,
        band: AgeBand::WorkingAge,
        couple: false,
        partner_pension_age: false,
        children: 0,
        carer: false,
        partner_benefits: PartnerBenefits::None,
        incomes: Vec::new(),
        capital: Capital::Counted(Money::ZERO),
        given: Money::ZERO,
        housing: Vec::new(),
        extra_costs: Vec::new(),
        night_care: true,
        night_part_counts: true,
        other_disability: Set::default(),
        savings_sum_at_most: false,
        old_enough: false,
        qualifying_open: false,
        unknown_qualifying: false,
        couple_income: None,
        cost: None,
        income_without_end: false,
        housing_without_end: false,
        extra_costs_without_end: false,
    }
}

fn free_care(answers: &Answers, opened: &mut Opened) {
    let kinds = match &answers.free_care {
        None => return,
        Some(Known::NotSure) => {
            return opened.one_way(
                "free-care",
                |case| case.free = Some(Free::Perhaps),
                |case| case.free = None,
            );
        }
        Some(Known::Known(kinds)) => kinds,
    };
    let whole = [FreeCare::Cjd, FreeCare::NhsContinuing].into_iter().find(|kind| kinds.contains(kind));
    let Some(kind) = whole.or_else(|| kinds.first().copied()) else { return };
    match answers.all_free {
        _ if whole.is_some() => opened.case.free = whole.map(Free::Kind),
        Some(Known::Known(true)) => opened.case.free = Some(Free::Kind(kind)),
        Some(Known::Known(false)) => {}
        None | Some(Known::NotSure) => {
            opened.one_way(
                "all-free",
                move |case| case.free = Some(Free::Kind(kind)),
                |case| case.free = None,
            );
        }
    }
}

fn age_and_household(answers: &Answers, setting: &Setting, opened: &mut Opened) {
    match age_band(answers, setting.day) {
        Some(band) => opened.case.band = band,
        None => {
            opened.either("age", AgeBand::ALL.iter().map(|band| set(move |case| case.band = *band)).collect())
        }
    }
    match answers.partner {
        Some(Known::Known(couple)) => opened.case.couple = couple,
        None | Some(Known::NotSure) => {
            opened.either("partner", vec![set(|case| case.couple = false), set(|case| case.couple = true)]);
        }
    }
    if opened.case.couple || !matches!(answers.partner, Some(Known::Known(false))) {
        match answers.partner_age {
            Some(Known::Known(reached)) => opened.case.partner_pension_age = reached,
            None | Some(Known::NotSure) => {
                let ages = [false, true].map(|reached| set(move |case| case.partner_pension_age = reached));
                // Nobody is asked for the age of a partner before saying that there may be one.
                let asked = answers.partner.is_some();
                opened.either(if asked { "partner-age" } else { "partner" }, ages.into());
            }
        }
    }
}

pub(super) fn set(change: impl Fn(&mut Case) + 'static) -> Change {
    Box::new(change)
}

fn incomes(answers: &Answers, setting: &Setting, opened: &mut Opened) {
    let list = match &answers.income {
        Some(Known::Known(list)) => list,
        None | Some(Known::NotSure) => {
            return opened.one_way("income", |_| {}, |case| case.income_without_end = true);
        }
    };
    for (kind, answer) in list {
        match answer {
            Some(Known::Known(answer)) => opened.case.incomes.push(known_income(*kind, answer)),
            None | Some(Known::NotSure) => open_income(*kind, answers, setting, opened),
        }
    }
}

fn known_income(kind: IncomeKind, answer: &IncomeAnswer) -> Income {
    let paid_for = answer.paid_for.unwrap_or(PaidFor::Me);
    Income { kind, choice: answer.choice, typed: answer.typed(), paid_for }
}

/// An income whose amount is not known: for a disability benefit any of its rates, for Carer's Allowance nothing or
/// all of it, for anything else any amount at all.
fn open_income(kind: IncomeKind, answers: &Answers, setting: &Setting, opened: &mut Opened) {
    if kind == IncomeKind::SavingsCredit && setting.local.savings_credit == SavingsCreditRule::IgnoreAll {
        // However much it is, none of it counts. From the year's sum on nothing else is left out for savings.
        let credit = [false, true].map(|couple| setting.savings_sums(couple).most().amount);
        return opened.one_way(
            kind.page(),
            |_| {},
            move |case| {
                let [single, couple] = credit;
                let typed = Some(Amount::weekly(if case.couple { couple } else { single }));
                let paid_for = PaidFor::Me;
                case.incomes.push(Income { kind, choice: None, typed, paid_for });
            },
        );
    }
    opened.case.unknown_qualifying |= qualifying_income::qualifies(kind) != Some(false);
    let page = kind.page();
    let couple = !matches!(answers.partner, Some(Known::Known(false)));
    let choices = kind.choices_in(Some(setting.year), couple);
    let rated = |choice: &IncomeChoice| !kind.needs_amount(*choice, Some(setting.year));
    let all_rated = !choices.is_empty() && choices.iter().all(rated);
    let income = move |choice| Income { kind, choice, typed: None, paid_for: PaidFor::Me };
    if kind == IncomeKind::CarersAllowance && choices.iter().any(rated) {
        opened.one_way(page, |_| {}, move |case| case.incomes.push(income(Some(IncomeChoice::Full))));
    } else if all_rated {
        let each = choices.into_iter().map(|choice| set(move |case| case.incomes.push(income(Some(choice)))));
        opened.either(page, each.collect());
    } else if kind == IncomeKind::Esa {
        // The support group brings a premium whatever is paid.
        let nothing = [IncomeChoice::SupportAnother, IncomeChoice::Another];
        let mut each: Vec<_> = nothing
            .into_iter()
            .map(|choice| set(move |case| case.incomes.push(income(Some(choice)))))
            .collect();
        each.push(set(|case| case.income_without_end = true));
        opened.either(page, each);
    } else {
        let level = if kind.is_disability_benefit() { choices.first().copied() } else { None };
        let lowest = level.or(Some(IncomeChoice::Another));
        opened.one_way(
            page,
            move |case| case.incomes.push(income(lowest)),
            move |case| {
                case.incomes.push(income(None));
                case.income_without_end = true;
            },
        );
    }
}

fn premiums(answers: &Answers, opened: &mut Opened) {
    match answers.children {
        None => {}
        Some(Known::Known(count)) => opened.case.children = u32::from(count),
        Some(Known::NotSure) => {
            // The most that a box takes is no number that anyone has.
            let most = u32::from(MOST_CHILDREN);
            opened.without_lowest(
                "children",
                Lowest::Open,
                move |case| case.children = most,
                |case| case.children = 0,
            );
        }
    }
    let paid = answers.income.as_ref().and_then(Known::value);
    match answers.carer {
        _ if paid.is_some_and(|list| list.contains_key(&IncomeKind::CarersAllowance)) => {
            opened.case.carer = true
        }
        None => {}
        Some(Known::Known(carer)) => opened.case.carer = carer,
        Some(Known::NotSure) => opened.one_way("carer", |case| case.carer = true, |case| case.carer = false),
    }
    match &answers.other_disability {
        None => {}
        Some(Known::Known(ways)) => opened.case.other_disability = ways.clone(),
        // Armed Forces Independence Payment brings both premiums.
        Some(Known::NotSure) => opened.one_way(
            "other-disability",
            |case| case.other_disability = [OtherDisability::ArmedForces].into_iter().collect(),
            |case| case.other_disability = Set::default(),
        ),
    }
    match answers.partner_benefits {
        None => {}
        Some(Known::Known(benefits)) => opened.case.partner_benefits = benefits,
        Some(Known::NotSure) => opened.one_way(
            "partner-benefits",
            |case| case.partner_benefits = PartnerBenefits::Higher,
            |case| case.partner_benefits = PartnerBenefits::None,
        ),
    }
}

/// What the sum that is left out for savings rests on (Sch 1 para 40): the year's sum, the age, and qualifying income.
fn savings_disregard(answers: &Answers, setting: &Setting, opened: &mut Opened) {
    if [false, true].into_iter().any(|couple| !setting.savings_sums(couple).is_known()) {
        opened.one_way(
            "savings-credit-cap",
            |case| case.savings_sum_at_most = true,
            |case| case.savings_sum_at_most = false,
        );
    }
    match has_reached_age(answers, setting.year.ages.savings_disregard, setting.day) {
        Some(reached) => opened.case.old_enough = reached,
        None => opened.one_way("age", |case| case.old_enough = true, |case| case.old_enough = false),
    }
    opened.one_way(
        "qualifying-income",
        |case| case.qualifying_open = true,
        |case| case.qualifying_open = false,
    );
    match answers.couple_income {
        None => {}
        Some(Known::Known(income)) => opened.case.couple_income = Some(income),
        Some(Known::NotSure) => opened.one_way(
            "couple-income",
            |case| case.couple_income = Some(CoupleIncome::Above),
            |case| case.couple_income = Some(CoupleIncome::AbovePartner),
        ),
    }
}

/// The night part of a benefit: whether the council pays for care at night, and what it does where its practice is not
/// known. Where it pays for such care, the part counts.
fn night_care(answers: &Answers, setting: &Setting, opened: &mut Opened) {
    let not_sure = answers.night_care == Some(Known::NotSure);
    if let Some(Known::Known(night)) = answers.night_care {
        opened.case.night_care = night;
    }
    let rules = [setting.local.night_aa_dla, Some(setting.local.night_pip)];
    if not_sure && rules.contains(&Some(NightPart::IgnoreWithoutNightCare)) {
        opened.one_way("night-care", |case| case.night_care = false, |case| case.night_care = true);
    }
    let decided = answers.night_care == Some(Known::Known(false));
    // What was not asked stands at its usual answer, which leaves the charge as high as it can be.
    if setting.local.night_aa_dla.is_none() && (decided || not_sure) {
        opened.one_way(
            if decided { "night-part-counted" } else { "night-care" },
            |case| case.night_part_counts = false,
            |case| case.night_part_counts = true,
        );
    }
}
