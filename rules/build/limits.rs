//! `limits.toml`: limits of the law that texts name, written as they appear in the texts.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::Datelike;
use serde::Deserialize;

use crate::file::{File, Outcome, day_code, day_if_any_code};
use crate::sources::Sources;

/// Units: as the file writes them, what goes before the number, what follows one, and what follows several.
const UNITS: [(&str, &str, &str, &str); 9] = [
    ("age", "", "", ""),
    ("minutes", "", " minute", " minutes"),
    ("hours", "", " hour", " hours"),
    ("weeks", "", " week", " weeks"),
    ("months", "", " month", " months"),
    ("years", "", " year", " years"),
    ("pounds", "£", "", ""),
    ("pounds-a-day", "£", " a day", " a day"),
    ("pounds-a-week", "£", " a week", " a week"),
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitText {
    amount: Option<u32>,
    unit: Option<String>,
    day: Option<String>,
    phone: Option<String>,
    what: String,
    from: Option<String>,
    standing: String,
    sources: Vec<String>,
    checked: String,
    note: Option<String>,
}

/// The limits as Rust, by key.
///
/// # Errors
///
/// Where the file has a mistake: a line that names the file, the key and what would be right.
pub fn constants(file: &File, sources: &Sources) -> Outcome<String> {
    let limits: BTreeMap<String, LimitText> = file.parse()?;
    let mut code = String::new();
    for (key, limit) in &limits {
        if !key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            return Err(file.wrong(key, "a key is small letters, digits and hyphens, like \"first-review\""));
        }
        let shown = shown(file, key, limit)?;
        file.words(&format!("{key}.what"), &limit.what)?;
        if let Some(note) = &limit.note {
            file.words(&format!("{key}.note"), note)?;
        }
        if limit.standing == "derived" && limit.note.is_none() {
            return Err(file.wrong(&format!("{key}.note"), "is missing; say what it is worked out from"));
        }
        let LimitText { what, note, .. } = limit;
        let from = day_if_any_code(file.day_if_any(&format!("{key}.from"), limit.from.as_deref())?);
        let checked = day_code(file.day(&format!("{key}.checked"), &limit.checked)?);
        let standing = file.standing(key, &limit.standing)?;
        let list = sources.list(file, key, &limit.sources)?;
        let _ = write!(
            code,
            "\nLimit {{ key: {key:?}, shown: {shown:?}, what: {what:?}, from: {from}, checked: {checked}, \
             standing: {standing}, sources: {list}, note: {note:?} }},"
        );
    }
    Ok(format!("static LIMITS: [Limit; {}] = [{code}];\n", limits.len()))
}

/// The limit as it appears in a text: "6 months", "£1,000", "1 January 2027", a phone number.
fn shown(file: &File, key: &str, limit: &LimitText) -> Outcome<String> {
    match (limit.amount, limit.unit.as_deref(), limit.day.as_deref(), limit.phone.as_deref()) {
        (Some(amount), Some(unit), None, None) => number(file, key, amount, unit),
        (None, None, Some(day), None) => {
            let day = file.day(&format!("{key}.day"), day)?;
            let month = MONTHS.get(day.month0() as usize).copied().unwrap_or_default();
            Ok(format!("{} {month} {}", day.day(), day.year()))
        }
        (None, None, None, Some(phone)) => {
            let right = "write it in groups of figures, like \"0300 123 1100\"";
            let figures = phone
                .split(' ')
                .all(|group| !group.is_empty() && group.bytes().all(|letter| letter.is_ascii_digit()));
            if figures && phone.starts_with('0') {
                Ok(phone.to_owned())
            } else {
                Err(file.wrong(&format!("{key}.phone"), format!("\"{phone}\" is not a number; {right}")))
            }
        }
        _ => Err(file.wrong(key, "give it amount and unit, or day, or phone, and no other of these")),
    }
}

fn number(file: &File, key: &str, amount: u32, unit: &str) -> Outcome<String> {
    let Some((_, before, one, several)) = UNITS.into_iter().find(|(name, ..)| *name == unit) else {
        let known: Vec<&str> = UNITS.iter().map(|(name, ..)| *name).collect();
        let problem = format!("\"{unit}\" is not known; it may be {}", known.join(", "));
        return Err(file.wrong(&format!("{key}.unit"), problem));
    };
    if amount == 0 {
        return Err(file.wrong(&format!("{key}.amount"), "is 0; write a whole number above nothing"));
    }
    let after = if amount == 1 { one } else { several };
    let millions = amount / 1_000_000;
    if before == "£" && millions > 0 && amount.is_multiple_of(1_000_000) {
        return Ok(format!("£{millions} million{after}"));
    }
    Ok(format!("{before}{}{after}", with_commas(amount)))
}

/// A whole number with a comma before each group of three figures.
fn with_commas(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
