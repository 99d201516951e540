//! What else a council's documents and pages say: `[[fact]]` in its file. These are texts that no result depends on.

use std::fmt::Write;

use serde::Deserialize;

use crate::councils::{known_source, known_topic};
use crate::file::{File, Outcome};

/// One fact in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactText {
    about: String,
    text: String,
    seen: String,
    standing: String,
    source: String,
    url: Option<String>,
}

/// A council's facts as Rust, in the order of the file.
pub fn codes(file: &File, facts: &[FactText]) -> Outcome<String> {
    let mut code = String::new();
    for (place, fact) in facts.iter().enumerate() {
        let FactText { about, text, seen, standing, source, url } = fact;
        let key = format!("fact {} ({about})", place + 1);
        let topic = known_topic(file, &key, about)?;
        file.words(&format!("{key}.text"), text)?;
        if facts.iter().take(place).any(|earlier| earlier.text == *text) {
            return Err(file.wrong(&format!("{key}.text"), "stands there twice; keep one"));
        }
        let standing = file.standing(&key, standing)?;
        known_source(file, &key, seen, source, url.as_deref())?;
        let _ = write!(
            code,
            "\nFact {{ about: Topic::{topic:?}, text: {text:?}, seen: {seen:?}, standing: {standing}, \
             source_title: {source:?}, source_url: {url:?} }},"
        );
    }
    Ok(code)
}
