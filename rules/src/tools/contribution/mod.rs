//! What a person living at home may be asked to pay towards their care: the financial assessment.
//!
//! [`estimate`] is the way in: answers and a day give a range with every line that made it. One file for each rule
//! of law; `charge.rs` puts them together.

mod case;
mod charge;
mod direct_payment;
mod estimate;
mod extra_costs;
mod free_care;
mod guarantee;
mod housing;
mod income;
pub(crate) mod income_kinds;
mod night_part;
pub mod questions;
mod range;
mod setting;
mod step;
mod tariff_income;
mod unknown;

use chrono::{Months, NaiveDate};

use crate::base::known::Known;
use crate::data::local::Local;
use crate::data::pension_age;
use crate::data::rates::RateYear;
use crate::record::{Age, AgeBand, Answers};

pub use charge::{Charge, Statement};
pub use direct_payment::{DirectPayment, Periods, direct_payment};
pub use estimate::{Estimate, Outcome, estimate};
pub use setting::Setting;
pub use step::{Effect, Figure, Part, Step};
pub use tariff_income::{is_above_limit, tariff_income};
pub use unknown::Unknown;

const MONTHS_A_YEAR: u32 = 12;

/// What holds locally on the day of the estimate: set by hand, else the council's practice, else the law's default.
pub fn council_rules(answers: &Answers, today: NaiveDate) -> Local {
    Setting::local(answers, answers.day(today)).0
}

/// The age band on the day of the estimate, where an answer settles it.
pub fn age_band(answers: &Answers, today: NaiveDate) -> Option<AgeBand> {
    let day = answers.day(today);
    match answers.age? {
        Known::NotSure => None,
        Known::Known(Age::Band(band)) => Some(band),
        Known::Known(Age::Born(born)) => band_of(born, day),
    }
}

fn band_of(born: NaiveDate, day: NaiveDate) -> Option<AgeBand> {
    let ages = &RateYear::on(day).ok()?.ages;
    if has_age(born, ages.full_guarantee, day) {
        let reached = pension_age::has_reached(born, day)?;
        return Some(if reached { AgeBand::PensionAge } else { AgeBand::WorkingAge });
    }
    Some(AgeBand::Under25)
}

/// Whether a birthday has come. Who is born on 29 February has it on 1 March in other years.
fn has_age(born: NaiveDate, years: u32, day: NaiveDate) -> bool {
    let birthday = born.checked_add_months(Months::new(years * MONTHS_A_YEAR));
    let birthday =
        birthday.map(|date| if is_moved(born, date) { date.succ_opt().unwrap_or(date) } else { date });
    birthday.is_some_and(|date| date <= day)
}

fn is_moved(born: NaiveDate, birthday: NaiveDate) -> bool {
    use chrono::Datelike;
    born.day() != birthday.day()
}

/// Whether the person is an adult on the day of the estimate, as far as the answers tell.
pub fn is_adult(answers: &Answers, today: NaiveDate) -> bool {
    let day = answers.day(today);
    match (answers.age, RateYear::on(day)) {
        (Some(Known::Known(Age::Born(born))), Ok(year)) => has_age(born, year.ages.adult, day),
        _ => true,
    }
}
