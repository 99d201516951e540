//! Rust's components, its target for the browser, and the tools that come as crates.

use std::path::Path;
use std::process::Command;

use super::Need;
use crate::run::{Outcome, cargo, has, output, program, root, run};

const TARGET_NAME: &str = "wasm32-unknown-unknown";

/// The formatter.
pub const RUSTFMT: Need = Need {
    what: "rustfmt",
    by_hand: "rustup component add rustfmt",
    is_there: || output(program("cargo").args(["fmt", "--version"])).is_some(),
    install: Some(|| run(rustup()?.args(["component", "add", "rustfmt"]))),
};

/// The linter.
pub const CLIPPY: Need = Need {
    what: "clippy",
    by_hand: "rustup component add clippy",
    is_there: || output(program("cargo").args(["clippy", "--version"])).is_some(),
    install: Some(|| run(rustup()?.args(["component", "add", "clippy"]))),
};

/// The target that browsers run.
pub const TARGET: Need = Need {
    what: "Rust's target wasm32-unknown-unknown",
    by_hand: "rustup target add wasm32-unknown-unknown",
    is_there: has_target,
    install: Some(|| run(rustup()?.args(["target", "add", TARGET_NAME]))),
};

/// What builds the site.
pub const TRUNK: Need = Need {
    what: "trunk 0.21.14",
    by_hand: "cargo install --locked trunk@0.21.14",
    is_there: || is_there(&TRUNK_CRATE),
    install: Some(|| install(&TRUNK_CRATE)),
};
const TRUNK_CRATE: Crate = Crate { command: "trunk", name: "trunk", version: "0.21.14", locked: true };

/// What makes the browser's program callable from JavaScript.
pub const WASM_BINDGEN: Need = Need {
    what: "wasm-bindgen 0.2.130",
    by_hand: "cargo install wasm-bindgen-cli@0.2.130",
    is_there: || is_there(&WASM_BINDGEN_CRATE),
    install: Some(|| install(&WASM_BINDGEN_CRATE)),
};
/// The version is that of the crate in Cargo.toml. The crate's own lock file cannot be used, because it asks for a
/// withdrawn version.
const WASM_BINDGEN_CRATE: Crate =
    Crate { command: "wasm-bindgen", name: "wasm-bindgen-cli", version: "0.2.130", locked: false };

/// What checks the licences and sources of crates.
pub const CARGO_DENY: Need = Need {
    what: "cargo-deny 0.20.2",
    by_hand: "cargo install --locked cargo-deny@0.20.2",
    is_there: || is_there(&CARGO_DENY_CRATE),
    install: Some(|| install(&CARGO_DENY_CRATE)),
};
const CARGO_DENY_CRATE: Crate =
    Crate { command: "cargo-deny", name: "cargo-deny", version: "0.20.2", locked: true };

/// A program that is installed from a crate.
struct Crate {
    command: &'static str,
    name: &'static str,
    version: &'static str,
    locked: bool,
}

fn is_there(wanted: &Crate) -> bool {
    let expected = format!("{} {}", wanted.command, wanted.version);
    output(program(wanted.command).arg("--version")).is_some_and(|found| found == expected)
}

/// Installs a program. Without optimisation it builds in a quarter of the time and writes the same files.
fn install(wanted: &Crate) -> Outcome {
    println!("  from source into .tools: 1 to 3 minutes, once");
    let mut command = cargo("install --quiet --debug");
    command.args(["--version", wanted.version, wanted.name, "--root"]).arg(root().join(".tools"));
    if wanted.locked {
        command.arg("--locked");
    }
    run(&mut command)
}

fn has_target() -> bool {
    let folder = output(program("rustc").args(["--print", "target-libdir", "--target", TARGET_NAME]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

fn rustup() -> Outcome<Command> {
    if has("rustup") { Ok(program("rustup")) } else { Err("rustup is missing".into()) }
}

#[cfg(test)]
mod tests {
    use super::{CARGO_DENY, CARGO_DENY_CRATE, TRUNK, TRUNK_CRATE, WASM_BINDGEN, WASM_BINDGEN_CRATE};

    #[test]
    fn what_is_said_names_the_version_that_is_installed() {
        let all = [(TRUNK, TRUNK_CRATE), (WASM_BINDGEN, WASM_BINDGEN_CRATE), (CARGO_DENY, CARGO_DENY_CRATE)];
        for (need, wanted) in all {
            assert_eq!(need.what, format!("{} {}", wanted.command, wanted.version));
            assert!(need.by_hand.ends_with(&format!("{}@{}", wanted.name, wanted.version)));
        }
    }
}
