//! `sources.toml`: the acts, guidance and pages that figures and rules come from.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use crate::file::{File, Outcome, TEXT, day_code};

const KINDS: [(&str, &str); 11] = [
    ("act", "Kind::Act"),
    ("regulation", "Kind::Regulation"),
    ("guidance", "Kind::Guidance"),
    ("circular", "Kind::Circular"),
    ("government", "Kind::Government"),
    ("case", "Kind::Case"),
    ("council", "Kind::Council"),
    ("charity", "Kind::Charity"),
    ("news", "Kind::News"),
    ("repository", "Kind::Repository"),
    ("memory", "Kind::Memory"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    title: String,
    url: Option<String>,
    kind: String,
    from: Option<String>,
    checked: String,
    note: Option<String>,
}

/// All sources by code.
pub struct Sources(BTreeMap<String, (Source, &'static str, Days)>);

/// The days of a source, as Rust.
struct Days {
    from: String,
    checked: String,
}

/// Reads and checks the sources.
///
/// # Errors
///
/// Where the file has a mistake: a line that names the file, the key and what would be right.
pub fn read(file: &File) -> Outcome<Sources> {
    let texts: BTreeMap<String, Source> = file.parse()?;
    let mut sources = BTreeMap::new();
    for (code, source) in texts {
        let capitals = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_';
        if !code.starts_with(|letter: char| letter.is_ascii_uppercase()) || !code.chars().all(capitals) {
            return Err(file
                .wrong(&code, "a code is capitals, digits and _, starting with a capital, like \"REG_7\""));
        }
        let kind = file.one_of(&format!("{code}.kind"), &source.kind, &KINDS)?;
        file.words(&format!("{code}.title"), &source.title)?;
        file.address(&format!("{code}.url"), source.url.as_deref())?;
        let from = source.from.as_deref().map(|from| file.day(&format!("{code}.from"), from)).transpose()?;
        let checked = file.day(&format!("{code}.checked"), &source.checked)?;
        let days = Days {
            from: from.map_or("None".to_owned(), |from| format!("Some({})", day_code(from))),
            checked: day_code(checked),
        };
        sources.insert(code, (source, kind, days));
    }
    Ok(Sources(sources))
}

impl Sources {
    /// The list of these codes as Rust. There must be at least one, and each must be known and named only once.
    ///
    /// # Errors
    ///
    /// Where there is none, one is not known, or one is named twice: a line that names the file, the key and what would
    /// be right.
    pub fn list(&self, file: &File, key: &str, codes: &[String]) -> Outcome<String> {
        let key = format!("{key}.sources");
        if codes.is_empty() {
            return Err(file.wrong(&key, "is empty; name at least one code from sources.toml"));
        }
        for (place, code) in codes.iter().enumerate() {
            if !self.0.contains_key(code) {
                let right = "use a code from sources.toml, or add the source there";
                return Err(file.wrong(&key, format!("there is no source \"{code}\"; {right}")));
            }
            if codes.iter().take(place).any(|earlier| earlier == code) {
                return Err(file.wrong(&key, format!("\"{code}\" stands there twice; name it once")));
            }
        }
        let refs: Vec<String> = codes.iter().map(|code| format!("&crate::data::sources::{code}")).collect();
        Ok(format!("&[{}]", refs.join(", ")))
    }

    /// A constant for each source, and the list of all.
    pub fn constants(&self) -> String {
        let mut text = String::new();
        for (code, (source, kind, Days { from, checked })) in &self.0 {
            let Source { title, url, note, .. } = source;
            // Documentation is Markdown, in which a year in square brackets would be a link.
            let named = title.replace('[', "\\[").replace(']', "\\]");
            let _ = writeln!(
                text,
                "#[doc = {named:?}]\npub static {code}: Source = Source {{ code: {code:?}, kind: {kind}, \
                 from: {from}, checked: {checked}, {TEXT} title: {title:?}, {TEXT} url: {url:?}, \
                 {TEXT} note: {note:?} }};"
            );
        }
        let refs: Vec<String> = self.0.keys().map(|code| format!("&{code}")).collect();
        let _ = writeln!(text, "static ALL: [&Source; {}] = [{}];", refs.len(), refs.join(", "));
        text
    }
}
