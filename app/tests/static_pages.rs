//! Static pages as they are written when the site is built.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod drawn;

use app::words::{escape, routes};
use drawn::page;
use rules::data::councils;

#[test]
fn a_word_is_explained_once_where_it_first_stands() {
    let what_it_is = page("/deciding/what-a-direct-payment-is/");
    let mark = "popovertarget=\"term-personal-budget\"";
    assert_eq!(what_it_is.matches(mark).count(), 1, "{what_it_is}");
    let (before, _) = what_it_is.split_once(mark).unwrap();
    // Headings have it too, and are left alone.
    let (_, part) = before.rsplit_once("</h2>").unwrap();
    assert!(!without_tags(part).to_lowercase().contains("personal budget"), "{part}");
    for path in routes::all().into_iter().filter(|path| routes::place(path).is_none()) {
        let html = page(&path);
        for inside in html.split("<a ").skip(1).filter_map(|part| part.split_once("</a>")) {
            assert!(!inside.0.contains("popovertarget"), "{path}: a button in a link: {}", inside.0);
        }
        for inside in html.split("<h2").skip(1).filter_map(|part| part.split_once("</h2>")) {
            assert!(!inside.0.contains("popovertarget"), "{path}: a button in a heading: {}", inside.0);
        }
    }
}

fn without_tags(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.collect()
}

#[test]
fn every_council_has_a_page_with_all_we_know() {
    for council in councils::all() {
        let html = page(&format!("/councils/{}/", council.id));
        let texts = council.statements.iter().map(|said| said.text);
        for text in texts.chain(council.facts.iter().map(|fact| fact.text)) {
            assert!(html.contains(&escape(text)), "{}: no “{text}”", council.id);
        }
    }
}

#[test]
fn marks_between_nodes_are_left_out() {
    for path in ["/", "/councils/", "/glossary/", routes::EMPLOYMENT_FIGURES] {
        let html = page(path);
        assert!(html.contains("<h1") && !html.contains("<!"), "{path}");
    }
}
