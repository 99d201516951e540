//! `index.toml`: what must be there, and which figures each kind of text may name in brackets.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The file as it stands.
#[derive(Debug, Default, Deserialize)]
pub struct Index {
    pub pages: Vec<String>,
    pub shared: Shared,
    pub figures: Figures,
    /// By the name of its folder.
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
pub struct Figures {
    pub questions: Vec<String>,
    pub errors: Vec<String>,
    pub pages: Vec<String>,
    pub common: Vec<String>,
}

/// A tool: its words become a pack.
#[derive(Debug, Default, Deserialize)]
pub struct Tool {
    /// Where its pages stand.
    pub base: String,
    /// All that it asks, shared questions too.
    pub questions: Vec<String>,
    /// Lines of a statement.
    #[serde(default)]
    pub steps: Vec<String>,
    /// By the name of the list above; a list without any may name none.
    #[serde(default)]
    figures: BTreeMap<String, Vec<String>>,
    /// The files of each other folder.
    #[serde(flatten)]
    pub parts: BTreeMap<String, Vec<String>>,
}

impl Tool {
    /// The figures that a kind of its texts may name.
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
