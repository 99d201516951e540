//! The first page of a tool, which is words with a button.

use leptos::prelude::*;
use rules::journey::Journey;

use super::question::path_of;
use super::{heading, link_paragraph, main};
use crate::components::button::start_link;
use crate::components::prose::prose;
use crate::state::record::use_record;
use crate::words::head::set_head;
use crate::words::routes;
use crate::words::{self, PageWords, Person, common, speak};

/// The first page of a tool. Its button leads to the first question that has no answer yet from another tool, for whoever
/// has begun to the next question without an answer, and at the end to the result.
pub fn start(journey: &'static Journey) -> AnyView {
    let (tool, record) = (journey.tool, use_record());
    let today = record.today.get_untracked();
    let (begun, open, first) = record.answers.with_untracked(|answers| {
        let begun = journey.early.iter().any(|question| question.answered(answers) && !question.is_shared());
        let open = journey.early_unanswered(answers, today).into_iter().next();
        (begun, open, journey.first(answers, today))
    });
    let say = |key| common(key).to_owned();
    let change = || link_paragraph(common("button.change-answer"), routes::check_answers(tool));
    let button = match (begun, open) {
        (false, _) => start_link(say("button.start"), path_of(tool, first)),
        (true, Some(question)) => {
            let go_on = start_link(say("button.go-on"), routes::of_question(tool, question.id()));
            view! { {go_on} {change()} }.into_any()
        }
        (true, None) => {
            let see = start_link(say("button.see-your-result"), routes::result(tool));
            view! { {see} {change()} }.into_any()
        }
    };
    words::page_at(routes::start(tool)).map(|words| article(words, button)).into_any()
}

fn article(words: PageWords, button: AnyView) -> AnyView {
    set_head(move || words.title, words.description);
    let body = speak(words.body, Person::Me);
    let inside = view! { {heading(words.title.to_owned())} {prose(&body)} {button} };
    view! { {super::back("/".to_owned())} {main(inside.into_any())} }.into_any()
}
