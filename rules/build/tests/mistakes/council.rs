//! Mistakes in what is known of a council.

use rules_build::{Outcome, councils};

use crate::files;

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

const RATE: &str = r#"
[[rate]]
basis = "sleep-in"
amount = "90.00"
unit = "night"
what = "Sleep-in"
seen = "2026/27"
standing = "official"
source = "Reading Borough Council, rates"
"#;

#[test]
fn a_sleep_in_is_paid_for_by_the_night() {
    of_council("good_rate", RATE).unwrap();
    let by_the_hour = RATE.replace("unit = \"night\"", "unit = \"hour\"");
    let said = of_council("by_the_hour", &by_the_hour).unwrap_err();
    let expected = "data/by_the_hour/reading.toml: rate 1 (sleep-in).unit: is \"hour\"; a sleep-in is paid for by the night: \
                    write \"night\", or say in a note that this council lists it by the hour";
    assert_eq!(said, expected);
    of_council("so_listed", &format!("{by_the_hour}note = \"The council lists it by the hour.\"\n")).unwrap();
    // A waking night is work: councils pay for it by the hour or by the night.
    of_council("waking", &by_the_hour.replace("sleep-in", "waking-night")).unwrap();
}

#[test]
fn a_top_up_is_a_share_of_the_guarantee() {
    let top_up = |test: &str, value: &str| {
        let practice = "[[practice]]\nsetting = \"top_up\"\nseen = \"2026/27\"\nstanding = \"official\"\nsource = \"A report\"\n";
        of_council(test, &format!("{practice}value = \"{value}\"\n"))
    };
    for (test, value) in [("quarter", "25%"), ("all_of_it", "100%"), ("sum", "£10.00"), ("none", "none")] {
        top_up(test, value).unwrap();
    }
    for (test, value) in [("ten_times", "1000%"), ("just_over", "100.01%")] {
        let expected = format!(
            "data/{test}/reading.toml: practice 1 (top_up).value: \"{value}\" is more than 100%; \
             a top-up of a quarter is \"25%\"; check where the point stands"
        );
        assert_eq!(top_up(test, value).unwrap_err(), expected);
    }
}
