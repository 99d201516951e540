//! From answers to comparisons: what is known is set, what was not asked stands at its usual answer, and each "not sure"
//! becomes the lowest and the highest it could be.
//!
//! Nearly every unknown moves the cost one way only (a higher price never costs less), so all of them stand at one end
//! together. What happens during leave does not: it is tried every way at both ends.

mod agency;
mod employer;
mod gaps;
mod usual;
mod week;

pub use usual::{Usual, UsualOf};
pub use week::of_visits;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::comparison::{Comparison, Warned, Warning, Way, WayCost};
use super::inputs::{Inputs, Introductory, Leave, Prices, SelfEmployed};
use super::problem::{Field, Problem};
use super::{compare, questions};
use crate::base::known::Known;
use crate::base::money::{Hourly, Money, Percent};
use crate::data::employment::{Between, EmploymentYear, MinimumWage, Orientation};
use crate::data::rates::NoRates;
use crate::record::{Answers, NightPrices};

/// Weeks a year in which care is needed, unless something else is said.
const USUAL_WEEKS: u8 = 52;

/// What a record comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The ways with their ranges.
    Estimate(Box<Estimate>),
    /// There are no figures for the day.
    NoRates(NoRates),
    /// Answers that fit no sum: a helper who would work more hours than a week has.
    Problem(Problem),
}

/// The ways, lowest and highest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Estimate {
    /// The day for which it was worked out.
    pub day: NaiveDate,
    /// The tax year whose figures were used.
    pub year: &'static EmploymentYear,
    /// The minimum wage that holds on the day.
    pub wages: &'static MinimumWage,
    /// Each way, in the order of [`Way::ALL`].
    pub ways: Vec<WayRange>,
    /// What is unusual, unlawful or near an edge, at either end.
    pub warnings: Vec<Warned>,
    /// Questions that make it a range: "not sure", or not answered.
    pub unknowns: Vec<&'static str>,
    /// Questions that were not asked and stand at their usual answer.
    pub assumed: Vec<&'static str>,
    /// Prices that are in no sum, as nobody knows them: they are the same whichever way is taken.
    pub left_out: Vec<&'static str>,
    /// Ranges that stand for prices which nobody gave.
    pub usual: Vec<Usual>,
    /// What the lowest cost was worked out from.
    pub lowest: Inputs,
    /// What the highest cost was worked out from.
    pub highest: Inputs,
}

/// One way between its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayRange {
    /// Which.
    pub way: Way,
    /// The lowest cost of a usual year.
    pub low: WayCost,
    /// The highest; the same where everything is known.
    pub high: WayCost,
    /// The lowest and the highest cost of an hour of care, at any of the weeks it could be; none without hours.
    pub an_hour: Option<[Hourly; 2]>,
}

impl Estimate {
    /// One way of it.
    pub fn way(&self, way: Way) -> Option<&WayRange> {
        self.ways.iter().find(|range| range.way == way)
    }

    /// Whether everything is known that moves a sum.
    pub fn is_exact(&self) -> bool {
        self.ways.iter().all(|range| range.low.year == range.high.year)
    }
}

/// The question whose answer fits no sum with the others.
pub const fn question_of(problem: &Problem) -> Option<&'static str> {
    match problem {
        Problem::NoRates(_) => Some("when"),
        Problem::OutOfRange { field, .. }
        | Problem::NotTheSame { field, .. }
        | Problem::Missing { field } => match field {
            Field::Hours | Field::Waking | Field::SleepIns | Field::Visit => Some("care-week"),
            Field::AgencyVisit | Field::AgencyWeekend => Some("agency-more"),
            Field::Helpers | Field::HelperHours | Field::HelperAge => Some("helpers"),
            Field::Wage => Some("pa-pay"),
            Field::Budget => Some("care-cost"),
            _ => None,
        },
    }
}

/// An end of the range.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Low,
    High,
}

impl End {
    fn of(self, between: &Between) -> Decimal {
        if self == Self::Low { between.low.amount } else { between.high.amount }
    }

    fn pick<T>(self, low: T, high: T) -> T {
        if self == Self::Low { low } else { high }
    }
}

/// The figures of a day.
#[derive(Clone, Copy)]
struct DayFigures {
    day: NaiveDate,
    year: &'static EmploymentYear,
    wages: &'static MinimumWage,
}

impl DayFigures {
    fn orientation(&self) -> &'static Orientation {
        &self.year.orientation
    }
}

/// What the answers come to on a day. Answers to questions that the others do not lead to count for nothing.
pub fn estimate(answers: &Answers, today: NaiveDate) -> Outcome {
    let day = answers.day(today);
    let (year, wages) = match (EmploymentYear::on(day), MinimumWage::on(day)) {
        (Ok(year), Ok(wages)) => (year, wages),
        (Err(none), _) | (_, Err(none)) => return Outcome::NoRates(none),
    };
    let figures = DayFigures { day, year, wages };
    let (_, kept) = questions::JOURNEY.walk(answers, today);
    match both_ends(&kept, figures) {
        Ok(estimate) => Outcome::Estimate(Box::new(estimate)),
        Err(problem) => Outcome::Problem(problem),
    }
}

/// One try: what it was worked out from, and what came out.
type Run = (Inputs, Comparison);

