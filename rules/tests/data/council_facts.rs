//! What councils' documents and pages say beside the rules: each fact with its place and date, nobody named, no contact
//! but the public ones, and where documents do not agree, both.

use std::collections::BTreeSet;

use rules::data::councils::{self, Council, Fact, Topic};
use rules::data::sources::Standing;

/// The councils whose documents were read from end to end.
const READ: [&str; 3] = ["leicestershire", "leicester", "medway"];

/// Numbers that web pages give to the public.
const PUBLIC_NUMBERS: [&str; 2] = ["0116 231 8720", "01634 331351"];

fn facts() -> impl Iterator<Item = (&'static Council, &'static Fact)> {
    councils::all().iter().flat_map(|council| council.facts.iter().map(move |fact| (council, fact)))
}

fn of(council: &str, topic: &str) -> Vec<&'static str> {
    let topic = Topic::from_key(topic).unwrap();
    councils::find(council).unwrap().facts_on(topic).map(|fact| fact.text).collect()
}

#[test]
fn every_topic_of_facts_is_used() {
    let used: BTreeSet<_> = facts().map(|(_, fact)| fact.about).collect();
    for topic in Topic::ALL.iter().filter(|topic| topic.is_for_facts_alone()) {
        assert!(used.contains(topic), "{}", topic.key());
    }
}

#[test]
fn what_a_person_needs_to_know_is_there_or_said_to_be_missing() {
    for id in READ {
        let council = councils::find(id).unwrap();
        for key in [
            "contact",
            "set-up",
            "who-manages",
            "support-services",
            "payroll",
            "training",
            "agreements",
            "payment-frequency",
            "net-or-gross",
            "card",
            "cash",
            "rates",
            "what-it-buys",
            "workers",
            "insurance",
            "family-at-home",
            "respite",
            "provider-list",
            "evidence",
            "balance-rule",
            "unspent-money",
            "reviews",
            "waiting",
            "people-with-one",
            "money-spent",
        ] {
            let topic = Topic::from_key(key).unwrap();
            let said = council.facts_on(topic).count() + council.statements_on(topic).count();
            // Medway's report has no list of what a payment can buy.
            assert!(said > 0 || (id, key) == ("medway", "what-it-buys"), "{id}: {key}");
        }
    }
}

#[test]
fn where_documents_do_not_agree_both_are_told() {
    for (topic, texts) in [
        ("payment-frequency", &["every four weeks, in advance", "every month, in advance"][..]),
        ("people-with-one", &["2,700", "2,692", "2,467", "about 3,000", "54%", "55%"]),
        ("survey", &["723 came back", "nearly 900"]),
        ("respite", &["in a care home", "in the community only"]),
    ] {
        let said = of("leicestershire", topic);
        for text in texts {
            assert!(said.iter().any(|fact| fact.contains(text)), "{topic}: {text}");
        }
    }
    assert!(
        of("medway", "carers-payment").iter().any(|fact| fact.contains("25.6%") && fact.contains("25.4%"))
    );
}

#[test]
fn each_has_its_document_and_date() {
    for (council, fact) in facts() {
        assert!(fact.seen.contains("20"), "{}: {}", council.id, fact.text);
        assert!(fact.source_title.contains(", "), "{}", fact.source_title);
        assert!(fact.standing.confirmed(), "{}: {}", council.id, fact.text);
        assert!(fact.source_url.is_none_or(|url| url.starts_with("https://") && !url.contains(['@', '?'])));
        // What a page on the web says is marked as that, and only that has an address.
        let page = fact.seen.contains("page");
        assert_eq!(page, fact.source_title.contains("web page"), "{}", fact.source_title);
        assert!(page || fact.source_url.is_none(), "{}", fact.source_title);
        let own = fact.source_title.starts_with(council.name);
        assert_eq!(own, fact.standing == Standing::Official, "{}", fact.source_title);
    }
}

#[test]
fn texts_are_short_and_in_our_own_words() {
    for (_, fact) in facts() {
        let text = fact.text;
        let sentences: Vec<_> = text.trim_end_matches('.').split(['.', '?', ';']).collect();
        assert!(text.ends_with('.') && text.len() <= 200, "{text}");
        assert!(sentences.iter().all(|sentence| sentence.split_whitespace().count() <= 30), "{text}");
        let words: Vec<_> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
        assert!(!words.iter().any(|word| ["you", "your", "we", "our"].contains(word)), "{text}");
        assert!(!text.contains(['"', '“', '”', '‘', '@']) && !text.contains("www."), "{text}");
    }
}

#[test]
fn the_only_numbers_to_ring_are_public_ones_that_need_a_check() {
    for (council, fact) in facts() {
        let rings = PUBLIC_NUMBERS.iter().any(|number| fact.text.contains(number));
        assert_eq!(rings, has_phone_number(fact.text), "{}: {}", council.id, fact.text);
        assert!(!has_phone_number(fact.source_title) && !has_phone_number(fact.seen));
        if rings {
            assert_eq!(fact.about, Topic::Contact, "{}", fact.text);
            assert!(fact.text.contains("Check that the number still works"), "{}", fact.text);
        }
        for title in ["Mr ", "Mrs ", "Ms ", "Dr ", "Director", "Officer", "Head of", "Lead ", "Tel", "Ext "] {
            assert!(!fact.source_title.contains(title) && !fact.text.contains(title), "{}", fact.text);
        }
    }
}

/// Whether there are six digits or more that only spaces or hyphens part.
fn has_phone_number(text: &str) -> bool {
    let joined: String = text.chars().filter(|letter| !matches!(letter, ' ' | '-')).collect();
    joined.split(|letter: char| !letter.is_ascii_digit()).any(|digits| digits.len() >= 6)
}

#[test]
fn nobody_is_named() {
    // Capitals that start no sentence and belong to an organisation, a place, a month or a thing.
    let known = [
        "April",
        "Asian",
        "Black",
        "British",
        "Covid",
        "December",
        "Directed",
        "Disability",
        "England",
        "HMRC",
        "January",
        "Leicester",
        "Leicestershire",
        "March",
        "Mosaic",
        "NHS",
        "November",
        "October",
        "Purple",
        "Rosekel",
        "Self",
        "September",
        "Services",
        "Shaping",
        "Support",
        "Team",
        "White",
        "Zest",
    ];
    for (_, fact) in facts() {
        for sentence in fact.text.split(['.', '?', ':']) {
            let words =
                sentence.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
            for word in words.skip(1).filter(|word| word.starts_with(char::is_uppercase)) {
                assert!(known.contains(&word), "{word}: {}", fact.text);
            }
        }
    }
}

#[test]
fn no_fact_says_what_a_statement_says() {
    for (council, fact) in facts() {
        let same = council.statements.iter().any(|said| said.text == fact.text);
        assert!(!same, "{}", fact.text);
    }
}
