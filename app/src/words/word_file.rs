//! Words in a file of their own, which only the pages that need them load.

use std::sync::OnceLock;

/// A file of words.
#[derive(Debug)]
pub struct WordFile {
    /// Its name: that of a tool, or one that says what it holds.
    pub name: &'static str,
    /// Its words when pages are written at build time; empty in the browser.
    built_in: &'static str,
    loaded: OnceLock<&'static str>,
}

impl WordFile {
    /// A word file as the build lists it.
    pub(super) const fn new(name: &'static str, built_in: &'static str) -> Self {
        Self { name, built_in, loaded: OnceLock::new() }
    }

    /// Its words, as rows; empty until they have been loaded.
    pub fn words(&self) -> &'static str {
        self.loaded.get().copied().unwrap_or(self.built_in)
    }

    /// Keeps its words for as long as the page is open. Words that come a second time change nothing.
    pub fn load(&self, words: String) {
        self.loaded.get_or_init(|| words.leak());
    }
}
