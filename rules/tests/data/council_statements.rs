//! What councils' documents say on who can have a direct payment: each with its place and date, nothing private in it,
//! and every difference from the law that is known marked as one.

use std::collections::BTreeSet;

use rules::data::councils::{self, Council, Statement, Topic};

/// Council, topic, end of the source, whether it differs from the law or guidance.
const READ: &[(&str, &str, &str, bool)] = &[
    // The plan's list of people who cannot have a direct payment, and the places that contradict it.
    ("leicestershire", "court-orders", "2018 to 2023, appendix A(c)", true),
    ("leicestershire", "court-orders", "2018 to 2023, appendix A(a)", false),
    ("leicestershire", "court-orders", "2018 to 2023, section 4(a)", false),
    ("leicestershire", "rehabilitation-orders", "2018 to 2023, appendix A(c)", true),
    ("leicestershire", "licence", "2018 to 2023, appendix A(c)", true),
    ("leicestershire", "compulsory-treatment", "2018 to 2023, appendix A(c)", true),
    ("leicestershire", "savings-limit", "2018 to 2023, appendix A(c)", true),
    ("leicestershire", "mental-health-orders", "2018 to 2023, appendix A(a)", true),
    ("leicestershire", "mental-health-orders", "2018 to 2023, appendix A(a)", false),
    ("leicestershire", "young-people", "2018 to 2023, appendix A(a)", true),
    ("leicestershire", "young-people", "impact assessment, question 10", true),
    ("leicestershire", "professionals", "2018 to 2023, section 4(a)", true),
    ("leicestershire", "council-services", "2018 to 2023, section 4(a)", true),
    ("leicestershire", "card", "2018 to 2023, section 11", true),
    ("leicestershire", "refusing-card", "2018 to 2023, section 11", false),
    ("leicestershire", "bank-account", "2018 to 2023, section 11", false),
    ("leicestershire", "cash", "2018 to 2023, section 11", true),
    ("leicestershire", "reviews", "2018 to 2023, section 2", true),
    ("leicestershire", "reviews", "paragraph 35(b) and (c)", false),
    ("leicestershire", "care-home-stays", "2018 to 2023, section 10", false),
    ("leicestershire", "who-pays-for-help", "2018 to 2023, section 2", false),
    ("leicestershire", "agreements", "2018 to 2023, section 2", false),
    ("leicestershire", "carers-payment", "2018 to 2023, appendix B(b)", false),
    ("leicestershire", "one-off-payments", "2018 to 2023, appendix B(a)", false),
    ("leicester", "family-at-home", "paragraph 4.10", true),
    ("leicester", "care-homes", "web page on direct payments", true),
    ("leicester", "care-homes", "paragraph 4.2", false),
    ("leicester", "council-services", "web page on direct payments", true),
    ("leicester", "capacity", "section 5.2", true),
    ("leicester", "choice", "paragraph 4.25", true),
    ("leicester", "cash", "paragraph 4.5", false),
    ("leicester", "misuse", "paragraph 4.9", false),
    ("leicester", "unpaid-contributions", "paragraphs 4.9 and 4.14", false),
    ("leicester", "who-pays-for-help", "paragraph 4.4", false),
    ("leicester", "what-it-buys", "paragraph 4.7", false),
    ("medway", "day-services", "paragraphs 4.4 and 4.5", true),
    ("medway", "carers-test", "older web page: eligibility for carers", true),
    ("medway", "carers-test", "web page: get a carer's assessment", false),
    ("medway", "no-family", "paragraph 3.6.1", false),
    ("medway", "young-people", "paragraph 3.2", false),
    ("medway", "waiting", "paragraph 5.4.3", false),
    ("kirklees", "licence", "who can get a direct payment", true),
    ("north-east-lincolnshire", "property-attorney", "acting as an authorised person", true),
];

fn statements() -> impl Iterator<Item = (&'static Council, &'static Statement)> {
    councils::all().iter().flat_map(|council| council.statements.iter().map(move |one| (council, one)))
}

#[test]
fn what_was_read_is_there_as_it_was_read() {
    for (id, about, place, differs) in READ {
        let topic = Topic::from_key(about).unwrap();
        let mut of_topic = councils::find(id).unwrap().statements_on(topic);
        let found = of_topic.any(|one| one.source_title.ends_with(place) && one.differs == *differs);
        assert!(found, "{id}: {about}, {place}");
    }
}

