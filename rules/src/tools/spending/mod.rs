//! May a direct payment be spent on this?
//!
//! There is no list in law of what a payment buys: it may buy what meets the needs and outcomes of the plan (Care Act
//! 2014 ss.31 and 33, guidance 12.35). The data (`data/england/spending.toml`) has what people ask about, with the
//! answer that is usual and why. Whatever is not in it is [`Answer::AskFirst`]: never a no.
//!
//! # Example
//!
//! What nobody has listed is answered with "ask first", and never with no.
//!
//! ```
//! use rules::tools::spending::{Answer, answer};
//!
//! let verdict = answer("a hot-air balloon");
//! assert_eq!(verdict.answer, Answer::AskFirst);
//! assert!(verdict.item.is_none());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod find;
mod kinds;
mod weight;

#[cfg(feature = "texts")]
use crate::data::councils::{self, Statement, Topic};
#[cfg(feature = "texts")]
use crate::data::sources;
use crate::data::sources::{Source, Standing};
use crate::shared::Decides;

pub use find::{Found, Verdict, answer, find};
use weight::FIRST_SIGN;

pub use kinds::{Answer, Payer, StaySide, Why};

/// Something that people ask about.
#[derive(Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id, "washing-machine".
    pub id: &'static str,
    /// What it is called, for people.
    #[cfg(feature = "texts")]
    pub name: &'static str,
    /// The answer that is usual.
    pub answer: Answer,
    /// Why, which has its words by this key.
    pub why: Why,
    /// Who else pays, or may: always there where somebody else does.
    #[cfg(feature = "texts")]
    pub payer: Option<Payer>,
    /// Of stays in a care home: which side of the law's limit.
    pub stay: Option<StaySide>,
    /// Words and phrases that people use for it. Each sign is a word, by its place in [`WORDS`]; a space ends a phrase.
    phrases: &'static str,
    /// Topics of council papers that bear on it.
    #[cfg(feature = "texts")]
    pub topics: &'static [Topic],
    /// How far the answer is confirmed.
    #[cfg(feature = "texts")]
    pub standing: Standing,
    /// What it rests on.
    #[cfg(feature = "texts")]
    pub sources: &'static [Cited],
    /// What councils say of this very thing, as their practice at its date.
    #[cfg(feature = "texts")]
    pub councils: &'static [Said],
}

/// A source with the place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cited {
    /// The source.
    pub source: &'static Source,
    /// The place, "s.11"; none for all of it.
    pub place: Option<&'static str>,
}

/// What one council says of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// The council's id; not every one has a file of its own.
    pub council: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its answer.
    pub says: Answer,
    /// The date or year for which it was seen.
    pub seen: &'static str,
    /// How far it is confirmed.
    pub standing: Standing,
    /// Where it was seen.
    pub sources: &'static [Cited],
}

impl Item {
    /// Who decides in the end.
    pub const fn decides(&self) -> Decides {
        match (self.answer, self.stay) {
            (Answer::SomeoneElse, _) => Decides::Other,
            (_, Some(StaySide::Within | StaySide::Over)) => Decides::Law,
            _ => Decides::Council,
        }
    }

    /// The words and phrases that people use for it, folded, without the words that change nothing.
    pub fn phrases(&self) -> impl Iterator<Item = String> {
        let words: Vec<&str> = words().map(|(word, _)| word).collect();
        self.places().map(move |phrase| {
            phrase.filter_map(|place| words.get(place).copied()).collect::<Vec<_>>().join(" ")
        })
    }

    /// Its phrases, each as the places of its words.
    fn places(&self) -> impl Iterator<Item = impl Iterator<Item = usize>> {
        let place = |sign: char| usize::try_from(u32::from(sign).checked_sub(FIRST_SIGN)?).ok();
        self.phrases.split(' ').map(move |phrase| phrase.chars().filter_map(place))
    }

    /// What a council's papers say on its topics, in their order; nothing of a council without a file.
    #[cfg(feature = "texts")]
    pub fn statements(&self, council: &str) -> Vec<&'static Statement> {
        let Some(council) = councils::find(council) else { return Vec::new() };
        self.topics.iter().flat_map(|topic| council.statements_on(*topic)).collect()
    }

    /// What else a council's papers say on its topics.
    #[cfg(feature = "texts")]
    pub fn facts(&self, council: &str) -> Vec<&'static councils::Fact> {
        let Some(council) = councils::find(council) else { return Vec::new() };
        self.topics.iter().flat_map(|topic| council.facts_on(*topic)).collect()
    }

    /// What a council says of this very thing.
    #[cfg(feature = "texts")]
    pub fn said_by(&self, council: &str) -> Option<&'static Said> {
        self.councils.iter().find(|said| said.council == council)
    }
}

/// What the answer to anything that is not an item rests on: it may be bought where it meets the plan's needs.
#[cfg(feature = "texts")]
pub static NOT_KNOWN: [Cited; 3] = [
    Cited { source: &sources::CARE_ACT_31, place: None },
    Cited { source: &sources::GUIDANCE_12_35, place: None },
    Cited { source: &sources::DOC_002, place: Some("4.7") },
];

/// All items, in the order of the data: by kind of thing.
pub fn all() -> &'static [Item] {
    &ITEMS
}

/// The item with this id.
pub fn item(id: &str) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.id == id)
}

/// The words of all phrases, folded as [`crate::base::wording::words`] does, each with what it weighs.
fn words() -> impl Iterator<Item = (&'static str, u32)> {
    let [full, others] = WORDS;
    let full = full.split(' ').map(|word| (word, weight::FULL));
    full.chain(others.split(' ').map(|word| (word, weight::LITTLE)))
}

include!(concat!(env!("OUT_DIR"), "/spending.rs"));
