//! Words as rows of text: a key, a tab, the text, sorted by key. Words that are compiled in and words that a page loads
//! have this one shape (`words/rows.rs` of `app` reads it).

use std::collections::BTreeMap;

use serde::Serialize;

/// Rows by key.
#[derive(Debug, Default)]
pub struct Rows(BTreeMap<String, String>);

impl Rows {
    /// Adds a text; an empty one is left out.
    pub fn put(&mut self, key: &[&str], text: &str) -> Result<(), String> {
        if text.is_empty() { Ok(()) } else { self.keep(key, text) }
    }

    /// Adds a text, even an empty one, so that its key can be found.
    pub fn keep(&mut self, key: &[&str], text: &str) -> Result<(), String> {
        let key = key.join("/");
        let marks = ['\t', '\n', '\r'];
        if key.contains(marks) || text.contains(marks) {
            return Err(format!("{key} has a tab or a line break: a text is one line"));
        }
        match self.0.insert(key.clone(), text.to_owned()) {
            None => Ok(()),
            Some(_) => Err(format!("{key} stands twice")),
        }
    }

    /// Adds data, written as JSON.
    pub fn put_data(&mut self, key: &str, data: &impl Serialize) -> Result<(), String> {
        let text = serde_json::to_string(data).map_err(|error| format!("{key}: {error}"))?;
        self.put(&[key], &text)
    }

    /// The text of a key.
    pub fn get(&self, key: &[&str]) -> Option<&str> {
        self.0.get(&key.join("/")).map(String::as_str)
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The rows as a file.
    pub fn text(&self) -> String {
        self.0.iter().map(|(key, text)| format!("{key}\t{text}\n")).collect()
    }
}