#[test]
fn nothing_else_differs() {
    for (council, one) in statements().filter(|(_, one)| one.differs) {
        let listed = READ.iter().any(|(id, about, place, differs)| {
            *differs && *id == council.id && *about == one.about.key() && one.source_title.ends_with(place)
        });
        assert!(listed, "{}: {}, {}", council.id, one.about.key(), one.source_title);
    }
}

#[test]
fn what_is_stricter_differs() {
    let mut stricter = BTreeSet::new();
    for (council, one) in statements().filter(|(_, one)| one.restricts) {
        assert!(one.differs, "{}: {}", council.id, one.text);
        stricter.insert((council.id, one.about.key()));
    }
    for topic in ["court-orders", "rehabilitation-orders", "licence", "compulsory-treatment", "savings-limit"]
    {
        assert!(stricter.contains(&("leicestershire", topic)), "{topic}");
    }
    // Wider than the law, or only said without naming the law behind it.
    for (council, topic) in
        [("north-east-lincolnshire", "property-attorney"), ("leicestershire", "young-people")]
    {
        assert!(!stricter.contains(&(council, topic)), "{council}: {topic}");
    }
}

#[test]
fn every_topic_is_used() {
    let used: BTreeSet<_> = statements().map(|(_, one)| one.about).collect();
    assert_eq!(used, Topic::ALL.iter().copied().filter(|topic| !topic.is_for_facts_alone()).collect());
}

#[test]
fn each_has_its_document_and_date() {
    for (council, one) in statements() {
        assert!(one.seen.contains("20"), "{}: {}", council.id, one.text);
        assert!(one.source_title.starts_with(council.name), "{}: {}", council.id, one.source_title);
        assert!(one.source_title.contains(", "), "{}: {}", council.id, one.source_title);
        assert!(one.standing.confirmed(), "{}: {}", council.id, one.text);
        assert!(one.source_url.is_none_or(|url| url.starts_with("https://")), "{}", council.id);
    }
}

#[test]
fn texts_are_short_and_in_our_own_words() {
    for (_, one) in statements() {
        let text = one.text;
        let sentences: Vec<_> = text.trim_end_matches('.').split(". ").collect();
        assert!(text.ends_with('.') && sentences.len() <= 2 && text.len() <= 200, "{text}");
        assert!(sentences.iter().all(|sentence| sentence.split(' ').count() <= 32), "{text}");
        let words: Vec<_> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
        assert!(!words.iter().any(|word| ["you", "your", "we", "our"].contains(word)), "{text}");
        assert!(!text.contains(['"', '“', '”', '‘']), "{text}");
    }
}

#[test]
fn nobody_is_named_and_no_contact_given() {
    // Capitals that start no sentence and belong to no person.
    let known = ["January", "September", "Government", "NHS", "VAT"];
    for (_, one) in statements() {
        for sentence in one.text.split(". ") {
            let later = sentence.split(|letter: char| !letter.is_alphanumeric()).skip(1);
            for word in later.filter(|word| word.starts_with(char::is_uppercase)) {
                assert!(known.contains(&word), "{word}: {sentence}");
            }
        }
        for text in [one.text, one.source_title, one.seen] {
            assert!(!text.contains('@') && !text.contains("www."), "{text}");
            assert!(longest_number(text) < 6, "{text}");
        }
        for title in ["Mr ", "Mrs ", "Ms ", "Dr ", "Director", "Officer", "Head of", "Lead ", "Tel", "Ext "] {
            assert!(!one.source_title.contains(title), "{}", one.source_title);
        }
        assert!(!one.source_url.is_some_and(|url| url.contains(['@', '?'])), "{:?}", one.source_url);
    }
}

/// The digits of the longest number, with those that only spaces or hyphens part, as in phone numbers.
fn longest_number(text: &str) -> usize {
    let joined: String = text.chars().filter(|letter| !matches!(letter, ' ' | '-')).collect();
    joined.split(|letter: char| !letter.is_ascii_digit()).map(str::len).max().unwrap_or_default()
}

#[test]
fn councils_of_which_only_statements_are_known_set_no_figure() {
    for id in ["kirklees", "north-east-lincolnshire"] {
        let council = councils::find(id).unwrap();
        assert!(council.practices.is_empty() && council.remarks.is_empty());
        assert_eq!(council.statements.len(), 1);
    }
}
