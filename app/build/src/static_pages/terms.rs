//! The hard words of the field. Each is explained where a page first uses it.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::page_words::{Glossary, Term};
use crate::markdown::{self, Events};

/// The terms of the glossary.
#[derive(Debug, Default)]
pub struct Terms {
    all: Vec<Term>,
}

impl Terms {
    /// Takes the glossary, or says what is wrong with it.
    pub fn of(glossary: Glossary) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let (mut ids, mut forms) = (BTreeSet::new(), BTreeSet::new());
        for term in &glossary.term {
            if term.id.is_empty() || term.term.is_empty() || term.text.is_empty() {
                problems.push(format!("the term “{}” lacks id, term or text", term.term));
            } else if !markdown::is_name(&term.id) {
                problems.push(format!("the id {} has more than small letters, digits and hyphens", term.id));
            }
            if !ids.insert(term.id.as_str()) {
                problems.push(format!("the id {} stands twice", term.id));
            }
            for form in forms_of(term) {
                if !forms.insert(form.clone()) {
                    problems.push(format!("two terms are called “{form}”"));
                }
            }
        }
        if problems.is_empty() { Ok(Self { all: glossary.term }) } else { Err(problems) }
    }

    /// The terms in the order of the alphabet.
    pub fn by_name(&self) -> Vec<&Term> {
        let mut terms: Vec<&Term> = self.all.iter().collect();
        terms.sort_by_key(|term| term.term.to_lowercase());
        terms
    }

    /// The events of a page. Where the page first uses a hard word, the word becomes a button that opens what it means.
    /// Links and headings are left as they are.
    pub fn explained(&self, body: &[Event<'static>]) -> Events {
        let mut done = BTreeSet::new();
        let mut left_alone = 0_usize;
        let mut out = Events::new();
        for event in body {
            match event {
                Event::Start(Tag::Link { .. } | Tag::Heading { .. }) => left_alone += 1,
                Event::End(TagEnd::Link | TagEnd::Heading(_)) => left_alone = left_alone.saturating_sub(1),
                _ => {}
            }
            match event {
                Event::Text(text) if left_alone == 0 => self.explain(text, &mut done, &mut out),
                other => out.push(other.clone()),
            }
        }
        out
    }

    fn explain(&self, text: &str, done: &mut BTreeSet<String>, out: &mut Events) {
        let mut rest = text;
        while let Some((before, word, after, term)) = self.first_in(rest, done) {
            done.insert(term.id.clone());
            // No hard word begins earlier, so there is none in the text before it.
            out.push(Event::Text(before.to_owned().into()));
            out.extend(explanation(word, term));
            rest = after;
        }
        out.push(Event::Text(rest.to_owned().into()));
    }

    /// The first hard word that has not been explained yet, with the text before and after it. Of two words at one place
    /// it is the longer one.
    fn first_in<'t>(
        &self,
        text: &'t str,
        done: &BTreeSet<String>,
    ) -> Option<(&'t str, &'t str, &'t str, &Term)> {
        let small = text.to_lowercase();
        // Places in small letters are places in the text only where both have the same length.
        if small.len() != text.len() {
            return None;
        }
        let terms = self.all.iter().filter(|term| term.in_place && !done.contains(&term.id));
        let places = terms.flat_map(|term| {
            let found = |form: String| Some((word_at(&small, &form)?, form.len(), term));
            forms_of(term).into_iter().filter_map(found).collect::<Vec<_>>()
        });
        let (from, length, term) = places.min_by_key(|(from, length, _)| (*from, Reverse(*length)))?;
        let to = from + length;
        Some((text.get(..from)?, text.get(from..to)?, text.get(to..)?, term))
    }
}

/// A word as a button, and what the button opens. An id has small letters, digits and hyphens, so it needs no escaping.
fn explanation(word: &str, term: &Term) -> [Event<'static>; 5] {
    let id = &term.id;
    let html = |text: String| Event::InlineHtml(text.into());
    [
        html(format!("<button type=\"button\" class=\"term\" popovertarget=\"term-{id}\">")),
        Event::Text(word.to_owned().into()),
        html(format!("</button> <span class=\"term-text\" id=\"term-{id}\" popover>")),
        Event::Text(term.text.clone().into()),
        html("</span>".to_owned()),
    ]
}

/// The forms in which texts may have a term, in small letters.
fn forms_of(term: &Term) -> BTreeSet<String> {
    let own = term.term.to_lowercase();
    let plural = format!("{own}s");
    term.forms.iter().map(|form| form.to_lowercase()).chain([own, plural]).collect()
}

/// Where a text has a form as words of its own, and not as part of a longer word.
fn word_at(text: &str, form: &str) -> Option<usize> {
    let is_part = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '-');
    text.match_indices(form).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let after = text.get(at + form.len()..).and_then(|after| after.chars().next());
        !is_part(before) && !is_part(after)
    })
}
