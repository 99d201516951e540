//! The tools, and the words of each.

use super::pack::Pack;

/// A tool of the portal.
#[derive(Debug)]
pub struct Tool {
    /// Where its pages stand: the path that all of them begin with.
    pub base: &'static str,
    /// The ids of the questions it asks.
    pub questions: &'static [&'static str],
    /// Its words, by the name of their folder.
    pub pack: Pack,
}
