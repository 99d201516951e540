//! How long a stay is that somebody asks about: "three weeks' respite in a care home", "thirty days", "two fortnights".

use crate::data::care_home;

const UP_TO_TWENTY: [&str; 21] = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const DAYS_A_WEEK: u32 = 7;
const WEEKS_A_FORTNIGHT: u32 = 2;
/// The fewest days that a month has without February: a stay of "a month" is a rough length.
const DAYS_A_MONTH: u32 = 30;
const DAYS_A_YEAR: u32 = 365;
/// Before a number of weeks they say that it is not all.
const MORE: [&str; 5] = ["more", "over", "longer", "beyond", "above"];

/// The most days in a row that the law lets a direct payment buy.
pub(super) fn most_days() -> u32 {
    care_home::LIMITS.days()
}

/// Takes a length of time out of the words: its days.
pub(super) fn take_days(words: &mut Vec<String>) -> Option<u32> {
    let (first, last, days) = (0..words.len()).find_map(|unit| length_before(words, unit))?;
    let is_more = words.iter().take(first).any(|word| MORE.contains(&word.as_str()));
    words.drain(first..=last);
    // What says that it is more has been understood.
    words.retain(|word| !MORE.contains(&word.as_str()));
    Some(if is_more { days.saturating_add(1) } else { days })
}

/// The length whose unit stands at a place: where it begins and ends, and its days. "Twenty-eight" is two words.
fn length_before(words: &[String], unit: usize) -> Option<(usize, usize, u32)> {
    let word = |place: Option<usize>| place.and_then(|place| words.get(place)).map(String::as_str);
    let days_of_unit = days(word(Some(unit))?)?;
    let (one, two) = (unit.checked_sub(1), unit.checked_sub(2));
    let ones = word(one).and_then(number);
    let tens = word(two).and_then(|word| TENS.iter().position(|tens| *tens == word));
    let (first, count) = match (tens, ones) {
        (Some(tens), Some(ones @ 1..=9)) => (two?, u32::try_from(tens).ok()? * 10 + 20 + ones),
        (_, Some(count)) => (one?, count),
        // "A fortnight" needs no number.
        (_, None) if days_of_unit == WEEKS_A_FORTNIGHT * DAYS_A_WEEK => (unit, 1),
        _ => return None,
    };
    // "A day centre" is no length of time.
    let is_length = days_of_unit > 1 || count > 1;
    is_length.then(|| (first, unit, count.saturating_mul(days_of_unit)))
}

fn number(word: &str) -> Option<u32> {
    if matches!(word, "a" | "an" | "whole") {
        return Some(1);
    }
    let place = |list: &[&str]| {
        list.iter().position(|name| *name == word).and_then(|place| u32::try_from(place).ok())
    };
    place(&UP_TO_TWENTY).or_else(|| place(&TENS).map(|tens| tens * 10 + 20)).or_else(|| word.parse().ok())
}

fn days(unit: &str) -> Option<u32> {
    match unit {
        "day" | "night" => Some(1),
        "week" => Some(DAYS_A_WEEK),
        "fortnight" => Some(WEEKS_A_FORTNIGHT * DAYS_A_WEEK),
        "month" => Some(DAYS_A_MONTH),
        "year" => Some(DAYS_A_YEAR),
        _ => None,
    }
}
