//! The papers beside the data: the table of what was read says for each paragraph where it stands, and the page on how
//! to write a council knows every topic.

use std::collections::BTreeSet;

use rules::data::councils::{self, Topic};
use rules::data::sources;

const DOCUMENTS: &str = include_str!("../../data/councils/documents.md");
const README: &str = include_str!("../../data/README.md");

#[test]
fn every_row_says_where_it_stands() {
    let rows = DOCUMENTS.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Place |"));
    for row in rows {
        let cells: Vec<_> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [place, says, pages] = cells.as_slice() else { unreachable!("{row}") };
        assert!(!place.is_empty() && !says.is_empty(), "{row}");
        let addresses: Vec<_> = pages.split('`').filter(|part| part.starts_with('/')).collect();
        assert!(!addresses.is_empty() && addresses.iter().all(|page| page.ends_with('/')), "{row}");
        for id in addresses.iter().filter_map(|page| page.strip_prefix("/councils/")) {
            // The list, and the page for those without a file.
            let is_of_all = matches!(id, "" | "another/");
            assert!(is_of_all || councils::find(id.trim_end_matches('/')).is_some(), "{row}");
        }
    }
}

#[test]
fn every_document_has_a_table_and_says_what_was_left_out() {
    let parts: Vec<_> = DOCUMENTS.split("\n## ").skip(1).collect();
    let codes: Vec<_> = parts.iter().map(|part| part.split(':').next().unwrap()).collect();
    assert_eq!(codes, ["DOC_000", "DOC_001", "DOC_002", "DOC_003", "DOC_004"]);
    for (code, part) in codes.iter().zip(&parts) {
        assert!(sources::find(code).is_some(), "{code}");
        assert!(
            part.contains("| Place | Says | Where |") && part.contains("\nNothing for the public"),
            "{code}"
        );
    }
}

#[test]
fn the_page_on_writing_a_council_has_each_topic_once_and_in_order() {
    let table = README.split("| about | topics |").nth(1).unwrap().split("\n\n").next().unwrap();
    let listed: Vec<_> = table
        .lines()
        .filter_map(|line| line.trim_end_matches('|').rsplit_once(" | "))
        .flat_map(|(_, topics)| topics.split(',').map(str::trim))
        .collect();
    let expected: Vec<_> =
        Topic::ALL
            .iter()
            .map(|topic| {
                if topic.is_for_facts_alone() { format!("*{}*", topic.key()) } else { topic.key().to_owned() }
            })
            .collect();
    assert_eq!(listed, expected);
    assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), Topic::ALL.len());
}
