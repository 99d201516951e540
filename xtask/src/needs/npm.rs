//! What comes from npm: Sass, govuk-frontend, wasm-opt, terser, axe-core.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::Need;
use crate::run::{Outcome, has, output, program, root, run};

/// The oldest Node.js that the packages run on.
const OLDEST_NODE: u32 = 20;

/// Node.js with npm.
pub const NODE: Need = Need {
    what: "Node.js 20 or newer, with npm",
    by_hand: "install it from nodejs.org or your system's packages",
    is_there: || has("npm") && output(program("node").arg("--version")).is_some_and(|text| is_new(&text)),
    install: None,
};

/// The packages of the lock file.
pub const PACKAGES: Need = Need {
    what: "the npm packages of package-lock.json (into node_modules)",
    by_hand: "npm ci --omit=optional --ignore-scripts",
    is_there: packages_are_there,
    install: Some(install),
};

fn packages_are_there() -> bool {
    // npm writes this file at the end of an installation.
    let installed = root().join("node_modules/.package-lock.json");
    changed(&installed) >= changed(&root().join("package-lock.json"))
}

fn install() -> Outcome {
    run(program("npm").args(["ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"]))
}

/// Reads what `node --version` says, such as `v20.11.0`.
fn is_new(version: &str) -> bool {
    let first = version.trim_start_matches('v').split('.').next();
    first.and_then(|number| number.parse().ok()).is_some_and(|number: u32| number >= OLDEST_NODE)
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::is_new;

    #[test]
    fn a_node_that_is_too_old_counts_as_missing() {
        assert!(is_new("v20.0.0") && is_new("v22.11.0") && is_new("v100.1.0"));
        assert!(!is_new("v18.20.4") && !is_new("v9.0.0") && !is_new(""));
    }
}
