//! Times of the day and lengths of time, as people type them.

use crate::base::time::{QuarterHours, Time};
use crate::form::Code;

const MINUTES_AN_HOUR: u32 = 60;
const HOURS_A_DAY: u32 = 24;
/// A number without a unit, up to this one, could be hours or minutes.
const COULD_BE_HOURS: u32 = 12;

/// Reads hours of a week: "14", "14.5", "14 hours", "14h 30".
///
/// # Errors
///
/// The code of what is wrong: nothing, no hours, or more than fit.
pub fn quarter_hours(text: &str) -> Result<QuarterHours, Code> {
    let minutes = minutes_of(text, Some(Unit::Hours), Code::NotANumber)?;
    QuarterHours::of_minutes(minutes).ok_or(Code::NotQuarters)
}

/// Reads how long a visit is, in minutes: "45", "1 hour", "1h 30". A small number alone could be either and is asked back.
///
/// # Errors
///
/// The code of what is wrong: nothing, no length, or more than a day.
pub fn length(text: &str) -> Result<u16, Code> {
    let minutes = minutes_of(text, None, Code::NotALength)?;
    match minutes {
        0 => Err(Code::NotALength),
        _ if minutes > HOURS_A_DAY * MINUTES_AN_HOUR => Err(Code::TooLarge),
        _ => u16::try_from(minutes).map_err(|_| Code::TooLarge),
    }
}

/// A length as text for its box.
pub fn length_typed(minutes: u16) -> String {
    let (hours, rest) = (u32::from(minutes) / MINUTES_AN_HOUR, u32::from(minutes) % MINUTES_AN_HOUR);
    match (hours, rest) {
        // A number without a unit, where it can only be minutes.
        (0, rest) if rest > COULD_BE_HOURS => rest.to_string(),
        (0, rest) => format!("{rest}m"),
        (hours, 0) => format!("{hours}h"),
        (hours, rest) => format!("{hours}h {rest}m"),
    }
}

/// Reads a time of the day: "8:00", "8", "8.30", "8am", "20:00".
///
/// # Errors
///
/// The code of what is wrong: nothing, or no time of the day.
pub fn time(text: &str) -> Result<Time, Code> {
    let bare = text.trim().to_ascii_lowercase().replace(' ', "");
    match bare.as_str() {
        "" => return Err(Code::Missing),
        "noon" | "midday" => return Ok(Time(12 * 60)),
        "midnight" => return Ok(Time(0)),
        _ => {}
    }
    let (digits, half) = match bare.strip_suffix("am").or_else(|| bare.strip_suffix("a.m.")) {
        Some(rest) => (rest, Some(0)),
        None => match bare.strip_suffix("pm").or_else(|| bare.strip_suffix("p.m.")) {
            Some(rest) => (rest, Some(12)),
            None => (bare.as_str(), None),
        },
    };
    let (hour, minute) = match digits.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return Err(Code::NotATime),
        // "0830" and "830".
        None if digits.is_ascii() && digits.len() > 2 => digits.split_at(digits.len() - 2),
        None => (digits, "0"),
    };
    let hour = number(hour).filter(|_| hour.len() <= 2).ok_or(Code::NotATime)?;
    let minute = number(minute).filter(|minute| *minute < MINUTES_AN_HOUR).ok_or(Code::NotATime)?;
    let hour = match half {
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return Err(Code::NotATime),
        None if hour < HOURS_A_DAY => hour,
        None => return Err(Code::NotATime),
    };
    u16::try_from(hour * MINUTES_AN_HOUR + minute).map(Time).map_err(|_| Code::NotATime)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hours,
    Minutes,
}

fn unit(word: &str) -> Option<Unit> {
    match word {
        "h" | "hr" | "hrs" | "hour" | "hours" => Some(Unit::Hours),
        "m" | "min" | "mins" | "minute" | "minutes" => Some(Unit::Minutes),
        _ => None,
    }
}

/// A length of time in minutes. `bare` is the unit of a number without one.
fn minutes_of(text: &str, bare: Option<Unit>, otherwise: Code) -> Result<u32, Code> {
    let text = text.trim().to_ascii_lowercase();
    if text.is_empty() {
        return Err(Code::Missing);
    }
    if text.starts_with(['-', '−', '–']) {
        return Err(Code::Negative);
    }
    if text.contains(',') {
        return Err(if bare.is_some() { Code::Unclear } else { otherwise });
    }
    // "1:30" is an hour and a half.
    let parts = split(&text.replace(':', "h"));
    let parts: Vec<_> = parts.iter().map(|(number, word)| (number.as_str(), word.as_str())).collect();
    match parts.as_slice() {
        [(number, "")] => match bare {
            Some(unit) => in_minutes(number, unit, otherwise),
            // "1.5" can only be hours.
            None if number.contains('.') => in_minutes(number, Unit::Hours, otherwise),
            None => in_minutes(number, Unit::Minutes, otherwise)
                .and_then(|minutes| if minutes > COULD_BE_HOURS { Ok(minutes) } else { Err(otherwise) }),
        },
        [(number, word)] => in_minutes(number, unit(word).ok_or(otherwise)?, otherwise),
        [(hours, first), (minutes, second)] => {
            let fits = unit(first) == Some(Unit::Hours)
                && (second.is_empty() || unit(second) == Some(Unit::Minutes))
                && !hours.contains('.');
            let rest = in_minutes(minutes, Unit::Minutes, otherwise)?;
            if !fits || rest >= MINUTES_AN_HOUR {
                return Err(otherwise);
            }
            Ok(in_minutes(hours, Unit::Hours, otherwise)? + rest)
        }
        _ => Err(otherwise),
    }
}

