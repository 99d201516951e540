//! What the answers say about a person on a day: how old they are, and whose needs the answers are about.

use chrono::{Datelike, Months, NaiveDate};

use crate::base::known::Known;
use crate::data::pension_age;
use crate::data::rates::RateYear;
use crate::record::{Age, AgeBand, Answers, FreeCare, SupportFor, Who};

const MONTHS_A_YEAR: u32 = 12;

/// The age band on the day of the estimate, where the answers settle it.
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

/// Whether a person has reached an age on a day. A person born on 29 February has their birthday on 1 March in other
/// years.
fn has_age(born: NaiveDate, years: u32, day: NaiveDate) -> bool {
    let birthday = born.checked_add_months(Months::new(years * MONTHS_A_YEAR));
    let birthday =
        birthday.map(|date| if is_moved(born, date) { date.succ_opt().unwrap_or(date) } else { date });
    birthday.is_some_and(|date| date <= day)
}

/// Whether the person has had this birthday on the day of the estimate, where a date of birth or a band settles it.
pub fn has_reached_age(answers: &Answers, years: u32, today: NaiveDate) -> Option<bool> {
    match answers.age? {
        Known::Known(Age::Born(born)) => Some(has_age(born, years, answers.day(today))),
        Known::Known(Age::Band(AgeBand::Under25)) => Some(false),
        // Nobody reaches State Pension age earlier since our amounts begin.
        Known::Known(Age::Band(AgeBand::PensionAge)) => Some(true),
        Known::Known(Age::Band(AgeBand::WorkingAge)) | Known::NotSure => None,
    }
}

fn is_moved(born: NaiveDate, birthday: NaiveDate) -> bool {
    born.day() != birthday.day()
}

/// Whether the person is an adult on the day of the estimate, as far as the answers tell. Where they do not tell, the
/// person is taken for an adult.
pub fn is_adult(answers: &Answers, today: NaiveDate) -> bool {
    let day = answers.day(today);
    match (answers.age, RateYear::on(day)) {
        (Some(Known::Known(Age::Born(born))), Ok(year)) => has_age(born, year.ages.adult, day),
        _ => true,
    }
}

/// Whose needs the support is for, from the answers in any tool.
pub fn support_for(answers: &Answers) -> SupportFor {
    let as_carer = || ticked(answers, FreeCare::CarerSupport);
    answers.support_for.unwrap_or_else(|| if as_carer() { SupportFor::Carer } else { SupportFor::Care })
}

/// Whether the support is for someone under 18, so that children's services decide.
pub fn is_young(answers: &Answers, today: NaiveDate) -> bool {
    // A carer who used the estimator for the other person has given that person's age.
    let age_of_other = support_for(answers) == SupportFor::Carer && answers.who == Some(Who::Other);
    answers.support_for == Some(SupportFor::Young) || (!age_of_other && !is_adult(answers, today))
}

/// Whether a kind of free care was ticked in the estimator.
pub fn ticked(answers: &Answers, kind: FreeCare) -> bool {
    answers.free_care.as_ref().and_then(Known::value).is_some_and(|kinds| kinds.contains(&kind))
}
