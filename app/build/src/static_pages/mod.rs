//! Pages without questions: advice in three stages, easy read, the glossary, councils, and pages of their own. Their HTML
//! is made here in full, and the browser's program has no code for it.

mod advice;
mod councils;
pub mod easy;
mod easy_pages;
mod front;
mod glossary;
mod parts;
mod prose;
pub mod reading_age;
mod search;
mod spending;
mod terms;
pub mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::collect::{Still, Words};
use crate::files::{self, problem};
use crate::index::Index;
use crate::table::escape;
use crate::voice::Voice;
use front::Frame;
use parts::Linked;
use prose::Prose;
use search::Search;
use terms::Terms;
use values::Value;

/// The oldest reader that a page may need, in tenths of a year.
const ADVICE_AGE: reading_age::Tenths = 110;
const EASY_AGE: reading_age::Tenths = 90;

/// The stages, in the order of a person's way.
const STAGES: [&str; 3] = ["deciding", "setting-up", "managing"];

/// The figures of dated data as texts show them, by name.
pub fn shown(content: &Path) -> BTreeMap<String, String> {
    // What is wrong with the words of figures is said where the pages are made.
    let values = values::all(&mut Voice::of(content, &mut Vec::new()));
    values.into_iter().map(|(name, value)| (name, value.shown)).collect()
}

/// Makes every page without questions; what is wrong is one line for each thing.
pub fn put_into(words: &mut Words, index: &Index, content: &Path, problems: &mut Vec<String>) {
    let frame: Frame = files::toml(&content.join("still.toml")).unwrap_or_else(|what| {
        problems.push(what);
        Frame::default()
    });
    let glossary = files::toml(&content.join("glossary.toml")).map_err(|what| vec![what]);
    let terms = glossary.and_then(Terms::of).unwrap_or_else(|wrong| {
        let path = content.join("glossary.toml");
        problems.extend(wrong.iter().map(|what| problem(&path, what)));
        Terms::default()
    });
    let mut of_voice = Vec::new();
    let mut voice = Voice::of(content, &mut of_voice);
    let values = values::all(&mut voice);
    let mut maker = Maker {
        frame: &frame,
        terms: &terms,
        values: &values,
        index,
        content,
        words,
        voice: &mut voice,
        problems,
        search: Search::default(),
        pictures: BTreeSet::new(),
        places: BTreeMap::new(),
    };
    maker.everything();
    let pictures = std::mem::take(&mut maker.pictures);
    words.pictures.extend(pictures);
    problems.extend(of_voice);
}

/// What the pages are made with.
struct Maker<'a, 'v> {
    frame: &'a Frame,
    terms: &'a Terms,
    values: &'a BTreeMap<String, Value>,
    index: &'a Index,
    content: &'a Path,
    words: &'a mut Words,
    voice: &'a mut Voice<'v>,
    problems: &'a mut Vec<String>,
    search: Search,
    pictures: BTreeSet<String>,
    /// The places on each page that a link can lead to.
    places: BTreeMap<String, BTreeSet<String>>,
}

