//! Static pages as they are written when the site is built.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod drawn;

use app::words::{escape, routes};
use drawn::{page, page_on};
use rules::data::{councils, due, employment, rates};

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

/// The newest wage is one of a year that has not begun where the page is written on the day before.
#[test]
fn a_year_that_has_not_begun_shows_from_its_first_day() {
    let [.., before, newest] = employment::all() else { panic!("two years are needed") };
    let [old, new] = [before, newest].map(|year| format!("£{:.2}", year.minimum_wage.adult.amount));
    assert_ne!(old, new);
    let (last, first) = (before.minimum_wage.ends, newest.minimum_wage.starts);
    for path in ["/managing/paying-people/", "/setting-up/employing-safely/", "/easy-read/being-the-boss/"] {
        let html = page_on(path, last);
        let shown = format!("<span data-to=\"{last}\">{old}");
        let hidden = format!("<span data-from=\"{first}\" hidden>{new}");
        assert!(html.contains(&shown) && html.contains(&hidden), "{path}");
        // Nothing of the new year is shown until it begins.
        let tags_before = html.match_indices(&new).map(|(at, _)| tag_before(&html, at));
        assert!(
            tags_before.clone().all(|tag| tag.contains(" hidden")),
            "{path}: {:?}",
            tags_before.collect::<Vec<_>>()
        );
        let html = page_on(path, newest.starts);
        assert!(html.contains(&new) && !html.contains(&old) && !html.contains("data-from"), "{path}");
    }
}

/// The tag that stands before a place.
fn tag_before(html: &str, at: usize) -> &str {
    html.get(..at).and_then(|before| before.rsplit('<').next()).unwrap_or_default()
}

#[test]
fn the_pages_of_figures_say_when_newer_ones_are_due() {
    let wages = employment::all().last().unwrap().minimum_wage.ends;
    let charging = rates::all().last().unwrap().ends;
    for (path, last) in [(routes::ABOUT_FIGURES, charging), (routes::EMPLOYMENT_FIGURES, wages)] {
        // Whether a sentence is there, and whether it is shown.
        let says = |day: chrono::NaiveDate, sentence: &str| {
            let html = page_on(path, day);
            html.find(sentence).map(|at| !tag_before(&html, at).contains(" hidden"))
        };
        let [due, ended] = ["New rates are due.", "The newest rates ended on"];
        let (from, after) = (due::since(last), last.succ_opt().unwrap());
        assert_eq!(
            (says(from.pred_opt().unwrap(), due), says(from, due), says(last, due)),
            (Some(false), Some(true), Some(true))
        );
        assert_eq!(
            (says(after, due), says(last, ended), says(after, ended)),
            (None, Some(false), Some(true))
        );
    }
}
