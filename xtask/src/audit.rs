//! Asks the advisory databases about the dependencies.

use std::process::Command;

use crate::call::Given;
use crate::needs;
use crate::run::{Outcome, cargo, program};

/// What a database answered.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Nothing,
    Advisories,
    NotReached,
}

/// A database: what it covers, how it is asked, and what the command prints where the database does not answer.
struct Database {
    what: &'static str,
    ask: fn() -> Command,
    not_reached: &'static [&'static str],
}

const DATABASES: [Database; 2] = [
    Database {
        what: "crates (RustSec's database on GitHub)",
        ask: || cargo("deny --locked --color never check advisories"),
        not_reached: &["failed to fetch advisory database"],
    },
    Database {
        what: "npm packages (the audit of npm's registry)",
        ask: || {
            let mut npm = program("npm");
            npm.args(["audit", "--omit=optional"]);
            npm
        },
        not_reached: &["audit endpoint returned an error", "request to http"],
    },
];

/// Asks all of them and prints what they say. Fails where there is an advisory, or where a database did not answer.
pub fn run(given: &Given) -> Outcome {
    needs::ensure(&[needs::DEPENDENCIES, needs::NPM], given.no_install)?;
    let mut failed = false;
    let mut lines = Vec::new();
    for database in &DATABASES {
        let output = (database.ask)().output()?;
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        println!("{}", text.trim_end());
        let answer = answer(output.status.success(), &text, database.not_reached);
        failed |= answer != Answer::Nothing;
        lines.push(match answer {
            Answer::Nothing => format!("{}: no advisory stands", database.what),
            Answer::Advisories => format!("{}: an advisory stands, see above", database.what),
            Answer::NotReached => format!("{}: not checked, the database did not answer", database.what),
        });
    }
    let summary = format!("\n{}", lines.join("\n"));
    if failed {
        return Err(summary.into());
    }
    println!("{summary}");
    Ok(())
}

fn answer(success: bool, text: &str, not_reached: &[&str]) -> Answer {
    if success {
        Answer::Nothing
    } else if not_reached.iter().any(|words| text.contains(words)) {
        Answer::NotReached
    } else {
        Answer::Advisories
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, DATABASES, answer};

    #[test]
    fn a_database_that_is_out_of_reach_is_no_advisory() {
        // What the two commands printed on a machine without access to GitHub.
        let said = [
            "[ERROR] failed to fetch advisory database https://github.com/RustSec/advisory-db with cli",
            "npm warn audit 405 Method Not Allowed\n\nnpm error audit endpoint returned an error",
        ];
        for (database, said) in DATABASES.iter().zip(said) {
            assert_eq!(answer(false, said, database.not_reached), Answer::NotReached);
        }
    }

    #[test]
    fn an_advisory_fails_and_none_passes() {
        for database in &DATABASES {
            let found = "error[vulnerability]: a crate reads past its end";
            assert_eq!(answer(false, found, database.not_reached), Answer::Advisories);
            assert_eq!(answer(true, "advisories ok", database.not_reached), Answer::Nothing);
        }
    }
}
