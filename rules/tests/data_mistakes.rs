//! What the build says of a mistake in a council's file or in the limits: the file, the key, what is wrong, what would
//! be right.

#![allow(clippy::unwrap_used, dead_code, reason = "a test fails by panicking, and tries a part of the build")]

#[path = "../src/data/councils/basis.rs"]
mod basis;
#[path = "../build/council_facts.rs"]
mod council_facts;
#[path = "../build/council_rates.rs"]
mod council_rates;
#[path = "../build/councils.rs"]
mod councils;
#[path = "../build/file.rs"]
mod file;
#[path = "../src/base"]
mod base {
    pub mod keyed;
}
#[path = "../build/limits.rs"]
mod limits;
#[path = "../build/sources.rs"]
mod sources;
#[path = "../src/data/councils/topic.rs"]
mod topic;

use std::fs;
use std::path::Path;

use file::{File, Outcome, files_in};

/// Data files in a folder of their own, named after the test.
fn files(test: &str, texts: &[(&str, &str)]) -> Vec<File> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("data_mistakes").join(test);
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in texts {
        fs::write(folder.join(format!("{name}.toml")), text).unwrap();
    }
    files_in(folder.parent().unwrap(), test).unwrap()
}

const FACT: &str = r#"
[[fact]]
about = "insurance"
text = "The council pays for it."
seen = "2025"
standing = "official"
source = "Reading Borough Council, report, paragraph 3"
"#;

fn of_council(test: &str, lines: &str) -> Outcome<String> {
    let text = format!("id = \"reading\"\nname = \"Reading\"\n{lines}");
    councils::constants(&files(test, &[("reading", &text)]))
}

fn of_fact(test: &str, old: &str, new: &str) -> String {
    assert!(FACT.contains(old), "{old}");
    of_council(test, &FACT.replace(old, new)).unwrap_err()
}

#[test]
fn a_fact_becomes_a_text_that_only_texts_have() {
    let code = of_council("good_fact", FACT).unwrap();
    assert!(
        code.contains("#[cfg(feature = \"texts\")] facts: &[\nFact { about: Topic::Insurance, "),
        "{code}"
    );
    assert!(code.contains("seen: \"2025\", standing: Standing::Official, "), "{code}");
    let with_address = format!("{FACT}url = \"https://www.reading.gov.uk/report\"\n");
    let code = of_council("good_address", &with_address).unwrap();
    assert!(code.contains("source_url: Some(\"https://www.reading.gov.uk/report\")"), "{code}");
}

#[test]
fn a_wrong_fact_is_named_with_its_place() {
    let said = of_fact("topic", "insurance", "insurances");
    assert!(
        said.starts_with(
            "data/topic/reading.toml: fact 1 (insurances).about: \"insurances\" is not known; it may be contact, "
        ),
        "{said}"
    );
    let said = of_fact("standing", "official", "sure");
    assert!(
        said.contains("fact 1 (insurance).standing: \"sure\" is not known; it may be official, secondary,"),
        "{said}"
    );
    for key in ["text", "seen", "standing", "source"] {
        let line = FACT.lines().find(|line| line.starts_with(&format!("{key} ="))).unwrap();
        let said = of_fact(&format!("no_{key}"), &format!("{line}\n"), "");
        assert!(said.contains(&format!("missing field `{key}`")), "{said}");
        let (_, value) = line.split_once(" = ").unwrap();
        if key != "standing" {
            let said = of_fact(&format!("empty_{key}"), value, "\" \"");
            assert!(said.contains(&format!("fact 1 (insurance).{key}: is empty")), "{said}");
        }
    }
    for key in ["differs = true", "restricts = false", "note = \"x\""] {
        let said = of_council("unknown_key", &format!("{FACT}{key}\n")).unwrap_err();
        assert!(said.contains("line 10") && said.contains("unknown field"), "{said}");
    }
    let said = of_council("address", &format!("{FACT}url = \"www.reading.gov.uk\"\n")).unwrap_err();
    assert!(said.contains("fact 1 (insurance).url: \"www.reading.gov.uk\" is not an address;"), "{said}");
    let said = of_council("twice", &format!("{FACT}{FACT}")).unwrap_err();
    assert!(said.contains("fact 2 (insurance).text: stands there twice"), "{said}");
}

