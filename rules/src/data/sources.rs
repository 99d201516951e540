//! Where figures and rules come from, and how far they are confirmed.
//!
//! Each entry of `data/england/sources.toml` is a constant here, named by its code: `&sources::REG_7`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::dates::day;

/// An act, a page or a document from which a figure or a rule comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Its code in the data files.
    pub code: &'static str,
    /// What it is, in plain words.
    #[cfg(feature = "texts")]
    pub title: &'static str,
    /// Its public address, where one was kept.
    #[cfg(feature = "texts")]
    pub url: Option<&'static str>,
    /// What kind of source it is.
    pub kind: Kind,
    /// The day from which it holds, for a law whose first day was seen.
    pub from: Option<NaiveDate>,
    /// The day on which it was last looked at.
    pub checked: NaiveDate,
    /// The part of it that was not seen.
    #[cfg(feature = "texts")]
    pub note: Option<&'static str>,
}

/// Kinds of source, from the law down to memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An Act of Parliament.
    Act,
    /// Regulations made under an Act.
    Regulation,
    /// Statutory guidance.
    Guidance,
    /// A yearly circular from government to councils.
    Circular,
    /// Another government page, or Parliament's record.
    Government,
    /// A judgment or a decision of the Ombudsman.
    Case,
    /// A council's own page or paper.
    Council,
    /// A charity or advice service.
    Charity,
    /// A news report.
    News,
    /// Published program code or data.
    Repository,
    /// No source was seen.
    Memory,
}

/// How far a figure or a practice is confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Seen in law, on GOV.UK, in Parliament's record or from a council.
    Official,
    /// Seen elsewhere.
    Secondary,
    /// Not seen: worked out from other figures.
    Derived,
    /// Not seen: remembered.
    Memory,
}

impl Standing {
    /// Whether it was seen in a source. Anything else is shown as "not yet confirmed".
    pub const fn confirmed(self) -> bool {
        matches!(self, Self::Official | Self::Secondary)
    }

    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Secondary => "secondary",
            Self::Derived => "derived",
            Self::Memory => "memory",
        }
    }
}

/// A source as answers name it.
#[cfg(feature = "schema")]
pub(crate) struct SourceCode;

#[cfg(feature = "schema")]
crate::base::schema::named!(SourceCode, "Source", |_| schemars::json_schema!({
    "description": "The code of a source: law, guidance, a decision or an account of them.",
    "type": "string",
    "pattern": "^[A-Z0-9_]+$",
}));

/// All sources, by code.
pub fn all() -> &'static [&'static Source] {
    &ALL
}

/// The source with this code.
pub fn find(code: &str) -> Option<&'static Source> {
    ALL.into_iter().find(|source| source.code == code)
}

include!(concat!(env!("OUT_DIR"), "/sources.rs"));
