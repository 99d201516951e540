//! What the budget of a record buys, at the lowest and at the highest prices it could come to.

use chrono::NaiveDate;

use crate::base::known::Known;
use crate::base::money::{Amount, Hourly, Money};
use crate::data::councils::{self, Basis};
use crate::data::local::{Local, PaymentRule};
use crate::record::Answers;
use crate::tools::budget::{HoursBought, Picture, WageBought, hours, indicative, picture, wage};
use crate::tools::care_costs::comparison::Way;
use crate::tools::care_costs::opened::{Estimate, Outcome, estimate};
use crate::tools::care_costs::problem::{Field, Problem};

/// What a budget buys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buys {
    /// The budget, pounds a year of 52 weeks.
    pub year: Money,
    /// Hours at each way.
    pub ways: Vec<WayBuys>,
    /// The highest wage at the lowest and at the highest other costs; none where nobody is employed from a wage.
    pub wage: Option<[WageBought; 2]>,
    /// What the council could reckon with: the week at its own rates.
    pub indicative: Vec<IndicativeAt>,
    /// What it was worked out from.
    pub estimate: Box<Estimate>,
}

/// What a budget buys at one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayBuys {
    /// Which.
    pub way: Way,
    /// Hours at the lowest prices, and at the highest.
    pub hours: [HoursBought; 2],
    /// The whole picture at the lowest prices, and at the highest; none where it is not known what the person pays in.
    pub picture: Option<[Picture; 2]>,
}

/// The week at one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IndicativeAt {
    /// What the rate is for.
    pub basis: Basis,
    /// The rate.
    pub rate: Hourly,
    /// The year or date for which it was seen; none where the person has given it.
    pub seen: Option<&'static str>,
    /// Pounds a year for the week with the least care and the lowest other prices, and for that with the most.
    pub year: [Money; 2],
}

/// What the budget of a record buys; none where there is no budget in it.
pub fn buys(answers: &Answers, today: NaiveDate) -> Option<Result<Buys, Problem>> {
    let Some(Known::Known(budget)) = answers.care_cost else { return None };
    Some(match estimate(answers, today) {
        Outcome::Estimate(estimate) => bought(answers, budget, estimate),
        Outcome::NoRates(none) => Err(Problem::NoRates(none)),
        Outcome::Problem(problem) => Err(problem),
    })
}

fn bought(answers: &Answers, budget: Amount, estimate: Box<Estimate>) -> Result<Buys, Problem> {
    let year = budget.a_year();
    let ends = [&estimate.lowest, &estimate.highest];
    let none = Problem::Missing { field: Field::Budget };
    let paid = payment_rule(answers, estimate.day);
    let pays_in = answers.pays_in.and_then(|amount| amount.value().copied());
    let mut ways = Vec::new();
    for range in &estimate.ways {
        let [low, high] = ends.map(|inputs| hours(range.way, year, inputs));
        let picture_of = |contribution: Amount| {
            [&range.low, &range.high].map(|cost| picture(budget, contribution, paid, cost))
        };
        ways.push(WayBuys {
            way: range.way,
            hours: [low?.ok_or(none)?, high?.ok_or(none)?],
            picture: pays_in.map(picture_of),
        });
    }
    let [low, high] = ends.map(|inputs| wage(year, inputs));
    let wage = low?.zip(high?).map(|(low, high)| [low, high]);
    let indicative = at_council_rates(answers, &estimate)?;
    Ok(Buys { year, ways, wage, indicative, estimate })
}

/// Whether the council takes the contribution off: as set by hand, else its practice, else as most do.
fn payment_rule(answers: &Answers, day: NaiveDate) -> PaymentRule {
    let council = answers.council.as_deref().and_then(councils::find);
    let theirs = council.map(|council| council.rules_on(day).0).unwrap_or_default();
    let by_hand = answers.council_rules.clone().unwrap_or_default();
    Local::of(&by_hand, &theirs).payment
}

/// The week at the rates of the chosen council, and at the one that the person gives.
///
/// # Errors
///
/// A [`Problem`] where a rate or the week is out of range.
pub fn at_council_rates(answers: &Answers, estimate: &Estimate) -> Result<Vec<IndicativeAt>, Problem> {
    let council = answers.council.as_deref().and_then(councils::find);
    let own = council.map_or(&[][..], |council| council.rates).iter();
    let by_hour = |basis: Basis| matches!(basis, Basis::Agency | Basis::PaAllIn | Basis::PaComplex);
    let mut rates: Vec<_> = own
        .filter(|rate| by_hour(rate.basis) && !rate.is_night)
        .map(|rate| (rate.basis, rate.amount, Some(rate.seen)))
        .collect();
    let typed = answers.agency_more.as_ref().and_then(|more| more.council_rate);
    rates.extend(typed.map(|rate| (Basis::Agency, rate, None)));
    let mut found = Vec::new();
    for (basis, rate, seen) in rates {
        let rate = Hourly::of(rate.pounds());
        let [low, high] = [&estimate.lowest, &estimate.highest].map(|inputs| indicative(inputs, rate));
        found.push(IndicativeAt { basis, rate, seen, year: [low?.year(), high?.year()] });
    }
    Ok(found)
}
