//! Reads all words, looks each text over, and gathers what is wrong.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::check;
use crate::common::Common;
use crate::files::{self, FieldWords, Figures, Index, OptionWords, problem};
use crate::markdown::{self, Html};

/// The keys of `rules::form::Code`; each needs its sentence in `common.toml`.
const CODES: &[&str] = &[
    "missing",
    "not-a-number",
    "negative",
    "too-large",
    "too-many-pence",
    "unclear",
    "not-whole",
    "date-incomplete",
    "short-year",
    "not-a-date",
    "in-the-future",
    "too-long-ago",
    "no-rates",
    "contradiction",
    "not-an-option",
];

/// Everything that becomes a table.
#[derive(Debug, Default)]
pub struct Tables {
    pub questions: BTreeMap<String, Question>,
    pub pages: BTreeMap<String, Page>,
    pub steps: BTreeMap<String, (String, String)>,
    pub results: BTreeMap<String, (String, String)>,
    pub texts: BTreeMap<String, String>,
    pub options: BTreeMap<String, OptionWords>,
    pub fields: BTreeMap<String, FieldWords>,
    pub errors: BTreeMap<String, String>,
}

#[derive(Debug)]
pub struct Question {
    pub front: files::Question,
    pub fields: BTreeMap<String, FieldWords>,
    pub body: String,
    pub details_body: String,
}

#[derive(Debug)]
pub struct Page {
    pub front: files::Page,
    pub body: String,
}

/// The tables, and one line for each thing that is wrong.
pub fn everything(content: &Path, problems: &mut Vec<String>) -> Tables {
    let index: Index = or_default(files::toml(&content.join("index.toml")), problems);
    let common: Common = or_default(files::toml(&content.join("common.toml")), problems);
    let mut reader = Reader { content, links: Vec::new(), problems };
    let mut tables = Tables::default();

    for (slug, (path, front, body)) in reader.folder::<files::Page>("pages", &index.pages) {
        reader.required(&path, &[("title", &front.title), ("description", &front.description)]);
        let body = reader.body(&path, &body, &index.figures.pages);
        reader.texts(&path, [&front.title, &front.description], &index.figures.pages);
        tables.pages.insert(slug, Page { front, body });
    }
    for (id, (path, front, body)) in reader.folder::<files::Step>("steps", &index.steps) {
        reader.required(&path, &[("line", &front.line), ("a body", &body)]);
        let body = reader.body(&path, &body, &index.figures.steps);
        reader.texts(&path, [&front.line], &index.figures.steps);
        tables.steps.insert(id, (front.line, body));
    }
    for (id, (path, front, body)) in reader.folder::<files::Part>("result", &index.results) {
        reader.required(&path, &[("title", &front.title)]);
        let body = reader.body(&path, &body, &index.figures.results);
        reader.texts(&path, [&front.title], &index.figures.results);
        tables.results.insert(id, (front.title, body));
    }
    for (id, (path, front, body)) in reader.folder::<files::Question>("questions", &index.questions) {
        let question = reader.question(&path, front, &body, &common, &index.figures);
        tables.questions.insert(id, question);
    }
    reader.common(&common, &index, &mut tables);
    reader.links(&tables);
    tables
}

fn or_default<T: Default>(read: Result<T, String>, problems: &mut Vec<String>) -> T {
    read.unwrap_or_else(|problem| {
        problems.push(problem);
        T::default()
    })
}

struct Reader<'a> {
    content: &'a Path,
    links: Vec<(PathBuf, String)>,
    problems: &'a mut Vec<String>,
}

