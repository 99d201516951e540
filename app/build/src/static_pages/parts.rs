//! What stands round the words of a page: the trail above it, and below it what councils say, what to read next, the
//! figures and where it all comes from.

use std::collections::{BTreeMap, BTreeSet};

use rules::data::councils::{self, Council, Topic};
use rules::data::sources;

use super::front::Frame;
use super::values::Value;
use crate::table::{Table, details, escape, link};
use crate::voice::Voice;

/// A page that another one links to.
#[derive(Debug, Clone)]
pub struct Linked {
    pub address: String,
    pub title: String,
    pub description: String,
}

pub fn anchor(address: &str, text: &str) -> String {
    format!("<a class=\"govuk-link\" href=\"{address}\">{}</a>", escape(text))
}

/// The way from the home page to here.
pub fn trail(frame: &Frame, above: &[(&str, &str)]) -> String {
    let home = [("/", frame.home.as_str())];
    let links = home.iter().chain(above).map(|(address, text)| format!("<li>{}</li>", anchor(address, text)));
    format!(
        "<nav class=\"trail\" aria-label=\"{}\"><ol>{}</ol></nav>",
        escape(&frame.trail),
        links.collect::<String>()
    )
}

/// The controls for reading aloud. The program shows them where the browser has a voice.
pub fn aloud(frame: &Frame) -> String {
    let words = &frame.aloud;
    let button = |act: &str, text: &str| {
        format!(
            "<button type=\"button\" class=\"govuk-button govuk-button--secondary\" data-aloud=\"{act}\">{}</button>",
            escape(text)
        )
    };
    let buttons =
        [("read", &words.read), ("pause", &words.pause), ("go-on", &words.go_on), ("stop", &words.stop)];
    let buttons: String = buttons.iter().map(|(act, text)| button(act, text)).collect();
    format!("<div class=\"aloud\" hidden>{buttons}</div>")
}

/// A heading, with what stands below it.
pub fn section(heading: &str, inside: &str) -> String {
    format!("<h2 class=\"govuk-heading-m\">{}</h2>{inside}", escape(heading))
}

pub fn list(items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| format!("<li>{item}</li>")).collect();
    format!("<ul class=\"govuk-list govuk-list--bullet\">{items}</ul>")
}

/// Pages to go to from here, each with what it says of itself.
pub fn next(heading: &str, pages: &[Linked]) -> String {
    if pages.is_empty() {
        return String::new();
    }
    let item = |page: &Linked| {
        let stop = if page.description.is_empty() || page.title.ends_with(['?', '!']) { "" } else { "." };
        format!("{}{stop} {}", anchor(&page.address, &page.title), escape(&page.description))
    };
    section(heading, &list(pages.iter().map(item)))
}

/// What councils say on the topics of a page: each council's own, to open.
pub fn councils(frame: &Frame, topics: &[Topic]) -> Result<String, String> {
    let mut inside = String::new();
    for council in councils::all() {
        let said = said(frame, council, topics)?;
        if !said.is_empty() {
            let details = details(council.name, &list(said.into_iter()));
            let marked = format!("<details data-council=\"{}\"", council.id);
            inside.push_str(&details.replacen("<details", &marked, 1));
        }
    }
    Ok(if inside.is_empty() { inside } else { section(&frame.advice.councils, &inside) })
}

/// What one council says on topics, as lines with their sources.
pub fn said(frame: &Frame, council: &Council, topics: &[Topic]) -> Result<Vec<String>, String> {
    let words = &frame.councils;
    let cited = |text: &str, mark: Option<&str>, title: &str, url: Option<&str>, seen: &str| {
        let mark = mark.map(|mark| format!(" <strong>{}</strong>", escape(mark))).unwrap_or_default();
        let source = link(title, url)?;
        let seen = escape(&words.seen.replace("[seen]", seen));
        Ok::<_, String>(format!("{}{mark} <span class=\"cited\">{source}. {seen}</span>", escape(text)))
    };
    let mut lines = Vec::new();
    for topic in topics {
        for said in council.statements_on(*topic) {
            let mark = match (said.restricts, said.differs) {
                (true, _) => Some(words.stricter.as_str()),
                (false, true) => Some(words.differs.as_str()),
                (false, false) => None,
            };
            lines.push(cited(said.text, mark, said.source_title, said.source_url, said.seen)?);
        }
        for fact in council.facts_on(*topic) {
            lines.push(cited(fact.text, None, fact.source_title, fact.source_url, fact.seen)?);
        }
    }
    Ok(lines)
}

/// The figures that a page names: what each is, since when it holds, and where it comes from.
pub fn figures(
    frame: &Frame,
    named: &BTreeSet<String>,
    values: &BTreeMap<String, Value>,
    voice: &mut Voice<'_>,
) -> Result<String, String> {
    let words = &frame.advice;
    let mut rows = Vec::new();
    for value in named.iter().filter_map(|name| values.get(name)) {
        let from = value.from.map(|day| voice.day(day)).unwrap_or_default();
        let standing = if value.standing.confirmed() {
            String::new()
        } else {
            format!("<strong>{}</strong> ", escape(&words.unconfirmed))
        };
        let titles: Result<Vec<_>, _> =
            value.sources.iter().map(|source| link(source.title, source.url)).collect();
        let note = value.note.map(|note| format!(" {}", escape(note))).unwrap_or_default();
        let source = format!("{standing}{}.{note}", titles?.join("; "));
        rows.push(vec![escape(&value.what), escape(&value.shown), escape(&from), source]);
    }
    if rows.is_empty() {
        return Ok(String::new());
    }
    let heads = [&words.what, &words.figure, &words.from, &words.source].map(Clone::clone).to_vec();
    Ok(details(&words.figures, &Table { caption: words.figures.clone(), heads, rows }.html()))
}

/// Where a page comes from: "CODE place" for each source, and the day it was last compared with them.
pub fn cited(
    frame: &Frame,
    codes: &[String],
    checked: &str,
    voice: &mut Voice<'_>,
) -> Result<String, String> {
    let day = checked.parse().map_err(|_| format!("checked is “{checked}”, not a day such as 2026-11-22"))?;
    let mut lines = Vec::new();
    for code in codes {
        let (code, place) = code.split_once(' ').unwrap_or((code, ""));
        let source = sources::all().iter().find(|source| source.code == code);
        let source = source.ok_or_else(|| format!("{code} is not in rules/data/england/sources.toml"))?;
        let place = if place.is_empty() { String::new() } else { format!(", {}", escape(place)) };
        let note = source.note.map(|note| format!(" {}", escape(note))).unwrap_or_default();
        lines.push(format!("{}{place}.{note}", link(source.title, source.url)?));
    }
    let checked = escape(&frame.advice.checked.replace("[day]", &voice.day(day)));
    let inside = format!("{}<p class=\"govuk-body\">{checked}</p>", list(lines.into_iter()));
    Ok(details(&frame.advice.sources, &inside))
}

/// Topics by their keys.
pub fn topics(keys: &[String]) -> Result<Vec<Topic>, String> {
    keys.iter()
        .map(|key| Topic::from_key(key).ok_or_else(|| format!("{key} is not a topic of council data")))
        .collect()
}
