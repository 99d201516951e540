//! What comes from npm: Sass, govuk-frontend, wasm-opt, terser, axe-core.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::run::{Outcome, has, program, root, run};

/// Installs the packages of the lock file, unless they are there.
pub fn ensure() -> Outcome {
    let lock = root().join("package-lock.json");
    // npm writes this file at the end of an installation.
    let installed = root().join("node_modules/.package-lock.json");
    if changed(&installed) >= changed(&lock) {
        return Ok(());
    }
    if !has("npm") {
        return Err("npm is missing: install Node.js 20 or newer with npm by hand".into());
    }
    println!("installing the npm packages");
    run(program("npm").args(["ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"]))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}
