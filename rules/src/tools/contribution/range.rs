//! The lowest and the highest charge over everything that is not known, and which unknown matters most.
//!
//! Unknowns that move the charge one way only all stand at their low end for the lowest charge and at their high end
//! for the highest. The others are tried in every combination.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::Setting;
use super::case::Case;
use super::charge::{Charge, assess};
use super::each_pound::each_pound;
use super::step::Trail;
use super::unknown::{Lowest, Open, Opened, Unknown};
use crate::base::money::{Fraction, Weekly};
use crate::base::sorted;

/// The two ends, and what stands between them.
pub(super) struct Range {
    /// The case with the lowest charge.
    pub lowest: Case,
    /// The case with the highest charge.
    pub highest: Case,
    /// What is not known, the one that matters most first.
    pub unknowns: Vec<Unknown>,
    /// Something that is not known lowers the charge, and nobody knows how far.
    pub without_lowest: bool,
}

/// One combination of answers, by the place of each unknown's answer; `None` for those that stand at an end.
#[derive(Clone)]
struct Combination(Vec<Option<usize>>);

/// A combination with the charge at both ends of the unknowns that move it one way.
struct Tried {
    combination: Combination,
    low: Charge,
    high: Charge,
}

/// Finds the range of an opened case.
pub(super) fn range(opened: &Opened, setting: &Setting) -> Range {
    let tried = tried(opened, setting);
    let all_at_an_end = Combination(vec![None; opened.open.len()]);
    let low_end = tried.iter().min_by_key(|tried| tried.low).map_or(&all_at_an_end, |best| &best.combination);
    // Of equal charges the first, so that the answer shown is the plainest.
    let high_end =
        tried.iter().rev().max_by_key(|tried| tried.high).map_or(&all_at_an_end, |best| &best.combination);
    let (unknowns, without_lowest) = unknowns(opened, setting, &tried, (low_end, high_end));
    Range {
        lowest: case(opened, low_end, false, None),
        highest: case(opened, high_end, true, None),
        unknowns,
        without_lowest,
    }
}

/// The lowest and the highest charge of an opened case.
pub(super) fn ends_of(opened: &Opened, setting: &Setting) -> (Charge, Charge) {
    ends(tried(opened, setting).iter())
}

/// The highest charge if the council accepts none of the disability costs that were typed.
pub(super) fn if_refused(mut opened: Opened, setting: &Setting) -> Charge {
    opened.case.extra_costs.clear();
    ends_of(&opened, setting).1
}

fn tried(opened: &Opened, setting: &Setting) -> Vec<Tried> {
    let charge = |combination: &Combination, high| {
        assess(&case(opened, combination, high, None), setting, Trail::none()).charge
    };
    let try_one = |combination| Tried {
        low: charge(&combination, false),
        high: charge(&combination, true),
        combination,
    };
    combinations(&opened.open).into_iter().map(try_one).collect()
}

fn combinations(open: &[Open]) -> Vec<Combination> {
    let mut all = vec![Combination(Vec::new())];
    for unknown in open {
        let places: Vec<_> =
            if unknown.one_way { vec![None] } else { (0..unknown.answers.len()).map(Some).collect() };
        let longer = |combination: &Combination, place: Option<usize>| {
            let mut combination = combination.clone();
            combination.0.push(place);
            combination
        };
        all = all.iter().flat_map(|one| places.iter().map(move |place| longer(one, *place))).collect();
    }
    all
}

/// The case of a combination, with what moves the charge one way at its low or high end, and one unknown held at one of
/// its answers, if named.
fn case(opened: &Opened, combination: &Combination, high: bool, held: Option<(usize, usize)>) -> Case {
    let mut case = opened.case.clone();
    for (place, (open, chosen)) in opened.open.iter().zip(&combination.0).enumerate() {
        let end = if high { open.answers.len().saturating_sub(1) } else { 0 };
        let held = held.filter(|(unknown, _)| *unknown == place).map(|(_, answer)| answer);
        if let Some(set) = open.answers.get(held.or(*chosen).unwrap_or(end)) {
            set(&mut case);
        }
    }
    case
}

/// What is not known and matters, ranked by how much the range would shrink on average if it were answered and all else
/// stayed as it is. A range that ends at the full cost of care has no width in pounds: an answer that could take that
/// end away comes before all others. Beside them, whether one of them lowers the charge nobody knows how far.
fn unknowns(
    opened: &Opened,
    setting: &Setting,
    tried: &[Tried],
    (low_end, high_end): (&Combination, &Combination),
) -> (Vec<Unknown>, bool) {
    let whole = ends(tried.iter());
    let highest = tried.iter().filter(|tried| tried.high == whole.1);
    let highest: Vec<_> = highest.map(|tried| case(opened, &tried.combination, true, None)).collect();
    let charge = |combination, high, held| {
        assess(&case(opened, combination, high, Some(held)), setting, Trail::none()).charge
    };
    let mut ranked = Vec::new();
    for (place, open) in opened.open.iter().enumerate() {
        let answers = (0..open.answers.len()).map(|answer| {
            if open.one_way {
                return (charge(low_end, false, (place, answer)), charge(high_end, true, (place, answer)));
            }
            ends(tried.iter().filter(|tried| tried.combination.0.get(place) == Some(&Some(answer))))
        });
        let answers: Vec<_> = answers.collect();
        if answers.iter().all(|ends| *ends == whole) {
            continue;
        }
        let widths: Vec<Weekly> = answers.iter().copied().filter_map(width).collect();
        let ends_full_cost = width(whole).is_none() && !widths.is_empty();
        let narrows_by = width(whole).map(|whole| whole.less(mean(&widths)));
        ranked.push((Reverse((ends_full_cost, narrows_by)), open));
    }
    sorted::sort_by_key(&mut ranked, |(rank, _)| *rank);
    let without_lowest = ranked.iter().any(|(_, open)| !matches!(open.lowest, Lowest::Known));
    let mut unknowns: Vec<Unknown> = Vec::new();
    for (Reverse((_, narrows_by)), open) in ranked {
        if unknowns.iter().any(|unknown| unknown.question == open.question) {
            continue;
        }
        let each_pound = match open.lowest {
            Lowest::OpenCost(add) => each_pound(&highest, setting, add),
            Lowest::Known | Lowest::Open => None,
        };
        unknowns.push(Unknown { question: open.question, narrows_by, each_pound });
    }
    (unknowns, without_lowest)
}

fn ends<'a>(tried: impl Iterator<Item = &'a Tried>) -> (Charge, Charge) {
    let spread = tried.map(|tried| (tried.low, tried.high));
    let wider = |one: (Charge, Charge), other: (Charge, Charge)| (one.0.min(other.0), one.1.max(other.1));
    spread.reduce(wider).unwrap_or((Charge::NIL, Charge::NIL))
}

fn width((low, high): (Charge, Charge)) -> Option<Weekly> {
    match (low.weekly(), high.weekly()) {
        (Some(low), Some(high)) => Some(high.less(low)),
        (None, None) => Some(Weekly::ZERO),
        _ => None,
    }
}

fn mean(amounts: &[Weekly]) -> Weekly {
    let count = u32::try_from(amounts.len()).unwrap_or(1).max(1);
    let sum = amounts.iter().copied().sum::<Weekly>().pounds();
    Weekly::rounded(sum / Decimal::from(count), Fraction::Nearest)
}
