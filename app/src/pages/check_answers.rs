//! All answers on one page, each with Change, before the result.

use leptos::prelude::*;
use rules::answers::Answers;
use rules::contribution::questions::JOURNEY;
use rules::journey::{Asked, Place};

use super::question::{path_of, summary_lines};
use super::start_again::start_again;
use super::{estimate, heading, link_paragraph, main, paragraph};
use crate::components::button::{Weight, button_link};
use crate::components::inset_text::inset_text;
use crate::components::prose::prose;
use crate::components::summary_list::{Change, Row, summary_list};
use crate::figures::date;
use crate::head::set_head;
use crate::record::{Record, use_record};
use crate::routes;
use crate::words::{self, common, question, speak};

/// The page.
pub fn page() -> AnyView {
    let record = use_record();
    let Some(words) = words::page("check-answers") else { return ().into_any() };
    set_head(move || words.title, words.description);
    let inside = move || {
        if record.answers.with(Answers::is_empty) {
            estimate::no_answers(words.title.to_owned())
        } else {
            list(record, words)
        }
    };
    let back = move || {
        let today = record.today.get_untracked();
        let last = record.answers.with_untracked(|answers| JOURNEY.last_answered(answers, today, false));
        last.map_or_else(|| routes::START.to_owned(), |question| routes::of_question(question.id()))
    };
    view! { {super::back(back())} {main(inside.into_any())} }.into_any()
}

fn list(record: Record, words: words::PageWords) -> AnyView {
    let today = record.today.get();
    let answers = record.answers.get();
    let (asked, kept) = JOURNEY.walk(&answers, today);
    let answered = asked.iter().filter(|question| question.answered(&kept));
    let rows = answered.filter_map(|question| row(*question, &kept, record)).collect::<Vec<_>>();
    let missing = JOURNEY.early_unanswered(&answers, today);
    let open = JOURNEY.unanswered(&answers, today);
    let missing = missing.first().map(|question| {
        let inside = view! {
            {paragraph(common("notice.some-missing").to_owned())}
            {link_paragraph(common("notice.some-missing-link"), path_of(Place::Question(*question)))}
        };
        inset_text(inside.into_any())
    });
    let more = open.first().map(|question| {
        button_link(
            common("button.more-exact").to_owned(),
            routes::of_question(question.id()),
            Weight::Second,
        )
    });
    let result = button_link(common("button.see-result").to_owned(), routes::RESULT.to_owned(), Weight::Main);
    view! {
        {heading(words.title.to_owned())}
        {prose(words.body)}
        {missing}
        {super::changes(record, view! { {summary_list(rows)} {aside(&kept, record)} }.into_any())}
        <div class="govuk-button-group">{result} {more}</div>
        {start_again()}
    }
    .into_any()
}

fn row(asked: Asked, answers: &Answers, record: Record) -> Option<Row> {
    let short = speak(question(asked.id())?.short, record.person());
    let value = summary_lines(asked, answers, record.today.get_untracked(), record.person());
    Some(Row { key: short.clone(), value, change: Some(change(asked.id(), &short)) })
}

fn change(id: &str, short: &str) -> Change {
    Change {
        href: routes::of_question(id),
        text: common("link.change").to_owned(),
        what: common("link.change-what").replace("[short]", short),
    }
}

/// The day of the estimate, and the way to the page for those who know the council's rules.
fn aside(answers: &Answers, record: Record) -> AnyView {
    let day = answers.day(record.today.get_untracked());
    let short = question("when").map_or("", |words| words.short).to_owned();
    let mut rows =
        vec![Row { key: short.clone(), value: vec![date(day)], change: Some(change("when", &short)) }];
    if answers.council_rules.is_some() {
        rows.extend(JOURNEY.find("council-rules").and_then(|rules| row(rules, answers, record)));
    }
    view! {
        {summary_list(rows)}
        {link_paragraph(common("link.council-rules"), routes::of_question("council-rules"))}
    }
    .into_any()
}
