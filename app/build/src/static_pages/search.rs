//! The search page, and the index that it looks words up in: a file of its own, which that page alone loads.
//!
//! The index has three parts with an empty line between them. First a line for each page: its address, its part of the
//! guide, its title and what it says of itself, with tabs between. Then a line for the words of each stem: the words,
//! a tab, then every page that has one, as how many pages it stands after the one before, and a letter for how much the
//! word counts there. Then a line for each word that people type for another: the word, a tab, and the others; without
//! others it says nothing.
//! `src/look_up/index.rs` reads it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use rules::base::wording;
use serde::Deserialize;

use super::parts;
use super::prose::{self, Prose};
use super::{Maker, Page, STAGES};
use crate::collect::Still;
use crate::files::{self, problem};
use crate::table::escape;

/// How much a word counts where it stands.
pub const TITLE: u32 = 8;
pub const HEADING: u32 = 4;
pub const DESCRIPTION: u32 = 3;
pub const BODY: u32 = 1;

pub const ROUTE: &str = "/search/";
/// What the index has in place of numbers that count.
const LETTERS: [(u32, char); 4] = [(8, 'd'), (4, 'c'), (3, 'b'), (0, 'a')];
/// A word on so many pages tells little where it is in running text alone.
const COMMON: usize = 14;
/// Where the list of all pages begins.
const ALL_PAGES: &str = "all-pages";

/// Pages and their words.
#[derive(Debug, Default)]
pub struct Search {
    pages: Vec<Known>,
    words: BTreeMap<String, BTreeMap<usize, u32>>,
}

#[derive(Debug)]
struct Known {
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
    /// What people type who would be helped by a tool, by its name.
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
    /// Adds a page, with texts and how much the words of each count.
    pub fn page(&mut self, address: &str, part: &str, title: &str, description: &str, texts: &[(&str, u32)]) {
        let number = self.pages.len();
        self.pages.push(Known {
            address: address.to_owned(),
            part: part.to_owned(),
            title: title.to_owned(),
            description: description.to_owned(),
        });
        let own = [(title, TITLE), (description, DESCRIPTION)];
        for (text, weight) in own.iter().chain(texts) {
            for word in wording::words(text) {
                // A word that stands often on a page says more about it, up to a point.
                let counted = self.words.entry(word).or_default().entry(number).or_default();
                *counted = if *counted < *weight { *weight } else { (*counted + 1).min(weight + 2) };
            }
        }
    }

