//! Reads all words and makes rows of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::common::Common;
use crate::files::{self, FieldWords, OptionWords, problem};
use crate::index::{AllowedFigures, Index, Tool};
use crate::markdown::{self, Events};
use crate::reader::Reader;
use crate::rows::Rows;

/// The tables of `common.toml` that every page needs. Only tools need the others.
const EVERYWHERE: [&str; 2] = ["link", "site"];
/// The tables that stand round the page in its document. The program does not draw them.
const ROUND_THE_PAGE: [&str; 3] = ["footer", "header", "kept"];

/// All words of a language.
#[derive(Debug, Default)]
pub struct Words {
    /// Those that are compiled into the program.
    pub built_in: Rows,
    /// Those that several tools share.
    pub shared: Rows,
    /// What pages say about themselves in their documents. The program does not need it.
    pub documents: Rows,
    /// Static pages as data ([`crate::page::Page`]), by name. They are apart from the other rows, because a look-up reads
    /// along each row that it passes.
    pub static_pages: Rows,
    /// The words of each tool.
    pub tools: Vec<ToolWords>,
    /// Easy read: what tools share, and each tool that has easy words, by name.
    pub easy: Vec<(String, Rows)>,
    /// Static pages that have to be put together.
    pub written: Vec<WrittenPage>,
    /// The address of each page.
    pub routes: Vec<String>,
    /// The links in texts, each with the file that has it.
    pub links: Vec<(PathBuf, String)>,
    /// The index of the search page.
    pub search: String,
    /// The reading age of each page, in tenths of a year, by its file.
    pub reading_ages: Vec<(String, i64)>,
    /// The pictures that easy read uses.
    pub pictures: BTreeSet<String>,
}

/// A static page as its file in `pages/` has it.
#[derive(Debug)]
pub struct WrittenPage {
    /// Its file.
    pub path: PathBuf,
    /// The name of its file.
    pub slug: String,
    /// Its address.
    pub route: String,
    /// Its heading.
    pub title: String,
    /// What search results say about it.
    pub description: String,
    /// Its body.
    pub body: Events,
}

/// The words of a tool.
#[derive(Debug)]
pub struct ToolWords {
    /// The tool's key.
    pub name: String,
    /// The address above all its pages.
    pub base: String,
    /// Everything that it asks.
    pub questions: Vec<String>,
    /// Its words.
    pub rows: Rows,
    /// The bodies of its own pages without markup, by the page's name.
    pub bodies: BTreeMap<String, String>,
}

/// The words of a language, and one line for each thing that is wrong.
///
/// `values` are the figures of dated data that any text may name.
pub fn everything(
    content: &Path,
    language: &str,
    values: &BTreeMap<String, String>,
    problems: &mut Vec<String>,
) -> Words {
    let index = content.join("index.toml");
    let content = content.join(language);
    let mut reader = Reader::new(&content, values, problems);
    let index: Index = reader.or_default(files::toml(&index));
    let common: Common = reader.or_default(files::toml(&content.join("common.toml")));
    let mut collector = Collector { reader, index: &index, common: &common, documents: Rows::default() };

    let mut words = Words::default();
    let mut routes = Vec::new();
    collector.common(&mut words);
    collector.shared(&mut words.shared);
    for (name, tool) in &index.tools {
        words.tools.push(collector.tool(name, tool));
        routes.extend(tool.questions.iter().map(|id| format!("{}{id}/", tool.base)));
    }
    routes.extend(collector.pages(&mut words));
    collector.reader.stray_folders(&index);
    words.links = std::mem::take(&mut collector.reader.links);
    words.routes = routes;
    words.documents = collector.documents;
    words
}

/// One line for each link within the site that leads to no page.
pub fn dead_links(words: &Words) -> Vec<String> {
    let inside = words.links.iter().filter(|(_, link)| link.starts_with('/'));
    let dead = inside.filter(|(_, link)| {
        let route = link.split('#').next().unwrap_or_default();
        !words.routes.iter().any(|known| known == route)
    });
    dead.map(|(path, link)| problem(path, &format!("the link to {link} leads to no page"))).collect()
}

struct Collector<'a> {
    reader: Reader<'a>,
    index: &'a Index,
    common: &'a Common,
    documents: Rows,
}

