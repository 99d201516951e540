//! A tool and a question are made in a copy of this repository, which then builds. Where something cannot be made,
//! nothing changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{check, make};
use crate::run::{Outcome, output, program, root, run};

/// A copy of the files that git tracks or would track, in an empty folder below `target/`.
fn copy(name: &str) -> Outcome<PathBuf> {
    let copy = root().join("target/new").join(name);
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    for path in files()? {
        let (from, to) = (root().join(&path), copy.join(&path));
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(&from, &to).map_err(|error| format!("{}: {error}", from.display()))?;
    }
    Ok(copy)
}

/// The paths of these files, without those that were deleted.
fn files() -> Outcome<Vec<String>> {
    let listed = output(program("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]));
    let listed = listed.ok_or("git does not list the files of this repository")?;
    Ok(listed.lines().filter(|path| root().join(path).is_file()).map(str::to_owned).collect())
}

fn words(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

/// Every file of a folder with its content.
fn held(folder: &Path) -> Outcome<BTreeMap<PathBuf, Vec<u8>>> {
    let mut held = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            held.extend(self::held(&path)?);
        } else {
            held.insert(path.clone(), fs::read(&path)?);
        }
    }
    Ok(held)
}

/// `cargo` in the copy. It uses the other crates that were built for this repository, and does not touch this
/// repository's programs.
fn cargo(copy: &Path, arguments: &str) -> Command {
    let mut command = crate::run::cargo(arguments);
    command.current_dir(copy).env("CARGO_BUILD_BUILD_DIR", root().join("target"));
    command.env("CARGO_TARGET_DIR", root().join("target/new/built"));
    command
}

/// Gives the crates of the copy a version of their own. Cargo tells crates apart by their version and their path in the
/// workspace, so it would otherwise take the crates of the copy for those of this repository.
fn set_apart(copy: &Path) -> Outcome {
    let manifest = copy.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    let (before, rest) =
        text.split_once("[workspace.package]\nversion = \"").ok_or("no version in Cargo.toml")?;
    let (_, after) = rest.split_once('"').ok_or("no version in Cargo.toml")?;
    fs::write(manifest, format!("{before}[workspace.package]\nversion = \"0.0.0-made\"{after}"))?;
    Ok(())
}

/// Leaves out the tests of the other tools, because they are built and run elsewhere.
fn leave_others_out(copy: &Path) -> Outcome {
    let list = copy.join("rules/tests/checks/main.rs");
    let text = fs::read_to_string(&list)?;
    let others = ["mod balance;\n", "mod eligibility;\n", "mod spending;\n", "mod suitability;\n"];
    let text = others.into_iter().fold(text, |text, other| text.replace(other, ""));
    Ok(fs::write(list, text)?)
}

#[test]
fn a_made_tool_and_a_made_question_build_and_pass_their_test() -> Outcome {
    let copy = copy("made")?;
    set_apart(&copy)?;
    let said = make(&copy, &words("tool care-plan"))?;
    assert!(
        said.contains("rules/src/tools/care_plan/mod.rs") && said.contains("cargo xtask new question"),
        "{said}"
    );
    // One of these tools has words in easy read, the other has none.
    make(&copy, &words("question suitability plan-seen"))?;
    make(&copy, &words("question balance account-shared"))?;

    run(&mut cargo(&copy, "fmt --all --check"))?;
    leave_others_out(&copy)?;
    // These are the features with which everything is linted, so that the other crates are not built again.
    run(&mut cargo(&copy, "check --quiet --workspace --features app/ssr,portal-tests/browser"))?;
    let browser = "--package app --lib --bin portal --features hydrate --target wasm32-unknown-unknown";
    run(&mut cargo(&copy, &format!("check --quiet {browser}")))?;
    let tests = cargo(&copy, "test --quiet --package rules --test checks -- care_plan").output()?;
    let tests = [tests.stdout, tests.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    assert!(tests.contains("3 passed"), "{tests}");
    Ok(())
}

#[test]
fn what_cannot_be_made_is_said_and_nothing_is_written() -> Outcome {
    let copy = copy("refused")?;
    let before = held(&copy)?;
    for (line, says) in [
        ("tool Care_Plan", "“Care_Plan” is no name here"),
        ("tool ../care", "“../care” is no name here"),
        ("tool balance", "There is a tool “balance” already (rules/src/tools/balance)"),
        ("tool care-costs", "There is a tool “care-costs” already (rules/src/tools/care_costs)"),
        ("tool spending", "There is a tool “spending” already"),
        ("tool privacy", "app/content/en-GB/pages/privacy.md is there already"),
        ("tool managing", "app/content/en-GB/advice/managing is there already"),
        ("tool easy-read", "something else has that name"),
        (
            "question balances extra",
            "There is no tool “balances” that asks questions. There are: contribution, ",
        ),
        ("question spending extra", "There is no tool “spending” that asks questions"),
        ("question balance balance-why", "There is a question “balance-why” already"),
        ("question balance savings", "There is a question “savings” already"),
        ("question balance result", "“result” is the address of a page that every tool has"),
        ("question balance held", "rules/src/tools/balance/questions/held.rs is there already"),
        ("question balance outcomes", "The record has a field `outcomes` already"),
        ("question balance Extra", "“Extra” is no name here"),
    ] {
        let said = make(&copy, &words(line)).err().unwrap_or_default();
        assert!(said.contains(says), "{line}: {said}");
        assert_eq!(held(&copy)?, before, "{line} wrote something");
    }
    Ok(())
}

#[test]
fn nothing_is_made_twice() -> Outcome {
    let copy = copy("twice")?;
    for line in ["tool care-plan", "question care-plan plan-seen"] {
        make(&copy, &words(line))?;
        let before = held(&copy)?;
        let said = make(&copy, &words(line)).err().unwrap_or_default();
        assert!(said.contains("already"), "{line}: {said}");
        assert_eq!(held(&copy)?, before, "{line} wrote something");
    }
    Ok(())
}

#[test]
fn a_wrong_call_says_what_would_be_right() {
    for (line, says) in [
        ("", "cargo xtask new tool <name>"),
        ("tool", "cargo xtask new tool <name>"),
        ("tool care plan", "“plan” is one word too many"),
        ("question balance", "cargo xtask new question <tool> <id>"),
        ("page help", "“page” cannot be made"),
    ] {
        let said = check(&words(line)).err().unwrap_or_default();
        assert!(said.contains(says), "{line}: {said}");
    }
}
