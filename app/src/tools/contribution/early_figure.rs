//! The early figure: the estimate from the first few answers, and the way to a more exact one.

use leptos::prelude::*;
use rules::journey::Place;
use rules::journey::Tool;
use rules::tools::contribution::Outcome;
use rules::tools::contribution::questions::JOURNEY;

use super::estimate;
use crate::components::button::{Weight, button_link};
use crate::components::details::details;
use crate::components::inset_text::inset_text;
use crate::components::panel::result_panel;
use crate::components::prose::prose;
use crate::pages::question::{no_answers, path_of};
use crate::pages::start_again::start_again;
use crate::pages::{main, paragraph, whose};
use crate::state::record::{Record, use_record};
use crate::words::head::set_head;
use crate::words::routes;
use crate::words::{self, common, result, speak};

/// The page.
pub fn page() -> AnyView {
    let record = use_record();
    let Some(words) = words::page("early-figure") else { return ().into_any() };
    set_head(move || speak(words.title, record.person(Tool::Contribution)), words.description);
    let inside = move || {
        if record.answers.with(|answers| JOURNEY.is_untouched(answers)) {
            no_answers(&JOURNEY, speak(words.title, record.person(Tool::Contribution)))
        } else {
            figure(record, words.body)
        }
    };
    view! { {crate::pages::back(back(record))} {main(view! { {whose(record, Tool::Contribution)} {inside} }.into_any())} }.into_any()
}

fn back(record: Record) -> String {
    let today = record.today.get_untracked();
    let last = record.answers.with_untracked(|answers| JOURNEY.last_answered(answers, today, true));
    last.map_or_else(
        || routes::start(Tool::Contribution).to_owned(),
        |question| path_of(Tool::Contribution, Place::Question(question)),
    )
}

fn figure(record: Record, body: &'static str) -> AnyView {
    let outcome = estimate::of(record);
    let figures = estimate::figures_of(&outcome, record);
    let Some(headline) = estimate::headline(&outcome) else { return ().into_any() };
    let say = |text: &str| speak(text, record.person(Tool::Contribution));
    let more = match &outcome {
        Outcome::Estimate(_) => {
            let today = record.today.get();
            let (more, missing) = record.answers.with(|answers| {
                (JOURNEY.more_exact(answers, today), !JOURNEY.early_unanswered(answers, today).is_empty())
            });
            let missing = missing.then(|| inset_text(paragraph(common("notice.some-missing").to_owned())));
            view! {
                {missing}
                {prose(&figures.fill_html(&say(body)))}
                {result("why-you-pay").map(|words| details(say(words.title), prose(&say(words.body))))}
                {result("do-not-stop").map(|words| paragraph(say(words.title)))}
                <div class="govuk-button-group">
                    {button_link(common("button.more-exact").to_owned(), path_of(Tool::Contribution, more), Weight::Main)}
                    {button_link(
                        common("button.check-answers").to_owned(),
                        routes::check_answers(Tool::Contribution),
                        Weight::Second,
                    )}
                </div>
            }
            .into_any()
        }
        Outcome::Under18 | Outcome::NoRates(_) => ().into_any(),
    };
    view! {
        {result_panel("charge", figures.fill(&say(headline.title)), paragraph(common("early.label").to_owned()))}
        {more}
        {start_again(Tool::Contribution)}
    }
    .into_any()
}
