//! The estimate: the lowest and the highest charge over everything that is not known, with the sums behind both. It is one
//! figure; or a range, where both ends are known; or "at most", where something that nobody has added up yet lowers the
//! charge, and nobody knows how far.

use chrono::NaiveDate;
use serde::Serialize;

use super::above_limit::{AboveLimit, above_limit};
use super::charge::{Charge, Statement, assess};
use super::direct_payment::{DirectPayment, Periods, days_in_month, direct_payment, payment_step};
use super::help::{self, Help};
use super::late_weeks::{LateWeek, late_weeks};
use super::questions::JOURNEY;
use super::range::{if_refused, range};
use super::step::{Step, Trail};
use super::unknown::{Opened, Unknown, open};
use super::{Setting, night_part};
use crate::base::known::Known;
use crate::base::money::{Amount, Fraction, Money, Weekly};
use crate::data::local::MonthRule;
use crate::data::rates::NoRates;
use crate::record::Answers;
use crate::shared::person::is_adult;

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

/// What the charges say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ResultKind {
    /// They are one figure.
    Exact,
    /// They are the two ends of a range.
    Range,
    /// Only the highest is a figure. The lowest is what the charge would come to if more and more were found of a cost that is
    /// not known.
    AtMost,
}

/// What a charge rests on: disability costs that were typed, which the council may accept or not (SI 2014/2672 Sch 1 para 4).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "texts", derive(Serialize))]
pub struct Accepted {
    /// How much they are, pounds a week.
    pub costs: Weekly,
    /// The highest charge if the council accepts none of them.
    pub refused: Charge,
}

/// A figure or a range, and what made it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "texts", derive(Serialize))]
pub struct Estimate {
    /// The day it is for.
    #[cfg_attr(feature = "schema", schemars(with = "crate::base::schema::Date"))]
    pub day: NaiveDate,
    /// The financial year whose rates were used.
    #[cfg_attr(feature = "schema", schemars(with = "super::schema::Year"))]
    pub year: &'static str,
    /// Whether the charges are one figure, the ends of a range, or only the highest of them is a figure.
    pub result: ResultKind,
    /// The sum with the lowest charge; no figure to show where the result is "at most".
    pub lowest: Statement,
    /// The sum with the highest charge; the charges are the same where the result is one figure.
    pub highest: Statement,
    /// The disability costs that the highest charge rests on; null where it is the same without them.
    pub if_accepted: Option<Accepted>,
    /// The lowest and the highest charge over longer periods, as far as each is a figure to show; null where one of them is the
    /// full cost without a figure.
    pub periods: Option<(Periods, Periods)>,
    /// The direct payment at the lowest and at the highest charge; null where the cost or a charge has no figure.
    pub direct_payment: Option<(DirectPayment, DirectPayment)>,
    /// The direct payment at the highest charge as a line of the statement.
    pub payment_step: Option<Step>,
    /// What the care costs, pounds a week.
    pub cost: Option<Weekly>,
    /// How a month's amount was worked out.
    pub month_rule: MonthRule,
    /// The days of the month of the estimate.
    #[cfg_attr(feature = "schema", schemars(range(min = 28, max = 31)))]
    pub days_in_month: u32,
    /// How much of a benefit is paid for help at night and was counted all the same, pounds a week.
    pub night_part_counted: Option<Weekly>,
    /// Savings that are known to be above the upper limit, how long they last at the full cost, and the charge at the limit;
    /// else null.
    pub above_limit: Option<AboveLimit>,
    /// The benefits that are often awarded late, and how much the council may ask for each week that one is paid back for.
    pub late_weeks: Vec<LateWeek>,
    /// What could lower the charge or bring in more money, where the answers allow it.
    pub help: Vec<Help>,
    /// What is not known and matters, the one that matters most first.
    pub unknowns: Vec<Unknown>,
    /// Questions without an answer, which stand at their usual answer or are open.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<super::schema::Question>"))]
    pub not_asked: Vec<&'static str>,
}

impl Estimate {
    /// Whether there is one charge and not a range.
    pub fn is_exact(&self) -> bool {
        self.result == ResultKind::Exact
    }

