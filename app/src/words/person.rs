//! Whom words are about.

/// The person that a text speaks to or about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Person {
    /// The person who reads: "you".
    #[default]
    Me,
    /// Somebody they help: "they".
    Other,
}
