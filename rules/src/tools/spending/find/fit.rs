//! How near a question comes to the phrases of an item.

use super::Found;
use crate::base::wording::{BEGINNING, ONE_SLIP, SAME, STEM, TWO_SLIPS, is_one_slip, nearness};
use crate::tools::spending::weight::{FULL, weight};
use crate::tools::spending::{Answer, Item, words};

/// What comes less near than this is not worth showing.
const LEAST: u32 = 20;
/// The weight of the same words in another order, in hundredths.
const OTHER_ORDER: u32 = 95;
/// The most that any phrase but the typed one can reach.
const NOT_SAME: u32 = 98;

/// Letters that a word needs before a slip in it, or its beginning, is a sure sign: "cage" is no "wage".
struct Letters {
    one_slip: usize,
    two_slips: usize,
    beginning: Option<usize>,
}

/// Where the answer is to ask first, little is lost by a wrong guess.
const LENIENT: Letters = Letters { one_slip: 4, two_slips: 8, beginning: Some(5) };
const STRICT: Letters = Letters { one_slip: 6, two_slips: 9, beginning: None };

/// A word that somebody typed, and how near it comes to each word of the phrases.
struct Typed {
    text: String,
    weight: u32,
    near: Vec<u8>,
}

/// What somebody asked, and the words of all phrases that it is held against, with what they weigh.
pub(super) struct Asked {
    typed: Vec<Typed>,
    known: Vec<(&'static str, u32)>,
}

/// A word of one side, and how it was met by the other.
struct Met {
    weight: u32,
    near: u8,
    is_certain: bool,
}

impl Asked {
    pub(super) fn of(asked: Vec<String>) -> Self {
        let known: Vec<_> = words().collect();
        let typed = |text: String| Typed {
            weight: weight(&text),
            near: known.iter().map(|(word, _)| nearness(&text, word)).collect(),
            text,
        };
        Self { typed: asked.into_iter().map(typed).collect(), known }
    }

    /// The nearest phrase of an item.
    pub(super) fn nearest(&self, item: &'static Item) -> Option<Found> {
        let mut places: Vec<usize> = Vec::new();
        let fits = item.places().filter_map(|phrase| {
            places.clear();
            places.extend(phrase);
            self.fit(&places, item.answer)
        });
        fits.max_by_key(|(near, is_sure)| (*near, *is_sure)).map(|(near, is_sure)| Found {
            item,
            nearness: u8::try_from(near).unwrap_or(SAME),
            is_sure,
        })
    }

    /// How near it comes to a phrase, and whether nothing of either is left over.
    fn fit(&self, phrase: &[usize], answer: Answer) -> Option<(u32, bool)> {
        let near = |typed: &Typed, place: usize| typed.near.get(place).copied().unwrap_or(0);
        let asks = self.typed.iter().any(|typed| typed.weight == FULL);
        // "Paying my son" is not near "paying a friend", though both pay.
        let meets = |typed: &Typed| {
            (typed.weight == FULL) == asks && phrase.iter().any(|place| near(typed, *place) > 0)
        };
        if !self.typed.iter().any(meets) {
            return None;
        }
        let pair = |typed: &Typed, place: usize| (near(typed, place), self.is_certain(typed, place, answer));
        let asked: Vec<Met> = self
            .typed
            .iter()
            .map(|typed| Met::best(typed.weight, phrase.iter().map(|place| pair(typed, *place))))
            .collect();
        let known: Vec<Met> = phrase
            .iter()
            .map(|place| {
                Met::best(self.weight_of(*place), self.typed.iter().map(|typed| pair(typed, *place)))
            })
            .collect();
        let (one, other) = (covered(&asked), covered(&known));
        let near = (2 * one * other).checked_div(one + other).unwrap_or(0);
        let same = self
            .typed
            .iter()
            .map(|typed| typed.text.as_str())
            .eq(phrase.iter().map(|place| self.text_of(*place)));
        let near = match (same, self.in_order(phrase)) {
            (true, _) => near,
            (_, true) => near.min(NOT_SAME),
            // "Care home" is no "home care".
            _ => near * OTHER_ORDER / 100,
        };
        // A phrase of one word of weight and "help" is not meant by that word alone.
        let missed = known.iter().filter(|met| met.near == 0).count();
        let spare = known.iter().filter(|met| met.weight == FULL).count() / 2;
        let understood = |side: &[Met]| side.iter().all(|met| met.weight < FULL || met.is_certain);
        let is_sure = same || (asks && missed <= spare && understood(&asked) && understood(&known));
        (near >= LEAST).then_some((near, is_sure))
    }

    /// Whether the words of weight stand in the same order.
    fn in_order(&self, phrase: &[usize]) -> bool {
        let typed = self.typed.iter().filter(|typed| typed.weight == FULL);
        let known = phrase.iter().filter(|place| self.weight_of(**place) == FULL);
        typed.map(|typed| typed.text.as_str()).eq(known.map(|place| self.text_of(*place)))
    }

    fn text_of(&self, place: usize) -> &'static str {
        self.known.get(place).map_or("", |(text, _)| text)
    }

    fn weight_of(&self, place: usize) -> u32 {
        self.known.get(place).map_or(0, |(_, weight)| *weight)
    }

    /// Whether a word was understood. What would be answered with no has to be the word itself, or it with a slip.
    fn is_certain(&self, typed: &Typed, place: usize, answer: Answer) -> bool {
        let letters = typed.text.chars().count();
        let least = if answer == Answer::AskFirst { LENIENT } else { STRICT };
        match typed.near.get(place).copied().unwrap_or(0) {
            SAME => true,
            STEM => {
                answer != Answer::No
                    || (letters >= least.one_slip && is_one_slip(&typed.text, self.text_of(place)))
            }
            BEGINNING => least.beginning.is_some_and(|least| letters >= least),
            ONE_SLIP => letters >= least.one_slip,
            TWO_SLIPS => letters >= least.two_slips,
            _ => false,
        }
    }
}

impl Met {
    fn best(weight: u32, pairs: impl Iterator<Item = (u8, bool)>) -> Self {
        let (near, is_certain) = pairs.max().unwrap_or((0, false));
        Self { weight, near, is_certain }
    }
}

/// How much of one side was met, in hundredths.
fn covered(side: &[Met]) -> u32 {
    let all: u32 = side.iter().map(|met| met.weight * u32::from(SAME)).sum();
    let met: u32 = side.iter().map(|met| met.weight * u32::from(met.near)).sum();
    (met * 100).checked_div(all).unwrap_or(0)
}
