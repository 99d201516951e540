//! Turns the words in `app/content/`, and the texts of the data in `rules`, into rows of text, so that nothing is parsed
//! in the browser.
//!
//! The build stops with one line for each thing that is wrong: a missing or unknown file, an unknown key, words that are
//! not there, braces or brackets that mean nothing, a link to a page that does not exist.

mod check;
pub mod collect;
mod common;
pub mod dated;
mod easy_tools;
mod emit;
pub mod employment;
mod figures;
mod files;
mod index;
pub mod language;
pub mod markdown;
pub mod page;
mod reader;
mod rows;
mod sources;
pub mod static_pages;
mod table_words;

use std::path::Path;
use std::process::ExitCode;

pub use collect::Words;
pub use rows::Rows;

/// The pictures of easy read, from the folder of `app`.
const PICTURES: &str = "../public/pictures";

/// Runs as the build script of `app`, in its folder: reads `content/` and writes what `app` is compiled with.
pub fn run() -> ExitCode {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed={PICTURES}");
    println!("cargo::rerun-if-env-changed={}", language::CHOICE);
    let problems = match std::env::var("OUT_DIR") {
        Ok(folder) => build(&language::chosen(), Path::new(&folder)),
        Err(error) => vec![format!("OUT_DIR: {error}")],
    };
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes the words of a language into a folder, or says what is wrong with them.
fn build(language: &str, folder: &Path) -> Vec<String> {
    let (content, pictures) = (Path::new("content"), Path::new(PICTURES));
    let mut problems = Vec::new();
    let mut words = everything(content, pictures, language, &mut problems);
    if language != language::FIRST && problems.is_empty() {
        let first = everything(content, pictures, language::FIRST, &mut problems);
        problems.extend(language::differences(&first, &words, language));
    }
    if let Err(problem) = sources::put_into(&mut words.shared) {
        problems.push(format!("rules/data: {problem}"));
    }
    if problems.is_empty()
        && let Err(error) = emit::write(&words, language, folder)
    {
        problems.push(format!("content: the rows could not be written: {error}"));
    }
    problems
}

/// All words of a language, and one line for each thing that is wrong with them.
pub fn everything(content: &Path, pictures: &Path, language: &str, problems: &mut Vec<String>) -> Words {
    let values = static_pages::shown(&content.join(language));
    let mut words = collect::everything(content, language, &values, problems);
    let index = files::toml(&content.join("index.toml")).unwrap_or_default();
    let content = content.join(language);
    employment::put_into(&mut words, &content, problems);
    static_pages::put_into(&mut words, &index, &content, problems);
    easy_tools::put_into(&mut words, &index, &content, problems);
    problems.extend(collect::dead_links(&words));
    problems.extend(static_pages::easy::differences(&words.pictures, pictures));
    words
}
