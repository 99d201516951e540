//! Reads files of words, checks each text, and collects what is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rules::form::Code;
use serde::de::DeserializeOwned;

use crate::check;
use crate::common::Common;
use crate::files::{self, FieldWords, problem};
use crate::index::{Index, Tool};
use crate::markdown::{self, Body, Events, NAME_OF_NEW_TAB, NEW_TAB};
use crate::rows::Rows;

/// Folders that belong to no tool. The code that reads them knows what may be in them.
const FOLDERS: [&str; 5] = ["advice", "easy", "easy-tools", "pages", "shared"];

/// A file: its name without `.md`, its path, its front matter and its Markdown.
pub type File<T> = (String, PathBuf, T, String);

pub struct Reader<'a> {
    pub content: &'a Path,
    pub problems: &'a mut Vec<String>,
    pub links: Vec<(PathBuf, String)>,
    taken: BTreeMap<String, PathBuf>,
    /// Figures of dated data, by the name that texts write in brackets.
    values: &'a BTreeMap<String, String>,
}

impl<'a> Reader<'a> {
    pub const fn new(
        content: &'a Path,
        values: &'a BTreeMap<String, String>,
        problems: &'a mut Vec<String>,
    ) -> Self {
        Self { content, problems, links: Vec::new(), taken: BTreeMap::new(), values }
    }

    /// What was read, or the empty value and one more problem.
    pub fn or_default<T: Default>(&mut self, read: Result<T, String>) -> T {
        read.unwrap_or_else(|problem| {
            self.problems.push(problem);
            T::default()
        })
    }

    /// A text with the figures of dated data in it. The program fills in those in `figures`, because they depend on answers.
    pub fn filled(&self, text: &str, figures: &[String]) -> String {
        let data = self.values.iter().filter(|(name, _)| !figures.contains(name));
        data.fold(text.to_owned(), |text, (name, shown)| text.replace(&format!("[{name}]"), shown))
    }

    /// The names that [`Reader::filled`] knows.
    pub fn names_of_values(&self) -> Vec<String> {
        self.values.keys().cloned().collect()
    }

    /// The files of a folder that the index names. A file too many or too few is a problem. Figures of dated data are put
    /// in, except those that the program fills in.
    pub fn folder<T: DeserializeOwned>(
        &mut self,
        folder: &str,
        wanted: &[String],
        figures: &[String],
    ) -> Vec<File<T>> {
        let folder = self.content.join(folder);
        for extra in files::names(&folder).iter().filter(|name| !wanted.contains(name)) {
            self.problems.push(format!("{}/{extra}.md: index.toml does not name it", folder.display()));
        }
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for name in wanted {
            let path = folder.join(format!("{name}.md"));
            match files::words_with(&path, |text| self.filled(text, figures)) {
                _ if !seen.insert(name) => self.problems.push(problem(&path, "index.toml names it twice")),
                Ok((front, body)) => found.push((name.clone(), path, front, body)),
                Err(problem) => self.problems.push(problem),
            }
        }
        found
    }

    /// Notes each folder that the index does not name.
    pub fn stray_folders(&mut self, index: &Index) {
        let within = |folder: &str| files::folders(&self.content.join(folder));
        let mut stray: Vec<String> = within("")
            .into_iter()
            .filter(|name| !FOLDERS.contains(&name.as_str()) && !index.tools.contains_key(name))
            .collect();
        stray.extend(
            within("shared").iter().filter(|name| *name != "questions").map(|name| format!("shared/{name}")),
        );
        let of_tool = |(name, tool): (&String, &Tool)| {
            let (name, tool) = (name.clone(), tool);
            let stray: Vec<_> = within(&name).into_iter().filter(|kind| !tool.has(kind)).collect();
            stray.into_iter().map(move |kind| format!("{name}/{kind}")).collect::<Vec<_>>()
        };
        stray.extend(index.tools.iter().flat_map(of_tool));
        let folder =
            |name: &String| problem(&self.content.join(name), "index.toml does not name this folder");
        self.problems.extend(stray.iter().map(folder).collect::<Vec<_>>());
    }

    /// Notes an id that is used twice. All tools look ids up in one place, so an id can be used once only.
    pub fn once(&mut self, kind: &str, id: &str, path: &Path) {
        if let Some(other) = self.taken.insert(format!("{kind} {id}"), path.to_owned()) {
            let what = format!("there is another {kind} of this name: {}", other.display());
            self.problems.push(problem(path, &what));
        }
    }

    pub fn put(&mut self, path: &Path, rows: &mut Rows, key: &[&str], text: &str) {
        if let Err(what) = rows.put(key, text) {
            self.problems.push(problem(path, &what));
        }
    }

    pub fn required(&mut self, path: &Path, words: &[(&str, &str)]) {
        for (what, _) in words.iter().filter(|(_, text)| text.is_empty()) {
            self.problems.push(problem(path, &format!("{what} is missing")));
        }
    }

    pub fn texts<'t>(
        &mut self,
        path: &Path,
        texts: impl IntoIterator<Item = &'t String>,
        figures: &[String],
    ) {
        let wrong = texts.into_iter().filter_map(|text| check::text(text, figures).err());
        self.problems.extend(wrong.map(|what| problem(path, &what)));
    }

    /// Markdown as HTML.
    pub fn body(&mut self, path: &Path, markdown: &str, figures: &[String]) -> String {
        let html = markdown::html(&self.markdown(path, markdown));
        let html = html.replace(NEW_TAB, self.values.get(NAME_OF_NEW_TAB).map_or("", String::as_str));
        self.texts(path, [&html], figures);
        html
    }

    /// The events of Markdown. Its figures are not checked.
    pub fn markdown(&mut self, path: &Path, markdown: &str) -> Events {
        let Body { events, links } =
            self.or_default(markdown::read(markdown).map_err(|what| problem(path, &what)));
        self.links.extend(links.into_iter().map(|link| (path.to_owned(), link)));
        events
    }

    pub fn field(&mut self, path: &Path, name: &str, field: &FieldWords, figures: &[String]) {
        self.texts(path, [&field.label, &field.hint, &field.noun], figures);
        for (value, option) in &field.option {
            self.required(path, &[(&format!("the label of {name}, {value}"), &option.label)]);
            self.texts(path, [&option.label, &option.hint], figures);
        }
    }

    /// Notes each key that is not `code`, `field.code`, or `code.part` for one box of a date.
    pub fn error_keys(&mut self, path: &Path, errors: &BTreeMap<String, String>) {
        for key in errors.keys().filter(|key| !key.split('.').any(|part| Code::from_key(part).is_some())) {
            self.problems.push(problem(path, &format!("error.{key} is not a kind of problem")));
        }
    }

    /// Notes each kind of problem that has no sentence among those that all pages share.
    pub fn every_error(&mut self, path: &Path, common: &Common) {
        for code in Code::ALL.iter().map(|code| code.key()).filter(|code| !common.error.contains_key(*code)) {
            self.problems.push(problem(path, &format!("error.{code} has no sentence")));
        }
    }
}
