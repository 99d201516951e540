//! The page of what a direct payment may be spent on, as it is written when the site is built: every item of the rules
//! is there with its words, and what people ask is found with the answer that the published cases give.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![cfg(feature = "ssr")]

mod drawn;

use std::sync::LazyLock;

use app::words;
use rules::tools::spending::{self, Answer};
use serde_json::Value;

const CASES: &str = include_str!("../../tests/cases/spending.json");

fn page() -> &'static str {
    static PAGE: LazyLock<String> = LazyLock::new(|| drawn::page("/can-i-spend-it-on-this/"));
    &PAGE
}

/// An item as it stands on the page: its heading, and what it opens to.
fn item(id: &str) -> (String, String) {
    let mark = format!("id=\"{id}\"");
    let (before, after) = page().split_once(&mark).unwrap_or_else(|| panic!("{id} is not on the page"));
    assert!(!after.contains(&mark), "{id} stands twice");
    let summary = before.rsplit_once("<summary").unwrap().1;
    (summary.to_owned(), after.split_once("</details>").unwrap().0.to_owned())
}

fn label(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "Usually yes",
        Answer::AskFirst => "Ask first",
        Answer::No => "Usually no",
        Answer::SomeoneElse => "Someone else pays",
    }
}

#[test]
fn every_item_stands_there_with_its_answer_why_and_where_it_comes_from() {
    for known in spending::all() {
        let (summary, inside) = item(known.id);
        let name = words::escape(known.name);
        assert!(summary.contains(&format!(">{name}<")), "{}: {summary}", known.id);
        assert!(summary.contains(&format!(">{}<", label(known.answer))), "{}: {summary}", known.id);
        assert!(inside.contains("<p class=\"govuk-body\">") && inside.contains("cited"), "{}", known.id);
        for said in known.councils {
            let own = format!("<li data-of=\"{}\">{}: {}", said.council, said.name, label(said.says));
            assert!(inside.contains(&own) && inside.contains(said.seen), "{}: {own}", known.id);
        }
        for cited in known.sources {
            assert!(
                inside.contains(&*words::escape(cited.source.title)),
                "{}: {}",
                known.id,
                cited.source.code
            );
        }
    }
}

#[test]
fn every_case_leads_to_an_item_whose_answer_on_the_page_is_right() {
    let file: Value = serde_json::from_str(CASES).unwrap();
    for case in file["cases"].as_array().unwrap() {
        let asked = case["item"].as_str().unwrap();
        let found = spending::answer(asked).item.unwrap_or_else(|| panic!("{asked} is not found"));
        let (summary, _) = item(found.id);
        let right: &[Answer] = match case["expected"]["answer"].as_str().unwrap() {
            "YES" => &[Answer::Yes],
            "ASK_FIRST" => &[Answer::AskFirst],
            // Where somebody else pays, this money does not.
            "NO" => &[Answer::No, Answer::SomeoneElse],
            other => panic!("{other} is not an answer that is handled"),
        };
        assert!(right.iter().any(|answer| summary.contains(label(*answer))), "{asked}: {summary}");
    }
}

#[test]
fn nothing_found_is_no_bare_no() {
    let unknown = page().split_once("<template>").unwrap().1.split_once("</template>").unwrap().0;
    for address in ["/setting-up/care-and-support-plan/", "#how-to-ask", "/who-to-contact/"] {
        assert!(unknown.contains(address), "{address}");
    }
    assert!(page().contains("id=\"how-to-ask\""));
}

#[test]
fn the_search_lists_every_page_without_a_program() {
    let list = drawn::page("/search/");
    let pages = app::look_up::index::Index::of(words::search_index().words()).unwrap();
    for page in pages.pages().filter(|page| !page.address.contains('#')) {
        assert!(list.contains(&format!("href=\"{}\"", page.address)), "{}", page.address);
    }
    for part in pages.pages().map(|page| page.part) {
        assert!(list.contains(&format!("data-part=\"{part}\"")), "{part}");
    }
}
