//! Finds things to spend on. What is found is a copy of its entry in the list.

use rules::tools::spending;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::looking::Looking;

/// The most things that are offered beside an answer.
const MOST_BESIDE: usize = 4;

/// Puts what the chosen council says first, and opens the entry that the address names.
pub(super) fn stand(looking: &Looking) {
    if let Some(council) = &looking.council {
        for own in looking.all(None, &["li[data-of='", council, "']"].concat()) {
            if let Some(list) = own.parent_node() {
                // A line that cannot be moved can still be read.
                let _ = list.insert_before(&own, list.first_child().as_ref());
            }
        }
    }
    let place = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let target = looking.document.get_element_by_id(place.trim_start_matches('#'));
    if let Some(details) = target.and_then(|target| target.closest(".spend").ok().flatten()) {
        let _ = details.set_attribute("open", "");
        details.scroll_into_view();
    }
}

pub(super) fn answer(looking: &Looking) {
    let verdict = spending::answer(&looking.asked());
    let near = verdict.near.iter().take(MOST_BESIDE).map(|found| found.item.id);
    let near: Vec<Element> = near.filter_map(|id| card(looking, id, false)).collect();
    let (said, beside) = match verdict.item.and_then(|item| card(looking, item.id, true)) {
        Some(card) => {
            let _ = looking.results.append_child(&card);
            (if near.is_empty() { "one" } else { "many" }, "also")
        }
        None => {
            looking.help();
            (if near.is_empty() { "none" } else { "near" }, "nearest")
        }
    };
    looking.say(said, near.len() + usize::from(verdict.item.is_some()));
    if !near.is_empty() {
        looking.add(&looking.results, "h2", "govuk-heading-s", &looking.words(beside));
    }
    for card in near {
        let _ = looking.results.append_child(&card);
    }
}

/// A copy of the list's entry for a thing, with what the chosen council's papers say on it.
fn card(looking: &Looking, id: &str, is_answer: bool) -> Option<Element> {
    let inside = looking.document.get_element_by_id(id)?;
    let topics = inside.get_attribute("data-topics").unwrap_or_default();
    let card: Element = inside.closest("details").ok()??.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    let inside = card.query_selector("[id]").ok()??;
    // An id may be on a page only once.
    inside.remove_attribute("id").ok()?;
    let is_open = if is_answer { card.set_attribute("open", "") } else { card.remove_attribute("open") };
    is_open.ok()?;
    if let Some(papers) = papers(looking, &topics) {
        inside.append_child(&papers).ok()?;
    }
    Some(card)
}

/// What the chosen council's papers say on some topics.
fn papers(looking: &Looking, topics: &str) -> Option<Element> {
    let council = looking.council.as_deref()?;
    let of_council = ["details[data-council='", council, "']"].concat();
    let papers = looking.document.query_selector(&[".static-page ", &of_council].concat()).ok()??;
    let papers: Element = papers.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    let mut are_there = false;
    for line in looking.all(Some(&papers), "li") {
        let topic = line.get_attribute("data-topic").unwrap_or_default();
        if topics.split(' ').any(|known| known == topic) {
            are_there = true;
        } else {
            line.remove();
        }
    }
    papers.set_attribute("open", "").ok()?;
    are_there.then_some(papers)
}
