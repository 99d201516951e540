//! The tools in easy read (`easy-tools/<tool>.toml`): lines with pictures for each question and each part of a result. Each
//! tool has a word file of its own for them, which is loaded where easy read is on. So have the questions that tools share.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::check;
use crate::collect::Words;
use crate::files::{self, problem};
use crate::index::{Easy, Index, Tool};
use crate::markdown;
use crate::rows::Rows;
use crate::static_pages;
use crate::static_pages::easy::{self, Lines};

const QUESTIONS: &str = "questions";
const WORDS: &str = "words";

/// A file: its tables, each with texts by id.
type Tables = BTreeMap<String, BTreeMap<String, String>>;

/// Adds the rows, and one line for each thing that is wrong.
pub fn put_into(words: &mut Words, index: &Index, content: &Path, problems: &mut Vec<String>) {
    let values = static_pages::shown(content);
    let mut maker = Maker { folder: content.join("easy-tools"), values: &values, words, problems };
    let shared = Easy { more: vec!["words/more-words".to_owned()], ..Easy::default() };
    let wanted = wanted_of_questions(&index.shared.questions);
    let rows = maker.file("shared", wanted, &shared, |_| index.figures.questions.clone());
    maker.words.easy.push(("shared".to_owned(), rows));
    for (name, tool) in &index.tools {
        let Some(easy) = &tool.easy else { continue };
        let own: Vec<_> =
            tool.questions.iter().filter(|id| !index.shared.questions.contains(id)).cloned().collect();
        let parts =
            tool.parts.iter().flat_map(|(kind, ids)| ids.iter().map(move |id| format!("{kind}/{id}")));
        let wanted = wanted_of_questions(&own).into_iter().chain(parts).collect();
        let rows = maker.file(name, wanted, easy, |kind| figures(index, tool, kind));
        maker.words.easy.push((name.clone(), rows));
    }
}

fn wanted_of_questions(ids: &[String]) -> BTreeSet<String> {
    ids.iter().map(|id| format!("{QUESTIONS}/{id}")).collect()
}

/// The figures that only the program knows, because they depend on answers.
fn figures(index: &Index, tool: &Tool, kind: &str) -> Vec<String> {
    let more = tool.easy.as_ref().map(|easy| easy.figures.as_slice()).unwrap_or_default();
    let of_all = if kind == QUESTIONS { index.figures.questions.as_slice() } else { more };
    [of_all, tool.figures(kind)].concat()
}

struct Maker<'a> {
    folder: PathBuf,
    values: &'a BTreeMap<String, String>,
    words: &'a mut Words,
    problems: &'a mut Vec<String>,
}

impl Maker<'_> {
    /// The rows of a file. It must have each text that is wanted and no others.
    fn file(
        &mut self,
        name: &str,
        mut wanted: BTreeSet<String>,
        easy: &Easy,
        figures: impl Fn(&str) -> Vec<String>,
    ) -> Rows {
        let path = self.folder.join(format!("{name}.toml"));
        let is_left_out = |key: &String| {
            let kind = key.split('/').next().unwrap_or_default();
            easy.without.iter().any(|without| without == key || without == kind)
        };
        wanted.retain(|key| !is_left_out(key));
        wanted.extend(easy.more.iter().cloned());
        let tables: Tables = files::toml(&path).unwrap_or_else(|what| {
            self.problems.push(what);
            Tables::default()
        });
        let mut rows = Rows::default();
        for (kind, texts) in &tables {
            for (id, text) in texts {
                if !wanted.remove(&format!("{kind}/{id}")) {
                    self.problems.push(problem(&path, &format!("[{kind}] {id} belongs to nothing")));
                }
                let html =
                    if kind == WORDS { Ok(text.clone()) } else { self.html(&path, text, &figures(kind)) };
                let key = match kind.as_str() {
                    QUESTIONS => vec!["easy", "question", id],
                    WORDS => vec!["easy", id],
                    _ => vec!["easy", name, kind, id],
                };
                let put = html.and_then(|html| rows.put(&key, &html));
                self.problems.extend(put.err().map(|what| problem(&path, &format!("[{kind}] {id}: {what}"))));
            }
        }
        let missing = wanted.iter().map(|key| problem(&path, &format!("{key} has no easy lines")));
        self.problems.extend(missing);
        rows
    }

    /// Lines as HTML, with the figures that are the same for everybody.
    fn html(&mut self, path: &Path, text: &str, figures: &[String]) -> Result<String, String> {
        let blocks: Vec<_> = text.split("\n\n").map(|block| with_heading(block.trim())).collect();
        let Lines { events, links, pictures } = easy::lines(&blocks.join("\n\n"))?;
        let events = markdown::with_figures(events, |name| {
            let shown = self.values.get(name).filter(|_| !figures.iter().any(|own| own == name));
            shown.map(|shown| markdown::figure(shown))
        });
        let html = markdown::html(&events);
        let html = html.replace(
            markdown::NEW_TAB,
            self.values.get(markdown::NAME_OF_NEW_TAB).map_or("", String::as_str),
        );
        check::text(&html, figures)?;
        self.words.pictures.extend(pictures);
        self.words.links.extend(links.into_iter().map(|link| (path.to_owned(), link)));
        Ok(html)
    }
}

/// A line that is no sentence is the heading of those below it.
fn with_heading(block: &str) -> String {
    match block.split_once(" | ").filter(|(_, text)| text.ends_with(char::is_alphanumeric)) {
        Some((_, heading)) => format!("## {heading}"),
        None => block.to_owned(),
    }
}
