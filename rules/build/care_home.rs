//! `direct-payments.toml`: the limits for stays in a care home.

use serde::Deserialize;

use crate::file::{File, Outcome, day_code};
use crate::sources::Sources;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    care_home: LimitsText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsText {
    starts: String,
    weeks: u32,
    months: u32,
    weeks_apart: u32,
    standing: String,
    sources: Vec<String>,
    note: Option<String>,
}

/// The limits as Rust.
pub fn constants(file: &File, sources: &Sources) -> Outcome<String> {
    let LimitsText { starts, weeks, months, weeks_apart, standing, sources: codes, note } =
        file.parse::<Table>()?.care_home;
    for (name, number) in [("weeks", weeks), ("months", months), ("weeks_apart", weeks_apart)] {
        if !(1..=52).contains(&number) {
            let right = "write a whole number from 1 to 52";
            return Err(file.wrong(&format!("care_home.{name}"), format!("is {number}; {right}")));
        }
    }
    if let Some(note) = &note {
        file.words("care_home.note", note)?;
    }
    let starts = day_code(file.day("care_home.starts", &starts)?);
    let standing = file.standing("care_home", &standing)?;
    let list = sources.list(file, "care_home", &codes)?;
    Ok(format!(
        "/// The limits that hold.\npub static LIMITS: Limits = Limits {{ starts: {starts}, weeks: {weeks}, \
         months: {months}, weeks_apart: {weeks_apart}, standing: {standing}, sources: {list}, \
         note: {note:?} }};\n"
    ))
}
