//! The page with every figure of the comparison: what the build makes of the data, and what it says when words are
//! missing.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, dead_code, reason = "a test fails by panicking, and tries a part of the build")]

#[path = "../build/src/check.rs"]
mod check;
#[path = "../build/src/collect.rs"]
mod collect;
#[path = "../build/src/common.rs"]
mod common;
#[path = "../build/src/employment.rs"]
mod employment;
#[path = "../build/src/figures.rs"]
mod figures;
#[path = "../build/src/files.rs"]
mod files;
#[path = "../build/src/index.rs"]
mod index;
#[path = "../build/src/markdown.rs"]
mod markdown;
#[path = "../build/src/reader.rs"]
mod reader;
#[path = "../build/src/rows.rs"]
mod rows;
#[path = "../build/src/table.rs"]
mod table;
#[path = "../build/src/voice.rs"]
mod voice;

use std::fs;
use std::path::{Path, PathBuf};

use app::program;
use app::state::navigation::{Hooks, Navigation};
use app::state::record::Record;
use app::words::routes::EMPLOYMENT_FIGURES;
use leptos::prelude::*;
use rules::data::councils;
use rules::data::employment as year;

/// The page as HTML.
fn page() -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        Navigation::provide(EMPLOYMENT_FIGURES.to_owned(), Hooks::NONE);
        Record::provide();
        program::view(EMPLOYMENT_FIGURES).to_html()
    });
    owner.unset_with_forced_cleanup();
    html
}

#[test]
fn every_figure_and_every_rate_is_there() {
    let html = page();
    let council_rates = councils::all().iter().flat_map(|council| council.rates);
    let council_rates = council_rates.chain(councils::rates_elsewhere()).count();
    let figures: usize =
        year::all().iter().flat_map(year::EmploymentYear::figures).map(|group| group.figures.len()).sum();
    assert_eq!(html.matches("role=\"rowheader\"").count(), council_rates + figures);
    assert_eq!(html.matches("<details").count(), year::all().len() + 1);
    assert_eq!(html.matches("<table").count(), html.matches("<caption").count());
    for text in [
        "In force from 6 April 2026 to 5 April 2027. Checked on 22 November 2026.",
        "The minimum wage has days of its own: 1 April 2026 to 31 March 2027.",
        "<span translate=\"no\">£12.71</span> an hour",
        "<span translate=\"no\">£78.91 to £120.75</span> a night",
        "<span translate=\"no\">10,000</span> miles a year",
        "href=\"https://www.gov.uk/national-minimum-wage-rates\" rel=\"noreferrer\"",
        "(M&amp;G)",
    ] {
        assert!(html.contains(text), "no {text}");
    }
    assert!(!html.contains('[') && !html.contains("href=\"http:"));
}

/// The words of the page in a folder of their own, one text of them changed, and what the build says of that.
fn wrong(name: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/en-GB");
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
fn text_of_the_data_is_never_markup() {
    assert_eq!(table::escape("<b> & \"c\""), "&lt;b&gt; &amp; &quot;c&quot;");
    let link = table::link("A & B", Some("https://a.b/?c=\"d\"&e"));
    let expected = "<a class=\"govuk-link\" href=\"https://a.b/?c=&quot;d&quot;&amp;e\" rel=\"noreferrer\">A &amp; B</a>";
    assert_eq!(link.as_deref(), Ok(expected));
    assert!(table::link("A", Some("http://a.b")).is_err());
}
