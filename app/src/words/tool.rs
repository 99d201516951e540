//! The tools, and the words of each.

use super::word_file::WordFile;

/// A tool of the portal.
#[derive(Debug)]
pub struct ToolWords {
    /// The path with which the addresses of all its pages begin.
    pub base: &'static str,
    /// The ids of the questions it asks.
    pub questions: &'static [&'static str],
    /// Its words, by the name of their folder.
    pub word_file: WordFile,
}
