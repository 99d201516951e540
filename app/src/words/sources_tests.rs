//! Compares the words of sources with the data: a page shows for a source what the data says, and whatever a result may
//! cite has words in the file that every page with a result loads.

use rules::data::{councils, rates};

use super::sources::{self, SourceWords};
use super::tests::every_row;
use super::*;

fn words(title: &'static str, url: Option<&'static str>, note: Option<&'static str>) -> SourceWords {
    SourceWords { title, url, note: note.unwrap_or_default() }
}

#[test]
fn every_source_has_its_words() {
    for source in rules::data::sources::all() {
        let expected = words(source.title, source.url, source.note);
        assert_eq!(sources::source(source), Some(expected), "{}", source.code);
    }
    for year in rates::all() {
        for rate in year.rates() {
            let note = rate.note.unwrap_or_default();
            assert_eq!(sources::rate_note(year, rate), note, "{} {}", year.label, rate.key);
        }
    }
}

#[test]
fn whatever_a_council_says_has_its_words() {
    for council in councils::all() {
        for practice in council.practices {
            let expected = words(practice.source_title, practice.source_url, practice.note);
            assert_eq!(sources::practice(practice), Some(expected), "{}", practice.key);
        }
        for remark in council.remarks {
            let found = sources::remark(remark).map(|found| (found.text, found.source));
            let source = words(remark.source_title, remark.source_url, None);
            assert_eq!(found, Some((remark.text, source)), "{}", remark.key);
        }
        for said in council.statements {
            let found = sources::statement(said).map(|found| (found.text, found.source));
            let source = words(said.source_title, said.source_url, None);
            assert_eq!(found, Some((said.text, source)), "{}", said.key);
        }
    }
}

/// Every page with a result loads this word file.
#[test]
fn the_words_of_sources_are_shared() {
    let kinds = ["source/", "rate/", "practice/", "remark/", "statement/"];
    let in_word_file = |key| rows::find(shared().words(), key).is_some();
    for (key, _) in every_row().filter(|(key, _)| kinds.iter().any(|kind| key.starts_with(kind))) {
        assert!(in_word_file(key), "{key}");
    }
}
