//! The search page and its index. The index is a file of its own, which only that page loads. `look_up/index.rs` of `app`
//! reads it.
//!
//! The index has three parts with an empty line between them:
//!
//! 1. A line for each page: its address, its part of the guide, its title and its description, with tabs between.
//! 2. A line for the words of each stem: the words, a tab, then each page that has one of them. A page is written as the
//!    number of pages since the last one, and a letter for how much the word counts there.
//! 3. A line for each word that people type for another: the word, a tab, and the others. A word without others is
//!    ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use rules::base::wording;
use serde::Deserialize;

use super::prose::Prose;
use super::{Draft, Maker, STAGES, parts};
use crate::collect::WrittenPage;
use crate::files::{self, problem};
use crate::markdown::{self, Events};
use crate::page::{Block, Link, Links, LookUp};

/// How much a word counts in a title, a heading, a description and a body.
pub const TITLE: u32 = 8;
pub const HEADING: u32 = 4;
pub const DESCRIPTION: u32 = 3;
pub const BODY: u32 = 1;

pub const ROUTE: &str = "/search/";
/// The index has a letter for how much a word counts: the letter of the first number that is not larger.
const LETTERS: [(u32, char); 4] = [(8, 'd'), (4, 'c'), (3, 'b'), (0, 'a')];
/// A word on more pages than this says little about a page that has it in running text alone.
const COMMON: usize = 14;
/// Where the list of all pages begins.
const ALL_PAGES: &str = "all-pages";

/// Pages and their words.
#[derive(Debug, Default)]
pub struct Search {
    pages: Vec<IndexedPage>,
    words: BTreeMap<String, BTreeMap<usize, u32>>,
}

#[derive(Debug)]
struct IndexedPage {
    address: String,
    part: String,
    title: String,
    description: String,
}

/// `search.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchWords {
    label: String,
    hint: String,
    button: String,
    one: String,
    many: String,
    none: String,
    empty: String,
    lost: String,
    results: String,
    all: String,
    all_lead: String,
    nothing: Headed,
    /// Parts of the guide that have no name elsewhere.
    part: BTreeMap<String, String>,
    words: Everyday,
    /// For each tool, by its key: words that people may type whom the tool would help.
    tools: BTreeMap<String, String>,
}

/// A heading and the Markdown below it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headed {
    pub heading: String,
    pub text: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Everyday {
    ignore: String,
    same: Vec<String>,
}

impl Search {
    /// Adds a page with its texts, and for each text how much its words count.
    pub fn page(&mut self, address: &str, part: &str, title: &str, description: &str, texts: &[(&str, u32)]) {
        let number = self.pages.len();
        self.pages.push(IndexedPage {
            address: address.to_owned(),
            part: part.to_owned(),
            title: title.to_owned(),
            description: description.to_owned(),
        });
        let own = [(title, TITLE), (description, DESCRIPTION)];
        for (text, weight) in own.iter().chain(texts) {
            for word in wording::words(text) {
                // A word that a page has often says more about the page, up to a point.
                let counted = self.words.entry(word).or_default().entry(number).or_default();
                *counted = if *counted < *weight { *weight } else { (*counted + 1).min(weight + 2) };
            }
        }
    }

    /// The index as a file.
    fn text(&self, everyday: &Everyday) -> String {
        let mut text = String::new();
        for IndexedPage { address, part, title, description } in &self.pages {
            // Writing to a String does not fail.
            let _ = writeln!(text, "{address}\t{part}\t{title}\t{description}");
        }
        text.push('\n');
        let ignored: BTreeSet<String> = wording::words(&everyday.ignore).into_iter().collect();
        for (forms, pages) in self.by_stem(&ignored) {
            let is_common = pages.len() > COMMON;
            let mut line = String::new();
            let mut before = 0;
            for (page, count) in pages {
                let letter =
                    LETTERS.iter().find(|(least, _)| count >= *least).map_or('a', |(_, letter)| *letter);
                if letter != 'a' || !is_common {
                    let _ = write!(line, "{}{letter}", page - before);
                    before = page;
                }
            }
            if !line.is_empty() {
                let _ = writeln!(text, "{}\t{line}", forms.join(" "));
            }
        }
        text.push('\n');
        let mut same: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for line in &everyday.same {
            let words = wording::words(line);
            for word in &words {
                same.entry(word.clone())
                    .or_default()
                    .extend(words.iter().filter(|other| *other != word).cloned());
            }
        }
        for word in ignored {
            same.entry(word).or_default();
        }
        for (word, others) in same {
            let others: Vec<String> = others.into_iter().collect();
            let _ = writeln!(text, "{word}\t{}", others.join(" "));
        }
        text
    }

    /// The words of each stem, with the pages that have any of them.
    fn by_stem(&self, ignored: &BTreeSet<String>) -> Vec<(Vec<&str>, BTreeMap<usize, u32>)> {
        let mut groups: Vec<(Vec<&str>, BTreeMap<usize, u32>)> = Vec::new();
        for (word, pages) in self.words.iter().filter(|(word, _)| !ignored.contains(*word)) {
            // Words of one stem begin with the same letter, so most words need no closer look.
            let same_stem = |form: &&str| {
                form.chars().next() == word.chars().next() && wording::nearness(word, form) == wording::STEM
            };
            match groups.iter_mut().find(|(forms, _)| forms.first().is_some_and(same_stem)) {
                Some((forms, all)) => {
                    forms.push(word);
                    for (page, count) in pages {
                        let counted = all.entry(*page).or_default();
                        *counted = (*counted).max(*count);
                    }
                }
                None => groups.push((vec![word], pages.clone())),
            }
        }
        groups
    }

