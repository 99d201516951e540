//! The figures that texts name in brackets, each from dated data with its source.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::data::employment::{self, EmploymentYear};
use rules::data::limits;
use rules::data::rates::{self, RateYear};
use rules::data::sources::{Source, Standing};

use crate::markdown::{self, Events};
use crate::page;
use crate::table_words::TableWords;

/// A figure of the newest data, and what it was in the year before: the newest year may not have begun.
#[derive(Debug, Clone)]
pub struct Value {
    pub newest: Edition,
    pub before: Option<Edition>,
}

/// A figure as a text shows it, and where it comes from.
#[derive(Debug, Clone)]
pub struct Edition {
    /// "£23,250", "6 months".
    pub shown: String,
    /// What it is.
    pub what: String,
    pub from: Option<NaiveDate>,
    pub standing: Standing,
    pub sources: &'static [&'static Source],
    pub note: Option<&'static str>,
}

/// The figures of one year, by the names that texts write.
type Editions = BTreeMap<String, Edition>;

impl Value {
    /// What a text showed before, where that was something else, and the day on which it changes.
    pub fn shown_before(&self) -> Option<(&str, NaiveDate)> {
        let before = self.before.as_ref().filter(|before| before.shown != self.newest.shown)?;
        Some((&before.shown, self.newest.from?))
    }

    /// The figure in a text.
    pub fn events(&self) -> Events {
        match self.shown_before() {
            Some((before, day)) => markdown::changing_figure(before, day, &self.newest.shown),
            None => markdown::figure(&self.newest.shown),
        }
    }
}

/// All figures, by the names that texts write.
pub fn all(words: &mut TableWords<'_>) -> BTreeMap<String, Value> {
    let mut values: BTreeMap<String, Value> = limits::all().iter().map(of_limit).collect();
    let of_years = [
        newest_two(rates::all()).map(|year| year.map(|year| of_charging(year, words))),
        newest_two(employment::all()).map(|year| year.map(|year| of_employment(year, words))),
    ];
    for [before, newest] in of_years {
        let mut before = before.unwrap_or_default();
        for (name, newest) in newest.unwrap_or_default() {
            let before = before.remove(&name);
            values.insert(name, Value { newest, before });
        }
    }
    values
}

/// The newest year but one, and the newest.
fn newest_two<T>(years: &[T]) -> [Option<&T>; 2] {
    match years {
        [.., before, newest] => [Some(before), Some(newest)],
        [newest] => [None, Some(newest)],
        [] => [None, None],
    }
}

/// The figures of a year of charging that texts may name.
fn of_charging(year: &'static RateYear, words: &mut TableWords<'_>) -> Editions {
    let mut values = Editions::new();
    let limits = [("lower-limit", &year.capital.lower_limit), ("upper-limit", &year.capital.upper_limit)];
    for (name, rate) in limits {
        let value = Edition {
            shown: without_pence(&rate.amount.to_string()),
            what: words.common(&format!("rate.{}", rate.key)),
            from: Some(year.starts),
            standing: rate.standing,
            sources: rate.sources,
            note: rate.note,
        };
        values.insert(name.to_owned(), value);
    }
    let own = [
        ("year", year.label.to_owned(), "rate.year"),
        ("guarantee-age", year.ages.full_guarantee.to_string(), "rate.full_guarantee_age"),
    ];
    for (name, shown, what) in own {
        let (what, from) = (words.common(what), Some(year.starts));
        let value = Edition { shown, what, from, standing: Standing::Official, sources: &[], note: None };
        values.insert(name.to_owned(), value);
    }
    values
}

/// Every figure of a year of employment, and the day on which its minimum wage begins.
fn of_employment(year: &'static EmploymentYear, words: &mut TableWords<'_>) -> Editions {
    let mut values = Editions::new();
    let between = words.common("care-costs.between");
    let wages = year.minimum_wage.starts;
    for group in year.figures() {
        let from = if group.key == "minimum_wage" { wages } else { year.starts };
        for listed in &group.figures {
            let Some((what, shown)) = words.figures.figure(listed, &between) else { continue };
            let value = Edition {
                shown: without_pence(&page::text(&shown)),
                what: what.to_owned(),
                from: Some(from),
                standing: listed.low.standing,
                sources: listed.low.sources,
                note: year.notes.iter().find(|(key, _)| *key == listed.low.key).map(|(_, note)| *note),
            };
            values.insert(listed.key.replace('_', "-"), value);
        }
    }
    if let Some(wage) = values.get("minimum-wage-adult").cloned() {
        let (shown, what) = (words.day(wages), words.common("rate.minimum_wage_from"));
        values.insert("minimum-wage-from".to_owned(), Edition { shown, what, note: None, ..wage });
    }
    values
}

fn of_limit(limit: &'static limits::Limit) -> (String, Value) {
    let newest = Edition {
        shown: limit.shown.to_owned(),
        what: limit.what.to_owned(),
        from: limit.from,
        standing: limit.standing,
        sources: limit.sources,
        note: limit.note,
    };
    (limit.key.to_owned(), Value { newest, before: None })
}

/// In running text, whole pounds have no pence.
fn without_pence(amount: &str) -> String {
    amount.replace(".00", "")
}
