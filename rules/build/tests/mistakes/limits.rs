//! Mistakes in the limits of the law.

use rules_build::{Outcome, limits, sources};

use crate::files;

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
