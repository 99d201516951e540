//! "Unable to achieve" an outcome: in one of the law's ways at least (SI 2015/313 reg 2(3) for adults, reg 3(3) for
//! carers). The ways themselves differ, and so they are two types: [`crate::record::AdultWay`] and
//! [`crate::record::CarerWay`].

use serde::Serialize;

use super::Fits;
use crate::record::{Difficulty, Known, Listed};

/// What was ticked, and what was said of each.
pub type List<Kind, Way> = Known<Listed<Kind, Difficulty<Way>>>;

/// A line of the list to bring to the assessment: one part of life that was ticked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Line {
    /// The question it is about.
    #[cfg_attr(feature = "schema", schemars(with = "super::schema::Question"))]
    pub question: &'static str,
    /// The outcome's key.
    #[cfg_attr(feature = "schema", schemars(with = "super::schema::LifeOutcome"))]
    pub outcome: &'static str,
    /// Whether it is out of reach as the law has it.
    pub unable: Known<bool>,
    /// In which of the law's ways; none where none of them is the case.
    #[cfg_attr(feature = "schema", schemars(with = "Known<Vec<crate::record::AdultWay>>"))]
    pub ways: Known<Vec<&'static str>>,
    /// The person's own words; empty where there are none.
    pub words: String,
}

/// Whether one outcome is out of reach: in one way at least.
fn unable<Way: Ord>(said: Option<&Known<Difficulty<Way>>>) -> Known<bool> {
    let ways = said.and_then(Known::value).and_then(|said| said.ways.value());
    ways.map_or(Known::NotSure, |ways| Known::Known(!ways.is_empty()))
}

/// Whether so many outcomes, or more, are out of reach. What is not known may be, or may not.
pub fn at_least<Kind: Ord, Way: Ord>(needed: usize, list: Option<&List<Kind, Way>>) -> Fits {
    let Some(list) = list.and_then(Known::value) else { return Fits::NotKnown };
    let count = |is: Known<bool>| list.values().filter(|said| unable(said.as_ref()) == is).count();
    let (sure, open) = (count(Known::Known(true)), count(Known::NotSure));
    match (sure >= needed, sure + open >= needed) {
        (true, _) => Fits::Fits,
        (_, true) => Fits::NotKnown,
        _ => Fits::DoesNotFit,
    }
}

/// Whether a way was ticked for any outcome.
pub fn says<Kind: Ord, Way: Ord>(list: Option<&List<Kind, Way>>, way: Way) -> bool {
    let said = list.and_then(Known::value).into_iter().flat_map(|list| list.values().flatten());
    said.filter_map(|said| said.value()?.ways.value()).any(|ways| ways.contains(&way))
}

/// The list to bring: everything that was ticked, in order.
pub fn lines<Kind: Copy + Ord, Way: Copy + Ord>(
    list: Option<&List<Kind, Way>>,
    page: fn(Kind) -> &'static str,
    key: fn(Kind) -> &'static str,
    way: fn(Way) -> &'static str,
) -> Vec<Line> {
    let line = |(kind, said): (&Kind, &Option<Known<Difficulty<Way>>>)| {
        let known = said.as_ref().and_then(Known::value);
        let ways = known.and_then(|said| said.ways.value());
        Line {
            question: page(*kind),
            outcome: key(*kind),
            unable: unable(said.as_ref()),
            ways: ways.map_or(Known::NotSure, |ways| Known::Known(ways.iter().copied().map(way).collect())),
            words: known.map(|said| said.words.clone()).unwrap_or_default(),
        }
    };
    list.and_then(Known::value).into_iter().flatten().map(line).collect()
}
