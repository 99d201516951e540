//! Static pages: pages that ask nothing. They are advice in three stages, easy read, the glossary, councils, and pages of
//! their own. They are made here as data ([`crate::page`]), and the browser's program has no code for them.

mod advice;
mod councils;
pub(crate) mod easy;
mod easy_pages;
mod glossary;
mod page_words;
mod parts;
mod prose;
pub mod reading_age;
mod search;
mod spending;
mod terms;
pub(crate) mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::collect::{Words, WrittenPage};
use crate::files::{self, problem};
use crate::index::Index;
use crate::markdown::{self, Events, NAME_OF_NEW_TAB};
use crate::page::{Block, Link, Links, Page};
use crate::table_words::TableWords;
use page_words::PageWords;
use parts::Linked;
use prose::Prose;
use search::Search;
use terms::Terms;
use values::Value;

/// The file with the words that are round the words of pages.
const PAGE_WORDS: &str = "static-pages.toml";

/// The highest reading age of a page, in tenths of a year.
const ADVICE_AGE: reading_age::Tenths = 110;
const EASY_AGE: reading_age::Tenths = 90;

/// The stages, in the order in which a person comes to them.
const STAGES: [&str; 3] = ["deciding", "setting-up", "managing"];

/// The figures of dated data as texts show them, by name. One that changes from the newest year but one to the newest is not
/// among them: the words of tools are no documents, so the program has to fill it in for the day. What says that a link opens
/// in a new tab is named like a figure.
pub(crate) fn shown(content: &Path) -> BTreeMap<String, String> {
    // `put_into` says what is wrong with the words of figures.
    let mut problems = Vec::new();
    let mut words = TableWords::read(content, &mut problems);
    let values = values::all(&mut words);
    let same = values.into_iter().filter(|(_, value)| value.shown_before().is_none());
    let same = same.map(|(name, value)| (name, value.newest.shown));
    same.chain([(NAME_OF_NEW_TAB.to_owned(), words.common("link.new-tab"))]).collect()
}

/// Makes every static page, and one line for each thing that is wrong.
pub(crate) fn put_into(words: &mut Words, index: &Index, content: &Path, problems: &mut Vec<String>) {
    let page_words: PageWords = files::toml(&content.join(PAGE_WORDS)).unwrap_or_else(|what| {
        problems.push(what);
        PageWords::default()
    });
    let glossary = files::toml(&content.join("glossary.toml")).map_err(|what| vec![what]);
    let terms = glossary.and_then(Terms::of).unwrap_or_else(|wrong| {
        let path = content.join("glossary.toml");
        problems.extend(wrong.iter().map(|what| problem(&path, what)));
        Terms::default()
    });
    let mut of_tables = Vec::new();
    let mut table_words = TableWords::read(content, &mut of_tables);
    let values = values::all(&mut table_words);
    let mut maker = Maker {
        page_words: &page_words,
        terms: &terms,
        values: &values,
        index,
        content,
        words,
        table_words: &mut table_words,
        problems,
        search: Search::default(),
        pictures: BTreeSet::new(),
        places: BTreeMap::new(),
    };
    maker.everything();
    let pictures = std::mem::take(&mut maker.pictures);
    words.pictures.extend(pictures);
    problems.extend(of_tables);
}

/// What the pages are made with.
struct Maker<'a, 't> {
    page_words: &'a PageWords,
    terms: &'a Terms,
    values: &'a BTreeMap<String, Value>,
    index: &'a Index,
    content: &'a Path,
    words: &'a mut Words,
    table_words: &'a mut TableWords<'t>,
    problems: &'a mut Vec<String>,
    search: Search,
    pictures: BTreeSet<String>,
    /// The places on each page that a link can lead to.
    places: BTreeMap<String, BTreeSet<String>>,
}

/// A page before it is added to the rows.
struct Draft<'p> {
    path: &'p Path,
    slug: &'p str,
    route: &'p str,
    title: &'p str,
    description: &'p str,
    trail: Option<Links>,
    /// What stands below the heading.
    inside: Vec<Block>,
}

