//! What the program is compiled with: the rows of words, the list of tools, and the packs.

use std::fmt::Write;
use std::{env, fs, io, path::Path};

use crate::collect::Words;
use crate::rows::Rows;

/// Writes the rows, a file for the program and one for each pack, and the Rust that names them.
pub fn write(words: &Words, language: &str, folder: &Path) -> io::Result<()> {
    fs::write(folder.join("words.txt"), words.built_in.text())?;
    fs::write(folder.join("documents.txt"), words.documents.text())?;
    fs::write(folder.join("wholes.txt"), words.wholes.text())?;
    let mut code = format!("static BUILT_IN: &str = {};\n", include("words"));
    // Writing to a String does not fail.
    let _ = writeln!(
        code,
        "/// The language of the words, as documents name it.\npub const LANGUAGE: &str = {language:?};"
    );
    let _ = writeln!(code, "static DOCUMENTS: &str = {};", where_pages_are_written("documents"));
    let _ = writeln!(code, "static WHOLES: &str = {};", where_pages_are_written("wholes"));
    if !in_browser() {
        let _ = writeln!(
            code,
            "/// The reading age of each page without questions, in tenths of a year, by its file.\n\
             pub static READING_AGES: &[(&str, i64)] = &{:?};",
            words.reading_ages
        );
    }
    let mut tools = String::new();
    for tool in &words.tools {
        let pack = pack(&tool.name, &tool.rows, folder)?;
        let _ = writeln!(
            tools,
            "Tool {{ base: {:?}, questions: &{:?}, pack: {pack} }},",
            tool.base, tool.questions
        );
    }
    let mut easy = String::new();
    for (name, rows) in &words.easy {
        let _ = writeln!(easy, "{},", pack(&format!("easy-{name}"), rows, folder)?);
    }
    let _ = writeln!(code, "static EASY: [Pack; {}] = [\n{easy}];", words.easy.len());
    let _ = writeln!(code, "static TOOLS: [Tool; {}] = [\n{tools}];", words.tools.len());
    let _ = writeln!(code, "static SHARED: Pack = {};", pack("shared", &words.shared, folder)?);
    fs::write(folder.join("words-search.txt"), &words.search)?;
    let search = where_pages_are_written("words-search");
    let _ = writeln!(code, "static SEARCH: Pack = Pack::new(\"search\", {search});");
    fs::write(folder.join("words.rs"), code)
}

/// A pack as Rust. In the browser its words are a file that pages load; natively they are all there.
fn pack(name: &str, rows: &Rows, folder: &Path) -> io::Result<String> {
    let file = format!("words-{name}");
    fs::write(folder.join(format!("{file}.txt")), rows.text())?;
    Ok(format!("Pack::new({name:?}, {})", where_pages_are_written(&file)))
}

fn where_pages_are_written(file: &str) -> String {
    if in_browser() { "\"\"".to_owned() } else { include(file) }
}

fn in_browser() -> bool {
    env::var_os("CARGO_FEATURE_HYDRATE").is_some()
}

fn include(file: &str) -> String {
    format!(r#"include_str!(concat!(env!("OUT_DIR"), "/{file}.txt"))"#)
}
