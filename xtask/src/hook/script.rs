//! Joins the script of wasm-bindgen and the loader of chunks into one: the program's JavaScript half.
//!
//! The two import each other. As one module they can be loaded a second time under another address, which is needed
//! when a program breaks. It also saves a request.

use std::fs;
use std::path::Path;

use crate::run::{Outcome, npm_program, run};

/// Writes the loader into the script of wasm-bindgen, and removes the loader's file.
pub fn join(glue: &Path, loader: &Path) -> Outcome {
    let text = fs::read_to_string(loader)?;
    let (names, rest) = loader_of(&text);
    let script = fs::read_to_string(glue)?;
    let mut whole = String::new();
    let mut is_named = false;
    for line in script.lines() {
        if line.starts_with("import * as import") {
            continue;
        }
        if line.trim_start().starts_with("\"./loader.js\":") {
            if !is_named {
                whole.push_str(&format!("\"./loader.js\": {{ {} }},\n", names.join(", ")));
            }
            is_named = true;
            continue;
        }
        // Nothing makes these streams. As exports they could not be removed.
        let unused = line.contains("IntoUnderlying") && line.starts_with("if (Symbol.dispose)");
        if !unused {
            let line = line
                .strip_prefix("export ")
                .filter(|line| line.starts_with("class IntoUnderlying"))
                .unwrap_or(line);
            whole.push_str(line);
            whole.push('\n');
        }
    }
    if !is_named {
        return Err(format!("{} does not import the loader", glue.display()).into());
    }
    whole.push_str(&rest);
    fs::write(glue, whole)?;
    fs::remove_file(loader)?;
    Ok(())
}

/// The names of the functions that load chunks, and the loader's text without its exports.
fn loader_of(text: &str) -> (Vec<&str>, String) {
    let names =
        text.lines().filter_map(|line| line.strip_prefix("export const ")?.split(' ').next()).collect();
    (names, text.replace("\nexport const ", "\nconst "))
}

/// Makes a module of JavaScript smaller; what it exports keeps its name.
pub fn minify(script: &Path) -> Outcome {
    run(npm_program("terser")
        .arg(script)
        // Creating an object that nobody uses has no effect, so it may be removed.
        .args(["--module", "--compress", "pure_new", "--mangle", "--output"])
        .arg(script))
}
