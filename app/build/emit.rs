//! What the program is compiled with: the rows of words, the list of tools, and the packs.

use std::fmt::Write;
use std::{env, fs, io, path::Path};

use crate::collect::Words;
use crate::rows::Rows;

/// Writes the rows, a file for the program and one for each pack, and the Rust that names them.
pub fn write(words: &Words, language: &str, folder: &Path) -> io::Result<()> {
    fs::write(folder.join("words.txt"), words.built_in.text())?;
    fs::write(folder.join("documents.txt"), words.documents.text())?;
    let mut code = format!("static BUILT_IN: &str = {};\n", include("words"));
    // Writing to a String does not fail.
    let _ = writeln!(
        code,
        "/// The language of the words, as documents name it.\npub const LANGUAGE: &str = {language:?};"
    );
    let _ = writeln!(code, "static DOCUMENTS: &str = {};", where_pages_are_written("documents"));
    let mut tools = String::new();
    for tool in &words.tools {
        let pack = pack(&tool.name, &tool.rows, folder)?;
        let _ = writeln!(
            tools,
            "Tool {{ base: {:?}, questions: &{:?}, pack: {pack} }},",
            tool.base, tool.questions
        );
    }
    let _ = writeln!(code, "static TOOLS: [Tool; {}] = [\n{tools}];", words.tools.len());
    let _ = writeln!(code, "static SHARED: Pack = {};", pack("shared", &words.shared, folder)?);
    fs::write(folder.join("words.rs"), code)
}

/// A pack as Rust. In the browser its words are a file that pages load; natively they are all there.
fn pack(name: &str, rows: &Rows, folder: &Path) -> io::Result<String> {
    let file = format!("words-{name}");
    fs::write(folder.join(format!("{file}.txt")), rows.text())?;
    Ok(format!("Pack::new({name:?}, {})", where_pages_are_written(&file)))
}

fn where_pages_are_written(file: &str) -> String {
    let in_browser = env::var_os("CARGO_FEATURE_HYDRATE").is_some();
    if in_browser { "\"\"".to_owned() } else { include(file) }
}

fn include(file: &str) -> String {
    format!(r#"include_str!(concat!(env!("OUT_DIR"), "/{file}.txt"))"#)
}
