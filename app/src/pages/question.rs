//! A question's page: any question, drawn from its form and its words.

mod speech;

use std::sync::Arc;

use leptos::prelude::*;
use rules::data::rates::RateYear;
use rules::form::{Form, Problem, Texts};
use rules::journey::Tool;
use rules::journey::{Asked, Journey, Place};
use rules::record::Answers;

use self::speech::Speech;
use super::start_again::start_again;
use super::{heading, link_paragraph, main, paragraph};
use crate::components::button::submit_button;
use crate::components::form_view::{FormView, question_form};
use crate::components::form_words::FormWords;
use crate::components::inset_text::inset_text;
use crate::components::pieces::redrawn;
use crate::components::prose::prose;
use crate::state::navigation::use_navigation;
use crate::state::record::{Record, use_record};
use crate::words::figures::Figures;
use crate::words::head::{Title, set_head};
use crate::words::routes;
use crate::words::{QuestionWords, common, question, result, speak};

pub use self::speech::summary_lines;

/// The question for the day of an older bill, which is asked before all others.
const FIRST_OF_ALL: &str = "when";

/// The questions that ask whose answers these are.
const ASK_WHOSE: [&str; 2] = ["who", "support-for"];

/// The number of answers from which a link offers the early figure, although other questions are open.
const ENOUGH_ANSWERS: usize = 10;

/// The path of a place in a tool's journey.
pub fn path_of(tool: Tool, place: Place) -> String {
    match place {
        Place::Question(question) => routes::of_question(tool, question.id()),
        Place::EarlyFigure => routes::early_figure(tool),
        Place::CheckAnswers => routes::check_answers(tool),
    }
}

/// What the fields of a page are drawn with.
pub struct QuestionContext {
    /// The question's id.
    pub id: &'static str,
    /// Its words.
    pub words: Arc<dyn FormWords>,
    /// What the boxes hold.
    pub texts: RwSignal<Texts>,
    /// What was wrong when the page was last sent.
    pub problems: Signal<Vec<Problem>>,
    /// Sends the page.
    pub send: Callback<()>,
}

/// Draws the fields of a question that a tool lays out in its own way.
pub type OwnFields = fn(&QuestionContext) -> Option<AnyView>;

/// For tools that lay out no question in their own way.
pub fn no_own_fields(_: &QuestionContext) -> Option<AnyView> {
    None
}

/// What a page is about.
#[derive(Clone, Copy)]
struct QuestionPage {
    journey: &'static Journey,
    asked: Asked,
    words: QuestionWords,
    own: OwnFields,
    record: Record,
}

/// The page of a tool's question with this id; none where the tool has no such question.
pub fn page(journey: &'static Journey, id: &str, own: OwnFields) -> Option<AnyView> {
    let (asked, words) = (journey.find(id)?, question(id)?);
    let record = use_record();
    let page = QuestionPage { journey, asked, words, own, record };
    let title = move || speak(words.title, record.person(journey.tool));
    let texts = RwSignal::new(record.answers.with_untracked(|answers| asked.texts(answers)));
    let problems = RwSignal::new(Vec::<Problem>::new());
    let description =
        if words.description.is_empty() { common("site.question-description") } else { words.description };
    let tab = move || Title::of_tool(title(), journey.tool, problems.with(|wrong| !wrong.is_empty()));
    set_head(tab, description);
    let not_asked = move || {
        let today = record.today.get();
        record.awake.get() && !record.answers.with(|answers| journey.asks(asked.id(), answers, today))
    };
    // This is read once: an answer given on this page must not make the page disappear while the visitor uses it.
    let not_asked = Memo::new(move |before: Option<&bool>| match before {
        Some(was) if record.awake.get_untracked() && !was => false,
        _ => not_asked(),
    });
    let content = Memo::new(move |_| QuestionContent::of(asked, record));
    let inside = move || {
        if not_asked.get() {
            not_needed(journey, title(), record)
        } else {
            ask(page, content.get(), texts, problems)
        }
    };
    let whose = (!ASK_WHOSE.contains(&id)).then(|| super::whose(record, journey.tool));
    Some(
        view! {
            {super::back(back_of(journey, asked, record))}
            {main(view! { {whose} {redrawn(inside)} {start_again(journey.tool)} }.into_any())}
        }
        .into_any(),
    )
}

/// Where Back leads: to the question before, or to the page on which Change was followed.
fn back_of(journey: &Journey, asked: Asked, record: Record) -> String {
    if let Some(change) = record.changing.get_untracked() {
        return change.from;
    }
    if is_aside(journey, asked) && asked.id() != FIRST_OF_ALL {
        return routes::check_answers(journey.tool);
    }
    let today = record.today.get_untracked();
    let before = record.answers.with_untracked(|answers| journey.before(asked.id(), answers, today));
    before.map_or_else(
        || routes::start(journey.tool).to_owned(),
        |question| routes::of_question(journey.tool, question.id()),
    )
}

/// Whether a question is reached only by a link, and so is not one of the tool's questions in order.
fn is_aside(journey: &Journey, asked: Asked) -> bool {
    journey.aside.iter().any(|aside| aside.id() == asked.id())
}

/// What a page is drawn from. The day changes when the page wakes up. The page is redrawn only if that day has other
/// rates, so that visitors who are already typing keep their place.
#[derive(Clone, PartialEq)]
struct QuestionContent {
    form: Form,
    year: Option<&'static str>,
    /// Whether easy read is on, which changes the words.
    easy: bool,
}

