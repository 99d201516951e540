//! The tables with every figure of the comparison of care costs: what the build says when words are missing.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use content_build::employment;
use content_build::page::Inline;

/// The words of the page in a folder of their own, one text of them changed, and what the build says of that.
fn wrong(name: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/en-GB");
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("figures {name}"));
    fs::create_dir_all(folder.join("care-costs")).unwrap();
    fs::copy(content.join("common.toml"), folder.join("common.toml")).unwrap();
    let words = fs::read_to_string(content.join("care-costs/figures.toml")).unwrap();
    fs::write(folder.join("care-costs/figures.toml"), change(&words)).unwrap();
    let mut problems = Vec::new();
    employment::tables(&folder, &mut problems);
    problems
}

/// These problems and no others, in this order.
fn says(problems: &[String], expected: &[&str]) {
    let same = problems.len() == expected.len();
    let each = || problems.iter().zip(expected).all(|(problem, part)| problem.contains(part));
    assert!(same && each(), "{expected:?} expected, not {problems:#?}");
}

#[test]
fn words_and_figures_match() {
    says(&wrong("sound", str::to_owned), &[]);
    says(
        &wrong("renamed", |words| words.replace("[figure.mileage_then]", "[figure.mileage_later]")),
        &[
            "care-costs/figures.toml: figure.mileage_then is missing",
            "care-costs/figures.toml: figure.mileage_later is left over: the data has no such key",
        ],
    );
    says(&wrong("no group", |words| words.replace("vat = \"VAT\"\n", "")), &["group.vat is missing"]);
    says(
        &wrong("unit", |words| words.replace("[pounds] a mile", "[ponds] a mile")),
        &["figure.mileage_first.unit is “[ponds] a mile”", "figure.mileage_then.unit is “[ponds] a mile”"],
    );
    says(
        &wrong("empty", |words| words.replace("label = \"A waking night\"", "label = \"\"")),
        &["figure.orientation_waking_night.label: is empty"],
    );
    says(&wrong("unknown", |words| words.replace("councils-lead", "lead")), &["unknown field `lead`"]);
}

#[test]
fn an_address_elsewhere_begins_with_https() {
    assert!(Inline::source("A", Some("https://a.b")).is_ok());
    assert!(Inline::source("A", Some("http://a.b")).is_err());
    assert_eq!(Inline::source("A", None), Ok(Inline::text("A")));
}
