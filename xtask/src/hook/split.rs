//! Cuts the browser program: into what every page loads, and the code of each tool (chunks), which its pages alone load.
//!
//! Where it is cut stands in `app/src/program/chunks.rs`. The linker says in the program which part of it needs which
//! (`--emit-relocs` in `app/build.rs`); wasm-bindgen throws that away, so what Trunk has made of the program is no
//! use here, and wasm-bindgen is called again on the part that is left.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, SplitWasm, transform};

use super::groups::{self, Group};
use super::join::{join, weight};
use super::{exports, files, is_release, optimise, script};
use crate::run::{Outcome, program, root, run, work_folder};

/// The addresses of the program's files. They belong together and know each other by name, so all of them are in one
/// folder, which is named by what is in it.
pub struct Parts {
    /// The JavaScript half, which loads chunks too.
    pub glue: String,
    /// The WebAssembly that every page loads.
    pub code: String,
    /// The chunks that each tool needs, as `tool=address`.
    pub chunks: Vec<String>,
}

/// The file that loads chunks. The splitter writes one of its own, which knows nothing of chunks that were joined.
const LOADER: &str = "loader.js";

/// What the names of chunks that several tools share begin with, as the splitter calls them.
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
        // Chunks share the memory and the table of functions.
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
        // Functions cannot have the hyphens of keys.
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

/// Writes the file that loads chunks: what is the same in every build, and a line for each tool.
fn write_loader(file: &Path, tools: &Tools) -> Outcome {
    let mut loader = fs::read_to_string(root().join("app").join(LOADER))?;
    for (tool, chunks) in tools {
        writeln!(loader, "export const __wasm_split_load_{tool} = tool(\"{}\");", chunks.join("\", \""))?;
    }
    Ok(fs::write(file, loader)?)
}
