//! Writes what the program is compiled with: the rows of words, the list of tools, and the word files.

use std::fmt::Write;
use std::{env, fs, io, path::Path};

use crate::collect::Words;
use crate::rows::Rows;

/// Writes the rows that are compiled in, each word file, and the Rust that names them.
pub fn write(words: &Words, language: &str, folder: &Path) -> io::Result<()> {
    fs::write(folder.join("words.txt"), words.built_in.text())?;
    fs::write(folder.join("documents.txt"), words.documents.text())?;
    fs::write(folder.join("static-pages.txt"), words.static_pages.text())?;
    let mut code = format!("static BUILT_IN: &str = {};\n", include("words"));
    // Writing to a String does not fail.
    let _ = writeln!(
        code,
        "/// The language of the words, as documents name it.\npub const LANGUAGE: &str = {language:?};"
    );
    let _ = writeln!(code, "static DOCUMENTS: &str = {};", unless_in_browser("documents"));
    if !in_browser() {
        let _ = writeln!(code, "static STATIC_PAGES: &str = {};", include("static-pages"));
        let _ = writeln!(
            code,
            "/// The reading age of each static page, in tenths of a year, by its file.\n\
             pub static READING_AGES: &[(&str, i64)] = &{:?};",
            words.reading_ages
        );
    }
    let mut tools = String::new();
    for tool in &words.tools {
        let file = word_file(&tool.name, &tool.rows, folder)?;
        let _ = writeln!(
            tools,
            "ToolWords {{ base: {:?}, questions: &{:?}, word_file: {file} }},",
            tool.base, tool.questions
        );
    }
    let mut easy = String::new();
    for (name, rows) in &words.easy {
        let _ = writeln!(easy, "{},", word_file(&format!("easy-{name}"), rows, folder)?);
    }
    let _ = writeln!(code, "static EASY: [WordFile; {}] = [\n{easy}];", words.easy.len());
    let _ = writeln!(code, "static TOOLS: [ToolWords; {}] = [\n{tools}];", words.tools.len());
    let _ = writeln!(code, "static SHARED: WordFile = {};", word_file("shared", &words.shared, folder)?);
    fs::write(folder.join("words-search.txt"), &words.search)?;
    let search = unless_in_browser("words-search");
    let _ = writeln!(code, "static SEARCH: WordFile = WordFile::new(\"search\", {search});");
    fs::write(folder.join("words.rs"), code)
}

/// A word file as Rust. In the browser pages load it; in a native build its words are compiled in.
fn word_file(name: &str, rows: &Rows, folder: &Path) -> io::Result<String> {
    let file = format!("words-{name}");
    fs::write(folder.join(format!("{file}.txt")), rows.text())?;
    Ok(format!("WordFile::new({name:?}, {})", unless_in_browser(&file)))
}

fn unless_in_browser(file: &str) -> String {
    if in_browser() { "\"\"".to_owned() } else { include(file) }
}

fn in_browser() -> bool {
    env::var_os("CARGO_FEATURE_HYDRATE").is_some()
}

fn include(file: &str) -> String {
    format!(r#"include_str!(concat!(env!("OUT_DIR"), "/{file}.txt"))"#)
}
