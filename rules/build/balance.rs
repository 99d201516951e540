//! `balance.toml`: how much money councils let stay in the account.

use std::fmt::Write;

use serde::Deserialize;

use crate::file::{File, Outcome};
use crate::sources::Sources;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    usual: String,
    council: Vec<PracticeText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PracticeText {
    id: String,
    weeks: Option<u8>,
    seen: String,
    standing: String,
    sources: Vec<String>,
}

/// The practices as Rust. `councils` lists the councils that have a data file.
pub fn constants(file: &File, sources: &Sources, councils: &[File]) -> Outcome<String> {
    let Table { usual, council: practices } = file.parse()?;
    let mut code = String::new();
    let mut default = None;
    for (place, practice) in practices.iter().enumerate() {
        let PracticeText { id, weeks, seen, standing, sources: codes } = practice;
        let key = format!("council {id}");
        if !councils.iter().any(|council| council.stem == *id) {
            return Err(file.wrong(&key, "has no file in data/councils; write the id of one that has"));
        }
        if practices.iter().take(place).any(|earlier| earlier.id == *id) {
            return Err(file.wrong(&key, "stands there twice; keep one"));
        }
        if weeks.is_some_and(|weeks| !(1..=52).contains(&weeks)) {
            return Err(file.wrong(&format!("{key}.weeks"), "should be a whole number from 1 to 52"));
        }
        file.words(&format!("{key}.seen"), seen)?;
        let standing = file.standing(&key, standing)?;
        let list = sources.list(file, &key, codes)?;
        let _ = writeln!(
            code,
            "Practice {{ council: {id:?}, weeks: {weeks:?}, seen: {seen:?}, standing: {standing}, sources: {list} }},"
        );
        if *id == usual {
            default = weeks.map(|weeks| (place, weeks));
        }
    }
    let Some((place, weeks)) = default else {
        return Err(file.wrong("usual", format!("\"{usual}\" is no council here that names weeks")));
    };
    Ok(format!(
        "static PRACTICES: [Practice; {}] = [\n{code}];\n/// Whose number is tried where none is known.\n\
         static USUAL: (usize, u8) = ({place}, {weeks});\n",
        practices.len()
    ))
}