/// Numbers, each with the word that follows it.
fn split(text: &str) -> Vec<(String, String)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    let mut gap = true;
    for sign in text.chars() {
        let numeric = sign.is_ascii_digit() || sign == '.';
        match parts.last_mut() {
            _ if sign.is_whitespace() => {
                gap = true;
                continue;
            }
            Some((number, word)) if numeric && word.is_empty() && !gap => number.push(sign),
            Some((_, word)) if !numeric => word.push(sign),
            _ if numeric => parts.push((sign.to_string(), String::new())),
            // This word has no number before it.
            _ => parts.push((String::new(), sign.to_string())),
        }
        gap = false;
    }
    parts
}

/// A number of hours or minutes, in minutes. Part of a minute is refused, because nobody means it.
fn in_minutes(text: &str, unit: Unit, otherwise: Code) -> Result<u32, Code> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = part.trim_end_matches('0');
    let hundredths = match part.len() {
        0 => Some(0),
        1 => number(part).map(|tenths| tenths * 10),
        2 => number(part),
        _ => return Err(Code::NotQuarters),
    };
    let whole = if whole.is_empty() && !part.is_empty() { Some(0) } else { number(whole) };
    let (Some(whole), Some(hundredths)) = (whole, hundredths) else { return Err(otherwise) };
    // A number that does not fit is longer than any week, so it is too large.
    let all = whole.checked_mul(100).and_then(|all| all.checked_add(hundredths)).ok_or(Code::TooLarge)?;
    match unit {
        Unit::Minutes if hundredths == 0 => Ok(whole),
        Unit::Minutes => Err(otherwise),
        Unit::Hours => {
            let minutes = all.checked_mul(MINUTES_AN_HOUR).ok_or(Code::TooLarge)?;
            if minutes % 100 == 0 { Ok(minutes / 100) } else { Err(Code::NotQuarters) }
        }
    }
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_of_a_week_as_people_write_them() {
        for (typed, quarters) in [
            ("14", Ok(56)),
            ("14.5", Ok(58)),
            ("14.50", Ok(58)),
            ("14.25 hours", Ok(57)),
            (" 14 hours ", Ok(56)),
            ("14h 30", Ok(58)),
            ("14h30", Ok(58)),
            ("14:30", Ok(58)),
            ("14 hrs 45 mins", Ok(59)),
            ("90 minutes", Ok(6)),
            (".5", Ok(2)),
            ("0", Ok(0)),
            ("168", Ok(672)),
            ("14.1", Err(Code::NotQuarters)),
            ("14.333", Err(Code::NotQuarters)),
            ("14h 10", Err(Code::NotQuarters)),
            ("14h 75", Err(Code::NotANumber)),
            ("14.5h 30", Err(Code::NotANumber)),
            ("14,5", Err(Code::Unclear)),
            ("-1", Err(Code::Negative)),
            ("", Err(Code::Missing)),
            ("fourteen", Err(Code::NotANumber)),
            ("about 14", Err(Code::NotANumber)),
            ("14 to 16", Err(Code::NotANumber)),
            ("1 2 3", Err(Code::NotANumber)),
            (".", Err(Code::NotANumber)),
            ("٣", Err(Code::NotANumber)),
            ("99999999999999", Err(Code::NotANumber)),
            ("99999999", Err(Code::TooLarge)),
        ] {
            assert_eq!(quarter_hours(typed).map(|hours| hours.0), quarters, "{typed:?}");
        }
    }

    #[test]
    fn lengths_of_visits_as_people_write_them() {
        for (typed, minutes) in [
            ("45", Ok(45)),
            ("15", Ok(15)),
            ("90", Ok(90)),
            ("1 hour", Ok(60)),
            ("1h 30", Ok(90)),
            ("1.5", Ok(90)),
            ("1:15", Ok(75)),
            ("20 mins", Ok(20)),
            ("24 hours", Ok(1440)),
            ("2", Err(Code::NotALength)),
            ("0", Err(Code::NotALength)),
            ("25 hours", Err(Code::TooLarge)),
            ("long", Err(Code::NotALength)),
            ("", Err(Code::Missing)),
        ] {
            assert_eq!(length(typed), minutes, "{typed:?}");
        }
        for minutes in 1..=1440 {
            assert_eq!(length(&length_typed(minutes)), Ok(minutes));
        }
    }

    #[test]
    fn times_of_the_day_as_people_write_them() {
        for (typed, minutes) in [
            ("8:00", Ok(480)),
            ("8", Ok(480)),
            ("8.30", Ok(510)),
            ("8am", Ok(480)),
            ("8 pm", Ok(1200)),
            ("8.30 p.m.", Ok(1230)),
            ("12am", Ok(0)),
            ("12pm", Ok(720)),
            ("20:00", Ok(1200)),
            ("0830", Ok(510)),
            ("830", Ok(510)),
            ("noon", Ok(720)),
            ("Midnight", Ok(0)),
            ("23:59", Ok(1439)),
            ("24:00", Err(Code::NotATime)),
            ("8:60", Err(Code::NotATime)),
            ("8.3", Err(Code::NotATime)),
            ("13pm", Err(Code::NotATime)),
            ("0am", Err(Code::NotATime)),
            ("morning", Err(Code::NotATime)),
            ("-8", Err(Code::NotATime)),
            ("8é0", Err(Code::NotATime)),
            ("0008", Ok(8)),
            ("00008", Err(Code::NotATime)),
            ("", Err(Code::Missing)),
        ] {
            assert_eq!(time(typed).map(|time| time.0), minutes, "{typed:?}");
        }
    }
}
