//! Everything that has to hold before a change goes in.

use crate::run::{Outcome, cargo, run};
use crate::{browser, npm, site, size, steps, tools};

/// Runs all checks, the quick ones first.
pub fn all() -> Outcome {
    steps::run(&[
        ("format", format),
        ("tools", tools::ensure),
        ("npm packages", npm::ensure),
        ("lint", lint),
        ("lint of the browser program", lint_browser_program),
        ("native tests", native),
        ("documentation tests", documentation),
        ("site", site::bundle),
        ("sizes", size::check),
        ("browser", browser::ensure),
        ("browser tests", browser_tests),
    ])
}

fn format() -> Outcome {
    run(&mut cargo("fmt --all --check"))
}

fn lint() -> Outcome {
    let features = "app/ssr,portal-tests/browser";
    run(&mut cargo(&format!(
        "clippy --quiet --workspace --all-targets --features {features} -- --deny warnings"
    )))
}

fn lint_browser_program() -> Outcome {
    for what in ["--lib --bin portal --features hydrate", "--bin door --features door"] {
        let what = format!("--package app {what} --target wasm32-unknown-unknown");
        run(&mut cargo(&format!("clippy --quiet {what} -- --deny warnings")))?;
    }
    Ok(())
}

fn native() -> Outcome {
    run(&mut cargo("test --quiet --workspace --features app/ssr --lib --bins --tests"))
}

fn documentation() -> Outcome {
    run(&mut cargo("test --quiet --workspace --features app/ssr --doc"))
}

fn browser_tests() -> Outcome {
    run(&mut cargo("test --quiet --package portal-tests --features browser"))
}
