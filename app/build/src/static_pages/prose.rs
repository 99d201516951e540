//! Makes the body of a page ready: names the places to link to, puts figures in, explains hard words, and marks the lists
//! of do and don't.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::page_words::AdviceWords;
use super::terms::Terms;
use super::values::Value;
use crate::markdown::{self, Events};
use crate::page::Block;

/// A body in the pieces that a page is made of.
#[derive(Debug, Default)]
pub struct Prose {
    /// What is above the first heading.
    pub lead: Events,
    /// Everything from the first heading on.
    pub rest: Events,
    /// Headings that a link can lead to: place and words.
    pub headings: Vec<(String, String)>,
    /// Its words, for the search.
    pub text: String,
    /// The figures that it names.
    pub figures: BTreeSet<String>,
    /// What is wrong with it.
    pub problems: Vec<String>,
}

impl Prose {
    /// What is above the first heading.
    pub fn lead(&self) -> Block {
        Block::Html(markdown::html(&self.lead))
    }

    /// Everything from the first heading on.
    pub fn rest(&self) -> Block {
        Block::Html(markdown::html(&self.rest))
    }

    /// One more heading that links can lead to.
    pub fn heading(&mut self, text: &str) -> Block {
        let place = place_name(text);
        self.headings.push((place.clone(), text.to_owned()));
        Block::Heading { place: Some(place), text: text.to_owned() }
    }

    /// All of it.
    pub fn events(&self) -> Events {
        [self.lead.as_slice(), &self.rest].concat()
    }
}

/// Makes a body ready. Hard words are explained if `terms` are given. `plain` are numbers that the body may have, because
/// they are names.
pub fn ready(
    body: Events,
    words: &AdviceWords,
    values: &BTreeMap<String, Value>,
    terms: Option<&Terms>,
    plain: &[String],
) -> Prose {
    let mut prose = Prose::default();
    prose.problems.extend(
        number_in(&markdown::text(&body), plain).map(|number| {
            format!("“{number}” is a figure in the words: figures are data, named in brackets")
        }),
    );
    let body = with_places(body, &mut prose.headings);
    let body = with_do_and_dont(body, words);
    let body = with_figures(body, values, &mut prose);
    let mut body = terms.map_or_else(|| body.clone(), |terms| terms.explained(&body));
    prose.text = markdown::text(&body);
    let first = body.iter().position(is_heading).unwrap_or(body.len());
    prose.rest = body.split_off(first);
    prose.lead = body;
    prose
}

fn is_heading(event: &Event<'_>) -> bool {
    matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }))
}

/// A name for a place on a page, from its heading.
fn place_name(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(['’', '\''], "");
    let words: Vec<&str> =
        kept.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The first word with a digit that is not a name.
fn number_in(text: &str, plain: &[String]) -> Option<String> {
    let outside = text.split('[').enumerate().map(|(place, piece)| match piece.split_once(']') {
        Some((_, after)) if place > 0 => after,
        _ => piece,
    });
    let outside: Vec<&str> = outside.collect();
    let outside = outside.join(" ");
    let words = outside.split(|sign: char| !(sign.is_alphanumeric() || "£%.,".contains(sign)));
    let words = words.map(|word| word.trim_matches(['.', ',']));
    words
        .filter(|word| word.chars().any(|sign| sign.is_ascii_digit()))
        .find(|word| !plain.iter().any(|name| name == word))
        .map(str::to_owned)
}

/// Gives each heading a name that links can lead to.
fn with_places(body: Events, headings: &mut Vec<(String, String)>) -> Events {
    let names: Vec<String> = body
        .split(is_heading)
        .skip(1)
        .map(|part| {
            let end = part.iter().position(|event| matches!(event, Event::End(TagEnd::Heading(_))));
            let text = markdown::text(part.get(..end.unwrap_or(part.len())).unwrap_or_default());
            let text = text.trim().to_owned();
            let name = place_name(&text);
            headings.push((name.clone(), text));
            name
        })
        .collect();
    let mut names = names.into_iter();
    let name = |event| match event {
        Event::Start(Tag::Heading { level: level @ HeadingLevel::H2, classes, attrs, .. }) => {
            Event::Start(Tag::Heading { level, id: names.next().map(Into::into), classes, attrs })
        }
        other => other,
    };
    body.into_iter().map(name).collect()
}

/// Marks the lists below “do” and “don't”.
fn with_do_and_dont(mut body: Events, words: &AdviceWords) -> Events {
    for at in 0..body.len() {
        let class = match body.get(at..) {
            Some(
                [
                    Event::Start(Tag::Heading { level: HeadingLevel::H3, .. }),
                    Event::Text(heading),
                    Event::End(_),
                    Event::Start(Tag::List(None)),
                    ..,
                ],
            ) => match heading.as_ref() {
                heading if heading == words.r#do => "<ul class=\"govuk-list do-list\">",
                heading if heading == words.dont => "<ul class=\"govuk-list dont-list\">",
                _ => continue,
            },
            _ => continue,
        };
        if let Some(list) = body.get_mut(at + 3) {
            *list = Event::InlineHtml(class.into());
        }
    }
    body
}

fn with_figures(body: Events, values: &BTreeMap<String, Value>, prose: &mut Prose) -> Events {
    markdown::with_figures(body, |name| match values.get(name) {
        Some(value) => {
            prose.figures.insert(name.to_owned());
            Some(value.events())
        }
        None => {
            prose.problems.push(format!("[{name}] is not a figure of the data"));
            None
        }
    })
}