    /// The pages of a part, without places on pages.
    fn of_part<'s>(&'s self, part: &'s str) -> impl Iterator<Item = &'s IndexedPage> {
        self.pages.iter().filter(move |page| page.part == part && !page.address.contains('#'))
    }
}

impl Maker<'_, '_> {
    /// The words of the search page. A file that cannot be read is a problem.
    pub fn search_words(&mut self) -> (PathBuf, SearchWords) {
        let path = self.content.join("search.toml");
        let words = files::toml(&path).unwrap_or_else(|what| {
            self.problems.push(what);
            SearchWords::default()
        });
        (path, words)
    }

    /// Adds the first page of each tool, with what the tool asks.
    pub fn tools_to_find(&mut self, words: &SearchWords) {
        for (name, tool) in &self.index.tools {
            let is_first = |key: &&str| self.words.built_in.get(&[key]) == Some(tool.base.as_str());
            let routes: Vec<&str> =
                self.words.built_in.keys().filter(|key| key.ends_with("/route")).collect();
            let slug = routes.iter().copied().find(is_first).and_then(|key| key.split('/').nth(1));
            let Some(slug) = slug else { continue };
            let row = |rows: &crate::rows::Rows, part| {
                rows.get(&["page", slug, part]).map(str::to_owned).unwrap_or_default()
            };
            let (title, description) =
                (row(&self.words.built_in, "title"), row(&self.words.documents, "description"));
            let words_of_tool = self.words.tools.iter().find(|words| words.name == *name);
            let mut body = words_of_tool.and_then(|tool| tool.bodies.get(slug)).cloned().unwrap_or_default();
            for rows in words_of_tool.iter().map(|tool| &tool.rows) {
                let is_asked = |key: &&str| key.starts_with("question/") && key.ends_with("/short");
                for text in rows.keys().filter(is_asked).filter_map(|key| rows.get(&[key])) {
                    body = format!("{body} {text}");
                }
            }
            let typed = words.tools.get(name).cloned().unwrap_or_default();
            let texts = [(body.as_str(), BODY), (typed.as_str(), TITLE)];
            self.search.page(&tool.base, "tools", &title, &description, &texts);
        }
        let unknown = words.tools.keys().filter(|name| !self.index.tools.contains_key(*name));
        let problems: Vec<String> =
            unknown.map(|name| format!("search.toml: there is no tool {name}")).collect();
        self.problems.extend(problems);
    }

    /// Adds the search page. It lists all other pages, so it is made last.
    pub fn search_itself(&mut self, written: &WrittenPage, (path, words): &(PathBuf, SearchWords)) {
        let mut body = self.ready(&written.path, written.body.clone(), true);
        let nothing = self.words_of(path, &words.nothing.text, &mut body);
        let look_up = Block::LookUp(LookUp {
            of: "search".to_owned(),
            label: words.label.clone(),
            hint: words.hint.clone(),
            button: words.button.clone(),
            said: said(&[
                ("one", &words.one),
                ("many", &words.many),
                ("none", &words.none),
                ("empty", &words.empty),
                ("lost", &words.lost),
                ("results", &words.results),
            ]),
            nothing: vec![Block::heading(&words.nothing.heading), Block::Html(markdown::html(&nothing))],
        });
        let mut inside = vec![Block::Html(markdown::html(&body.events())), look_up];
        inside.push(Block::Heading { place: Some(ALL_PAGES.to_owned()), text: words.all.clone() });
        inside.push(Block::paragraph(&words.all_lead));
        for (part, name) in self.names_of_parts(words) {
            let links = self.search.of_part(&part).map(|page| Link::new(&page.address, &page.title));
            let pages = Links { name, links: links.collect() };
            inside.push(Block::PartOfGuide { part, pages });
        }
        let named: BTreeSet<String> = self.names_of_parts(words).into_iter().map(|(part, _)| part).collect();
        for page in self.search.pages.iter().filter(|page| !named.contains(&page.part)) {
            self.problems
                .push(problem(path, &format!("the part {} of {} has no name", page.part, page.address)));
        }
        body.headings.push((ALL_PAGES.to_owned(), words.all.clone()));
        let WrittenPage { slug, route, title, description, .. } = written;
        let trail = parts::trail(self.page_words, &[]);
        self.put(Draft { path: &written.path, slug, route, title, description, trail, inside }, &body);
        self.words.search = self.search.text(&words.words);
    }

    /// The parts of the guide, in the order in which they are listed, with their names.
    fn names_of_parts(&self, words: &SearchWords) -> Vec<(String, String)> {
        let own = |part: &str| words.part.get(part).cloned().unwrap_or_default();
        let stages = STAGES.iter().map(|stage| ((*stage).to_owned(), self.stage(stage)));
        let others = ["tools", "spending", "councils", "contact", "glossary"];
        let others = others.into_iter().map(|part| (part.to_owned(), own(part)));
        let last = [("easy".to_owned(), self.stage("easy")), ("about".to_owned(), own("about"))];
        stages.chain(others).chain(last).collect()
    }
}

/// The sentences that the program says, by the program's names for them.
pub fn said(sentences: &[(&str, &String)]) -> BTreeMap<String, String> {
    sentences.iter().map(|(name, text)| ((*name).to_owned(), (*text).clone())).collect()
}

impl Maker<'_, '_> {
    /// Reads Markdown from a file of words and puts figures in. The figures that it names are added to those of the page.
    pub fn words_of(&mut self, path: &Path, markdown: &str, page: &mut Prose) -> Events {
        let body = self.markdown(path, markdown);
        let made = self.ready(path, body, false);
        page.figures.extend(made.figures.iter().cloned());
        made.events()
    }
}