fn both_ends(answers: &Answers, figures: DayFigures) -> Result<Estimate, Problem> {
    let ends = |prices, hours| runs(answers, figures, prices, hours);
    let (low, high) = (ends(End::Low, End::Low)?, ends(End::High, End::High)?);
    // An hour may cost least in the week with the most care, so prices meet both weeks.
    let crossed = [ends(End::Low, End::High)?, ends(End::High, End::Low)?];
    // Leave is all that the tries at one end differ in, and it is about an employed personal assistant alone.
    let employed = |run: &&Run| run.1.way(Way::Employed).map(|cost| cost.year);
    let none = Problem::Missing { field: Field::Helpers };
    let (lowest, highest) = (low.iter().min_by_key(employed), high.iter().max_by_key(employed));
    let (lowest, highest) = (lowest.ok_or(none)?, highest.ok_or(none)?);
    let mut ways = Vec::new();
    for (one, other) in lowest.1.ways.iter().zip(&highest.1.ways) {
        let all = low.iter().chain(&high).chain(crossed.iter().flatten());
        let hours = all.filter_map(|run| run.1.way(one.way)?.an_hour());
        let an_hour = hours.fold(None, |found: Option<[Hourly; 2]>, hour| {
            Some(found.map_or([hour, hour], |[least, most]| [least.min(hour), most.max(hour)]))
        });
        ways.push(WayRange { way: one.way, low: one.clone(), high: other.clone(), an_hour });
    }
    let mut warnings = lowest.1.warnings.clone();
    let new = |warned: &&Warned| {
        !lowest.1.warnings.iter().any(|old| (old.warning, old.helper) == (warned.warning, warned.helper))
    };
    warnings.extend(highest.1.warnings.iter().filter(new).cloned());
    if employer::council_pays(answers) {
        // What the council pays apart is not in the sum, and nothing is missing.
        warnings.retain(|warned| !matches!(warned.warning, Warning::NoInsurance | Warning::NoPayroll));
    }
    warnings.extend(week::warnings(answers));
    if answers.agency_more.as_ref().is_none_or(|more| more.bank_holiday_extra.is_none()) {
        warnings.push(Warned { warning: Warning::BankHolidaysNotKnown, helper: None, figures: Vec::new() });
    }
    let weeks = [&lowest.0.week, &highest.0.week];
    Ok(Estimate {
        day: figures.day,
        year: figures.year,
        wages: figures.wages,
        ways,
        warnings,
        unknowns: gaps::unknowns(answers, figures, &weeks),
        assumed: gaps::assumed(answers),
        left_out: gaps::left_out(answers),
        usual: usual::used(answers, figures, &highest.0, &weeks),
        lowest: lowest.0.clone(),
        highest: highest.0.clone(),
    })
}

fn runs(answers: &Answers, figures: DayFigures, end: End, hours: End) -> Result<Vec<Run>, Problem> {
    let mut runs = Vec::new();
    for leave in employer::leaves(answers) {
        let inputs = inputs(answers, figures, (end, hours), *leave);
        let comparison = compare(&inputs)?;
        runs.push((inputs, comparison));
    }
    Ok(runs)
}

/// At an end of the prices and an end of the hours.
fn inputs(answers: &Answers, figures: DayFigures, (end, hours): (End, End), leave: Leave) -> Inputs {
    let week = week::needed(answers, hours);
    let sleep_in = Money::of(end.of(&figures.orientation().sleep_in));
    let agency = agency::agency(answers, figures, end, &week);
    let nights = night_prices(answers);
    let other = answers.other_prices.as_ref().and_then(Known::value).cloned().unwrap_or_default();
    let hourly = |price: Option<Known<Money>>, between: &Between| {
        price.map(|price| Hourly::of(price.value().map_or(end.of(between), |price| price.pounds())))
    };
    let usual = figures.orientation();
    let ways = answers.other_ways.clone().unwrap_or_default();
    let prices = Prices {
        // What nobody knows is left out, and that is said: it is the same whichever way is taken.
        day_service: (week.day_services > 0).then(|| other.day_service.unwrap_or_default()),
        day_service_vat: other
            .day_service_vat
            .filter(|vat| *vat)
            .map(|_| Percent::of(figures.year.vat.standard.amount)),
        respite_night: (week.respite_nights > 0).then(|| other.respite_night.unwrap_or_default()),
        pa_sleep_in: (week.sleep_ins > 0).then(|| nights.pa_sleep_in.unwrap_or(sleep_in)),
    };
    Inputs {
        day: figures.day,
        weeks: Decimal::from(answers.weeks.unwrap_or(USUAL_WEEKS)),
        pa: Some(employer::pay(answers, figures, end, leave, week.worked())),
        week,
        agency: Some(agency),
        self_employed: hourly(ways.self_employed, &usual.self_employed).map(|hour| SelfEmployed {
            hour,
            sleep_in: ways.self_employed_sleep_in,
            council_rate: ways.self_employed_council.map(|rate| Hourly::of(rate.pounds())),
        }),
        introductory: hourly(ways.introductory, &usual.introductory).map(|hour| Introductory {
            hour,
            weekly_fee: ways.introductory_fee.and_then(|fee| fee.value().copied()).unwrap_or_default(),
        }),
        managed: hourly(ways.managed, &usual.managed),
        prices,
    }
}

fn night_prices(answers: &Answers) -> NightPrices {
    answers.night_prices.as_ref().and_then(Known::value).cloned().unwrap_or_default()
}
