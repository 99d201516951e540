//! The tools, and the words of each: a file that only its pages load.

use std::sync::OnceLock;

/// A tool of the portal.
#[derive(Debug)]
pub struct Tool {
    /// The folder of its words.
    pub name: &'static str,
    /// Where its pages stand: the path that all of them begin with.
    pub base: &'static str,
    /// The ids of the questions it asks.
    pub questions: &'static [&'static str],
    /// All of its words where pages are written at build time, none in the browser.
    built_in: &'static str,
    loaded: OnceLock<&'static str>,
}

impl Tool {
    /// A tool as the build lists it.
    pub(super) const fn new(
        name: &'static str,
        base: &'static str,
        questions: &'static [&'static str],
        built_in: &'static str,
    ) -> Self {
        Self { name, base, questions, built_in, loaded: OnceLock::new() }
    }

    /// Its words, as rows; empty as long as they have not come.
    pub fn words(&self) -> &'static str {
        self.loaded.get().copied().unwrap_or(self.built_in)
    }

    /// Takes its words. They stay for as long as the page stands; those that come a second time change nothing.
    pub fn load(&self, words: String) {
        self.loaded.get_or_init(|| words.leak());
    }
}
