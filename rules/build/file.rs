//! A data file, and the values that every kind of data file has.

use std::fmt::Display;
use std::fs;
use std::path::Path;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;

/// A value, or one line that says which file and key is wrong and what would be right.
pub type Outcome<T> = Result<T, String>;

/// The attribute before a field whose text no sum needs.
pub const TEXT: &str = "#[cfg(feature = \"texts\")]";

/// How far a figure is confirmed, as the data files write it and as the program does.
const STANDINGS: [(&str, &str); 4] = [
    ("official", "Standing::Official"),
    ("secondary", "Standing::Secondary"),
    ("derived", "Standing::Derived"),
    ("memory", "Standing::Memory"),
];

/// A data file: its path in the data folder, its name, and its text.
pub struct File {
    place: String,
    /// The name without the ending.
    pub stem: String,
    text: String,
}

/// The files of a folder of the data, by name. Folders inside it are left out, because the caller reads them by
/// themselves. Notes for people (.md) are left out too.
///
/// # Errors
///
/// Where the folder or a file cannot be read, or has a name that does not end in `.toml`: a line that names it.
pub fn files_in(data: &Path, folder_name: &str) -> Outcome<Vec<File>> {
    let wrong = |error: &dyn Display| format!("data/{folder_name}: {error}");
    let mut files = Vec::new();
    for entry in fs::read_dir(data.join(folder_name)).map_err(|error| wrong(&error))? {
        let path = entry.map_err(|error| wrong(&error))?.path();
        if path.is_dir() || path.extension().is_some_and(|ending| ending == "md") {
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(".toml") else {
            return Err(wrong(&format!("{name} is not a data file; its name should end in .toml")));
        };
        let text = fs::read_to_string(&path).map_err(|error| wrong(&format!("{name}: {error}")))?;
        files.push(File { place: format!("data/{folder_name}/{name}"), stem: stem.to_owned(), text });
    }
    files.sort_by(|one, other| one.stem.cmp(&other.stem));
    Ok(files)
}

/// Takes the file with this name out of the list.
///
/// # Errors
///
/// Where there is no such file: a line that names it.
pub fn take(files: &mut Vec<File>, stem: &str) -> Outcome<File> {
    match files.iter().position(|file| file.stem == stem) {
        Some(place) => Ok(files.remove(place)),
        None => Err(format!("data: there is no file {stem}.toml")),
    }
}

impl File {
    /// The file's content. Every key must be known, and none may be missing.
    ///
    /// # Errors
    ///
    /// Where it is no TOML, a key is not known, or one is missing: a line with the file, the number of the line and the
    /// problem.
    pub fn parse<T: DeserializeOwned>(&self) -> Outcome<T> {
        toml::from_str(&self.text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let number = self.text.bytes().take(start).filter(|byte| *byte == b'\n').count();
            let line = self.text.lines().nth(number).unwrap_or_default();
            let problem = error.message().replace('\n', ", ");
            let right = if problem.ends_with("expected a string") {
                "; put it in quotes, like \"95.40\""
            } else {
                ""
            };
            format!("{} line {}: {line}: {problem}{right}", self.place, number + 1)
        })
    }

    /// One line about what is wrong at a key.
    pub fn wrong(&self, key: &str, problem: impl Display) -> String {
        format!("{}: {key}: {problem}", self.place)
    }

    /// A calendar day.
    ///
    /// # Errors
    ///
    /// Where it is no day of the calendar: a line that names the file, the key and what would be right.
    pub fn day(&self, key: &str, text: &str) -> Outcome<NaiveDate> {
        match text.parse::<NaiveDate>() {
            Ok(day) if day.to_string() == text => Ok(day),
            _ => Err(self.wrong(key, format!("\"{text}\" is not a day; write it like \"2026-04-06\""))),
        }
    }

    /// A calendar day, where the key is there.
    ///
    /// # Errors
    ///
    /// Where it is no day of the calendar: a line that names the file, the key and what would be right.
    pub fn day_if_any(&self, key: &str, text: Option<&str>) -> Outcome<Option<NaiveDate>> {
        text.map(|text| self.day(key, text)).transpose()
    }

    /// The hundredths of a number above zero with at most two figures after the point, such as the pence of an amount
    /// in pounds.
    ///
    /// # Errors
    ///
    /// Where it is no such number: a line that names the file, the key and what would be right.
    pub fn hundredths(&self, key: &str, text: &str) -> Outcome<u32> {
        let wrong = || {
            let right =
                "write a number above nothing with at most two figures after the point, like \"95.40\"";
            self.wrong(key, format!("\"{text}\" is not an amount; {right}"))
        };
        if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
            return Err(wrong());
        }
        let number = Decimal::from_str_exact(text).map_err(|_| wrong())?;
        if number.scale() > 2 || number.is_zero() {
            return Err(wrong());
        }
        u32::try_from(number * Decimal::ONE_HUNDRED).map_err(|_| wrong())
    }

    /// One of the words that this key may have, as the program spells it.
    ///
    /// # Errors
    ///
    /// Where it is none of them: a line that names the file, the key and what would be right.
    pub fn one_of(&self, key: &str, text: &str, words: &[(&str, &'static str)]) -> Outcome<&'static str> {
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, code)) => Ok(code),
            None => {
                let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                Err(self.wrong(key, format!("\"{text}\" is not known; it may be {}", known.join(", "))))
            }
        }
    }

    /// How far something is confirmed.
    ///
    /// # Errors
    ///
    /// Where it is no standing: a line that names the file, the key and what would be right.
    pub fn standing(&self, key: &str, text: &str) -> Outcome<&'static str> {
        self.one_of(&format!("{key}.standing"), text, &STANDINGS)
    }

    /// Words that must not be empty.
    ///
    /// # Errors
    ///
    /// Where they are empty, or a space is at an end: a line that names the file, the key and what would be right.
    pub fn words<'a>(&self, key: &str, text: &'a str) -> Outcome<&'a str> {
        if text.trim().is_empty() || text.trim() != text {
            return Err(
                self.wrong(key, "is empty, or starts or ends with a space; write it or leave the key out")
            );
        }
        Ok(text)
    }

    /// A public address.
    ///
    /// # Errors
    ///
    /// Where it is no address of the web: a line that names the file, the key and what would be right.
    pub fn address(&self, key: &str, text: Option<&str>) -> Outcome<()> {
        match text {
            Some(text) if !text.starts_with("https://") && !text.starts_with("http://") => {
                Err(self.wrong(key, format!("\"{text}\" is not an address; it should start with https://")))
            }
            _ => Ok(()),
        }
    }
}

/// A day as Rust.
pub fn day_code(day: NaiveDate) -> String {
    format!("day({}, {}, {})", day.year(), day.month(), day.day())
}

/// A day that may be missing, as Rust.
pub fn day_if_any_code(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "None".to_owned(), |day| format!("Some({})", day_code(day)))
}
