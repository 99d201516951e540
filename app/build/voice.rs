//! The words that the page of figures is made with: its own and those of `common.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use rules::care_costs::Group;

use crate::common::Common;
use crate::figures::Figures;
use crate::files::{self, problem};

/// Words, and what was found to be wrong.
pub struct Voice<'a> {
    /// The page's own words.
    pub figures: Figures,
    /// None where the file cannot be read, which is said where it is read for all pages.
    common: Option<BTreeMap<String, String>>,
    problems: &'a mut Vec<String>,
}

impl<'a> Voice<'a> {
    /// Reads all words and looks the page's own over.
    pub fn read(content: &Path, years: &[Vec<Group>], problems: &'a mut Vec<String>) -> Self {
        let path = content.join("care-costs/figures.toml");
        let read: Result<Figures, String> = files::toml(&path);
        match &read {
            Ok(figures) => {
                problems.extend(figures.problems(years).iter().map(|what| problem(&path, what)));
            }
            Err(what) => problems.push(what.clone()),
        }
        let common: Result<Common, String> = files::toml(&content.join("common.toml"));
        let common = common.and_then(|common| common.texts()).ok();
        Self { figures: read.unwrap_or_default(), common, problems }
    }

    /// Notes what is wrong with the data.
    pub fn wrong(&mut self, what: &str) {
        self.problems.push(format!("rules/data: {what}"));
    }

    /// A text of `common.toml`.
    pub fn common(&mut self, key: &str) -> String {
        let Some(common) = &self.common else { return String::new() };
        common.get(key).cloned().unwrap_or_else(|| {
            self.problems
                .push(format!("content/common.toml: {key} is missing; the page of figures needs it"));
            String::new()
        })
    }

    /// "22 November 2026", as `src/figures.rs` has it.
    pub fn day(&mut self, day: NaiveDate) -> String {
        let months = self.common("date.months");
        let month = months.split(' ').nth(day.month0() as usize).unwrap_or_default();
        format!("{} {month} {}", day.day(), day.year())
    }

    /// A text of `common.toml` about a day.
    pub fn with_day(&mut self, key: &str, place: &str, day: NaiveDate) -> String {
        let day = self.day(day);
        self.common(key).replace(place, &day)
    }
}