impl Reader<'_> {
    /// The files of a folder that the index names; a file too many or too few is a problem.
    fn folder<T: DeserializeOwned>(
        &mut self,
        folder: &str,
        wanted: &[String],
    ) -> BTreeMap<String, (PathBuf, T, String)> {
        let folder = self.content.join(folder);
        for extra in files::names(&folder).iter().filter(|name| !wanted.contains(name)) {
            self.problems.push(format!("{}/{extra}.md: index.toml does not name it", folder.display()));
        }
        let mut found = BTreeMap::new();
        for name in wanted {
            let path = folder.join(format!("{name}.md"));
            match files::words(&path) {
                Ok((front, body)) => drop(found.insert(name.clone(), (path, front, body))),
                Err(problem) => self.problems.push(problem),
            }
        }
        found
    }

    fn question(
        &mut self,
        path: &Path,
        mut front: files::Question,
        body: &str,
        common: &Common,
        index: &Figures,
    ) -> Question {
        let figures = &index.questions;
        self.required(path, &[("title", &front.title), ("short", &front.short)]);
        if front.description.is_empty() {
            front.description = common.question_description(&front.short);
        }
        let (body, details_body) = body.split_once("\n---\n").unwrap_or((body, ""));
        if front.details.is_empty() != details_body.is_empty() {
            self.problems.push(problem(path, "`details` and a body below a line of --- come together"));
        }
        let mut fields: BTreeMap<_, _> =
            front.field.iter().map(|(name, own)| (name.clone(), common.filled(name, own))).collect();
        if !front.option.is_empty() {
            fields.entry("choice".to_owned()).or_default().option.clone_from(&front.option);
        }
        for (name, field) in &fields {
            self.field(path, name, field, figures);
        }
        self.error_keys(path, &front.error);
        self.texts(
            path,
            [&front.title, &front.short, &front.hint, &front.description, &front.details],
            figures,
        );
        self.texts(path, front.error.values(), &index.errors);
        let (body, details_body) = (self.body(path, body, figures), self.body(path, details_body, figures));
        Question { front, fields, body, details_body }
    }

    fn field(&mut self, path: &Path, name: &str, field: &FieldWords, figures: &[String]) {
        self.texts(path, [&field.label, &field.hint, &field.noun], figures);
        for (value, option) in &field.option {
            self.required(path, &[(&format!("the label of {name}, {value}"), &option.label)]);
            self.texts(path, [&option.label, &option.hint], figures);
        }
    }

    fn common(&mut self, common: &Common, index: &Index, tables: &mut Tables) {
        let path = self.content.join("common.toml");
        match common.texts() {
            Ok(texts) => tables.texts = texts,
            Err(what) => self.problems.push(problem(&path, &what)),
        }
        let figures = &index.figures.common;
        self.texts(&path, tables.texts.values(), figures);
        self.texts(&path, common.error.values(), &index.figures.errors);
        self.error_keys(&path, &common.error);
        for code in CODES.iter().filter(|code| !common.error.contains_key(**code)) {
            self.problems.push(problem(&path, &format!("error.{code} has no sentence")));
        }
        let shared = FieldWords { option: common.option.clone(), ..FieldWords::default() };
        self.field(&path, "any field", &shared, figures);
        for (name, field) in &common.field {
            self.field(&path, name, field, figures);
        }
        tables.options.clone_from(&common.option);
        tables.fields.clone_from(&common.field);
        tables.errors.clone_from(&common.error);
    }

    /// A key is `code`, `field.code`, or `code.part` for one box of a date.
    fn error_keys(&mut self, path: &Path, errors: &BTreeMap<String, String>) {
        for key in errors.keys().filter(|key| !key.split('.').any(|part| CODES.contains(&part))) {
            self.problems.push(problem(path, &format!("error.{key} is not a kind of problem")));
        }
    }

    fn required(&mut self, path: &Path, words: &[(&str, &str)]) {
        for (what, _) in words.iter().filter(|(_, text)| text.is_empty()) {
            self.problems.push(problem(path, &format!("{what} is missing")));
        }
    }

    fn texts<'t>(&mut self, path: &Path, texts: impl IntoIterator<Item = &'t String>, figures: &[String]) {
        let wrong = texts.into_iter().filter_map(|text| check::text(text, figures).err());
        self.problems.extend(wrong.map(|what| problem(path, &what)));
    }

    fn body(&mut self, path: &Path, markdown: &str, figures: &[String]) -> String {
        let Html { text, links } = markdown::html(markdown).unwrap_or_else(|what| {
            self.problems.push(problem(path, &what));
            Html::default()
        });
        self.texts(path, [&text], figures);
        self.links.extend(links.into_iter().map(|link| (path.to_owned(), link)));
        text
    }

    /// Links within the site lead to a page that has words.
    fn links(&mut self, tables: &Tables) {
        let mut routes: Vec<_> = tables.pages.values().map(|page| page.front.route.clone()).collect();
        routes.extend(tables.questions.keys().map(|id| format!("/what-you-might-pay/{id}/")));
        for (path, link) in self.links.iter().filter(|(_, link)| link.starts_with('/')) {
            if !routes.contains(link) {
                self.problems.push(problem(path, &format!("the link to {link} leads to no page")));
            }
        }
    }
}
