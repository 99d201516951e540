//! What is round the words of a page: the trail above them, and below them what councils say, what to read next, the
//! figures and the sources.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rules::data::councils::{self, Council, Statement, Topic};
use rules::data::sources;

use super::page_words::{AdviceWords, CouncilWords, PageWords};
use super::values::{Edition, Value};
use crate::dated::Days;
use crate::page::{Block, Inline, Line, Link, Links, Table};
use crate::table_words::TableWords;

/// A page that another one links to.
#[derive(Debug, Clone)]
pub struct Linked {
    pub address: String,
    pub title: String,
    pub description: String,
}

/// The way from the home page to here.
pub fn trail(words: &PageWords, above: &[(&str, &str)]) -> Option<Links> {
    let home = [("/", words.home.as_str())];
    let links = home.iter().chain(above).map(|(address, text)| Link::new(*address, *text));
    Some(Links { name: words.trail.clone(), links: links.collect() })
}

/// The buttons that read a page aloud.
pub fn read_aloud(words: &PageWords) -> Block {
    Block::ReadAloud(words.aloud.clone())
}

/// A paragraph that is one link.
pub fn link_paragraph(address: &str, text: &str) -> Block {
    Block::Paragraph(vec![Inline::link(address, text)])
}

/// Pages to go to from here, each with what it says about itself.
pub fn next(heading: &str, pages: &[Linked]) -> Vec<Block> {
    if pages.is_empty() {
        return Vec::new();
    }
    let line = |page: &Linked| {
        let stop = if page.description.is_empty() || page.title.ends_with(['?', '!']) { "" } else { "." };
        vec![Inline::link(&page.address, &page.title), Inline::text(format!("{stop} {}", page.description))]
    };
    vec![Block::heading(heading), Block::list(pages.iter().map(line))]
}

/// What councils say on the topics of a page. Each council's words are closed until somebody opens them.
pub fn councils(words: &PageWords, topics: &[Topic]) -> Result<Vec<Block>, String> {
    let mut blocks = Vec::new();
    for council in councils::all() {
        let said = said(&words.councils, council, topics)?;
        if !said.is_empty() {
            blocks.push(of_council(council, vec![Block::list(said)]));
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(&words.advice.councils));
    }
    Ok(blocks)
}

/// What one council says. The program opens it where the council is chosen.
pub fn of_council(council: &Council, inside: Vec<Block>) -> Block {
    Block::Details { council: Some(council.id.to_owned()), summary: council.name.to_owned(), inside }
}

/// What one council says on topics, as lines with their sources.
pub fn said(words: &CouncilWords, council: &Council, topics: &[Topic]) -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    for topic in topics {
        for said in council.statements_on(*topic) {
            let mut line = statement(words, said);
            line.push(cited(words, said.source_title, said.source_url, said.seen)?);
            lines.push(line);
        }
        for fact in council.facts_on(*topic) {
            let cited = cited(words, fact.source_title, fact.source_url, fact.seen)?;
            lines.push(vec![Inline::text(format!("{} ", fact.text)), cited]);
        }
    }
    Ok(lines)
}

/// What a council's paper says, marked where it differs from the law.
pub fn statement(words: &CouncilWords, said: &Statement) -> Line {
    let mark = match (said.restricts, said.differs) {
        (true, _) => &words.stricter,
        (false, true) => &words.differs,
        (false, false) => return vec![Inline::text(format!("{} ", said.text))],
    };
    vec![Inline::text(format!("{} ", said.text)), Inline::Strong(mark.clone()), Inline::text(" ")]
}

fn cited(words: &CouncilWords, title: &str, url: Option<&str>, seen: &str) -> Result<Inline, String> {
    let seen = words.seen.replace("[seen]", seen);
    Ok(Inline::Cited(vec![Inline::source(title, url)?, Inline::text(format!(". {seen}"))]))
}

/// The figures that a page names: what each is, from when it holds, and where it comes from.
pub fn figures(
    words: &PageWords,
    named: &BTreeSet<String>,
    values: &BTreeMap<String, Value>,
    table_words: &mut TableWords<'_>,
) -> Result<Vec<Block>, String> {
    let words = &words.advice;
    let mut rows = Vec::new();
    for value in named.iter().filter_map(|name| values.get(name)) {
        let newest = row_of(&value.newest, words, table_words)?;
        let before = value.before.as_ref().map(|before| row_of(before, words, table_words)).transpose()?;
        rows.push(match (before, value.newest.from) {
            (Some(before), Some(day)) => {
                before.into_iter().zip(newest).map(|cells| changing(cells, day)).collect()
            }
            _ => newest,
        });
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let columns = [&words.what, &words.figure, &words.from, &words.source].map(Clone::clone).to_vec();
    let table = Table { caption: words.figures.clone(), columns, rows };
    Ok(vec![Block::details(&words.figures, vec![Block::Table(table)])])
}

/// What a figure is, the figure, from when it holds, and where it comes from.
fn row_of(
    figure: &Edition,
    words: &AdviceWords,
    table_words: &mut TableWords<'_>,
) -> Result<Vec<Line>, String> {
    let from = figure.from.map(|day| table_words.day(day)).unwrap_or_default();
    let mut source = Line::new();
    if !figure.standing.confirmed() {
        source.extend([Inline::Strong(words.unconfirmed.clone()), Inline::text(" ")]);
    }
    for (place, cited) in figure.sources.iter().enumerate() {
        source.extend((place > 0).then(|| Inline::text("; ")));
        source.push(Inline::source(cited.title, cited.url)?);
    }
    let note = figure.note.map(|note| format!(" {note}")).unwrap_or_default();
    source.push(Inline::text(format!(".{note}")));
    let [what, shown, from] = [&figure.what, &figure.shown, &from].map(|text| vec![Inline::text(text)]);
    Ok(vec![what, shown, from, source])
}

/// A cell before a day and from it on.
fn changing((before, newest): (Line, Line), day: NaiveDate) -> Line {
    if before == newest {
        return newest;
    }
    let of = |days, inside| Inline::Dated { days, inside };
    vec![of(Days::before(day), before), of(Days::from(day), newest)]
}

/// The sources of a page, each written as "CODE place", and the day on which the page was last compared with them.
pub fn sources(
    words: &PageWords,
    codes: &[String],
    checked: &str,
    table_words: &mut TableWords<'_>,
) -> Result<Vec<Block>, String> {
    let day = checked.parse().map_err(|_| format!("checked is “{checked}”, not a day such as 2026-11-22"))?;
    let mut lines = Vec::new();
    for code in codes {
        let (code, place) = code.split_once(' ').unwrap_or((code, ""));
        let source = sources::all().iter().find(|source| source.code == code);
        let source = source.ok_or_else(|| format!("{code} is not in rules/data/england/sources.toml"))?;
        let place = if place.is_empty() { String::new() } else { format!(", {place}") };
        let note = source.note.map(|note| format!(" {note}")).unwrap_or_default();
        lines.push(vec![Inline::source(source.title, source.url)?, Inline::text(format!("{place}.{note}"))]);
    }
    let checked = words.advice.checked.replace("[day]", &table_words.day(day));
    let inside = vec![Block::list(lines), Block::paragraph(checked)];
    Ok(vec![Block::details(&words.advice.sources, inside)])
}

/// Topics by their keys.
pub fn topics(keys: &[String]) -> Result<Vec<Topic>, String> {
    keys.iter()
        .map(|key| Topic::from_key(key).ok_or_else(|| format!("{key} is not a topic of council data")))
        .collect()
}
