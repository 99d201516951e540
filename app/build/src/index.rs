//! `index.toml`: what must be there, and which figures each kind of text may name in brackets.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The file.
#[derive(Debug, Default, Deserialize)]
pub struct Index {
    pub pages: Vec<String>,
    pub shared: Shared,
    pub figures: AllowedFigures,
    /// Pages that may be harder to read than others, each with the reason.
    #[serde(default)]
    pub reading_age: BTreeMap<String, String>,
    /// The tools, by the names of their folders.
    #[serde(flatten)]
    pub tools: BTreeMap<String, Tool>,
}

/// What several tools share.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    pub questions: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowedFigures {
    pub questions: Vec<String>,
    pub errors: Vec<String>,
    pub pages: Vec<String>,
    pub common: Vec<String>,
    /// Numbers that static pages may hold, because they are names.
    #[serde(default)]
    pub plain: Vec<String>,
}

/// A tool. Its words become a word file.
#[derive(Debug, Default, Deserialize)]
pub struct Tool {
    /// The address above all its pages.
    pub base: String,
    /// Everything that it asks, shared questions too.
    pub questions: Vec<String>,
    /// Lines of a statement.
    #[serde(default)]
    pub steps: Vec<String>,
    /// How its words in easy read differ, where it has such words.
    pub easy: Option<Easy>,
    /// The figures that its texts may name, by the list that the texts belong to. A list that is not here may name none.
    #[serde(default)]
    figures: BTreeMap<String, Vec<String>>,
    /// The files of each other folder.
    #[serde(flatten)]
    pub parts: BTreeMap<String, Vec<String>>,
}

/// How the words of a tool in easy read differ from its others.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Easy {
    /// Texts that only easy read has: list and name.
    pub more: Vec<String>,
    /// Lists, or texts of lists, that easy read does not have.
    pub without: Vec<String>,
    /// More figures that its texts may name.
    pub figures: Vec<String>,
}

impl Tool {
    /// The figures that texts of one kind may name.
    pub fn figures(&self, kind: &str) -> &[String] {
        self.figures.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Whether it has files of this kind.
    pub fn has(&self, kind: &str) -> bool {
        matches!(kind, "questions" | "steps") || self.parts.contains_key(kind)
    }

    /// What is wrong with its entry.
    pub fn problems(&self, name: &str) -> Vec<String> {
        let mut problems: Vec<_> = self
            .figures
            .keys()
            .filter(|kind| !self.has(kind))
            .map(|kind| format!("{name}.figures.{kind}: there is no list of that name"))
            .collect();
        if !(self.base.starts_with('/') && self.base.ends_with('/') && self.base.len() > 2) {
            problems.push(format!("{name}.base must begin and end with a slash, not “{}”", self.base));
        }
        problems
    }
}
