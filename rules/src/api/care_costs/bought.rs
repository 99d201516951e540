//! What a budget buys, as the API writes it.

use chrono::NaiveDate;
use serde::Serialize;

use super::cost::{About, Ends, Range, about};
use crate::base::money::{Hourly, Hours, Money};
use crate::data::councils::Basis;
use crate::data::local::PaymentRule;
use crate::record::Answers;
use crate::tools::budget::{Buys, HoursBought, Picture, WageBought};

/// What the budget buys at the lowest and at the highest prices.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "outcome")]
pub(super) enum Bought {
    /// What it buys.
    Budget {
        #[serde(flatten)]
        about: Box<About>,
        /// The budget, pounds a year of 52 weeks.
        budget: Money,
        /// What it buys by each way that has a price.
        #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
        ways: Vec<Range<BoughtHours>>,
        /// The highest wage for the hours that are needed; null where nobody is employed from a wage.
        wage: Option<Box<Ends<Wage>>>,
        /// The week at the council's published rates, and at the one in `agency_more`, pounds a year. The council sets the
        /// real budget, which must be enough to meet the need.
        indicative: Vec<Indicative>,
    },
    /// There are no figures for the day.
    NoRates {
        /// Which days there are figures for, in a sentence.
        message: String,
    },
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct BoughtHours {
    /// Hours of care a week, the most in quarters whose cost fits.
    hours: Hours,
    /// What they cost in a year.
    cost: Money,
    /// What is left of the budget in a year.
    left: Money,
    /// What is missing in a year where not even the rest of the week fits.
    short: Money,
    /// Whether it would buy more than is taken.
    is_most: bool,
    /// Every four weeks, for the hours that are needed; null where it is not known what the person pays in.
    picture: Option<PictureOut>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Picture"))]
pub(super) struct PictureOut {
    /// Net: the council takes the contribution off, and the person pays it into the account. Gross: it pays all in and sends a
    /// bill.
    paid: PaymentRule,
    /// The budget.
    gross: Money,
    /// What the council pays in.
    council_pays_in: Money,
    /// What the person pays into the account: at most what the care costs.
    person_pays_in: Money,
    /// What the person pays to the council where it pays gross: at most what the care costs.
    bill: Money,
    /// What the hours cost.
    cost: Money,
    /// What is left.
    left: Money,
    /// What is missing.
    short: Money,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Wage {
    /// Pounds an hour, the most in pence whose cost fits.
    wage: Hourly,
    /// Whether it may be paid to everyone.
    is_lawful: bool,
    /// What it costs in a year.
    cost: Money,
    /// What is left of the budget in a year.
    left: Money,
    /// What is missing in a year.
    short: Money,
    /// Whether a higher one than is taken would fit.
    is_most: bool,
    /// For each helper.
    helpers: Vec<WageFor>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct WageFor {
    /// How old they are.
    age: u8,
    /// The minimum wage for that age.
    minimum: Hourly,
    /// Whether the wage may be paid to them.
    is_lawful: bool,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Indicative {
    /// What the rate is for.
    basis: Basis,
    /// Pounds an hour or a night.
    rate: Hourly,
    /// The year or date of the rate; null where the request has it.
    seen: Option<&'static str>,
    #[serde(flatten)]
    year: Ends<Money>,
}

pub(super) fn response(answers: &Answers, bought: Buys, day: NaiveDate) -> Bought {
    let about = about(answers, &bought.estimate, day);
    let way = |way: crate::tools::budget::WayBuys| {
        let [low, high] = way.hours;
        let (at_low, at_high) = way.picture.map(|[low, high]| (low, high)).unzip();
        Range { way: way.way, ends: Ends { low: hours(low, at_low), high: hours(high, at_high) } }
    };
    Bought::Budget {
        about: Box::new(about),
        budget: bought.year,
        ways: bought.ways.into_iter().map(way).collect(),
        wage: bought.wage.map(|[low, high]| Box::new(Ends { low: wage(&low), high: wage(&high) })),
        indicative: bought.indicative.into_iter().map(indicative).collect(),
    }
}

pub(super) fn hours(bought: HoursBought, picture: Option<Picture>) -> BoughtHours {
    let HoursBought { hours, cost, left, short, is_most } = bought;
    let picture = picture.map(|picture| PictureOut {
        paid: picture.paid,
        gross: picture.gross,
        council_pays_in: picture.council_pays_in,
        person_pays_in: picture.person_pays_in,
        bill: picture.bill,
        cost: picture.cost,
        left: picture.left,
        short: picture.short,
    });
    BoughtHours { hours, cost, left, short, is_most, picture }
}

pub(super) fn wage(bought: &WageBought) -> Wage {
    let one = |helper: &crate::tools::budget::WageFor| WageFor {
        age: helper.age,
        minimum: helper.minimum,
        is_lawful: helper.is_lawful,
    };
    Wage {
        wage: bought.wage,
        is_lawful: bought.is_lawful(),
        cost: bought.cost,
        left: bought.left,
        short: bought.short,
        is_most: bought.is_most,
        helpers: bought.helpers.iter().map(one).collect(),
    }
}

pub(super) fn indicative(at: crate::tools::budget::IndicativeAt) -> Indicative {
    let [low, high] = at.year;
    Indicative { basis: at.basis, rate: at.rate, seen: at.seen, year: Ends { low, high } }
}
