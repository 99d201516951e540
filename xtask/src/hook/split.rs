//! Cuts the browser program into the part that every page loads and the code of each tool (chunks), which only the
//! pages of that tool load.
//!
//! `app/src/program/chunks.rs` says where it is cut. The linker notes in the program which part needs which other parts
//! (`--emit-relocs` in `app/build.rs`). wasm-bindgen removes these notes, so the program that Trunk has made cannot be
//! cut. For that reason the program is cut first, and wasm-bindgen is called again on the part that every page loads.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, SplitWasm, transform};

use super::groups::{self, Group};
use super::join::{join, weight};
use super::{exports, files, is_release, optimise, script};
use crate::run::{Outcome, program, root, run, work_folder};

/// The addresses of the program's files. The files refer to each other by name, so all of them are in one folder, which
/// is named after their content.
pub struct Parts {
    /// The JavaScript half, which also loads chunks.
    pub glue: String,
    /// The WebAssembly that every page loads.
    pub code: String,
    /// The chunks that each tool needs, as `tool=address`.
    pub chunks: Vec<String>,
}

/// The file that loads chunks. It replaces the splitter's own, which does not know chunks that were joined.
const LOADER: &str = "loader.js";

/// How the splitter begins the names of chunks that several tools share.
const SHARED: &str = "chunk_";

/// The chunks that each tool needs, by the tool's name.
type Tools = BTreeMap<String, Vec<String>>;

/// Cuts the program that Cargo has built, and puts its parts into the site.
pub fn place(stage: &Path, profile: &str) -> Outcome<Parts> {
    let folder = work_folder()?.join("program");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let whole = root().join("target/wasm32-unknown-unknown").join(profile).join("portal.wasm");
    let whole = fs::read(&whole).map_err(|error| format!("{}: {error}", whole.display()))?;
    let main = work_folder()?.join("portal.wasm");
    let link_name = format!("./{LOADER}");
    let mut options = Options::new(&whole);
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.link_name = &link_name;
    options.main_module = "./portal.js";
    let split = transform(options).map_err(|error| format!("the program cannot be cut: {error:?}"))?;

    let tools = join_shared(&folder, split)?;
    write_loader(&folder.join(LOADER), &tools)?;

    run(program("wasm-bindgen")
        // Chunks use the memory and the table of functions, so the exports of both are kept.
        .args(["--target=web", "--no-typescript", "--keep-lld-exports", "--out-name=portal", "--out-dir"])
        .arg(&folder)
        .arg(&main))?;
    exports::without_streams(&folder.join("portal_bg.wasm"))?;
    let is_code = |file: &PathBuf| file.extension().is_some_and(|kind| kind == "wasm");
    files::of(&folder)?.iter().filter(|file| is_code(file)).try_for_each(|code| optimise(code))?;
    let glue = folder.join("portal.js");
    script::join(&glue, &folder.join(LOADER))?;
    if is_release() {
        script::minify(&glue)?;
    }

    let base = files::place_folder(stage, &folder)?;
    let chunks = tools.iter().flat_map(|(tool, names)| {
        // The name of a function cannot have the hyphens of a key.
        let tool = tool.replace('_', "-");
        names.iter().map(|name| format!("{tool}={base}/{name}.wasm")).collect::<Vec<_>>()
    });
    let chunks = chunks.collect();
    Ok(Parts { glue: format!("{base}/portal.js"), code: format!("{base}/portal_bg.wasm"), chunks })
}

/// Joins the chunks that several tools share, until no page loads more than it may. Returns what each tool needs.
fn join_shared(folder: &Path, split: SplitWasm) -> Outcome<Tools> {
    let mut chunks: BTreeMap<String, Group> = BTreeMap::new();
    let mut tools: Tools = BTreeMap::new();
    for (tool, names) in split.prefetch_map {
        let needed = tools.entry(tool.clone()).or_default();
        for name in names {
            if name.starts_with(SHARED) {
                chunks.entry(name).or_default().tools.insert(tool.clone());
            } else {
                needed.push(name);
            }
        }
    }
    for (name, chunk) in &mut chunks {
        chunk.modules.push(fs::read(folder.join(name).with_extension("wasm"))?);
        fs::remove_file(folder.join(name).with_extension("wasm"))?;
        chunk.bytes = chunk.modules.iter().map(|module| weight(module)).sum::<Outcome<u64>>()?;
    }
    for (number, group) in (1..).zip(groups::few(chunks.into_values().collect())) {
        let name = format!("shared_{number}");
        fs::write(folder.join(&name).with_extension("wasm"), join(&group.modules)?)?;
        for tool in group.tools {
            tools.entry(tool).or_default().push(name.clone());
        }
    }
    Ok(tools)
}

/// Writes the file that loads chunks: a part that is the same in every build, and a line for each tool.
fn write_loader(file: &Path, tools: &Tools) -> Outcome {
    let mut loader = fs::read_to_string(root().join("app").join(LOADER))?;
    for (tool, chunks) in tools {
        writeln!(loader, "export const __wasm_split_load_{tool} = tool(\"{}\");", chunks.join("\", \""))?;
    }
    Ok(fs::write(file, loader)?)
}
