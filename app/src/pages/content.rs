//! The first page of a tool, which is words with a button.

use leptos::prelude::*;
use rules::journey::Journey;

use super::{heading, main};
use crate::components::button::start_link;
use crate::components::prose::prose;
use crate::state::record::use_record;
use crate::words::head::set_head;
use crate::words::routes;
use crate::words::{self, PageWords, Person, common, speak};

/// The first page of a tool. Its button leads to the first question that has no answer yet from another tool.
pub fn start(journey: &'static Journey) -> AnyView {
    let (tool, record) = (journey.tool, use_record());
    let first = move || {
        let today = record.today.get_untracked();
        let place = record.answers.with_untracked(|answers| journey.first(answers, today));
        super::question::path_of(tool, place)
    };
    let button = start_link(common("button.start").to_owned(), first());
    words::page_at(routes::start(tool)).map(|words| article(words, button)).into_any()
}

fn article(words: PageWords, button: AnyView) -> AnyView {
    set_head(move || words.title, words.description);
    let body = speak(words.body, Person::Me);
    let inside = view! { {heading(words.title.to_owned())} {prose(&body)} {button} };
    view! { {super::back("/".to_owned())} {main(inside.into_any())} }.into_any()
}
