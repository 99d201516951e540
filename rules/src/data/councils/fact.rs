//! What a council does and says besides the rules (`[[fact]]` in the data). These are texts for pages, which no result
//! depends on.

use super::topic::Topic;
use crate::data::sources::Standing;

/// Something that is known of a council.
#[derive(Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub about: Topic,
    /// What it says, in our words.
    pub text: &'static str,
    /// The year or date for which it was seen.
    pub seen: &'static str,
    /// How far it is confirmed.
    pub standing: Standing,
    /// The document and the place in it.
    pub source_title: &'static str,
    /// The public address of the document, where it was kept.
    pub source_url: Option<&'static str>,
}
