//! How long a stay is that somebody asks about: "three weeks' respite in a care home".

use crate::data::care_home;

const NUMBERS: [&str; 13] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const DAYS_A_WEEK: u32 = 7;
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
    let fortnight = words.iter().position(|word| word == "fortnight");
    if let Some(place) = fortnight {
        words.remove(place);
        return Some(2 * DAYS_A_WEEK);
    }
    let pair = words.iter().zip(words.iter().skip(1)).enumerate();
    let (place, days) = pair.filter_map(|(place, (count, unit))| Some((place, days(count, unit)?))).next()?;
    let is_more = words.iter().take(place).any(|word| MORE.contains(&word.as_str()));
    words.drain(place..place.saturating_add(2));
    Some(if is_more { days.saturating_add(1) } else { days })
}

fn days(count: &str, unit: &str) -> Option<u32> {
    let count = if matches!(count, "a" | "an" | "whole") {
        1
    } else if let Some(number) = NUMBERS.iter().position(|number| *number == count) {
        u32::try_from(number).ok()?
    } else {
        count.parse().ok()?
    };
    match unit {
        // "A day centre" is no length of time.
        "day" | "night" if count > 1 => Some(count),
        "week" => Some(count.saturating_mul(DAYS_A_WEEK)),
        "month" => Some(count.saturating_mul(DAYS_A_MONTH)),
        "year" => Some(count.saturating_mul(DAYS_A_YEAR)),
        _ => None,
    }
}