#[test]
fn a_statement_on_a_topic_of_facts_is_refused() {
    let statement = FACT.replace("[[fact]]", "[[statement]]\ndiffers = false");
    let said = of_council("statement", &statement).unwrap_err();
    assert!(
        said.contains("statement 1 (insurance).about: \"insurance\" is for facts; write it as [[fact]]"),
        "{said}"
    );
}

const LIMIT: &str = r#"
[first-review]
amount = 6
unit = "months"
what = "The first review"
standing = "secondary"
sources = ["REG_7"]
checked = "2026-11-22"
"#;
const SOURCE: &str = "[REG_7]\ntitle = \"Regulation 7\"\nkind = \"regulation\"\nchecked = \"2026-11-22\"\n";

fn of_limit(test: &str, old: &str, new: &str) -> Outcome<String> {
    assert!(LIMIT.contains(old), "{old}");
    let files = files(test, &[("limits", &LIMIT.replace(old, new)), ("sources", SOURCE)]);
    let [limits_file, sources_file] = files.as_slice() else { return Err("two files".to_owned()) };
    limits::constants(limits_file, &sources::read(sources_file)?)
}

#[test]
fn a_limit_is_written_out() {
    for (amount, unit, text) in [
        ("6", "months", "6 months"),
        ("1", "weeks", "1 week"),
        ("18", "age", "18"),
        ("999", "pounds", "£999"),
        ("1000", "pounds", "£1,000"),
        ("1234567", "pounds", "£1,234,567"),
        ("5000000", "pounds", "£5 million"),
        ("2500", "pounds-a-day", "£2,500 a day"),
        ("204", "pounds-a-week", "£204 a week"),
    ] {
        let lines = format!("amount = {amount}\nunit = \"{unit}\"\n");
        let code = of_limit("written", "amount = 6\nunit = \"months\"\n", &lines).unwrap();
        assert!(code.contains(&format!("shown: \"{text}\"")), "{text}: {code}");
    }
    let code = of_limit("a_day", "amount = 6\nunit = \"months\"\n", "day = \"2027-01-01\"\n").unwrap();
    assert!(code.contains("shown: \"1 January 2027\""), "{code}");
}

#[test]
fn a_wrong_limit_is_named_with_its_key() {
    for (test, old, new, problem) in [
        ("unit", "months", "fortnights", "first-review.unit: \"fortnights\" is not known; it may be age, "),
        ("nothing", "amount = 6", "amount = 0", "first-review.amount: is 0; write a whole number"),
        (
            "both",
            "amount = 6",
            "amount = 6\nday = \"2027-01-01\"",
            "first-review: give it amount and unit, or day",
        ),
        ("no_unit", "unit = \"months\"\n", "", "first-review: give it amount and unit, or day"),
        (
            "no_day",
            "amount = 6\nunit = \"months\"",
            "day = \"1 May\"",
            "first-review.day: \"1 May\" is not a day",
        ),
        (
            "phone",
            "amount = 6\nunit = \"months\"",
            "phone = \"Acas\"",
            "first-review.phone: \"Acas\" is not a number",
        ),
        ("key", "[first-review]", "[First]", "First: a key is small letters, digits and hyphens"),
        ("no_sources", "\"REG_7\"", "", "first-review.sources: is empty"),
        ("source", "REG_7", "REG_8", "first-review.sources: there is no source \"REG_8\""),
        ("derived", "secondary", "derived", "first-review.note: is missing"),
        ("unknown", "checked", "looked", "unknown field `looked`"),
        ("unchecked", "checked = \"2026-11-22\"\n", "", "missing field `checked`"),
    ] {
        let said = of_limit(&format!("limit_{test}"), old, new).unwrap_err();
        assert!(
            said.starts_with(&format!("data/limit_{test}/limits.toml")) && said.contains(problem),
            "{said}"
        );
    }
}
