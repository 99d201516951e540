//! The languages of the words: a folder for each in `content/`, with the same keys.

use std::collections::BTreeSet;

use crate::collect::Words;
use crate::rows::Rows;

/// The language that the others are compared with.
pub const FIRST: &str = "en-GB";

/// The environment variable that chooses the language of a build.
pub const CHOICE: &str = "PORTAL_LANGUAGE";

/// The language of this build: the name of its folder.
pub fn chosen() -> String {
    std::env::var(CHOICE).ok().filter(|choice| !choice.is_empty()).unwrap_or_else(|| FIRST.to_owned())
}

/// One line for each key that only one of two languages has.
pub fn differences(first: &Words, other: &Words, language: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (first, other) in rows(first).zip(rows(other)) {
        let (first, other): (BTreeSet<_>, BTreeSet<_>) = (first.keys().collect(), other.keys().collect());
        let missing = first.difference(&other).map(|key| format!("content/{language}: {key} is missing"));
        let unknown = other.difference(&first);
        let unknown = unknown.map(|key| format!("content/{language}: {key} is not in {FIRST}"));
        found.extend(missing.chain(unknown));
    }
    found
}

fn rows(words: &Words) -> impl Iterator<Item = &Rows> {
    let tools = words.tools.iter().map(|tool| &tool.rows);
    let easy = words.easy.iter().map(|(_, rows)| rows);
    [&words.built_in, &words.shared, &words.documents, &words.static_pages]
        .into_iter()
        .chain(tools)
        .chain(easy)
}
