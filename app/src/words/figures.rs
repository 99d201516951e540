//! Figures as people read them, and the figures that any text may name in brackets.

use chrono::{Datelike, NaiveDate};
use rules::base::money::{Amount, Every};
use rules::data::rates::{self, RateYear};

use crate::words::{common, fill, fill_html};

/// Figures by name, for `[name]` in a text.
#[derive(Debug, Clone, Default)]
pub struct Figures(Vec<(&'static str, String)>);

impl Figures {
    /// The limits and the year on a day, and the days for which there are rates.
    pub fn of_day(day: NaiveDate) -> Self {
        let mut figures = Self::default();
        match RateYear::on(day) {
            Ok(year) => {
                let limits = &year.capital;
                figures.put("lower-limit", whole_pounds(&limits.lower_limit.amount.to_string()));
                figures.put("upper-limit", whole_pounds(&limits.upper_limit.amount.to_string()));
                if let Some(guarantee) = year.benefit("pension_credit_smg_couple") {
                    figures.put("couple-guarantee", guarantee.weekly().to_string());
                }
                figures.put("year", year.label.to_owned());
                figures.put("checked", date(year.checked));
            }
            // A day without rates has no figures: those of another day never take their place.
            Err(_) => {
                for name in ["lower-limit", "upper-limit", "couple-guarantee", "year"] {
                    figures.put(name, common(&format!("no-rates.{name}")).to_owned());
                }
            }
        }
        if let (Some(first), Some(last)) = (rates::all().first(), rates::all().last()) {
            figures.put("first-day", date(first.starts));
            figures.put("last-day", date(last.ends));
        }
        figures.put("day", date(day));
        figures
    }

    /// Adds a figure; a later one of the same name takes its place.
    pub fn put(&mut self, name: &'static str, value: String) {
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value));
    }

    /// The same with one more figure.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.put(name, value.into());
        self
    }

    /// Puts the figures into a text.
    pub fn fill(&self, text: &str) -> String {
        fill(text, &self.borrowed())
    }

    /// Puts the figures into a text that is HTML.
    pub fn fill_html(&self, text: &str) -> String {
        fill_html(text, &self.borrowed())
    }

    fn borrowed(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }
}

/// "£14,250" in place of "£14,250.00".
pub fn whole_pounds(pounds: &str) -> String {
    pounds.strip_suffix(".00").unwrap_or(pounds).to_owned()
}

/// "a week".
pub fn period(every: Every) -> &'static str {
    match every {
        Every::Week => common("period.week"),
        Every::Fortnight => common("period.fortnight"),
        Every::FourWeeks => common("period.four-weeks"),
        Every::Month => common("period.month"),
        Every::Quarter => common("period.quarter"),
        Every::Year => common("period.year"),
    }
}

/// "£12.50 a week".
pub fn amount(amount: &Amount) -> String {
    format!("{} {}", amount.amount, period(amount.every))
}

/// "22 November 2026".
pub fn date(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), month(day), day.year())
}

/// "November".
pub fn month(day: NaiveDate) -> &'static str {
    let names = common("date.months").split(' ');
    names.into_iter().nth(day.month0() as usize).unwrap_or_default()
}
