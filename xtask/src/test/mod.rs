//! `cargo xtask test`: everything that must hold before a change is merged, or one part of it.

mod cargo_test;
mod checks;

use crate::call::Given;
use crate::needs::{self, Need};
use crate::run::Outcome;
use crate::{site, size, steps};

/// What the help of the command says below its first line.
pub const MORE: &str = "\
Without a part: everything, the quick checks first.

  rules         the law: cargo xtask test rules tariff
  data          how dated data is read, and what in it is refused
  app           the pages, without a browser
  content       how words become pages, and what in them is refused
  xtask         these commands, and that imports run from the top down
  tests         what the browser tests are made of, without a browser
  browser       the site in dist/ in Chromium: cargo xtask test browser navigation
  format        the code is formatted as rustfmt writes it
  lint          clippy finds nothing
  docs          the documentation builds without a warning, and its examples run
  dependencies  licences and sources of the crates

A filter is part of a test's name, or the name of a file or folder with tests: “cargo xtask test rules contribution
edges” runs those in rules/tests/contribution/edges.rs. What stands behind “--” goes to the program that runs the tests: “-- --exact”.
“cargo xtask help test <part>” says more about one.";

/// A part that can be run alone.
struct Part {
    name: &'static str,
    /// What may follow its name.
    arguments: &'static str,
    /// How many words may follow.
    most_words: usize,
    about: &'static str,
    needs: &'static [&'static [Need]],
    run: fn(&Given) -> Outcome,
}

const FILTER: &str = "[file] [filter] [-- option …]";

const PARTS: &[Part] = &[
    Part {
        name: "rules",
        arguments: FILTER,
        most_words: 2,
        about: "The tests of the law. “rules tariff” runs all whose names hold “tariff”, “rules checks” those in \
                rules/tests/checks/, “rules contribution edges” those in rules/tests/contribution/edges.rs.",
        needs: &[],
        run: |given| cargo_test::package("rules", given),
    },
    Part {
        name: "data",
        arguments: FILTER,
        most_words: 2,
        about: "The tests of what reads the data when the rules are built (rules/build).",
        needs: &[],
        run: |given| cargo_test::package("rules/build", given),
    },
    Part {
        name: "app",
        arguments: FILTER,
        most_words: 2,
        about: "The tests of the pages that need no browser: every page drawn natively, words, addresses.",
        needs: &[],
        run: |given| cargo_test::package("app", given),
    },
    Part {
        name: "content",
        arguments: FILTER,
        most_words: 2,
        about: "The tests of what makes pages of words when the site is built (app/build).",
        needs: &[],
        run: |given| cargo_test::package("app/build", given),
    },
    Part {
        name: "xtask",
        arguments: FILTER,
        most_words: 2,
        about: "The tests of these commands. One of them reads the imports of rules and app, which run from the top down; \
                another makes a tool and a question in a copy below target/ and builds it, which takes minutes \
                (“xtask layers” runs the first alone).",
        needs: &[needs::LINT],
        run: |given| cargo_test::package("xtask", given),
    },
    Part {
        name: "tests",
        arguments: FILTER,
        most_words: 2,
        about: "The tests of what the browser tests are made of. They need no browser.",
        needs: &[],
        run: |given| cargo_test::package("tests", given),
    },
    Part {
        name: "browser",
        arguments: "[suite] [filter] [-- option …]",
        most_words: 2,
        about: "The site in dist/ in Chromium (“cargo xtask build” writes it). A suite is a file in tests/tests: \
                “browser look_up slip”, “browser every_page /adult/”, “browser every_page / -- --exact”.\n\n\
                Two browsers work at a time; “-- --test-threads=1” makes it one. Pictures of what fails are in \
                target/screenshots/.",
        needs: &[needs::BROWSER],
        run: cargo_test::browser,
    },
    Part {
        name: "format",
        arguments: "",
        most_words: 0,
        about: "Whether the code is formatted as rustfmt writes it. “cargo fmt --all” formats it.",
        needs: &[needs::LINT],
        run: |_| checks::format(),
    },
    Part {
        name: "lint",
        arguments: "",
        most_words: 0,
        about: "Clippy, for everything that runs on this machine and for the browser's program.",
        needs: &[needs::LINT],
        run: |_| checks::lint().and_then(|()| checks::lint_browser_program()),
    },
    Part {
        name: "docs",
        arguments: "",
        most_words: 0,
        about: "Builds the documentation of this workspace, in which a warning is an error, and runs its examples. \
                The pages are in target/doc/.",
        needs: &[],
        run: |_| checks::documentation().and_then(|()| checks::examples()),
    },
    Part {
        name: "dependencies",
        arguments: "",
        most_words: 0,
        about: "Holds the crates of Cargo.lock against deny.toml: their licences, where they come from, what is \
                banned. “cargo xtask audit” asks for advisories, which needs the network.",
        needs: &[needs::DEPENDENCIES],
        run: |_| checks::dependencies(),
    },
];

/// Says what is wrong with the words after `test`.
pub fn check(words: &[String]) -> Result<(), String> {
    let Some((name, words)) = words.split_first() else { return Ok(()) };
    let part = find(name)?;
    match words.get(part.most_words) {
        Some(word) => Err(format!("“{word}” is one word too many.\n\n{}", part.usage())),
        None => Ok(()),
    }
}

/// Runs all checks, or the part that the first word names.
pub fn run(given: &Given) -> Outcome {
    match given.words.split_first() {
        None => all(given.no_install),
        Some((name, words)) => one(find(name)?, words, given),
    }
}

fn one(part: &Part, words: &[String], given: &Given) -> Outcome {
    needs::ensure(part.needs, given.no_install)?;
    let given = Given { words: words.to_vec(), passed_on: given.passed_on.clone(), ..Given::default() };
    (part.run)(&given)
}

fn all(no_install: bool) -> Outcome {
    let needed: &[&[Need]] = &[needs::LINT, needs::DEPENDENCIES, needs::SITE, needs::BROWSER];
    steps::run(&[
        ("what is needed", &|| needs::ensure(needed, no_install)),
        ("format", &checks::format),
        ("licences and sources", &checks::dependencies),
        ("lint", &checks::lint),
        ("lint of the browser program", &checks::lint_browser_program),
        ("documentation", &checks::documentation),
        ("native tests", &cargo_test::native),
        ("examples in the documentation", &checks::examples),
        ("site", &site::bundle_for_tests),
        ("sizes", &size::check),
        ("browser tests", &|| cargo_test::browser(&Given::default())),
    ])
}

/// The help for one part.
pub fn help_for(name: &str) -> Result<String, String> {
    find(name).map(|part| format!("{}\n\n{}", part.usage(), part.about))
}

fn find(name: &str) -> Result<&'static Part, String> {
    let found = PARTS.iter().find(|part| part.name == name);
    found.ok_or_else(|| {
        let names: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        format!("“cargo xtask test” has no part “{name}”. It has: {}.", names.join(", "))
    })
}

impl Part {
    fn usage(&self) -> String {
        format!("cargo xtask test {} {}", self.name, self.arguments).trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{MORE, PARTS};

    #[test]
    fn the_help_lists_every_part() {
        for part in PARTS {
            assert!(MORE.contains(&format!("\n  {} ", part.name)), "{}", part.name);
        }
    }
}
