//! Pages that are words alone, and the first page of a tool, which are words with a button.

use leptos::prelude::*;
use rules::journey::Journey;

use super::{heading, main};
use crate::components::button::start_link;
use crate::components::prose::prose;
use crate::head::set_head;
use crate::record::use_record;
use crate::routes;
use crate::words::{self, PageWords, Person, common, speak};

/// The page of words at a path, or the one that says there is none.
pub fn page(path: &str) -> AnyView {
    match words::page_at(path).or_else(|| words::page("not-found")) {
        Some(words) => article(words, None),
        None => ().into_any(),
    }
}

/// The first page of a tool. Its button leads to the first question that no other tool has asked.
pub fn start(journey: &'static Journey) -> AnyView {
    let (tool, record) = (journey.tool, use_record());
    let first = move || {
        let today = record.today.get_untracked();
        let place = record.answers.with_untracked(|answers| journey.first(answers, today));
        super::question::path_of(tool, place)
    };
    let button = start_link(common("button.start").to_owned(), first());
    words::page_at(routes::start(tool)).map(|words| article(words, Some(button))).into_any()
}

fn article(words: PageWords, after: Option<AnyView>) -> AnyView {
    set_head(move || words.title, words.description);
    let back = (!matches!(words.route, "/" | routes::NOT_FOUND)).then(|| super::back("/".to_owned()));
    let body = speak(words.body, Person::Me);
    view! { {back} {main(view! { {heading(words.title.to_owned())} {prose(&body)} {after} }.into_any())} }
        .into_any()
}
