//! The hooks that Trunk calls while it builds: they make the style sheet and the program that writes pages, and put the
//! site together.

mod exports;
mod files;
mod groups;
mod join;
mod script;
mod split;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::call::Given;
use crate::run::{Outcome, cargo, npm_program, program, root, run, work_folder};
use crate::site::{ADDRESS, PRERENDER_IS_BUILT};
use files::{copy_folder, place};

/// Runs the hook that Trunk names.
pub fn call(given: &Given) -> Outcome {
    find(&given.words)?()
}

/// The hook that the words name.
pub fn find(words: &[String]) -> Result<fn() -> Outcome, String> {
    match words.first().map_or("", String::as_str) {
        "styles" => Ok(styles),
        "prerender" => Ok(build_prerender),
        "assemble" => Ok(assemble),
        other => Err(format!("“{other}” is no hook. See “cargo xtask help hook”.")),
    }
}

/// Compiles the style sheet. Only dart-sass compiles govuk-frontend.
pub fn styles() -> Outcome {
    run(npm_program("sass")
        .args(["--load-path=node_modules", "--style=compressed", "--no-source-map", "--quiet-deps"])
        .arg("style/main.scss")
        .arg(work_folder()?.join("styles.css")))
}

/// Compiles the program that writes the pages, while Trunk builds. Where the native tests have just compiled it, that
/// one is taken: alone it would be compiled anew with all its crates, because the tests ask more of some of them.
pub fn build_prerender() -> Outcome {
    if env::var_os(PRERENDER_IS_BUILT).is_some() {
        return Ok(());
    }
    run(&mut cargo("build --quiet --package app --features ssr --bin prerender"))
}

/// Turns what Trunk has made into the site: files named after their content, and a page for every route.
pub fn assemble() -> Outcome {
    let stage = PathBuf::from(env::var_os("TRUNK_STAGING_DIR").ok_or("only Trunk calls this")?);
    let work = work_folder()?;
    // Trunk needed this page only to know what to build.
    fs::remove_file(stage.join("index.html"))?;
    for uncut in ["portal.js", "portal_bg.wasm"] {
        fs::remove_file(stage.join(uncut))?;
    }

    let styles = place(&stage, &work.join("styles.css"))?;
    let boot = work.join("boot.js");
    fs::copy(root().join("app/boot.js"), &boot)?;
    if is_release() {
        script::minify(&boot)?;
    }
    let boot = place(&stage, &boot)?;
    let icon = place(&stage, &root().join("app/icon.svg"))?;
    let old_browser = place(&stage, &root().join("app/old-browser.js"))?;
    let parts = split::place(&stage, if is_release() { "release" } else { "debug" })?;
    copy_folder(&root().join("public"), &stage)?;
    place_api(&stage)?;

    let prerender = root().join("target/debug/prerender");
    let assets = [styles, icon, boot, old_browser, parts.glue, parts.code];
    run(program(prerender).arg(&stage).arg(work.join("routes.json")).args(assets).args(parts.chunks))?;
    if let Ok(address) = env::var(ADDRESS) {
        println!("\nthe portal is at {address} (Ctrl+C stops it; reload the page after a change)\n");
    }
    Ok(())
}

/// Copies the JSON API for JavaScript. Its name stays the same, so that other people's pages can rely on it.
fn place_api(stage: &Path) -> Outcome {
    fs::create_dir_all(stage.join("api"))?;
    for name in ["api.js", "api_bg.wasm"] {
        fs::rename(stage.join(name), stage.join("api").join(name))?;
    }
    optimise(&stage.join("api/api_bg.wasm"))
}

/// The features that the compiler may use. Unless wasm-opt is told them, it refuses the file.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

fn is_release() -> bool {
    env::var("TRUNK_PROFILE").as_deref() == Ok("release")
}

fn optimise(code: &Path) -> Outcome {
    if !is_release() {
        return Ok(());
    }
    run(npm_program("wasm-opt")
        // `--converge` repeats the work until nothing more can be left out, which saves 2 KB after Brotli. `--flatten`
        // and `--rereloop` make blocks and loops anew, which saves as much again. `--low-memory-unused` holds because
        // the lowest kilobyte of the memory is the end of the stack, where nothing is used.
        .args([
            "--low-memory-unused",
            "--flatten",
            "--rereloop",
            "-Oz",
            "-Oz",
            "--converge",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ])
        .args(FEATURES)
        .arg(code)
        .arg("-o")
        .arg(code))
}
