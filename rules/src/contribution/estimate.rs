//! The estimate: the lowest and the highest charge over everything that is not known, with the sums behind both.

use std::cmp::Reverse;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::case::Case;
use super::charge::{Charge, Statement, assess};
use super::direct_payment::{DirectPayment, Periods, days_in_month, direct_payment};
use super::questions::JOURNEY;
use super::step::{Step, Trail};
use super::unknown::{Open, Opened, Unknown, open};
use super::{Setting, is_adult, night_part};
use crate::answers::Answers;
use crate::local::MonthRule;
use crate::money::{Fraction, Weekly};
use crate::rates::NoRates;

/// What there is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The person is not yet 18: other rules hold.
    Under18,
    /// There are no rates for that day.
    NoRates(NoRates),
    /// A figure or a range.
    Estimate(Box<Estimate>),
}

/// A figure or a range, and what made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Estimate {
    /// The day it is for.
    pub day: NaiveDate,
    /// The financial year whose rates were used.
    pub year: &'static str,
    /// The sum with the lowest charge.
    pub lowest: Statement,
    /// The sum with the highest charge; the same where everything is known.
    pub highest: Statement,
    /// The charge over longer periods, lowest and highest, where both are figures.
    pub periods: Option<(Periods, Periods)>,
    /// The direct payment at the lowest and at the highest charge, where the cost of care is known.
    pub direct_payment: Option<(DirectPayment, DirectPayment)>,
    /// What the care costs, pounds a week, where it is known.
    pub cost: Option<Weekly>,
    /// How a month's amount was worked out.
    pub month_rule: MonthRule,
    /// The days of the month of the estimate.
    pub days_in_month: u32,
    /// How much of a benefit is paid for help at night and was counted all the same, pounds a week.
    pub night_part_counted: Option<Weekly>,
    /// What is not known, the one that matters most first.
    pub unknowns: Vec<Unknown>,
    /// Questions that have not been asked yet, and stand at their usual answer.
    pub not_asked: Vec<&'static str>,
}

impl Estimate {
    /// Whether there is one charge and not a range.
    pub fn is_exact(&self) -> bool {
        self.lowest.charge == self.highest.charge
    }

    /// Whether nothing but the cost of the care is open: then the highest charge is the most that could be asked.
    pub fn only_cost_is_open(&self) -> bool {
        self.unknowns.iter().all(|unknown| unknown.question == "care-cost")
    }

    /// Whether savings matter more than anything else that is open.
    pub fn savings_decide(&self) -> bool {
        self.unknowns.first().is_some_and(|unknown| unknown.question == "savings")
    }

    /// Whether every rate behind the figures has been confirmed.
    pub fn confirmed(&self) -> bool {
        self.lowest.steps.iter().chain(&self.highest.steps).all(Step::confirmed)
    }
}

/// Works an estimate out. Answers to questions that these answers do not lead to are left out of it.
pub fn estimate(answers: &Answers, today: NaiveDate) -> Outcome {
    let (asked, answers) = JOURNEY.walk(answers, today);
    let setting = match Setting::on(&answers, answers.day(today)) {
        Ok(setting) => setting,
        Err(none) => return Outcome::NoRates(none),
    };
    if !is_adult(&answers, today) {
        return Outcome::Under18;
    }
    let opened = open(&answers, &setting);
    let (lowest, highest) = extremes(&opened, &setting, None);
    let statement = |case: &Case| assess(case, &setting, Trail::kept());
    let (lowest, highest) = (statement(&lowest), statement(&highest));
    let not_asked =
        asked.iter().filter(|question| !question.answered(&answers)).map(|question| question.id());
    let spread = |charge: Weekly| Periods::of(charge, &setting.local, setting.day);
    let charges = lowest.charge.weekly().zip(highest.charge.weekly());
    let cost = answers.care_cost.and_then(|cost| cost.value().map(|cost| cost.a_week(Fraction::Down)));
    let pay = |cost, charge| direct_payment(cost, charge, &setting.local, setting.day);
    Outcome::Estimate(Box::new(Estimate {
        day: setting.day,
        year: setting.year.label,
        periods: charges.map(|(low, high)| (spread(low), spread(high))),
        direct_payment: charges.zip(cost).map(|((low, high), cost)| (pay(cost, low), pay(cost, high))),
        cost,
        month_rule: setting.local.month,
        days_in_month: days_in_month(setting.day),
        night_part_counted: night_part::counted(&opened.case, &setting),
        unknowns: unknowns(&opened, &setting, (lowest.charge, highest.charge)),
        not_asked: not_asked.collect(),
        lowest,
        highest,
    }))
}