impl Maker<'_, '_> {
    fn everything(&mut self) {
        let to_look_up = self.own_pages();
        let advice = self.advice();
        self.easy_pages(&advice);
        self.glossary();
        self.councils();
        let words = self.search_words();
        self.tools_to_find(&words.1);
        for page in to_look_up {
            match page.route.as_str() {
                search::ROUTE => self.search_itself(&page, &words),
                _ => self.spending(&page),
            }
        }
        self.places_of_links();
    }

    /// Pages of their own, such as home, privacy, and whom to contact. Those that list other pages are made later, the
    /// list of all pages last.
    fn own_pages(&mut self) -> Vec<WrittenPage> {
        let all = std::mem::take(&mut self.words.written);
        let (mut later, now): (Vec<WrittenPage>, Vec<WrittenPage>) =
            all.into_iter().partition(|page| matches!(page.route.as_str(), spending::ROUTE | search::ROUTE));
        later.sort_by_key(|page| page.route == search::ROUTE);
        for page in now {
            let WrittenPage { path, slug, route, title, description, body } = &page;
            let prose = self.ready(path, body.clone(), route != "/");
            self.age(path, &markdown::sentences(&prose.events()), ADVICE_AGE);
            let mut inside = vec![prose.lead()];
            inside.extend(self.contents(&prose).filter(|_| route != "/"));
            inside.push(prose.rest());
            inside.extend(self.figures(path, &prose));
            let has_trail = !matches!(route.as_str(), "/" | "/404.html");
            let trail = parts::trail(self.page_words, &[]).filter(|_| has_trail);
            if route != "/404.html" {
                let part = match route.as_str() {
                    "/who-to-contact/" => "contact",
                    "/councils/another/" => "councils",
                    _ => "about",
                };
                self.search_page(route, part, title, description, &prose, &[]);
            }
            // On this page, people can also find each question by itself.
            for (place, heading) in prose.headings.iter().filter(|_| slug == "who-to-contact") {
                self.search.page(&format!("{route}#{place}"), "contact", heading, "", &[]);
            }
            self.put(Draft { path, slug, route, title, description, trail, inside }, &prose);
        }
        later
    }

    /// Makes a body ready, and notes what is wrong with it.
    fn ready(&mut self, path: &Path, body: Events, explain: bool) -> Prose {
        let terms = explain.then_some(self.terms);
        let plain = &self.index.figures.plain;
        let mut prose = prose::ready(body, &self.page_words.advice, self.values, terms, plain);
        self.problems.extend(prose.problems.drain(..).map(|what| problem(path, &what)));
        prose
    }

    /// Reads Markdown, and notes its links.
    fn markdown(&mut self, path: &Path, text: &str) -> Events {
        let body = markdown::read(text).unwrap_or_else(|what| {
            self.problems.push(problem(path, &what));
            markdown::Body::default()
        });
        self.links(path, body.links);
        body.events
    }

    /// Links to the parts of a long page.
    fn contents(&self, prose: &Prose) -> Option<Block> {
        if prose.headings.len() < 4 {
            return None;
        }
        let links = prose.headings.iter().map(|(place, text)| Link::new(format!("#{place}"), text));
        let name = self.page_words.advice.on_this_page.clone();
        Some(Block::Contents(Links { name, links: links.collect() }))
    }

    fn figures(&mut self, path: &Path, prose: &Prose) -> Vec<Block> {
        let made = parts::figures(self.page_words, &prose.figures, self.values, self.table_words);
        self.or_none(path, made)
    }

    fn sources(&mut self, path: &Path, codes: &[String], checked: &str) -> Vec<Block> {
        let made = parts::sources(self.page_words, codes, checked, self.table_words);
        self.or_none(path, made)
    }

    /// What was made; nothing where it could not be made, which is noted as a problem.
    fn or_none<T>(&mut self, path: &Path, made: Result<Vec<T>, String>) -> Vec<T> {
        made.unwrap_or_else(|what| {
            self.problems.push(problem(path, &what));
            Vec::new()
        })
    }

