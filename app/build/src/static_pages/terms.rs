//! The glossary: a page of its own, and each hard word explained where it first stands on a page.

use std::collections::BTreeSet;

use super::front::{Glossary, Term};
use crate::table::escape;

/// Where words are not explained: they are links, headings or buttons already.
const LEFT_ALONE: [&str; 5] = ["a", "h2", "h3", "button", "summary"];

/// The terms, with what to look for in texts.
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
            }
            if !ids.insert(term.id.as_str()) {
                problems.push(format!("the id {} stands twice", term.id));
            }
            for form in looked_for(term) {
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

    /// HTML in which each hard word has, at its first stand, a button that opens what it means.
    pub fn explained(&self, html: &str) -> String {
        let mut open: Vec<String> = Vec::new();
        let mut done = BTreeSet::new();
        let mut out = String::new();
        let mut rest = html;
        while let Some((text, after)) = rest.split_once('<') {
            out.push_str(&self.in_text(text, &open, &mut done));
            let Some((tag, after)) = after.split_once('>') else { break };
            out.push_str(&format!("<{tag}>"));
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default().to_owned();
            if tag.starts_with('/') {
                open.pop();
            } else if !tag.ends_with('/') && name != "br" && name != "hr" {
                open.push(name);
            }
            rest = after;
        }
        out.push_str(&self.in_text(rest, &open, &mut done));
        out
    }

    fn in_text(&self, text: &str, open: &[String], done: &mut BTreeSet<String>) -> String {
        let alone = open.iter().any(|tag| LEFT_ALONE.contains(&tag.as_str()));
        let found = if alone { None } else { self.first_in(text, done) };
        let Some((from, to, term)) = found else { return text.to_owned() };
        done.insert(term.id.clone());
        let (before, word, after) = (text.get(..from), text.get(from..to), text.get(to..));
        let (Some(before), Some(word), Some(after)) = (before, word, after) else { return text.to_owned() };
        let (before, after) = (self.in_text(before, open, done), self.in_text(after, open, done));
        format!(
            "{before}<button type=\"button\" class=\"term\" popovertarget=\"term-{id}\">{word}</button>\
             <span class=\"term-text\" id=\"term-{id}\" popover>{text}</span>{after}",
            id = term.id,
            text = escape(&term.text)
        )
    }

    /// The first hard word that has not been explained yet; of two at one place the longer one.
    fn first_in(&self, text: &str, done: &BTreeSet<String>) -> Option<(usize, usize, &Term)> {
        let small = text.to_lowercase();
        // Small letters of another length would make places wrong.
        if small.len() != text.len() {
            return None;
        }
        let terms = self.all.iter().filter(|term| term.in_place && !done.contains(&term.id));
        let places = terms.flat_map(|term| {
            let found = |form: String| Some((word_at(&small, &form)?, form.len(), term));
            looked_for(term).into_iter().filter_map(found).collect::<Vec<_>>()
        });
        let first = places.min_by_key(|(from, length, _)| (*from, std::cmp::Reverse(*length)));
        first.map(|(from, length, term)| (from, from + length, term))
    }
}

fn looked_for(term: &Term) -> Vec<String> {
    let own = term.term.to_lowercase();
    let plural = format!("{own}s");
    let mut forms: Vec<String> = term.forms.iter().map(|form| form.to_lowercase()).collect();
    forms.push(own);
    if !forms.contains(&plural) {
        forms.push(plural);
    }
    forms.sort();
    forms.dedup();
    forms
}

/// Where a form stands as words of its own.
fn word_at(text: &str, form: &str) -> Option<usize> {
    let is_part = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '-');
    text.match_indices(form).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let after = text.get(at + form.len()..).and_then(|after| after.chars().next());
        !is_part(before) && !is_part(after)
    })
}