/// A page that is ready but for its frame.
struct Page<'p> {
    path: &'p Path,
    slug: &'p str,
    route: &'p str,
    title: &'p str,
    description: &'p str,
    /// Above the main part.
    trail: String,
    /// Below the heading.
    inside: String,
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
        for still in to_look_up {
            match still.route.as_str() {
                search::ROUTE => self.search_itself(&still, &words),
                _ => self.spending(&still),
            }
        }
        self.places_of_links();
    }

    /// Pages that stand for themselves: home, privacy, whom to contact. Those with a list of what the others hold are
    /// left for later, the list of all pages last.
    fn own_pages(&mut self) -> Vec<Still> {
        let all = std::mem::take(&mut self.words.still);
        let (mut later, now): (Vec<Still>, Vec<Still>) = all
            .into_iter()
            .partition(|still| matches!(still.route.as_str(), spending::ROUTE | search::ROUTE));
        later.sort_by_key(|still| still.route == search::ROUTE);
        for still in now {
            let Still { path, slug, route, title, description, html } = &still;
            let prose = self.ready(path, html, route != "/");
            self.age(path, &format!("{}{}", prose.lead, prose.rest), ADVICE_AGE);
            let contents = if route == "/" { String::new() } else { self.contents(&prose) };
            let figures = self.figures(path, &prose);
            let inside = format!("{}{contents}{}{figures}", prose.lead, prose.rest);
            let trail = if matches!(route.as_str(), "/" | "/404.html") {
                String::new()
            } else {
                parts::trail(self.frame, &[])
            };
            if route != "/404.html" {
                let part = match route.as_str() {
                    "/who-to-contact/" => "contact",
                    "/councils/another/" => "councils",
                    _ => "about",
                };
                self.search_page(route, part, title, description, &prose, &[]);
            }
            // A question on the page is as good an answer as the page.
            for (place, heading) in prose.headings.iter().filter(|_| slug == "who-to-contact") {
                self.search.page(&format!("{route}#{place}"), "contact", heading, "", &[]);
            }
            self.put(&Page { path, slug, route, title, description, trail, inside }, &prose);
        }
        later
    }

    /// A body made ready, what is wrong with it noted.
    fn ready(&mut self, path: &Path, html: &str, explain: bool) -> Prose {
        let terms = explain.then_some(self.terms);
        let plain = &self.index.figures.plain;
        let mut prose = prose::ready(html, &self.frame.advice, self.values, terms, plain);
        self.problems.extend(prose.problems.drain(..).map(|what| problem(path, &what)));
        prose
    }

    /// Links to the parts of a long page.
    fn contents(&self, prose: &Prose) -> String {
        if prose.headings.len() < 4 {
            return String::new();
        }
        let items = prose.headings.iter().map(|(place, text)| parts::anchor(&format!("#{place}"), text));
        let name = escape(&self.frame.advice.on_this_page);
        format!(
            "<nav class=\"contents\" aria-labelledby=\"contents\"><h2 class=\"govuk-heading-s\" id=\"contents\">{name}</h2>{}</nav>",
            parts::list(items)
        )
    }

    fn figures(&mut self, path: &Path, prose: &Prose) -> String {
        let made = parts::figures(self.frame, &prose.figures, self.values, self.voice);
        self.or_empty(path, made)
    }

    fn cited(&mut self, path: &Path, codes: &[String], checked: &str) -> String {
        let made = parts::cited(self.frame, codes, checked, self.voice);
        self.or_empty(path, made)
    }

    fn or_empty(&mut self, path: &Path, made: Result<String, String>) -> String {
        made.unwrap_or_else(|what| {
            self.problems.push(problem(path, &what));
            String::new()
        })
    }

    /// Measures a page, and says where it is too hard to read.
    fn age(&mut self, path: &Path, html: &str, most: reading_age::Tenths) {
        let age = reading_age::of(html);
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
        let body = prose::without_tags(&format!("{} {}", prose.lead, prose.rest));
        let (headings, own) = (headings.join(" "), own.join(" "));
        let texts = [
            (own.as_str(), search::HEADING),
            (headings.as_str(), search::HEADING),
            (body.as_str(), search::BODY),
        ];
        self.search.page(address, part, title, description, &texts);
    }

    /// Writes a page into the rows of documents.
    fn put(&mut self, page: &Page<'_>, prose: &Prose) {
        let heading = format!("<h1 class=\"govuk-heading-l\" tabindex=\"-1\">{}</h1>", escape(page.title));
        let whole = format!(
            "{}<main class=\"govuk-main-wrapper\" id=\"main\" tabindex=\"-1\"><div class=\"govuk-grid-row\">\
             <div class=\"govuk-grid-column-two-thirds\">{heading}{}</div></div></main>",
            page.trail, page.inside
        );
        let places = prose.headings.iter().map(|(place, _)| place.clone()).collect();
        self.places.insert(page.route.to_owned(), places);
        let Page { slug, route, title, description, .. } = page;
        let put = self.words.wholes.put(&[slug], &whole);
        // Two pages with the same matter are told apart in the browser's tab.
        let is_easy = route.starts_with("/easy-read/") && *slug != "easy-index";
        let tab = if is_easy { self.frame.easy.tab.replace("[title]", title) } else { (*title).to_owned() };
        let own = [("description", *description), ("title", tab.as_str()), ("route", *route)];
        let puts = own.map(|(name, text)| self.words.documents.put(&["page", slug, name], text));
        let wrong = puts.into_iter().chain([put]).filter_map(Result::err);
        self.problems.extend(wrong.map(|what| problem(page.path, &what)));
        self.words.routes.push(page.route.to_owned());
    }

    fn links(&mut self, path: &Path, links: Vec<String>) {
        self.words.links.extend(links.into_iter().map(|link| (path.to_owned(), link)));
    }

    /// Links to a place on a page lead to a place that is there.
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

    /// Files of a folder, with their fronts; a file that cannot be read is a problem.
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
        self.frame.stage.get(stage).cloned().unwrap_or_default()
    }
}

/// A page as others link to it.
fn linked(address: &str, title: &str, description: &str) -> Linked {
    Linked { address: address.to_owned(), title: title.to_owned(), description: description.to_owned() }
}