    /// Measures a page, and says where it is too hard to read.
    fn age(&mut self, path: &Path, sentences: &str, most: reading_age::Tenths) {
        let age = reading_age::of(sentences);
        let name = path.strip_prefix(self.content).unwrap_or(path).display().to_string();
        let excused = self.index.reading_age.contains_key(&name);
        if age > most && !excused {
            let years = |tenths: reading_age::Tenths| format!("{}.{}", tenths / 10, tenths % 10);
            let what = format!("its reading age is {}, over {}", years(age), years(most));
            self.problems.push(problem(path, &what));
        }
        if age <= most && excused {
            self.problems.push(format!("content/index.toml: reading_age need not name {name}"));
        }
        self.words.reading_ages.push((name, age));
    }

    fn search_page(
        &mut self,
        address: &str,
        part: &str,
        title: &str,
        description: &str,
        prose: &Prose,
        own: &[String],
    ) {
        let headings: Vec<&str> = prose.headings.iter().map(|(_, text)| text.as_str()).collect();
        let (headings, own) = (headings.join(" "), own.join(" "));
        let texts = [
            (own.as_str(), search::HEADING),
            (headings.as_str(), search::HEADING),
            (prose.text.as_str(), search::BODY),
        ];
        self.search.page(address, part, title, description, &texts);
    }

    /// Adds a page to the rows.
    fn put(&mut self, draft: Draft<'_>, prose: &Prose) {
        let Draft { path, slug, route, title, description, trail, inside } = draft;
        let places = prose.headings.iter().map(|(place, _)| place.clone()).collect();
        self.places.insert(route.to_owned(), places);
        let page = Page { trail, title: title.to_owned(), inside };
        let put = self.words.static_pages.put_data(slug, &page);
        // The title in the browser's tab tells a page of advice from the easy-read page about the same thing.
        let is_easy = route.starts_with("/easy-read/") && slug != "easy-index";
        let tab = if is_easy { self.page_words.easy.tab.replace("[title]", title) } else { title.to_owned() };
        let own = [("description", description), ("title", tab.as_str()), ("route", route)];
        let puts = own.map(|(name, text)| self.words.documents.put(&["page", slug, name], text));
        let wrong = puts.into_iter().chain([put]).filter_map(Result::err);
        self.problems.extend(wrong.map(|what| problem(path, &what)));
        self.words.routes.push(route.to_owned());
    }

    fn links(&mut self, path: &Path, links: Vec<String>) {
        self.words.links.extend(links.into_iter().map(|link| (path.to_owned(), link)));
    }

    /// Notes each link to a place that is not on its page.
    fn places_of_links(&mut self) {
        for (path, link) in &self.words.links {
            let Some((route, place)) = link.split_once('#').filter(|(route, _)| route.starts_with('/'))
            else {
                continue;
            };
            if self.places.get(route).is_some_and(|places| !places.contains(place)) {
                self.problems.push(problem(path, &format!("{route} has no place called {place}")));
            }
        }
    }

    /// The files of a folder. A file that cannot be read is a problem.
    fn folder<T: serde::de::DeserializeOwned>(&mut self, folder: &str) -> Vec<(String, PathBuf, T, String)> {
        let folder = self.content.join(folder);
        let mut found = Vec::new();
        for name in files::names(&folder) {
            let path = folder.join(format!("{name}.md"));
            match files::words(&path) {
                Ok((front, body)) => found.push((name, path, front, body)),
                Err(what) => self.problems.push(what),
            }
        }
        found
    }

    fn stage(&self, stage: &str) -> String {
        self.page_words.stage.get(stage).cloned().unwrap_or_default()
    }
}

/// A page that other pages link to.
fn linked(address: &str, title: &str, description: &str) -> Linked {
    Linked { address: address.to_owned(), title: title.to_owned(), description: description.to_owned() }
}
