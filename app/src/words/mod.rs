//! The words of the portal, by id. They are written in `content/`; the titles of sources are in the data of `rules`.
//!
//! Words reach a page in three ways. Word files hold the words of one tool, or those that all tools share, and are
//! loaded by the pages that need them. The bodies of pages without questions are in their documents. All others are
//! compiled in. All words are rows of text: a key such as `question/age/title`, and the words.
//!
//! A text may hold `{you|they}` and `[amount]`: see [`speak`] and [`fill`]. Bodies are HTML. An empty text means that
//! there is none.

pub mod figures;
pub mod head;
mod person;
pub mod routes;
mod rows;
pub mod sources;
mod speak;
mod tool;
mod word_file;

pub use person::Person;
pub use speak::{escape, fill, fill_html, speak};
pub use tool::ToolWords;
pub use word_file::WordFile;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The words of one question page.
#[derive(Debug, Clone, Copy)]
pub struct QuestionWords {
    /// The question's id, which is the last part of its address.
    pub id: &'static str,
    /// The page's heading: the question.
    pub title: &'static str,
    /// What the check-answers page calls it.
    pub short: &'static str,
    /// A line under the heading.
    pub hint: &'static str,
    /// The description for search results. It is there only when documents are written.
    pub description: &'static str,
    /// Help above the fields, as HTML.
    pub body: &'static str,
    /// What opens more help.
    pub details: &'static str,
    /// The help it opens, as HTML.
    pub details_body: &'static str,
}

/// The words of one field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FieldWords {
    /// Its label or legend; empty where the page's heading is the label.
    pub label: &'static str,
    /// A line under the label.
    pub hint: &'static str,
    /// What error sentences call it: "the amount of {your|their} rent".
    pub noun: &'static str,
}

/// The words of one radio or checkbox.
#[derive(Debug, Clone, Copy)]
pub struct OptionWords {
    /// Its label.
    pub label: &'static str,
    /// A line under the label.
    pub hint: &'static str,
}

/// A page of its own.
#[derive(Debug, Clone, Copy)]
pub struct PageWords {
    /// The name of its file.
    pub slug: &'static str,
    /// Its address within the site.
    pub route: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// The description for search results. It is there only when documents are written.
    pub description: &'static str,
    /// The page, as HTML.
    pub body: &'static str,
}

/// A step of the sum.
#[derive(Debug, Clone, Copy)]
pub struct StepWords {
    /// The rule's id.
    pub id: &'static str,
    /// The statement's line.
    pub line: &'static str,
    /// The reason, with this person's figures, as HTML.
    pub why: &'static str,
}

/// A part of a tool's page.
#[derive(Debug, Clone, Copy)]
pub struct PartWords {
    /// The name of its file.
    pub id: &'static str,
    /// Its heading or sentence.
    pub title: &'static str,
    /// What follows it, as HTML.
    pub body: &'static str,
}

/// The words of a question. Ids are unique over all tools.
pub fn question(id: &str) -> Option<QuestionWords> {
    let (key, title) = row(&["question", id, "title"])?;
    let own = |part| text(&["question", id, part]);
    Some(QuestionWords {
        id: name_in(key),
        title,
        short: own("short"),
        hint: own("hint"),
        description: own("description"),
        body: own("body"),
        details: own("details"),
        details_body: own("details-body"),
    })
}

/// The words of a page.
pub fn page(slug: &str) -> Option<PageWords> {
    let (key, route) = row(&["page", slug, "route"])?;
    let own = |part| text(&["page", slug, part]);
    Some(PageWords {
        slug: name_in(key),
        route,
        title: own("title"),
        description: own("description"),
        body: own("body"),
    })
}

/// Every page that has words; in the browser, every page of a tool.
pub fn pages() -> impl Iterator<Item = PageWords> {
    let rows = rows::all(BUILT_IN).chain(rows::all(DOCUMENTS));
    rows.filter_map(|(key, _)| page(key.strip_prefix("page/")?.strip_suffix("/route")?))
}

/// The words of the page at an address.
pub fn page_at(route: &str) -> Option<PageWords> {
    let mut rows = rows::all(BUILT_IN).chain(rows::all(DOCUMENTS));
    rows.find_map(|(key, at)| {
        let slug = key.strip_prefix("page/")?.strip_suffix("/route").filter(|_| at == route)?;
        page(slug)
    })
}

/// The words of a step of the sum.
pub fn step(rule: &str) -> Option<StepWords> {
    let (key, line) = row(&["step", rule, "line"])?;
    Some(StepWords { id: name_in(key), line, why: text(&["step", rule, "why"]) })
}

/// The words of a part: tool, folder and file, such as `contribution/result/exact`.
pub fn part(path: &str) -> Option<PartWords> {
    let (key, title) = row(&["part", path, "title"])?;
    Some(PartWords { id: name_in(key), title, body: text(&["part", path, "body"]) })
}

/// The words of a part of the contribution's result.
pub fn result(id: &str) -> Option<PartWords> {
    part(&["contribution/result/", id].concat())
}

/// A text that many pages share, such as `button.continue`; empty where the key has none.
pub fn common(key: &str) -> &'static str {
    text(&["text", key])
}

/// Every tool that has words.
pub fn tools() -> &'static [ToolWords] {
    &TOOLS
}

/// Every word file.
pub fn word_files() -> impl Iterator<Item = &'static WordFile> {
    TOOLS.iter().map(|tool| &tool.word_file).chain([&SHARED]).chain(&EASY)
}

