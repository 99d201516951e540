//! Finds the item that somebody asks about, in their own words.
//!
//! A question is held against every phrase of every item. Words that carry the meaning weigh most, words such as
//! "pay" a little, "my" and "for" nothing. An answer is given only where every word of weight was understood; of
//! anything else the answer is to ask first, and what came near is offered.

mod fit;
mod stay;

use super::weight::weight;
use super::{Answer, Item, StaySide, Why, all};
use crate::base::sorted;
use crate::base::wording::words;

use fit::Asked;

/// An item that may be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The item.
    pub item: &'static Item,
    /// How near it comes: 100 where somebody typed one of its phrases.
    pub nearness: u8,
    /// Whether every word of weight was understood, so that it is an answer.
    pub is_sure: bool,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The answer.
    pub answer: Answer,
    /// Why.
    pub why: Why,
    /// What was asked about; none where nothing is known of it, so that the answer is to ask first.
    pub item: Option<&'static Item>,
    /// Other items that may be meant, best first.
    pub near: Vec<Found>,
}

/// The most letters and words of a question that are looked at.
const MOST_LETTERS: usize = 400;
const MOST_WORDS: usize = 24;
/// The most items shown beside an answer.
const MOST_NEAR: usize = 5;
/// Beside an answer that is sure, only what comes as near as this is worth a look.
const NEAR_BESIDE: u8 = 60;

/// What somebody asked, as the phrases of items are written, and the days of a stay that it names.
fn read(text: &str) -> (Asked, Option<u32>) {
    let letters: String = text.chars().take(MOST_LETTERS).collect();
    // "PA" is what most people say; the data has it so too.
    let folded = words(&letters).join(" ").replace("personal assistant", "pa");
    let mut words: Vec<String> = folded.split_whitespace().take(MOST_WORDS).map(str::to_owned).collect();
    let days = stay::take_days(&mut words);
    words.retain(|word| weight(word) > 0);
    (Asked::of(words), days)
}

/// All items that may be meant, best first. Nothing where nothing comes near.
pub fn find(asked: &str) -> Vec<Found> {
    let (asked, days) = read(asked);
    let mut found: Vec<Found> = all().iter().filter_map(|item| asked.nearest(item)).collect();
    // What is sure comes first of what is equally near; then the order of the data.
    sorted::sort_by_key(&mut found, |found| (std::cmp::Reverse(found.nearness), !found.is_sure));
    right_side(days, &mut found);
    found
}

/// The answer to what somebody asks: that of the best item where it is sure, else to ask first.
pub fn answer(asked: &str) -> Verdict {
    let mut near = find(asked);
    let item = match near.first() {
        Some(best) if best.is_sure => Some(near.remove(0).item),
        _ => None,
    };
    near.retain(|found| item.is_none() || found.nearness >= NEAR_BESIDE);
    near.truncate(MOST_NEAR);
    match item {
        Some(item) => Verdict { answer: item.answer, why: item.why, item: Some(item), near },
        None => Verdict { answer: Answer::AskFirst, why: Why::NotKnown, item: None, near },
    }
}

/// Of a stay in a care home whose length was said, the item on its side of the law's limit comes first.
fn right_side(days: Option<u32>, found: &mut Vec<Found>) {
    let (Some(best), Some(days)) = (found.first().copied(), days) else { return };
    if best.item.stay.is_none() {
        return;
    }
    let side = if days > stay::most_days() { StaySide::Over } else { StaySide::Within };
    if let Some(item) = all().iter().find(|item| item.stay == Some(side)) {
        found.retain(|other| other.item.stay.is_none());
        found.insert(0, Found { item, ..best });
    }
}