impl Collector<'_> {
    /// Titles and addresses of a tool's pages are compiled in, because the program has to know them. Returns the addresses.
    fn pages(&mut self, words: &mut Words) -> Vec<String> {
        let figures = &self.index.figures.pages;
        let mut routes = Vec::new();
        // Static pages list the figures that they name, so their figures are put in when the pages are put together.
        let later = self.reader.names_of_values();
        for (slug, path, front, body) in
            self.reader.folder::<files::PageHead>("pages", &self.index.pages, &later)
        {
            let files::PageHead { title, description, route, is_static } = &front;
            self.reader.required(&path, &[("title", title), ("description", description), ("route", route)]);
            self.reader.texts(&path, [title, description], figures);
            let tool = words.tools.iter_mut().find(|tool| route.starts_with(&tool.base));
            let Some(tool) = tool.filter(|_| !is_static) else {
                let body = self.reader.markdown(&path, &body);
                let (title, description) = (title.clone(), description.clone());
                words.written.push(WrittenPage {
                    path,
                    slug,
                    route: route.clone(),
                    title,
                    description,
                    body,
                });
                continue;
            };
            let body = self.reader.filled(&body, figures);
            let body = self.reader.markdown(&path, &body);
            tool.bodies.insert(slug.clone(), markdown::text(&body));
            let body = markdown::html(&body);
            self.reader.texts(&path, [&body], figures);
            self.reader.put(&path, &mut tool.rows, &["page", &slug, "body"], &body);
            for (name, text) in [("title", title), ("route", route)] {
                self.reader.put(&path, &mut words.built_in, &["page", &slug, name], text);
            }
            self.reader.put(&path, &mut self.documents, &["page", &slug, "description"], description);
            routes.push(front.route);
        }
        routes
    }

    fn shared(&mut self, rows: &mut Rows) {
        let shared = &self.index.shared.questions;
        for (id, path, question, body) in
            self.reader.folder("shared/questions", shared, &self.index.figures.questions)
        {
            if !self.index.tools.values().any(|tool| tool.questions.contains(&id)) {
                self.reader.problems.push(problem(&path, "no tool in index.toml asks it"));
            }
            self.question(rows, (&id, &path), question, &body, &self.index.figures.questions);
        }
    }

    fn tool(&mut self, name: &str, tool: &Tool) -> ToolWords {
        self.reader.problems.extend(tool.problems(name));
        let mut rows = Rows::default();
        let own = tool.questions.iter().filter(|id| !self.index.shared.questions.contains(id));
        let own: Vec<_> = own.cloned().collect();
        let figures = [self.index.figures.questions.as_slice(), tool.figures("questions")].concat();
        for (id, path, question, body) in self.reader.folder(&format!("{name}/questions"), &own, &figures) {
            self.question(&mut rows, (&id, &path), question, &body, &figures);
        }
        let figures = tool.figures("steps");
        for (id, path, front, body) in
            self.reader.folder::<files::StepHead>(&format!("{name}/steps"), &tool.steps, figures)
        {
            self.reader.once("step", &id, &path);
            self.reader.required(&path, &[("line", &front.line), ("a body", &body)]);
            let body = self.reader.body(&path, &body, figures);
            self.reader.texts(&path, [&front.line], figures);
            self.reader.put(&path, &mut rows, &["step", &id, "line"], &front.line);
            self.reader.put(&path, &mut rows, &["step", &id, "why"], &body);
        }
        for (kind, wanted) in &tool.parts {
            self.parts(&mut rows, &format!("{name}/{kind}"), wanted, tool.figures(kind));
        }
        ToolWords {
            name: name.to_owned(),
            base: tool.base.clone(),
            questions: tool.questions.clone(),
            rows,
            bodies: BTreeMap::new(),
        }
    }

    fn parts(&mut self, rows: &mut Rows, folder: &str, wanted: &[String], figures: &[String]) {
        for (id, path, front, body) in self.reader.folder::<files::PartHead>(folder, wanted, figures) {
            self.reader.required(&path, &[("title", &front.title)]);
            let body = self.reader.body(&path, &body, figures);
            self.reader.texts(&path, [&front.title], figures);
            self.reader.put(&path, rows, &["part", folder, &id, "title"], &front.title);
            self.reader.put(&path, rows, &["part", folder, &id, "body"], &body);
        }
    }

    fn question(
        &mut self,
        rows: &mut Rows,
        (id, path): (&str, &PathBuf),
        mut front: files::QuestionHead,
        body: &str,
        figures: &[String],
    ) {
        let AllowedFigures { errors, .. } = &self.index.figures;
        let reader = &mut self.reader;
        reader.once("question", id, path);
        reader.required(path, &[("title", &front.title), ("short", &front.short)]);
        if front.description.is_empty() {
            front.description = self.common.question_description(&front.short);
        }
        let (body, details_body) = body.split_once("\n---\n").unwrap_or((body, ""));
        if front.details.is_empty() != details_body.is_empty() {
            reader.problems.push(problem(path, "`details` and a body below a line of --- come together"));
        }
        if !front.option.is_empty() {
            front.field.entry("choice".to_owned()).or_default().option.clone_from(&front.option);
        }
        reader.error_keys(path, &front.error);
        reader.texts(path, front.error.values(), errors);
        let (body, details_body) =
            (reader.body(path, body, figures), reader.body(path, details_body, figures));
        let own = [
            ("title", &front.title),
            ("short", &front.short),
            ("hint", &front.hint),
            ("details", &front.details),
        ];
        reader.texts(path, own.iter().map(|(_, text)| *text).chain([&front.description]), figures);
        reader.put(path, &mut self.documents, &["question", id, "description"], &front.description);
        for (name, text) in own.into_iter().chain([("body", &body), ("details-body", &details_body)]) {
            reader.put(path, rows, &["question", id, name], text);
        }
        for (name, text) in &front.error {
            reader.put(path, rows, &["question", id, "error", name], text);
        }
        self.fields(rows, path, &["question", id], &front.field, figures);
    }

    /// Words that many pages share.
    fn common(&mut self, words: &mut Words) {
        let Words { built_in, shared: rows, .. } = words;
        let path = self.reader.content.join("common.toml");
        let figures = &self.index.figures;
        let texts = self.reader.or_default(self.common.texts().map_err(|what| problem(&path, &what)));
        self.reader.texts(&path, texts.values(), &figures.common);
        for (key, text) in &texts {
            let rows = match key.split_once('.') {
                Some((table, _)) if EVERYWHERE.contains(&table) => &mut *built_in,
                Some((table, _)) if ROUND_THE_PAGE.contains(&table) => &mut self.documents,
                _ => &mut *rows,
            };
            let kept = rows.keep(&["text", key], text).map_err(|what| problem(&path, &what));
            self.reader.or_default(kept);
        }
        self.reader.texts(&path, self.common.error.values(), &figures.errors);
        self.reader.error_keys(&path, &self.common.error);
        self.reader.every_error(&path, self.common);
        for (key, text) in &self.common.error {
            self.reader.put(&path, rows, &["error", key], text);
        }
        self.fields(rows, &path, &[], &self.common.field, &figures.common);
        let any = FieldWords { option: self.common.option.clone(), ..FieldWords::default() };
        self.reader.field(&path, "any field", &any, &figures.common);
        self.options(rows, &path, &["option"], &any.option);
    }

    fn fields(
        &mut self,
        rows: &mut Rows,
        path: &Path,
        above: &[&str],
        fields: &BTreeMap<String, FieldWords>,
        figures: &[String],
    ) {
        for (name, field) in fields {
            self.reader.field(path, name, field, figures);
            let key = [above, &["field", name]].concat();
            for (part, text) in [("label", &field.label), ("hint", &field.hint), ("noun", &field.noun)] {
                self.reader.put(path, rows, &[&key[..], &[part]].concat(), text);
            }
            self.options(rows, path, &[&key[..], &["option"]].concat(), &field.option);
        }
    }

    fn options(
        &mut self,
        rows: &mut Rows,
        path: &Path,
        above: &[&str],
        options: &BTreeMap<String, OptionWords>,
    ) {
        for (value, option) in options {
            let key = [above, &[value.as_str()]].concat();
            self.reader.put(path, rows, &[&key[..], &["label"]].concat(), &option.label);
            self.reader.put(path, rows, &[&key[..], &["hint"]].concat(), &option.hint);
        }
    }
}
