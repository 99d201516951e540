//! The figures that texts name in brackets, each from dated data with its source.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::data::employment::{self, EmploymentYear};
use rules::data::limits;
use rules::data::rates::{self, RateYear};
use rules::data::sources::{Source, Standing};

use crate::page;
use crate::table_words::TableWords;

/// A figure as a text shows it, and where it comes from.
#[derive(Debug, Clone)]
pub struct Value {
    /// "£23,250", "6 months".
    pub shown: String,
    /// What it is.
    pub what: String,
    pub from: Option<NaiveDate>,
    pub standing: Standing,
    pub sources: &'static [&'static Source],
    pub note: Option<&'static str>,
}

/// All figures of the newest data, by the names that texts write.
pub fn all(words: &mut TableWords<'_>) -> BTreeMap<String, Value> {
    let mut values: BTreeMap<String, Value> = limits::all().iter().map(of_limit).collect();
    if let Some(newest) = rates::all().last() {
        of_charging(newest, words, &mut values);
    }
    if let Some(newest) = employment::all().last() {
        of_employment(newest, words, &mut values);
    }
    values
}

/// The figures of a year of charging that texts may name.
fn of_charging(newest: &'static RateYear, words: &mut TableWords<'_>, values: &mut BTreeMap<String, Value>) {
    let limits = [("lower-limit", &newest.capital.lower_limit), ("upper-limit", &newest.capital.upper_limit)];
    for (name, rate) in limits {
        let value = Value {
            shown: without_pence(&rate.amount.to_string()),
            what: words.common(&format!("rate.{}", rate.key)),
            from: Some(newest.starts),
            standing: rate.standing,
            sources: rate.sources,
            note: rate.note,
        };
        values.insert(name.to_owned(), value);
    }
    let own = [
        ("year", newest.label.to_owned(), "rate.year"),
        ("guarantee-age", newest.ages.full_guarantee.to_string(), "rate.full_guarantee_age"),
    ];
    for (name, shown, what) in own {
        let (what, from) = (words.common(what), Some(newest.starts));
        let value = Value { shown, what, from, standing: Standing::Official, sources: &[], note: None };
        values.insert(name.to_owned(), value);
    }
}

/// Every figure of a year of employment, and the day on which its minimum wage begins.
fn of_employment(
    newest: &'static EmploymentYear,
    words: &mut TableWords<'_>,
    values: &mut BTreeMap<String, Value>,
) {
    let between = words.common("care-costs.between");
    let wages = newest.minimum_wage.starts;
    for group in newest.figures() {
        let from = if group.key == "minimum_wage" { wages } else { newest.starts };
        for listed in &group.figures {
            let Some((what, shown)) = words.figures.figure(listed, &between) else { continue };
            let value = Value {
                shown: without_pence(&page::text(&shown)),
                what: what.to_owned(),
                from: Some(from),
                standing: listed.low.standing,
                sources: listed.low.sources,
                note: newest.notes.iter().find(|(key, _)| *key == listed.low.key).map(|(_, note)| *note),
            };
            values.insert(listed.key.replace('_', "-"), value);
        }
    }
    if let Some(wage) = values.get("minimum-wage-adult").cloned() {
        let (shown, what) = (words.day(wages), words.common("rate.minimum_wage_from"));
        values.insert("minimum-wage-from".to_owned(), Value { shown, what, note: None, ..wage });
    }
}

fn of_limit(limit: &'static limits::Limit) -> (String, Value) {
    let value = Value {
        shown: limit.shown.to_owned(),
        what: limit.what.to_owned(),
        from: limit.from,
        standing: limit.standing,
        sources: limit.sources,
        note: limit.note,
    };
    (limit.key.to_owned(), value)
}

/// In running text, whole pounds have no pence.
fn without_pence(amount: &str) -> String {
    amount.replace(".00", "")
}
