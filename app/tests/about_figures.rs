//! What the page "About these figures" says of single councils, as it is read.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod drawn;

use app::words::routes::ABOUT_FIGURES;

/// The lines below a council's name, without markup.
fn told(council: &str) -> Vec<String> {
    let html = drawn::page(ABOUT_FIGURES);
    let (_, after) = html.split_once(&format!(">{council}<")).expect("the council stands there");
    let (inside, _) = after.split_once("</ul>").unwrap();
    inside.split("<li>").skip(1).map(plain).collect()
}

fn plain(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_council_that_does_not_charge() {
    let lines = told("Hammersmith and Fulham");
    assert!(
        lines[0].starts_with("Charge for care at home: nobody is charged. Confirmed, a page"),
        "{lines:?}"
    );
}

#[test]
fn rules_of_two_times() {
    let lines = told("Kent");
    let found = |start: &str| lines.iter().any(|line| line.starts_with(start));
    assert!(found("Disability costs taken off without bills: £17.00 a week. Confirmed"), "{lines:?}");
    assert!(
        found(
            "What is left out for savings: all Savings Credit is left out. Up to 31 December 2022. Confirmed"
        ),
        "{lines:?}"
    );
    assert!(
        found("What is left out for savings: as the law says. From 1 January 2024. Confirmed"),
        "{lines:?}"
    );
}

#[test]
fn a_council_with_remarks_alone() {
    let lines = told("Medway");
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].starts_with("A direct payment is paid every four weeks, to a prepaid card"),
        "{lines:?}"
    );
    assert!(lines[0].contains("Confirmed, January 2025: Medway Council, report"), "{lines:?}");
}
