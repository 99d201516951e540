//! A second opinion: the charge of a person with nothing left open, in whole pence, written down once more from the
//! law. It shares the dated amounts and the State Pension age with the program, and none of its sums.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod guarantee;
mod income;
mod paragraph_40;
mod weekly;

use chrono::{Datelike, NaiveDate};
use rules::base::money::Amount;
use rules::data::local::Local;
use rules::data::pension_age;
use rules::data::rates::RateYear;
use rules::record::{Age, AgeBand, Answers, FreeCare, GivenAway, HousingCost, IncomeAnswer};
use rules::record::{IncomeChoice as C, IncomeKind as K, JointShare, Known, Listed, Savings, SavingsBand};
use rules::tools::contribution::council_rules;

pub use weekly::pence;
use weekly::{hundredths, rate, week_down, week_up};

/// What the charge should be, in pence; `charge` is none for the full cost, whatever that is.
#[derive(Debug, PartialEq, Eq)]
pub struct Opinion {
    pub charge: Option<i64>,
    pub counted: i64,
    pub tariff: i64,
    pub guarantee: i64,
    pub housing: i64,
    pub extra_costs: i64,
}

fn known<T>(answer: &Option<Known<T>>) -> Option<&T> {
    answer.as_ref().map(|answer| answer.value().expect("everything is known"))
}

/// Years of age: a birthday on 29 February falls on 1 March in other years.
fn years_old(born: NaiveDate, on: NaiveDate) -> i32 {
    let before = (on.month(), on.day()) < (born.month(), born.day());
    on.year() - born.year() - i32::from(before)
}

fn band(age: &Age, on: NaiveDate) -> AgeBand {
    match age {
        Age::Band(band) => *band,
        Age::Born(born) if pension_age::has_reached(*born, on).unwrap() => AgeBand::PensionAge,
        Age::Born(born) if years_old(*born, on) >= 25 => AgeBand::WorkingAge,
        Age::Born(_) => AgeBand::Under25,
    }
}

/// What the law leaves to the council, which makes two ends of one answer: the first with what the person says.
#[derive(Clone, Copy)]
struct Decided {
    /// Regulation 24: the person's share of what is held jointly.
    share: i64,
    /// Regulation 22: what the adult is treated as possessing, though it was given away.
    given: i64,
}

/// Every way in which the council can decide.
fn decisions(answers: &Answers) -> Vec<Decided> {
    let joint = match known(&answers.savings) {
        Some(Savings::Exact { joint, .. }) => pence(joint.pounds()),
        _ => 0,
    };
    // (1)(a): an equal share, unless (2): the council is satisfied that it is less or more. A person who says that it is
    // more is taken at their word.
    let equal = joint / 2;
    let shares = match known(&answers.joint_share) {
        None | Some(JointShare::Equal) => vec![equal],
        Some(JointShare::Own(own)) if pence(own.pounds()) < equal => vec![pence(own.pounds()), equal],
        Some(JointShare::Own(own)) => vec![pence(own.pounds())],
    };
    // Regulation 22(1): possessed if the purpose was to decrease the charge, which nobody has who can't foresee one.
    let given = match known(&answers.given_away) {
        Some(GivenAway::Worth(worth)) => vec![0, pence(worth.pounds())],
        Some(GivenAway::No | GivenAway::NotForeseen) | None => vec![0],
    };
    let each = |share| given.iter().map(move |given| Decided { share, given: *given });
    shares.into_iter().flat_map(each).collect()
}

/// The opinion at one end: the lowest or the highest charge over what the council may decide.
pub fn opinion(answers: &Answers, on: NaiveDate, spare_all: bool) -> Opinion {
    let each = decisions(answers).into_iter().map(|decided| decided_opinion(answers, on, spare_all, decided));
    let better = |one: &Opinion, other: &Opinion| {
        if spare_all { other.charge < one.charge } else { other.charge > one.charge }
    };
    each.reduce(|one, other| if better(&one, &other) { other } else { one }).unwrap()
}

