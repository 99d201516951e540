//! The commands as people call them: what they print where, and with which exit code they end.

use std::process::{Command, Output};

/// Runs `cargo xtask` with a line of words, on a machine without any program.
fn xtask(line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(line.split_whitespace()).env("PATH", "");
    command.output().unwrap_or_else(|error| panic!("xtask does not start: {error}"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn help_is_on_standard_output_and_no_failure() {
    for line in ["help", "--help", "test --help", "help test", "help test browser", "serve -h"] {
        let output = xtask(line);
        assert_eq!(output.status.code(), Some(0), "{line}");
        assert!(text(&output.stdout).starts_with("cargo xtask"), "{line}: {}", text(&output.stdout));
        assert!(output.stderr.is_empty(), "{line}: {}", text(&output.stderr));
    }
}

#[test]
fn a_wrong_call_is_an_error_on_standard_error() {
    for line in ["", "tset", "build --fast", "size 3", "help tset", "new", "new tool", "new page help"] {
        let output = xtask(line);
        assert_eq!(output.status.code(), Some(2), "{line}");
        assert!(output.stdout.is_empty(), "{line}: {}", text(&output.stdout));
        assert!(text(&output.stderr).contains("cargo xtask"), "{line}: {}", text(&output.stderr));
    }
}

#[test]
fn no_install_stops_with_all_that_is_missing() {
    let lint = ["rustfmt", "clippy", "wasm32-unknown-unknown"];
    let site = ["wasm32-unknown-unknown", "Node.js"];
    let browser = ["Node.js", "Chromium and ChromeDriver", "apt-get install chromium"];
    let everything = [&lint[..], &site, &browser].concat();
    for (line, missing) in [
        ("test lint --no-install", &lint[..]),
        ("build --no-install", &site),
        ("serve --no-install", &site),
        ("test browser --no-install", &browser),
        ("test --no-install", &everything),
    ] {
        let output = xtask(line);
        assert_eq!(output.status.code(), Some(1), "{line}");
        let said = text(&output.stderr);
        assert!(said.contains("Missing on this machine:"), "{line}: {said}");
        for what in missing {
            assert!(said.contains(what), "{line}: {what} is not named: {said}");
        }
        assert!(!text(&output.stdout).contains("installing"), "{line}: {}", text(&output.stdout));
    }
}

#[test]
fn a_part_that_is_not_there_is_named_with_those_that_are() {
    let output = xtask("test ruels");
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(said.contains("“ruels”") && said.contains("rules, data, app"), "{said}");
}