    /// The file.
    fn text(&self, everyday: &Everyday) -> String {
        let mut text = String::new();
        for Known { address, part, title, description } in &self.pages {
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

    /// Words of one stem stand together, with the pages of them all.
    fn by_stem(&self, ignored: &BTreeSet<String>) -> Vec<(Vec<&str>, BTreeMap<usize, u32>)> {
        let mut groups: Vec<(Vec<&str>, BTreeMap<usize, u32>)> = Vec::new();
        for (word, pages) in self.words.iter().filter(|(word, _)| !ignored.contains(*word)) {
            let alike = |form: &&str| wording::nearness(word, form) == wording::STEM;
            match groups.iter_mut().find(|(forms, _)| forms.first().is_some_and(alike)) {
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

    /// The whole pages of a part, which are what a list of pages has.
    fn of_part<'s>(&'s self, part: &'s str) -> impl Iterator<Item = &'s Known> {
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

    /// The first page of each tool, with what it asks.
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
            let rows = self.words.tools.iter().find(|words| words.name == *name).map(|words| &words.rows);
            let mut body = rows.map(|rows| prose::without_tags(&row(rows, "body"))).unwrap_or_default();
            for key in rows.iter().flat_map(|rows| rows.keys()) {
                let is_asked = key.starts_with("question/") && key.ends_with("/short");
                if let Some(text) = rows.and_then(|rows| rows.get(&[key])).filter(|_| is_asked) {
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

    /// The page, made last: it lists all others.
    pub fn search_itself(&mut self, still: &Still, (path, words): &(PathBuf, SearchWords)) {
        let mut body = self.ready(&still.path, &still.html, true);
        let nothing = self.text(path, &words.nothing.text, &mut body);
        let form = look_up(
            &LookUp {
                of: "search",
                label: &words.label,
                hint: &words.hint,
                button: &words.button,
                said: &[
                    ("one", &words.one),
                    ("many", &words.many),
                    ("none", &words.none),
                    ("empty", &words.empty),
                    ("lost", &words.lost),
                    ("results", &words.results),
                ],
            },
            &format!("<h2 class=\"govuk-heading-m\">{}</h2>{nothing}", escape(&words.nothing.heading)),
        );
        let mut list = format!(
            "<h2 class=\"govuk-heading-m\" id=\"{ALL_PAGES}\">{}</h2><p class=\"govuk-body\">{}</p>",
            escape(&words.all),
            escape(&words.all_lead)
        );
        for (part, name) in self.names_of_parts(words) {
            let pages: Vec<String> =
                self.search.of_part(&part).map(|page| parts::anchor(&page.address, &page.title)).collect();
            list.push_str(&format!(
                "<section><h3 class=\"govuk-heading-s\" data-part=\"{part}\">{}</h3>{}</section>",
                escape(&name),
                parts::list(pages.into_iter())
            ));
        }
        let named: BTreeSet<String> = self.names_of_parts(words).into_iter().map(|(part, _)| part).collect();
        for page in self.search.pages.iter().filter(|page| !named.contains(&page.part)) {
            self.problems
                .push(problem(path, &format!("the part {} of {} has no name", page.part, page.address)));
        }
        body.headings.push((ALL_PAGES.to_owned(), words.all.clone()));
        let Still { slug, route, title, description, .. } = still;
        let inside = format!("{}{}{form}{list}", body.lead, body.rest);
        let trail = parts::trail(self.frame, &[]);
        self.put(&Page { path: &still.path, slug, route, title, description, trail, inside }, &body);
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

/// What a box for looking things up says.
pub struct LookUp<'w> {
    /// What is looked up.
    pub of: &'w str,
    pub label: &'w str,
    pub hint: &'w str,
    pub button: &'w str,
    /// The program's own sentences, by what it calls them.
    pub said: &'w [(&'w str, &'w String)],
}

/// A box to look things up with, which the program fills with life; without it nobody sees it. What is shown where
/// nothing is found waits in a template.
pub fn look_up(words: &LookUp<'_>, nothing: &str) -> String {
    let said: String =
        words.said.iter().map(|(name, text)| format!(" data-{name}=\"{}\"", escape(text))).collect();
    format!(
        "<div class=\"look-up needs-program\" data-look-up=\"{of}\"><form role=\"search\">\
         <label class=\"govuk-label govuk-label--m\" for=\"look-up\">{label}</label>\
         <div class=\"govuk-hint\" id=\"look-up-hint\">{hint}</div>\
         <div class=\"look-up__row\"><input class=\"govuk-input\" id=\"look-up\" type=\"text\" maxlength=\"200\" \
         autocomplete=\"off\" enterkeyhint=\"search\" aria-describedby=\"look-up-hint\">\
         <button type=\"submit\" class=\"govuk-button\">{button}</button></div></form>\
         <p class=\"govuk-body look-up__said\" role=\"status\"{said}></p><div class=\"look-up__results\"></div>\
         <template>{nothing}</template></div>",
        of = words.of,
        label = escape(words.label),
        hint = escape(words.hint),
        button = escape(words.button),
    )
}

impl Maker<'_, '_> {
    /// Markdown from a file of words as HTML, its figures put in; what it names is noted with the page's own.
    pub fn text(&mut self, path: &std::path::Path, markdown: &str, page: &mut Prose) -> String {
        let html = crate::markdown::html(markdown).unwrap_or_else(|what| {
            self.problems.push(problem(path, &what));
            crate::markdown::Html::default()
        });
        self.links(path, html.links);
        let made = self.ready(path, &html.text, false);
        page.figures.extend(made.figures);
        format!("{}{}", made.lead, made.rest)
    }
}
