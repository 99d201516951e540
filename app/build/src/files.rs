//! Files of words: TOML between two lines of `+++`, then Markdown.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OptionWords {
    pub label: String,
    pub hint: String,
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FieldWords {
    pub label: String,
    pub hint: String,
    pub noun: String,
    pub option: BTreeMap<String, OptionWords>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct QuestionHead {
    pub title: String,
    pub short: String,
    pub hint: String,
    pub description: String,
    pub details: String,
    pub option: BTreeMap<String, OptionWords>,
    pub field: BTreeMap<String, FieldWords>,
    pub error: BTreeMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PageHead {
    pub title: String,
    pub description: String,
    pub route: String,
    /// Whether it is a static page although its address is among those of a tool.
    #[serde(rename = "static")]
    pub is_static: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StepHead {
    pub line: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PartHead {
    pub title: String,
}

/// Reads a TOML file. The problem is one line with the name of the file and the number of the line.
pub fn toml<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = text(path)?;
    parse(path, &text, 0)
}

/// Reads a file of words into its front matter and its Markdown.
pub fn words<T: DeserializeOwned>(path: &Path) -> Result<(T, String), String> {
    words_with(path, str::to_owned)
}

/// Reads a file of words after something is put into its text.
pub fn words_with<T: DeserializeOwned>(
    path: &Path,
    put_in: impl Fn(&str) -> String,
) -> Result<(T, String), String> {
    let text = put_in(&text(path)?);
    let rest =
        text.strip_prefix("+++\n").ok_or_else(|| problem(path, "does not begin with a line of +++"))?;
    let (front, body) =
        rest.split_once("\n+++\n").ok_or_else(|| problem(path, "has no second line of +++"))?;
    Ok((parse(path, front, 1)?, body.trim().to_owned()))
}

/// One line about what is wrong with a file.
pub fn problem(path: &Path, what: &str) -> String {
    format!("{}: {what}", path.display())
}

/// The names, without `.md`, of the files in a folder.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".md").map(str::to_owned))
        .collect();
    names.sort();
    names
}

/// The names of the folders in a folder.
pub fn folders(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Reads a text. Typewriter apostrophes become printed ones, so that writers can type either.
fn text(path: &Path) -> Result<String, String> {
    let text =
        fs::read_to_string(path).map_err(|error| problem(path, &format!("cannot be read: {error}")))?;
    Ok(text.replace("\r\n", "\n").replace('\'', "’"))
}

fn parse<T: DeserializeOwned>(path: &Path, text: &str, lines_before: usize) -> Result<T, String> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = lines_before + 1 + text.bytes().take(start).filter(|byte| *byte == b'\n').count();
        problem(path, &format!("line {line}: {}", error.message()))
    })
}
