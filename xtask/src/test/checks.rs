//! Checks of the code as it is written: format, lint, documentation, dependencies.

use crate::run::{Outcome, cargo, run};

/// Checks that the code is formatted.
pub fn format() -> Outcome {
    run(&mut cargo("fmt --all --check"))
}

/// Runs Clippy on everything that runs on this machine.
pub fn lint() -> Outcome {
    let features = "app/ssr,portal-tests/browser";
    run(&mut cargo(&format!(
        "clippy --quiet --workspace --all-targets --features {features} -- --deny warnings"
    )))
}

/// Runs Clippy on what runs in the browser.
pub fn lint_browser_program() -> Outcome {
    let whats = [
        "app --lib --bin portal --features hydrate",
        "app --bin api --features api",
        "elements --features hydrate",
    ];
    for what in whats {
        let what = format!("--package {what} --target wasm32-unknown-unknown");
        run(&mut cargo(&format!("clippy --quiet {what} -- --deny warnings")))?;
    }
    Ok(())
}

/// Checks that the documentation of this workspace builds without a warning.
pub fn documentation() -> Outcome {
    let what = "doc --quiet --workspace --no-deps --features app/ssr,portal-tests/browser";
    run(cargo(what).env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Runs the examples in the documentation.
pub fn examples() -> Outcome {
    run(&mut cargo("test --quiet --workspace --features app/ssr --doc"))
}

/// Checks that the crates of the lock file fit `deny.toml`.
pub fn dependencies() -> Outcome {
    run(&mut cargo("deny --locked --log-level error check licenses bans sources"))
}
