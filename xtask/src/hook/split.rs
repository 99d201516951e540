//! Cuts the browser program: into what every page loads, and the code of each tool (chunks), which its pages alone load.
//!
//! Where it is cut stands in `app/src/program/chunks.rs`. The linker says in the program which part of it needs which
//! (`--emit-relocs` in `app/build.rs`); wasm-bindgen throws that away, so what Trunk has made of the program is no
//! use here, and wasm-bindgen is called again on the part that is left.

use std::fs;
use std::path::Path;

use wasm_split_cli_support::{Options, transform};

use super::{files, hollow, is_release, optimise};
use crate::run::{Outcome, npm_program, program, root, run, work_folder};

/// The addresses of the program's files. They belong together and know each other by name, so all of them are in one
/// folder, which is named by what is in it.
pub struct Parts {
    /// What wasm-bindgen has written.
    pub glue: String,
    /// What loads chunks.
    pub loader: String,
    /// The WebAssembly that every page loads.
    pub code: String,
    /// The chunks that each tool needs, as `tool=address`.
    pub chunks: Vec<String>,
}

/// The file that loads chunks, as the splitter calls it.
const LOADER: &str = "loader.js";

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

    if is_release() {
        let emptied = [&main].into_iter().chain(&split.split_modules).map(|code| hollow::empty(code));
        if emptied.sum::<Outcome<usize>>()? == 0 {
            return Err("no function was emptied: their names have changed (xtask/src/hook/hollow.rs)".into());
        }
    }

    run(program("wasm-bindgen")
        // Chunks share the memory and the table of functions.
        .args(["--target=web", "--no-typescript", "--keep-lld-exports", "--out-name=portal", "--out-dir"])
        .arg(&folder)
        .arg(&main))?;
    let code = [folder.join("portal_bg.wasm")];
    code.iter().chain(&split.split_modules).try_for_each(|code| optimise(code))?;
    if is_release() {
        ["portal.js", LOADER].iter().try_for_each(|script| minify(&folder.join(script)))?;
    }

    let base = files::place_folder(stage, &folder)?;
    let mut chunks = Vec::new();
    for (tool, names) in &split.prefetch_map {
        // Functions cannot have the hyphens of keys.
        let tool = tool.replace('_', "-");
        chunks.extend(names.iter().map(|name| format!("{tool}={base}/{name}.wasm")));
    }
    // The map has no order, and a build must give the same documents each time.
    chunks.sort();
    Ok(Parts {
        glue: format!("{base}/portal.js"),
        loader: format!("{base}/{LOADER}"),
        code: format!("{base}/portal_bg.wasm"),
        chunks,
    })
}

/// Makes a module of JavaScript smaller; what it exports keeps its name.
fn minify(script: &Path) -> Outcome {
    run(npm_program("terser")
        .arg(script)
        .args(["--module", "--compress", "--mangle", "--output"])
        .arg(script))
}
