//! The page with all answers before the result, each with a link to change it.

use leptos::prelude::*;
use rules::journey::Tool;
use rules::journey::{Asked, Journey};
use rules::record::Answers;
use rules::record::SupportFor;
use rules::tools::suitability::money::known_payer;
use rules::tools::suitability::support_for;

use super::question::{no_answers, summary_lines};
use super::start_again::start_again;
use super::{heading, link_paragraph, main, paragraph};
use crate::components::button::{Weight, button_link};
use crate::components::details::details;
use crate::components::inset_text::inset_text;
use crate::components::pieces::redrawn;
use crate::components::prose::prose;
use crate::components::summary_list::{Change, Row, summary_list};
use crate::state::record::{Record, use_record};
use crate::words::figures::date;
use crate::words::head::{Title, set_head};
use crate::words::routes;
use crate::words::{self, common, question, speak};

/// The question that asks whose needs the answers are about.
const WHOSE: &str = "support-for";
/// The question that asks who pays.
const PAYER: &str = "paid-by";

/// The page of a tool.
pub fn page(journey: &'static Journey) -> AnyView {
    let (tool, record) = (journey.tool, use_record());
    let Some(words) = words::page_at(&routes::check_answers(tool)) else { return ().into_any() };
    set_head(move || Title::of_tool(words.title.to_owned(), tool, false), words.description);
    let inside = move || {
        if record.answers.with(|answers| journey.is_untouched(answers)) {
            no_answers(journey, words.title.to_owned())
        } else {
            list(journey, record, words)
        }
    };
    let back = move || {
        let today = record.today.get_untracked();
        let last = record.answers.with_untracked(|answers| journey.last_answered(answers, today, false));
        last.map_or_else(
            || routes::start(tool).to_owned(),
            |question| routes::of_question(tool, question.id()),
        )
    };
    view! { {super::back(back())} {main(view! { {super::whose(record, tool)} {redrawn(inside)} }.into_any())} }.into_any()
}

fn list(journey: &Journey, record: Record, words: words::PageWords) -> AnyView {
    let today = record.today.get();
    let answers = record.answers.get();
    let tool = journey.tool;
    let (asked, kept) = journey.walk(&answers, today);
    let answered = asked.iter().filter(|question| question.answered(&kept));
    let rows: Vec<Row> = answered.filter_map(|question| row(tool, *question, &kept, record)).collect();
    let missing = journey.early_unanswered(&answers, today);
    let open = journey.unanswered(&answers, today);
    let missing = missing.first().map(|question| {
        let inside = view! {
            {paragraph(common("notice.some-missing").to_owned())}
            {link_paragraph(common("notice.some-missing-link"), routes::of_question(tool, question.id()))}
        };
        inset_text(inside.into_any())
    });
    // In a tool without later questions, the part above has already said what is missing.
    let more = open.first().filter(|_| !journey.later.is_empty()).map(|question| {
        button_link(
            common("button.more-exact").to_owned(),
            routes::of_question(tool, question.id()),
            Weight::Second,
        )
    });
    let result = button_link(common(see_result(tool)).to_owned(), routes::result(tool), Weight::Main);
    view! {
        {heading(words.title.to_owned())}
        {prose(words.body)}
        {missing}
        {super::changes(record, view! { {summary_list(rows)} {aside(journey, &kept, record)} }.into_any())}
        <div class="govuk-button-group">{result} {more}</div>
        {start_again(tool)}
    }
    .into_any()
}

/// All answers in a fold, for the foot of a result. On paper they show what the result rests on.
pub fn folded(journey: &Journey, record: Record) -> AnyView {
    let today = record.today.get_untracked();
    let (asked, kept) = record.answers.with_untracked(|answers| journey.walk(answers, today));
    let aside = journey.aside.iter();
    let answered = asked.iter().chain(aside).filter(|question| question.answered(&kept));
    let rows = answered.filter_map(|question| row(journey.tool, *question, &kept, record)).collect();
    details(common("findings.answers").to_owned(), summary_list(rows))
}

fn row(tool: Tool, asked: Asked, answers: &Answers, record: Record) -> Option<Row> {
    let person = record.person(tool);
    let short = speak(question(asked.id())?.short, person);
    let value = summary_lines(asked, answers, record.today.get_untracked(), person);
    // Other answers may have removed the chosen option since.
    if value.is_empty() {
        return None;
    }
    Some(Row { key: short.clone(), value, change: Some(change(tool, asked.id(), &short)) })
}

fn change(tool: Tool, id: &str, short: &str) -> Change {
    Change {
        href: routes::of_question(tool, id),
        text: common("link.change").to_owned(),
        what: common("link.change-what").replace("[short]", short),
    }
}

/// The key of the words on the button to the result. Tools whose result is an answer and no figure have words of their
/// own.
const fn see_result(tool: Tool) -> &'static str {
    match tool {
        Tool::Eligibility | Tool::Suitability => "button.see-answer",
        _ => "button.see-result",
    }
}

/// The answers to questions that are reached only by a link.
fn aside(journey: &Journey, answers: &Answers, record: Record) -> AnyView {
    let tool = journey.tool;
    if tool == Tool::Contribution {
        return of_estimate(journey, answers, record);
    }
    let answered = journey.aside.iter().copied().filter(|question| question.answered(answers));
    let mut rows: Vec<_> = answered.filter_map(|question| row(tool, question, answers, record)).collect();
    rows.extend((tool == Tool::Suitability).then(|| told_payer(answers, record)).flatten());
    // Without an answer of its own, whose needs these are is known from the estimator alone. A carer may want to say
    // that the needs are their own.
    let asks_whose = routes::asks(tool, WHOSE) && answers.support_for.is_none();
    let whose =
        asks_whose.then(|| link_paragraph(common("link.support-for"), routes::of_question(tool, WHOSE)));
    let rows = (!rows.is_empty()).then(|| summary_list(rows));
    view! { {rows} {whose} }.into_any()
}

/// Who pays, where the estimator's answers settle it. The answer changes the result, so it is shown and can be changed.
fn told_payer(answers: &Answers, record: Record) -> Option<Row> {
    if answers.paid_by.is_some() || support_for(answers) != SupportFor::Care {
        return None;
    }
    let (words, payer) = (question(PAYER)?, known_payer(answers, record.today.get_untracked())?);
    let say = |text: &str| speak(text, record.person(Tool::Suitability));
    let (short, value) = (say(words.short), say(words.option("choice", payer.key())?.label));
    Some(Row {
        key: short.clone(),
        value: vec![value],
        change: Some(change(Tool::Suitability, PAYER, &short)),
    })
}

/// The day of the estimate, and a link to the page for people who know the council's rules.
fn of_estimate(journey: &Journey, answers: &Answers, record: Record) -> AnyView {
    let tool = journey.tool;
    let day = answers.day(record.today.get_untracked());
    let short = question("when").map_or("", |words| words.short).to_owned();
    let mut rows =
        vec![Row { key: short.clone(), value: vec![date(day)], change: Some(change(tool, "when", &short)) }];
    if answers.council_rules.is_some() {
        rows.extend(journey.find("council-rules").and_then(|rules| row(tool, rules, answers, record)));
    }
    view! {
        {summary_list(rows)}
        {link_paragraph(common("link.council-rules"), routes::of_question(tool, "council-rules"))}
    }
    .into_any()
}
