//! The words that tables of figures are made with: their own and those of `common.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use rules::tools::care_costs::Group;

use crate::common::Common;
use crate::figures::FigureTexts;
use crate::files::{self, problem};
use crate::page::Inline;

/// The file with the words of the figures.
const FIGURES: &str = "care-costs/figures.toml";

/// The words, and where to note what is wrong.
pub struct TableWords<'a> {
    /// The words of the figures.
    pub figures: FigureTexts,
    /// The words of `common.toml`; none if the file cannot be read. The code that reads it for all pages reports that.
    common: Option<BTreeMap<String, String>>,
    problems: &'a mut Vec<String>,
}

impl<'a> TableWords<'a> {
    /// Reads the words. What is wrong with those of the figures is said once, by [`TableWords::read_and_check`].
    pub fn read(content: &Path, problems: &'a mut Vec<String>) -> Self {
        let figures: Result<FigureTexts, String> = files::toml(&content.join(FIGURES));
        let common: Result<Common, String> = files::toml(&content.join("common.toml"));
        let common = common.and_then(|common| common.texts()).ok();
        Self { figures: figures.unwrap_or_default(), common, problems }
    }

    /// Reads the words, and checks those of the figures.
    pub fn read_and_check(content: &Path, years: &[Vec<Group>], problems: &'a mut Vec<String>) -> Self {
        let path = content.join(FIGURES);
        let read: Result<FigureTexts, String> = files::toml(&path);
        match &read {
            Ok(figures) => {
                problems.extend(figures.problems(years).iter().map(|what| problem(&path, what)));
            }
            Err(what) => problems.push(what.clone()),
        }
        Self::read(content, problems)
    }

    /// Notes what is wrong with the data.
    pub fn wrong(&mut self, what: &str) {
        self.problems.push(format!("rules/data: {what}"));
    }

    /// A title that leads to its address.
    pub fn source(&mut self, title: &str, address: Option<&str>) -> Inline {
        Inline::source(title, address).unwrap_or_else(|what| {
            self.wrong(&what);
            Inline::text("")
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

    /// "22 November 2026". The program writes days in the same way (`figures::date` of `app`).
    pub fn day(&mut self, day: NaiveDate) -> String {
        let months = self.common("date.months");
        let month = months.split(' ').nth(day.month0() as usize).unwrap_or_default();
        format!("{} {month} {}", day.day(), day.year())
    }

    /// A text of `common.toml` with a day in it.
    pub fn with_day(&mut self, key: &str, place: &str, day: NaiveDate) -> String {
        let day = self.day(day);
        self.common(key).replace(place, &day)
    }
}