/// One answer of one unknown, held fast.
type Fixed = Option<(usize, usize)>;

/// The cases with the lowest and with the highest charge; with one unknown held at one of its answers, if named.
fn extremes(opened: &Opened, setting: &Setting, fixed: Fixed) -> (Case, Case) {
    let low = extreme(opened, setting, fixed, false);
    let high = extreme(opened, setting, fixed, true);
    (low, high)
}

/// Unknowns that move the charge one way all stand at their low or high end; the others are tried in every
/// combination.
fn extreme(opened: &Opened, setting: &Setting, fixed: Fixed, high: bool) -> Case {
    let mut cases = vec![opened.case.clone()];
    for (place, open) in opened.open.iter().enumerate() {
        let held = fixed.filter(|(held, _)| *held == place).map(|(_, answer)| answer);
        cases = branch(cases, open, held, high);
    }
    let charge = |case: &Case| assess(case, setting, Trail::none()).charge;
    let better =
        |best: &(Charge, Case), next: &(Charge, Case)| if high { next.0 > best.0 } else { next.0 < best.0 };
    let tried = cases.into_iter().map(|case| (charge(&case), case));
    let best = tried.reduce(|best, next| if better(&best, &next) { next } else { best });
    best.map_or_else(|| opened.case.clone(), |(_, case)| case)
}

fn branch(cases: Vec<Case>, open: &Open, held: Option<usize>, high: bool) -> Vec<Case> {
    let end = if high { open.answers.last() } else { open.answers.first() };
    let answers: Vec<_> = match held {
        Some(answer) => open.answers.iter().skip(answer).take(1).collect(),
        None if open.one_way => end.into_iter().collect(),
        None => open.answers.iter().collect(),
    };
    let with = |case: &Case, set: &dyn Fn(&mut Case)| {
        let mut case = case.clone();
        set(&mut case);
        case
    };
    cases.iter().flat_map(|case| answers.iter().map(move |set| with(case, set))).collect()
}

/// The unknowns, the one first whose answer would shrink the range most. A range that ends at the full cost of care
/// has no width in pounds; an answer that could take that end away comes before all others. What changes nothing is
/// not among them.
fn unknowns(opened: &Opened, setting: &Setting, whole: (Charge, Charge)) -> Vec<Unknown> {
    let charge = |case: &Case| assess(case, setting, Trail::none()).charge;
    let mut ranked = Vec::new();
    for (place, open) in opened.open.iter().enumerate() {
        let ends: Vec<_> = (0..open.answers.len())
            .map(|answer| extremes(opened, setting, Some((place, answer))))
            .map(|(low, high)| (charge(&low), charge(&high)))
            .collect();
        if ends.iter().all(|ends| *ends == whole) {
            continue;
        }
        let widths: Vec<Weekly> = ends.iter().copied().filter_map(width).collect();
        let ends_full_cost = width(whole).is_none() && !widths.is_empty();
        let narrows_by = width(whole).map(|whole| whole.less(mean(&widths)));
        ranked.push((Reverse((ends_full_cost, narrows_by)), open.question));
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    let mut unknowns: Vec<Unknown> = Vec::new();
    for (Reverse((_, narrows_by)), question) in ranked {
        if !unknowns.iter().any(|unknown| unknown.question == question) {
            unknowns.push(Unknown { question, narrows_by });
        }
    }
    unknowns
}

fn mean(amounts: &[Weekly]) -> Weekly {
    let count = u32::try_from(amounts.len()).unwrap_or(1).max(1);
    let sum = amounts.iter().copied().sum::<Weekly>().pounds();
    Weekly::of((sum / Decimal::from(count)).round_dp(2))
}

fn width((low, high): (Charge, Charge)) -> Option<Weekly> {
    match (low.weekly(), high.weekly()) {
        (Some(low), Some(high)) => Some(high.less(low)),
        (None, None) => Some(Weekly::ZERO),
        _ => None,
    }
}
