//! The texts of the data, which the sums do not need: the titles of sources, and what councils say. The page has them
//! from a word file, in a native build as in the browser, so that both show the same.

use rules::data::councils::{Practice, Remark, Statement};
use rules::data::rates::{Rate, RateYear};
use rules::data::sources::Source;

use super::{row, text};

/// A source in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceWords {
    /// What it is.
    pub title: &'static str,
    /// Its public address, where one was kept.
    pub url: Option<&'static str>,
    /// What it leaves open, or what of it was not seen. It is empty where there is no such note.
    pub note: &'static str,
}

/// Something a council says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// What it says, in our words.
    pub text: &'static str,
    /// Where it says so.
    pub source: SourceWords,
}

/// The words of a source.
pub fn source(source: &Source) -> Option<SourceWords> {
    words(&["source", source.code])
}

/// Where a council's practice was seen.
pub fn practice(practice: &Practice) -> Option<SourceWords> {
    words(&["practice", practice.key])
}

/// What a council says that changes no sum.
pub fn remark(remark: &Remark) -> Option<Said> {
    said("remark", remark.key)
}

/// What a council's document says on a topic.
pub fn statement(statement: &Statement) -> Option<Said> {
    said("statement", statement.key)
}

/// A note on a year's rate; empty where there is none.
pub fn rate_note(year: &RateYear, rate: &Rate) -> &'static str {
    text(&["rate", year.label, rate.key, "note"])
}

fn said(kind: &str, key: &str) -> Option<Said> {
    let (_, text) = row(&[kind, key, "text"])?;
    Some(Said { text, source: words(&[kind, key])? })
}

fn words(of: &[&str]) -> Option<SourceWords> {
    let own = |part| row(&[of, &[part]].concat()).map(|row| row.1);
    Some(SourceWords { title: own("title")?, url: own("url"), note: own("note").unwrap_or_default() })
}
