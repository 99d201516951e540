//! What every yearly file has: its days, which leave no gap to the year before, and figures, which are compared with
//! those of the year before.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;

use crate::file::{File, Outcome, day_code};
use crate::sources::Sources;

/// What one kind of yearly file requires of its figures.
pub struct Kind {
    /// How many times larger or smaller a figure may be than in the year before.
    pub farthest: u32,
    /// The standings that need a note.
    pub needs_note: &'static [&'static str],
}

/// The first lines of a file.
pub struct Head<'a> {
    pub label: &'a str,
    pub starts: &'a str,
    pub ends: &'a str,
    pub checked: &'a str,
}

/// A figure as a file has it.
pub struct FigureText<'a> {
    pub amount: &'a str,
    pub standing: &'a str,
    pub sources: &'a [String],
    pub note: Option<&'a str>,
}

/// A figure as Rust.
pub struct Figure {
    pub hundredths: u32,
    pub standing: &'static str,
    pub sources: String,
}

/// What is needed to check the next year.
struct Year {
    place: String,
    label: String,
    /// The last day of the year, and of each table that has days of its own.
    ends: BTreeMap<String, NaiveDate>,
    hundredths: BTreeMap<String, u32>,
}

/// A file that is being read.
pub struct Reader<'a> {
    pub file: &'a File,
    sources: &'a Sources,
    kind: &'a Kind,
    before: Option<&'a Year>,
    year: Year,
}