/// The opinion; `spare_all` says which end is meant where the law's sum was not seen, a band of age may be 65, and other
/// money may be qualifying income: the one with more left out.
fn decided_opinion(answers: &Answers, on: NaiveDate, spare_all: bool, decided: Decided) -> Opinion {
    let local = council_rules(answers, on);
    let nothing =
        Opinion { charge: Some(0), counted: 0, tariff: 0, guarantee: 0, housing: 0, extra_costs: 0 };
    if local.no_charge || is_free(answers) {
        return nothing;
    }
    let year = RateYear::on(on).unwrap();
    let band = band(known(&answers.age).unwrap(), on);
    let person = Person { answers, local: &local, year, on, band, spare_all, decided };
    let counted = person.counted();
    let guarantee = person.guarantee();
    let (housing, extra_costs) = (person.housing(), person.extra_costs());
    let cost = week_down(*known(&answers.care_cost).unwrap());
    let (tariff, above) = person.tariff();
    let left =
        (counted + tariff - guarantee - housing - extra_costs).max(0) * hundredths(local.share) / 10_000;
    let left = local.largest.map_or(left, |largest| left.min(pence(largest.pounds())));
    let charge = if above { cost } else { left.min(cost) };
    let charge = if charge < pence(local.smallest.pounds()) { 0 } else { charge };
    Opinion { charge: Some(charge), counted, tariff, guarantee, housing, extra_costs }
}

/// The provisions that bear on a person who is assessed: what the random people must come to.
pub fn provisions(answers: &Answers, on: NaiveDate) -> Vec<&'static str> {
    let (local, year) = (council_rules(answers, on), RateYear::on(on).unwrap());
    if local.no_charge || is_free(answers) {
        return Vec::new();
    }
    let band = band(known(&answers.age).unwrap(), on);
    let decided = decisions(answers)[0];
    let person = Person { answers, local: &local, year, on, band, spare_all: true, decided };
    let all = [person.of_paragraph_40(), person.of_paragraph_17(), person.of_the_premiums()];
    let met = all.into_iter().flatten().filter(|(_, holds)| *holds);
    met.map(|(provision, _)| provision).collect()
}

fn is_free(answers: &Answers) -> bool {
    let kinds = known(&answers.free_care).unwrap();
    let whole = kinds.contains(&FreeCare::Cjd) || kinds.contains(&FreeCare::NhsContinuing);
    whole || (!kinds.is_empty() && *known(&answers.all_free).unwrap())
}

struct Person<'a> {
    answers: &'a Answers,
    local: &'a Local,
    year: &'static RateYear,
    on: NaiveDate,
    band: AgeBand,
    spare_all: bool,
    decided: Decided,
}

impl Person<'_> {
    fn couple(&self) -> bool {
        *known(&self.answers.partner).unwrap()
    }

    fn incomes(&self) -> impl Iterator<Item = (K, &IncomeAnswer)> {
        known(&self.answers.income).unwrap().iter().map(|(kind, answer)| (*kind, known(answer).unwrap()))
    }

    fn has(&self, wanted: fn(K, C) -> bool) -> bool {
        self.incomes().any(|(kind, income)| wanted(kind, income.choice.unwrap_or(C::Another)))
    }

    fn rate(&self, key: &str) -> Option<i64> {
        self.year.benefit(key).map(rate)
    }

    /// In pence a week, and whether savings are above the upper limit of £23,250.
    fn tariff(&self) -> (i64, bool) {
        let held = match known(&self.answers.savings).copied().unwrap() {
            Savings::Band(SavingsBand::AboveUpper) => return (0, true),
            Savings::Band(band) => {
                assert_eq!(band, SavingsBand::BelowLower, "a band between the limits is a range");
                assert_eq!(self.decided.given, 0, "a band and a gift are a range");
                return (0, false);
            }
            Savings::Exact { own, .. } => pence(own.pounds()) + self.decided.share,
        };
        let capital = held + self.decided.given;
        if capital > 2_325_000 {
            return (0, true);
        }
        let over = (capital - 1_425_000).max(0);
        ((over + 24_999) / 25_000 * 100, false)
    }

    fn housing(&self) -> i64 {
        let list = known(&self.answers.housing).unwrap();
        let taken = |kind: &HousingCost| *kind != HousingCost::InsuranceWater || self.local.insurance_water;
        list.iter().filter(|(kind, _)| taken(kind)).map(|(_, amount)| week_up(*known(amount).unwrap())).sum()
    }

    fn extra_costs(&self) -> i64 {
        let care = |kind: K, choice: C| {
            matches!(kind, K::Pip | K::Dla | K::AttendanceAllowance) && choice != C::MobilityOnly
        };
        if !self.has(care) && !self.local.extra_costs_for_all {
            return 0;
        }
        let list: &Listed<_, Amount> = known(&self.answers.extra_costs).unwrap();
        let listed: i64 = list.values().map(|amount| week_up(*known(amount).unwrap())).sum();
        listed.max(pence(self.local.flat_extra_costs.pounds()))
    }
}
