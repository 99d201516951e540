//! When the amounts of the next year are due.

use chrono::{Days, NaiveDate};

use crate::base::dates::spoken;
use crate::data::{employment, rates};

/// The amounts of April are published in the winter before: from so many days before the newest end, new ones are due.
const NOTICE: Days = Days::new(60);

/// The first day on which newer amounts are due, where the newest hold up to `last`.
pub fn since(last: NaiveDate) -> NaiveDate {
    last.checked_sub_days(NOTICE).unwrap_or(last)
}

/// One line for each kind of amounts that is due on a day, for whoever builds the site.
pub fn lines(day: NaiveDate) -> Vec<String> {
    let newest = employment::all().last();
    let kinds = [
        ("rates for charging", rates::all().last().map(|year| year.ends)),
        ("figures of employment", newest.map(|year| year.ends)),
        ("minimum wages", newest.map(|year| year.minimum_wage.ends)),
    ];
    let line = |(what, last): (&str, Option<NaiveDate>)| {
        let last = last.filter(|last| since(*last) <= day)?;
        let (ends, today) = (if last < day { "ended" } else { "end" }, spoken(day));
        let left = (last - day).num_days();
        let how_long = if left < 0 { String::new() } else { format!(", in {left} days") };
        Some(format!(
            "the newest {what} {ends} on {}{how_long} (today is {today}): docs/tasks/add-a-year.md says how to add newer ones",
            spoken(last)
        ))
    };
    kinds.into_iter().filter_map(line).collect()
}
