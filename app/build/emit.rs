//! What the program is compiled with: the rows of words, and the list of tools.

use std::fmt::Write;
use std::{env, fs, io, path::Path};

use crate::collect::Words;

/// Writes the rows, a file for the program and one for each tool, and the Rust that names them.
pub fn write(words: &Words, folder: &Path) -> io::Result<()> {
    // In the browser the words of a tool are a file that its pages load; natively they are all there.
    let in_browser = env::var_os("CARGO_FEATURE_HYDRATE").is_some();
    let mut code = format!("pub(super) static BUILT_IN: &str = {};\n", include("words"));
    let mut tools = String::new();
    fs::write(folder.join("words.txt"), words.built_in.text())?;
    for tool in &words.tools {
        let file = format!("words-{}", tool.name);
        fs::write(folder.join(format!("{file}.txt")), tool.rows.text())?;
        let text = if in_browser { "\"\"".to_owned() } else { include(&file) };
        // Writing to a String does not fail.
        let _ =
            writeln!(tools, "Tool::new({:?}, {:?}, &{:?}, {text}),", tool.name, tool.base, tool.questions);
    }
    let _ = writeln!(code, "static TOOLS: [Tool; {}] = [\n{tools}];", words.tools.len());
    fs::write(folder.join("words.rs"), code)
}

fn include(file: &str) -> String {
    format!(r#"include_str!(concat!(env!("OUT_DIR"), "/{file}.txt"))"#)
}