    /// Whether only the highest charge is a figure.
    pub fn is_at_most(&self) -> bool {
        self.result == ResultKind::AtMost
    }

    /// Whether nothing is open but the year's sum for savings, which was not seen (Sch 1 para 40).
    pub fn only_sum_for_savings_is_open(&self) -> bool {
        self.unknowns.iter().all(|unknown| unknown.question == "savings-credit-cap")
    }

    /// Whether savings matter more than anything else that is open.
    pub fn savings_decide(&self) -> bool {
        self.unknowns.first().is_some_and(|unknown| unknown.question == "savings")
    }

    /// What the person pays into a budget, where it is one figure: the charge; all of the cost, as it was given, where the
    /// charge leaves the council nothing to pay. Where only the year's sum for savings is open, which moves the charge by
    /// pence, it is the most that can be asked.
    pub fn pays_in(&self, answers: &Answers) -> Option<Amount> {
        let weekly = self.highest.charge.weekly();
        let weekly = weekly.filter(|_| self.is_exact() || self.only_sum_for_savings_is_open())?;
        let cost = answers.care_cost.as_ref().and_then(Known::value).copied();
        let all = matches!(self.direct_payment, Some((_, DirectPayment::None)));
        cost.filter(|_| all).or_else(|| Some(Amount::weekly(Money::of(weekly.pounds()))))
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
    let range = range(&opened, &setting);
    let [lowest, highest] = [&range.lowest, &range.highest].map(|case| assess(case, &setting, Trail::kept()));
    let result = match range.without_lowest {
        true => ResultKind::AtMost,
        false if lowest.charge == highest.charge => ResultKind::Exact,
        false => ResultKind::Range,
    };
    let night_part_counted = night_part::counted(&opened.case, &setting);
    let help = help::that_fits(&answers, &opened.case, (&lowest, &highest), &setting);
    let above_limit = (lowest.ability_to_pay == Charge::FullCost
        && highest.ability_to_pay == Charge::FullCost)
        .then(|| above_limit(&range.highest, open(&answers, &setting), &setting));
    let late_weeks = late_weeks(open(&answers, &setting), highest.charge, &setting);
    let if_accepted = accepted(opened, &highest, &setting);
    let not_asked =
        asked.iter().filter(|question| !question.answered(&answers)).map(|question| question.id());
    let charges = lowest.charge.weekly().zip(highest.charge.weekly());
    let budget = answers.care_cost.and_then(|cost| cost.value().copied());
    let cost = budget.map(|budget| budget.a_week(Fraction::Down));
    // A charge that is the whole cost is spread as the cost was given, so that nothing of it seems to be the council's.
    let spread = |charge: Weekly| match budget {
        Some(budget) if cost.is_some_and(|cost| charge >= cost) => {
            Periods::of_amount(budget, &setting.local, setting.day)
        }
        _ => Periods::of(charge, &setting.local, setting.day),
    };
    let pay = |cost, charge| direct_payment(cost, charge, &setting.local, setting.day);
    Outcome::Estimate(Box::new(Estimate {
        day: setting.day,
        year: setting.year.label,
        result,
        if_accepted,
        periods: charges.map(|(low, high)| (spread(low), spread(high))),
        direct_payment: charges
            .zip(budget)
            .map(|((low, high), budget)| (pay(budget, low), pay(budget, high))),
        payment_step: charges
            .zip(budget.zip(cost))
            .map(|((_, charge), (budget, cost))| payment_step(pay(budget, charge), cost, charge, &setting)),
        cost,
        month_rule: setting.local.month,
        days_in_month: days_in_month(setting.day),
        night_part_counted,
        above_limit,
        late_weeks,
        help,
        unknowns: range.unknowns,
        not_asked: not_asked.collect(),
        lowest,
        highest,
    }))
}

/// The disability costs that were typed, where the charge would be higher without them.
fn accepted(opened: Opened, highest: &Statement, setting: &Setting) -> Option<Accepted> {
    let typed = opened.case.extra_costs.iter().map(|(_, amount)| amount.a_week(Fraction::Up));
    let costs: Weekly = typed.sum();
    if costs.is_zero() {
        return None;
    }
    let refused = if_refused(opened, setting);
    (refused > highest.charge).then_some(Accepted { costs, refused })
}