/// The word files in easy read that a tool needs; none where it has no words in easy read.
pub fn easy_word_files(tool: &ToolWords) -> Vec<&'static WordFile> {
    let named = |name| EASY.iter().find(|word_file| word_file.name.strip_prefix("easy-") == Some(name));
    named(tool.word_file.name).into_iter().chain(named("shared")).collect()
}

/// The lines in easy read of a question (`question/age`) or a part (`contribution/result/exact`), as HTML. The text is
/// empty where there are none, or where they have not been loaded.
pub fn easy(key: &str) -> &'static str {
    text(&["easy", key])
}

/// The index of the search page. It is loaded like a word file, but its texts have no keys.
pub fn search_index() -> &'static WordFile {
    &SEARCH
}

/// The words that all tools share: questions and texts, the titles of sources, and what councils say.
pub fn shared() -> &'static WordFile {
    &SHARED
}

/// Data that the build has made, by name: a static page, or its tables. None where there is no data of this name, or it
/// has another type.
#[cfg(not(feature = "hydrate"))]
pub fn data<T: serde::de::DeserializeOwned>(name: &str) -> Option<T> {
    let (_, json) = rows::find(STATIC_PAGES, name)?;
    serde_json::from_str(json).ok()
}

/// The words of a key; empty where there are none.
fn text(key: &[&str]) -> &'static str {
    row(key).map_or("", |row| row.1)
}

/// Looks in the program's own words, then in the word files that have been loaded. The titles and descriptions in
/// documents are there only when documents are written.
fn row(key: &[&str]) -> Option<rows::Row> {
    let key = key.join("/");
    let own = rows::find(BUILT_IN, &key).or_else(|| rows::find(DOCUMENTS, &key));
    own.or_else(|| word_files().find_map(|word_file| rows::find(word_file.words(), &key)))
}

/// The name before the last part of a key: `age` in `question/age/title`.
fn name_in(key: &'static str) -> &'static str {
    key.rsplit('/').nth(1).unwrap_or_default()
}

impl QuestionWords {
    /// The words of a field: those of the page, else those that all pages share. A box of a date has the words of its
    /// field.
    pub fn field(&self, name: &str) -> Option<FieldWords> {
        let found = |name: &str| {
            let part = |part| {
                let own = row(&["question", self.id, "field", name, part]);
                own.map_or_else(|| text(&["field", name, part]), |row| row.1)
            };
            let words = FieldWords { label: part("label"), hint: part("hint"), noun: part("noun") };
            (words != FieldWords::default()).then_some(words)
        };
        found(name).or_else(|| found(date_part(name)?.0)).or_else(|| found(&numbered(name)?.0))
    }

    /// The words of an option: those of the field, else those that all pages share.
    pub fn option(&self, field: &str, value: &str) -> Option<OptionWords> {
        let alike = numbered(field).map(|(alike, _)| alike);
        let field = alike.as_deref().unwrap_or(field);
        option(&["question", self.id, "field", field, "option", value])
            .or_else(|| option(&["field", field, "option", value]))
            .or_else(|| option(&["option", value]))
    }

    /// The sentence for a problem with a field: that of the page, else the one that all pages share. It may still name
    /// figures of the day, such as `[first-day]`.
    pub fn problem(&self, field: &str, code: &str, typed: &str, person: Person) -> String {
        let (field, part) = date_part(field).unwrap_or((field, ""));
        let (alike, number) = numbered(field).unwrap_or_else(|| (field.to_owned(), ""));
        let own_words = row(&["question", self.id, "field", field, "label"]).is_some();
        let field = if own_words { field } else { alike.as_str() };
        let keys = [format!("{field}.{code}"), format!("{code}.part")];
        let [of_field, of_part] = keys.each_ref().map(String::as_str);
        let own = |key| row(&["question", self.id, "error", key]);
        let shared = |key| row(&["error", key]);
        let sentence = own(of_field)
            .or_else(|| own(code).filter(|_| field == "choice"))
            .or_else(|| shared(of_field))
            .or_else(|| shared(of_part).filter(|_| !part.is_empty()))
            .or_else(|| shared(code))
            .map_or("", |row| row.1);
        let noun = self.field(field).map_or("", |words| words.noun);
        let noun = fill(&speak(noun, person), &[("number", number)]);
        fill(
            &speak(sentence, person),
            &[("noun", &noun), ("typed", typed), ("part", common(part)), ("number", number)],
        )
    }
}

fn option(key: &[&str]) -> Option<OptionWords> {
    let (_, label) = row(&[key, &["label"]].concat())?;
    Some(OptionWords { label, hint: text(&[key, &["hint"]].concat()) })
}

/// The number in the name of a box of which there are several, and the name without it: "visit-3-start" has the words
/// of "visit-start".
pub fn numbered(field: &str) -> Option<(String, &str)> {
    let (before, rest) = field.split_once('-')?;
    let (number, after) = rest.split_once('-')?;
    number.bytes().all(|sign| sign.is_ascii_digit()).then(|| ([before, "-", after].concat(), number))
}

/// For a box of a date: the field's name, and the key of the box's own name.
fn date_part(box_name: &str) -> Option<(&str, &'static str)> {
    [("-day", "date.day"), ("-month", "date.month"), ("-year", "date.year")]
        .into_iter()
        .find_map(|(ending, key)| Some((box_name.strip_suffix(ending)?, key)))
}

#[cfg(test)]
mod keys_tests;
#[cfg(test)]
mod parts_tests;
#[cfg(test)]
mod rules_tests;
#[cfg(test)]
mod sources_tests;
#[cfg(test)]
mod steps_tests;
#[cfg(test)]
mod tests;
