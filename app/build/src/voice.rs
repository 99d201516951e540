//! The words that pages of figures are made with: their own and those of `common.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use rules::tools::care_costs::Group;

use crate::common::Common;
use crate::figures::Figures;
use crate::files::{self, problem};
use crate::table::link;

/// The words of figures.
const FIGURES: &str = "care-costs/figures.toml";

/// Words, and what was found to be wrong.
pub struct Voice<'a> {
    /// The page's own words.
    pub figures: Figures,
    /// None where the file cannot be read, which is said where it is read for all pages.
    common: Option<BTreeMap<String, String>>,
    problems: &'a mut Vec<String>,
}

impl<'a> Voice<'a> {
    /// Reads all words. What is wrong with the figures' own is said once, by [`Voice::looked_over`].
    pub fn of(content: &Path, problems: &'a mut Vec<String>) -> Self {
        let figures: Result<Figures, String> = files::toml(&content.join(FIGURES));
        let common: Result<Common, String> = files::toml(&content.join("common.toml"));
        let common = common.and_then(|common| common.texts()).ok();
        Self { figures: figures.unwrap_or_default(), common, problems }
    }

    /// Reads all words and looks those of the page of figures over.
    pub fn looked_over(content: &Path, years: &[Vec<Group>], problems: &'a mut Vec<String>) -> Self {
        let path = content.join(FIGURES);
        let read: Result<Figures, String> = files::toml(&path);
        match &read {
            Ok(figures) => {
                problems.extend(figures.problems(years).iter().map(|what| problem(&path, what)));
            }
            Err(what) => problems.push(what.clone()),
        }
        Self::of(content, problems)
    }

    /// Notes what is wrong with the data.
    pub fn wrong(&mut self, what: &str) {
        self.problems.push(format!("rules/data: {what}"));
    }

    /// A title that leads to its address.
    pub fn link(&mut self, title: &str, address: Option<&str>) -> String {
        link(title, address).unwrap_or_else(|what| {
            self.wrong(&what);
            String::new()
        })
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
