//! Finds pages of the guide. The index is a file that is loaded when the search page is reached.

use std::rc::Rc;

use leptos::task::spawn_local;
use web_sys::Element;

use super::index::{Group, Index};
use super::looking::Looking;
use crate::state::files;
use crate::words;

/// Fetches the index, then answers what was typed meanwhile.
pub(super) fn load(looking: &Rc<Looking>, answer: fn(&Looking, bool)) {
    let looking = Rc::clone(looking);
    spawn_local(async move {
        match files::ask_for("search").await {
            Some(text) => words::search_index().load(text),
            None => looking.is_lost.set(true),
        }
        if !looking.asked().is_empty() {
            answer(&looking, false);
        }
    });
}

pub(super) fn answer(looking: &Looking) {
    let Some(index) = Index::of(words::search_index().words()) else {
        // While the index is still loading, nothing is said: the question is answered when it comes.
        if looking.is_lost.get() {
            looking.say("lost", 0);
        }
        return;
    };
    let groups = index.grouped(&looking.asked());
    let count = groups.iter().map(|group| group.pages.len()).sum();
    match count {
        0 => {
            looking.help();
            looking.say("none", 0);
        }
        1 => looking.say("one", 1),
        _ => looking.say("many", count),
    }
    if count > 0 {
        looking.add(&looking.results, "h2", "govuk-heading-m", &looking.words("results"));
    }
    for group in groups {
        show(looking, &group);
    }
}

fn show(looking: &Looking, group: &Group<'_>) -> Option<Element> {
    let name = looking.document.query_selector(&["[data-part='", group.part, "']"].concat()).ok()??;
    let name = name.text_content().unwrap_or_default();
    looking.add(&looking.results, "h3", "govuk-heading-s", &name)?;
    let list = looking.add(&looking.results, "ul", "govuk-list govuk-list--bullet", "")?;
    for page in &group.pages {
        let line = looking.add(&list, "li", "", "")?;
        let link = looking.add(&line, "a", "govuk-link", page.title)?;
        link.set_attribute("href", page.address).ok()?;
        if !page.description.is_empty() {
            looking.add(&line, "div", "", page.description)?;
        }
    }
    Some(list)
}