impl QuestionContent {
    fn of(asked: Asked, record: Record) -> Self {
        let (today, easy) = (record.today.get(), record.easy.get());
        record.answers.with_untracked(|answers| Self {
            easy,
            form: asked.form(answers, today),
            year: RateYear::on(answers.day(today)).ok().map(|year| year.label),
        })
    }
}

fn ask(
    page: QuestionPage,
    content: QuestionContent,
    texts: RwSignal<Texts>,
    problems: RwSignal<Vec<Problem>>,
) -> AnyView {
    let QuestionPage { journey, asked, words, own, record } = page;
    let navigation = use_navigation();
    let form = content.form;
    let send = Callback::new(move |()| {
        let before = record.answers.get_untracked();
        match read(asked, &texts.get_untracked(), &before, record) {
            Ok(after) => {
                let path = next(journey, asked, &before, &after, record);
                record.answers.set(after);
                record.said(asked.id());
                navigation.go(&path);
            }
            Err(wrong) => problems.set(wrong),
        }
    });
    let words: Arc<dyn FormWords> = Arc::new(Speech::new(words, record, journey.tool));
    let context =
        QuestionContext { id: asked.id(), words: words.clone(), texts, problems: problems.into(), send };
    let fields = own(&context).unwrap_or_else(|| view! { <FormView form texts problems words/> }.into_any());
    let inside = view! {
        {fields}
        {submit_button(common("button.continue").to_owned())}
    };
    view! {
        {content.year.is_none().then(|| no_rates(record))}
        {question_form(inside.into_any(), send)}
        {shortcut(journey, asked, texts, record)}
        <p class="govuk-hint no-print">{common("notice.nothing-stored")}</p>
    }
    .into_any()
}

/// Says that the day has no rates, before the visitor types anything in vain.
fn no_rates(record: Record) -> Option<AnyView> {
    let day = record.answers.with_untracked(|answers| answers.day(record.today.get_untracked()));
    let (words, figures) = (result("no-rates")?, Figures::of_day(day));
    let inside = view! { {paragraph(words.title.to_owned())} {prose(&figures.fill_html(words.body))} };
    Some(inset_text(inside.into_any()))
}

fn read(asked: Asked, texts: &Texts, before: &Answers, record: Record) -> Result<Answers, Vec<Problem>> {
    let mut after = before.clone();
    asked.read(texts, &mut after, record.today.get_untracked())?;
    Ok(after)
}

fn next(journey: &Journey, asked: Asked, before: &Answers, after: &Answers, record: Record) -> String {
    let (tool, today) = (journey.tool, record.today.get_untracked());
    if let Some(change) = record.changing.get_untracked() {
        // A visitor who comes from the result of another tool changes one answer, and has not begun this tool.
        let begun_here = change.from.starts_with(routes::start(tool));
        return match journey.after_change(&change.before, after, today) {
            Place::Question(opened) if begun_here => routes::of_question(tool, opened.id()),
            _ => change.from,
        };
    }
    let place = match asked.id() {
        // The day of a bill comes before the first question. Other questions that are reached only by a link lead back
        // to the list of answers.
        FIRST_OF_ALL if journey.answered_count(before, today) == 0 => journey.first(after, today),
        _ if is_aside(journey, asked) && asked.id() != FIRST_OF_ALL => Place::CheckAnswers,
        id => journey.after(id, after, today),
    };
    path_of(tool, place)
}

/// The link to the early figure, which lets visitors leave a long list of questions. What they have just ticked or typed is
/// kept, where the page takes it.
fn shortcut(journey: &Journey, asked: Asked, texts: RwSignal<Texts>, record: Record) -> Option<AnyView> {
    let today = record.today.get_untracked();
    let enough = record.answers.with_untracked(|answers| {
        let early = journey.early.iter().any(|early| early.id() == asked.id());
        early && !journey.later.is_empty() && journey.answered_count(answers, today) >= ENOUGH_ANSWERS
    });
    let link =
        enough.then(|| link_paragraph(common("button.early-figure"), routes::early_figure(journey.tool)))?;
    let keep = move |_| {
        let before = record.answers.get_untracked();
        if let Ok(after) = texts.with_untracked(|texts| read(asked, texts, &before, record)) {
            record.answers.set(after);
            record.said(asked.id());
        }
    };
    Some(view! { <div on:click=keep>{link}</div> }.into_any())
}

/// What a question's page says where these answers don't need the question. Visitors get there by an old link, or by
/// Back after a change.
fn not_needed(journey: &Journey, title: String, record: Record) -> AnyView {
    let today = record.today.get_untracked();
    let place = record.answers.with_untracked(|answers| journey.more_exact(answers, today));
    view! {
        {heading(title)}
        {paragraph(common("notice.not-needed").to_owned())}
        {link_paragraph(common("notice.not-needed-link"), path_of(journey.tool, place))}
    }
    .into_any()
}

/// What a page of answers or a result shows where there are no answers.
pub fn no_answers(journey: &Journey, title: String) -> AnyView {
    let first = journey.first(&Answers::default(), use_record().today.get_untracked());
    view! {
        {heading(title)}
        <p class="govuk-body no-answers">{common("notice.no-answers")}</p>
        {link_paragraph(common("notice.no-answers-link"), path_of(journey.tool, first))}
    }
    .into_any()
}