/// The Rust of all files, oldest first.
pub fn years(
    files: &[File],
    sources: &Sources,
    kind: &Kind,
    mut code_of: impl FnMut(&mut Reader<'_>) -> Outcome<String>,
) -> Outcome<String> {
    let mut code = String::new();
    let mut before: Option<Year> = None;
    for file in files {
        let year = Year {
            place: format!("{}.toml", file.stem),
            label: String::new(),
            ends: BTreeMap::new(),
            hundredths: BTreeMap::new(),
        };
        let mut reader = Reader { file, sources, kind, before: before.as_ref(), year };
        code.push_str(&code_of(&mut reader)?);
        before = Some(reader.year);
    }
    Ok(code)
}

impl Reader<'_> {
    /// The fields that every year begins with, as Rust.
    pub fn head(&mut self, head: &Head<'_>) -> Outcome<String> {
        let file = self.file;
        let first = file.day("starts", head.starts)?;
        if file.stem != head.starts {
            return Err(
                file.wrong("starts", format!("is {first}; the file should then be named {first}.toml"))
            );
        }
        let (starts, ends) = self.period("", head.starts, head.ends)?;
        let checked = day_code(file.day("checked", head.checked)?);
        let label = file.words("label", head.label)?;
        if let Some(before) = self.before.filter(|before| before.label == label) {
            let problem = format!("is \"{label}\", as in {}; give it its own", before.place);
            return Err(file.wrong("label", problem));
        }
        let expected = format!("{}/{:02}", starts.year(), (starts.year() + 1).rem_euclid(100));
        if label != expected {
            let problem = format!("is \"{label}\"; the year that starts on {starts} is \"{expected}\"");
            return Err(file.wrong("label", problem));
        }
        label.clone_into(&mut self.year.label);
        let (starts, ends) = (day_code(starts), day_code(ends));
        Ok(format!("label: {label:?}, starts: {starts}, ends: {ends}, checked: {checked}"))
    }

    /// The first and the last day of the file, or of one table of it ("minimum_wage."). They must leave no gap to the
    /// year before.
    pub fn period(&mut self, table: &str, first: &str, last: &str) -> Outcome<(NaiveDate, NaiveDate)> {
        let file = self.file;
        let (starts_key, ends_key) = (format!("{table}starts"), format!("{table}ends"));
        let starts = file.day(&starts_key, first)?;
        let ends = file.day(&ends_key, last)?;
        if ends <= starts {
            let problem = format!("is {ends}; it should be after the first day, {starts}");
            return Err(file.wrong(&ends_key, problem));
        }
        // Amounts are set for a year; they may be set anew within it, but never hold for longer.
        let full =
            starts.checked_add_months(Months::new(12)).and_then(|next| next.checked_sub_days(Days::new(1)));
        if let Some(full) = full.filter(|full| ends > *full) {
            let problem = format!("is {ends}, more than a year from {starts}; a whole year ends on {full}");
            return Err(file.wrong(&ends_key, problem));
        }
        let before = self.before.and_then(|before| Some((&before.place, before.ends.get(table)?)));
        if let Some((place, end)) = before
            && end.checked_add_days(Days::new(1)) != Some(starts)
        {
            let problem =
                format!("is {starts}, but that of {place} ends on {end}; it should be the day after");
            return Err(file.wrong(&starts_key, problem));
        }
        self.year.ends.insert(table.to_owned(), ends);
        Ok((starts, ends))
    }

    /// A figure above zero.
    pub fn figure(&mut self, key: &str, text: &FigureText<'_>) -> Outcome<Figure> {
        let hundredths = self.file.hundredths(&format!("{key}.amount"), text.amount)?;
        self.not_far_from_last_year(key, hundredths)?;
        self.figure_of(key, text, hundredths)
    }

    /// A figure that may be zero: a year may have no waiting days.
    pub fn figure_or_nothing(&mut self, key: &str, text: &FigureText<'_>) -> Outcome<Figure> {
        if text.amount == "0" { self.figure_of(key, text, 0) } else { self.figure(key, text) }
    }

    fn figure_of(&mut self, key: &str, text: &FigureText<'_>, hundredths: u32) -> Outcome<Figure> {
        let file = self.file;
        let standing = file.standing(key, text.standing)?;
        match text.note {
            Some(note) => {
                file.words(&format!("{key}.note"), note)?;
            }
            None if self.kind.needs_note.contains(&text.standing) => {
                let problem = "is missing; a figure that was not seen says where it comes from";
                return Err(file.wrong(&format!("{key}.note"), problem));
            }
            None => {}
        }
        // A figure that is worked out has a note that says how, and may have no source.
        let derived = text.standing == "derived" && text.sources.is_empty();
        let sources = if derived { "&[]".to_owned() } else { self.sources.list(file, key, text.sources)? };
        self.year.hundredths.insert(key.to_owned(), hundredths);
        Ok(Figure { hundredths, standing, sources })
    }

    /// Refuses a figure that is far from last year's. A point in the wrong place makes it ten times too large or too
    /// small.
    fn not_far_from_last_year(&self, key: &str, now: u32) -> Outcome<()> {
        let Some(before) = self.before else { return Ok(()) };
        let farthest = self.kind.farthest;
        match before.hundredths.get(key) {
            Some(0) | None => Ok(()),
            Some(last) if now / farthest <= *last && now >= last / farthest => Ok(()),
            Some(last) => {
                let [now, last] = [now, *last].map(|figure| Decimal::new(i64::from(figure), 2));
                let problem =
                    format!("is {now}, in {} it was {last}; check where the point stands", before.place);
                Err(self.file.wrong(&format!("{key}.amount"), problem))
            }
        }
    }

    /// A file in which no figure is another one than a year before is a copy that nobody has brought up to date. `table` is
    /// one that has changed in every year.
    pub fn not_a_copy(&self, table: &str) -> Outcome<()> {
        match self.before {
            Some(before) if before.hundredths == self.year.hundredths => {
                let problem =
                    format!("no amount differs from {}; put in those of the new year", before.place);
                Err(self.file.wrong(table, problem))
            }
            _ => Ok(()),
        }
    }

    /// The figure that was read under this key.
    pub fn hundredths(&self, key: &str) -> Option<u32> {
        self.year.hundredths.get(key).copied()
    }
}
