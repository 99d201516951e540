//! `care-costs/figures.toml`: what the figures of employment are called, and in which units they are.

use std::collections::{BTreeMap, BTreeSet};

use rules::base::money::{Money, Percent};
use rules::data::employment::Dated;
use rules::tools::care_costs::{Group, Listed};
use serde::Deserialize;

use crate::check;
use crate::page::{Inline, Line};

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureTexts {
    /// What is said above the minimum wage, which has dates of its own.
    pub wages: String,
    /// The heading of what councils pay.
    pub councils: String,
    /// What is said below that heading.
    #[serde(rename = "councils-lead")]
    pub councils_lead: String,
    group: BTreeMap<String, String>,
    figure: BTreeMap<String, FigureWords>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureWords {
    label: String,
    unit: String,
}

/// How a figure is written.
#[derive(Debug, Clone, Copy)]
enum Unit {
    Pounds,
    Percent,
    Number,
}

impl Unit {
    const ALL: [Self; 3] = [Self::Pounds, Self::Percent, Self::Number];

    /// The place of the figure in the text of a unit.
    const fn place(self) -> &'static str {
        match self {
            Self::Pounds => "[pounds]",
            Self::Percent => "[percent]",
            Self::Number => "[number]",
        }
    }

    fn write(self, figure: &Dated) -> String {
        let pounds = Money::of(figure.amount).to_string();
        match self {
            Self::Pounds => pounds,
            Self::Percent => Percent::of(figure.amount).to_string(),
            // Thousands are written as in pounds.
            Self::Number => pounds
                .strip_prefix('£')
                .and_then(|amount| amount.strip_suffix(".00"))
                .map_or_else(|| figure.amount.normalize().to_string(), str::to_owned),
        }
    }
}

impl FigureWords {
    /// The place of the figure in its unit; none where there is no place or more than one.
    fn place(&self) -> Option<Unit> {
        let only = self.unit.matches(['[', '{']).count() == 1;
        Unit::ALL.into_iter().find(|unit| only && self.unit.contains(unit.place()))
    }
}

impl FigureTexts {
    /// What a group is called.
    pub fn group(&self, key: &str) -> &str {
        self.group.get(key).map_or("", String::as_str)
    }

    /// What a figure is called, and the figure in its unit; `between` has [low] and [high].
    pub fn figure(&self, listed: &Listed, between: &str) -> Option<(&str, Line)> {
        let words = self.figure.get(listed.key)?;
        let unit = words.place()?;
        let low = unit.write(&listed.low);
        let amount = match &listed.high {
            Some(high) => between.replace("[low]", &low).replace("[high]", &unit.write(high)),
            None => low,
        };
        Some((&words.label, with_figure(&words.unit, unit.place(), amount)?))
    }

    /// What is wrong with it. Each group and figure of the data must have its words, and no words may be left over.
    pub fn problems(&self, years: &[Vec<Group>]) -> Vec<String> {
        let groups = || years.iter().flatten();
        let figures = groups().flat_map(|group| &group.figures).map(|figure| figure.key).collect();
        let mut problems = differences("group", groups().map(|group| group.key).collect(), self.group.keys());
        problems.extend(differences("figure", figures, self.figure.keys()));
        let days = ["from", "to"].map(str::to_owned);
        problems.extend(text("wages", &self.wages, &days));
        problems.extend(text("councils", &self.councils, &[]));
        problems.extend(text("councils-lead", &self.councils_lead, &[]));
        for (key, caption) in &self.group {
            problems.extend(text(&format!("group.{key}"), caption, &[]));
        }
        for (key, words) in &self.figure {
            problems.extend(text(&format!("figure.{key}.label"), &words.label, &[]));
            if words.place().is_none() {
                let once = "it has [pounds], [percent] or [number], once";
                problems.push(format!("figure.{key}.unit is “{}”; {once}", words.unit));
            }
        }
        problems
    }
}

/// A text with a figure in its place; none where the text does not have the place.
pub fn with_figure(text: &str, place: &str, figure: String) -> Option<Line> {
    let (before, after) = text.split_once(place)?;
    let mut line = vec![Inline::text(before), Inline::Figure(figure), Inline::text(after)];
    line.retain(|inline| *inline != Inline::text(""));
    Some(line)
}

fn text(key: &str, text: &str, figures: &[String]) -> Option<String> {
    let wrong = if text.is_empty() { Err("is empty".to_owned()) } else { check::text(text, figures) };
    wrong.err().map(|what| format!("{key}: {what}"))
}

fn differences<'a>(
    table: &str,
    wanted: BTreeSet<&str>,
    there: impl Iterator<Item = &'a String>,
) -> Vec<String> {
    let there: BTreeSet<_> = there.map(String::as_str).collect();
    let missing = wanted.difference(&there).map(|key| format!("{table}.{key} is missing"));
    let left = there.difference(&wanted);
    let left = left.map(|key| format!("{table}.{key} is left over: the data has no such key"));
    missing.chain(left).collect()
}
