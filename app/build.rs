//! Turns the words in `content/`, and the texts of the data in `rules`, into rows of text, so that nothing is parsed in
//! the browser.
//!
//! The build stops with one line for each thing that is wrong: a missing or unknown file, an unknown key,
//! words that are not there, braces or brackets that mean nothing, a link to a page that does not exist.

#[path = "build/src/check.rs"]
mod check;
#[path = "build/src/collect.rs"]
mod collect;
#[path = "build/src/common.rs"]
mod common;
#[path = "build/src/easy_tools.rs"]
mod easy_tools;
#[path = "build/src/emit.rs"]
mod emit;
#[path = "build/src/employment.rs"]
mod employment;
#[path = "build/src/figures.rs"]
mod figures;
#[path = "build/src/files.rs"]
mod files;
#[path = "build/src/index.rs"]
mod index;
#[path = "build/src/language.rs"]
mod language;
#[path = "build/src/markdown.rs"]
mod markdown;
#[path = "build/src/reader.rs"]
mod reader;
#[path = "build/src/rows.rs"]
mod rows;
#[path = "build/src/sources.rs"]
mod sources;
#[path = "build/src/static_pages/mod.rs"]
mod still;
#[path = "build/src/table.rs"]
mod table;
#[path = "build/src/voice.rs"]
mod voice;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    for watched in ["content", "build.rs", "build"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    // What the program is cut by (src/chunks.rs).
    if std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        println!("cargo::rustc-link-arg-bin=portal=--emit-relocs");
    }
    println!("cargo::rerun-if-env-changed={}", language::CHOICE);
    let (content, language) = (Path::new("content"), language::chosen());
    let mut problems = Vec::new();
    let mut words = everything(content, &language, &mut problems);
    if language != language::FIRST && problems.is_empty() {
        let first = everything(content, language::FIRST, &mut problems);
        problems.extend(language::differences(&first, &words, &language));
    }
    if let Err(problem) = sources::put_into(&mut words.shared) {
        problems.push(format!("rules/data: {problem}"));
    }
    if problems.is_empty()
        && let Err(error) = write(&words, &language)
    {
        problems.push(format!("content: the rows could not be written: {error}"));
    }
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// All words of a language.
fn everything(content: &Path, language: &str, problems: &mut Vec<String>) -> collect::Words {
    let values = still::shown(&content.join(language));
    let mut words = collect::everything(content, language, &values, problems);
    let index = files::toml(&content.join("index.toml")).unwrap_or_default();
    let content = content.join(language);
    employment::put_into(&mut words, &content, problems);
    still::put_into(&mut words, &index, &content, problems);
    easy_tools::put_into(&mut words, &index, &content, problems);
    problems.extend(collect::dead_links(&words));
    problems.extend(still::easy::differences(&words.pictures, Path::new(still::easy::FOLDER)));
    words
}

fn write(words: &collect::Words, language: &str) -> std::io::Result<()> {
    let folder = std::env::var("OUT_DIR").map_err(std::io::Error::other)?;
    emit::write(words, language, Path::new(&folder))
}
