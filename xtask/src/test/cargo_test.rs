//! Tests that `cargo test` runs.

use std::path::Path;
use std::process::Command;

use crate::call::Given;
use crate::run::{Outcome, cargo, root, run};

/// The packages whose tests need no browser, by folder, and the features that their tests need.
const PACKAGES: [(&str, &str); 7] = [
    ("rules", ""),
    ("rules/build", ""),
    ("app", "ssr"),
    ("app/build", ""),
    ("app/elements", ""),
    ("tests", ""),
    ("xtask", ""),
];

/// The tests of all packages that need no browser.
pub fn native() -> Outcome {
    run(&mut cargo("test --quiet --workspace --features app/ssr --lib --bins --tests"))
}

/// The tests of one package that need no browser.
pub fn package(folder: &str, given: &Given) -> Outcome {
    let features = PACKAGES.iter().find(|(known, _)| *known == folder).map_or("", |(_, features)| *features);
    run(&mut command(folder, features, given))
}

/// The tests of the built site.
pub fn browser(given: &Given) -> Outcome {
    run(&mut command("tests", "browser", given))
}

fn command(folder: &str, features: &str, given: &Given) -> Command {
    let mut command = cargo("test --quiet --manifest-path");
    command.arg(root().join(folder).join("Cargo.toml"));
    if !features.is_empty() {
        command.args(["--features", features]);
    }
    let (file, filter) = file_and_filter(&root().join(folder).join("tests"), &given.words);
    match file {
        Some(file) => command.args(["--test", file]),
        // The tests of the package's library and programs too, if it has any.
        None => command.arg("--tests"),
    };
    command.arg("--").args(filter).args(&given.passed_on);
    command
}

/// Splits the words into the name of a file with tests, if the first word is one, and the filter.
fn file_and_filter<'word>(folder: &Path, words: &'word [String]) -> (Option<&'word str>, &'word [String]) {
    match words.split_first() {
        Some((first, rest)) if is_file(folder, first) => (Some(first), rest),
        _ => (None, words),
    }
}

fn is_file(folder: &Path, name: &str) -> bool {
    let is_name = name.chars().all(|sign| sign.is_alphanumeric() || sign == '_');
    is_name && (folder.join(format!("{name}.rs")).is_file() || folder.join(name).join("main.rs").is_file())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{PACKAGES, command, file_and_filter};
    use crate::call::Given;
    use crate::run::root;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    fn called(folder: &str, features: &str, line: &str, passed_on: &str) -> String {
        let given = Given { words: words(line), passed_on: words(passed_on), no_install: false };
        let command = command(folder, features, &given);
        let all: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
        all.join(" ").replace(&root().display().to_string(), "")
    }

    #[test]
    fn every_package_of_the_workspace_is_tested() {
        let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap_or_default();
        let members = manifest.split_once("\nmembers = [").and_then(|(_, rest)| rest.split_once(']'));
        let mut members: Vec<_> = members.map_or("", |(members, _)| members).split(',').collect();
        members.retain_mut(|member| {
            *member = member.trim().trim_matches('"');
            !member.is_empty()
        });
        members.sort_unstable();
        let mut known = PACKAGES.map(|(folder, _)| folder);
        known.sort_unstable();
        assert_eq!(members, known);
    }

    #[test]
    fn the_name_of_a_file_picks_the_file() {
        let folder = root().join("tests/tests");
        let given = words("navigation back");
        assert_eq!(file_and_filter(&folder, &given), (Some("navigation"), &words("back")[..]));
        let given = words("care_costs");
        assert_eq!(file_and_filter(&folder, &given), (Some("care_costs"), &[][..]));
        for no_file in ["/adult/", "nothing", "../src/lib"] {
            let given = words(no_file);
            assert_eq!(file_and_filter(&folder, &given), (None, &given[..]));
        }
    }

    #[test]
    fn filters_and_options_reach_the_tests() {
        let browser = called("tests", "browser", "every_page /", "--exact");
        assert_eq!(
            browser,
            "test --quiet --manifest-path /tests/Cargo.toml --features browser --test every_page -- / --exact"
        );
        let xtask = called("xtask", "", "help", "");
        assert_eq!(xtask, "test --quiet --manifest-path /xtask/Cargo.toml --tests -- help");
    }
}
