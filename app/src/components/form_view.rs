//! Any question page: draws a `Form` without knowing which question it is.

use std::sync::Arc;

use leptos::prelude::*;
use rules::form::{Choice, Control, DATE_PARTS, Field, Form, Problem, Texts};

use super::checkboxes::checkboxes;
use super::choices::Item;
use super::date_input::{DateInput, date_input};
use super::details::details;
use super::error_summary::{Wrong, error_summary};
use super::form_state::FormState;
use super::form_words::{Common, FormWords};
use super::frame::{Frame, Size};
use super::hint::hint;
use super::prose::prose;
use super::radios::radios;
use super::select::select;
use super::text_input::{Shape, text_input};
use super::textarea::textarea;

/// The error summary, the heading and the fields of a question page. Where a page has one field, that field's label or
/// legend is the heading. It belongs inside a [`question_form`].
#[component]
pub fn FormView(
    /// What is asked.
    form: Form,
    /// What the boxes hold.
    texts: RwSignal<Texts>,
    /// What was wrong when the page was last sent.
    #[prop(into)]
    problems: Signal<Vec<Problem>>,
    /// The words.
    words: Arc<dyn FormWords>,
) -> AnyView {
    let held = FormState::of_page(texts, &form);
    let fields = FormFields::new(words, problems, held);
    let summary = fields.summary(form.clone());
    let fields: AnyView = match form.fields.as_slice() {
        [only] => fields.field(only, only.name, Size::Title),
        many => {
            let drawn: Vec<AnyView> = many.iter().map(|field| fields.small(field)).collect();
            view! { {fields.heading()} {drawn} }.into_any()
        }
    };
    view! { {summary} {fields} }.into_any()
}

/// What is needed to draw a field. A page that lays out its own fields draws them one by one.
#[derive(Clone)]
pub struct FormFields {
    words: Arc<dyn FormWords>,
    problems: Signal<Vec<Problem>>,
    held: FormState,
}

impl FormFields {
    /// For a page's words, problems and texts.
    pub fn new(words: Arc<dyn FormWords>, problems: Signal<Vec<Problem>>, held: FormState) -> Self {
        Self { words, problems, held }
    }

    /// What is wrong, above everything else.
    pub fn summary(&self, form: Form) -> AnyView {
        error_summary(self.words.common(Common::ErrorTitle), self.wrong(form))
    }

    /// The heading of a page with several fields, with its hint and its help.
    pub fn heading(&self) -> AnyView {
        let words = &self.words;
        view! {
            <h1 class="govuk-heading-l" tabindex="-1">{words.title()}</h1>
            {words.hint().map(|text| hint("page", text))}
            {self.help()}
        }
        .into_any()
    }

    /// A field of a page with several fields.
    pub fn small(&self, field: &Field) -> AnyView {
        self.field(field, field.name, Size::Small)
    }

    /// A field under an id that may differ from its name: where several options reveal the same field, it is on the
    /// page more than once.
    fn field(&self, field: &Field, id: &str, size: Size) -> AnyView {
        let name = field.name.to_owned();
        let frame = self.frame(field, id, size);
        let or = || self.words.common(Common::Or);
        match &field.control {
            Control::One(all) => radios(frame, name, self.items(field, all), or(), self.held),
            Control::Any(all) => checkboxes(frame, name, self.items(field, all), or(), self.held),
            Control::Pick(all) => select(frame, name, self.options(field, all), self.held),
            Control::Money => text_input(frame, name, Shape::MONEY, self.held),
            Control::Count => text_input(frame, name, Shape::COUNT, self.held),
            Control::Hours | Control::Time | Control::Length => {
                text_input(frame, name, Shape::SHORT, self.held)
            }
            Control::Percent => text_input(frame, name, Shape::PERCENT, self.held),
            Control::Date => date_input(self.date(field, frame), self.held),
            Control::Words => textarea(frame, name, self.held),
        }
    }

    fn frame(&self, field: &Field, id: &str, size: Size) -> Frame {
        let words = &self.words;
        let (text, hint, help) = match size {
            Size::Title => (words.title(), words.hint(), self.help()),
            Size::Small | Size::Plain => (words.label(field.name), words.field_hint(field.name), None),
        };
        Frame {
            id: id.to_owned(),
            text,
            size,
            hint,
            help,
            error: self.error(field.clone()),
            error_prefix: words.common(Common::ErrorPrefix),
        }
    }

    fn help(&self) -> Option<AnyView> {
        let help = self.words.help().map(|html| prose(&html));
        let more = self.words.details().map(|(summary, html)| details(summary, prose(&html)));
        (help.is_some() || more.is_some()).then(|| view! { {help} {more} }.into_any())
    }

    fn items(&self, field: &Field, choices: &[Choice]) -> Vec<Item> {
        choices.iter().map(|choice| self.item(field, choice, choices)).collect()
    }

    fn item(&self, field: &Field, choice: &Choice, all: &[Choice]) -> Item {
        let inner = |inner: &Field| self.field(inner, &revealed_id(choice, inner.name, all), Size::Plain);
        let reveal: Vec<AnyView> = choice.reveals.iter().map(inner).collect();
        let figure = choice.figure.map(|amount| self.words.figure(&amount));
        Item {
            value: choice.value.to_owned(),
            label: self.option(field, choice),
            figure: figure.or_else(|| choice.hourly.map(|hourly| self.words.hourly(&hourly))),
            hint: self.words.option_hint(field.name, choice.value),
            alone: choice.alone,
            reveal: (!reveal.is_empty()).then(|| reveal.into_any()),
        }
    }

    fn option(&self, field: &Field, choice: &Choice) -> String {
        choice.label.map_or_else(|| self.words.option(field.name, choice.value), str::to_owned)
    }

    fn options(&self, field: &Field, choices: &[Choice]) -> Vec<(String, String)> {
        let empty = (String::new(), self.words.common(Common::PickOne));
        let rest = choices.iter().map(|choice| (choice.value.to_owned(), self.option(field, choice)));
        std::iter::once(empty).chain(rest).collect()
    }

    fn date(&self, field: &Field, frame: Frame) -> DateInput {
        let (name, problems) = (field.name, self.problems);
        let wrong = move || {
            problems.with(|problems| {
                let whole = problems.iter().any(|problem| problem.field == name);
                DATE_PARTS
                    .map(|part| whole || problems.iter().any(|problem| is_part(&problem.field, name, part)))
            })
        };
        DateInput {
            frame,
            name: name.to_owned(),
            labels: [Common::Day, Common::Month, Common::Year].map(|word| self.words.common(word)),
            wrong: Signal::derive(wrong),
            birthday: self.words.is_birthday(name),
        }
    }

    /// The first thing that is wrong with a field.
    fn error(&self, field: Field) -> Signal<Option<String>> {
        let (words, problems) = (self.words.clone(), self.problems);
        Signal::derive(move || {
            problems.with(|problems| {
                problems.iter().find(|problem| concerns(problem, &field)).map(|problem| words.error(problem))
            })
        })
    }

    fn wrong(&self, form: Form) -> Signal<Vec<Wrong>> {
        let (words, problems, held) = (self.words.clone(), self.problems, self.held);
        Signal::derive(move || {
            problems.with(|problems| {
                let wrong =
                    |problem| Wrong { control: control_of(problem, &form, held), text: words.error(problem) };
                problems.iter().map(wrong).collect()
            })
        })
    }
}

fn is_part(id: &str, name: &str, part: &str) -> bool {
    id.strip_prefix(name).and_then(|rest| rest.strip_prefix('-')) == Some(part)
}

fn concerns(problem: &Problem, field: &Field) -> bool {
    let is_date = field.control == Control::Date;
    problem.field == field.name
        || (is_date && DATE_PARTS.iter().any(|part| is_part(&problem.field, field.name, part)))
}

/// The id of a revealed field: its name, with the option before it where other options reveal it too.
fn revealed_id(choice: &Choice, name: &str, all: &[Choice]) -> String {
    let reveals = |choice: &&Choice| choice.reveals.iter().any(|inner| inner.name == name);
    if all.iter().filter(reveals).count() > 1 { format!("{}-{name}", choice.value) } else { name.to_owned() }
}

/// The control that the link of a problem leads to. For a problem with a whole date, this is the first box.
fn control_of(problem: &Problem, form: &Form, held: FormState) -> String {
    let name = problem.field.as_str();
    let whole_date = form.fields.iter().any(|field| is_date(field, name));
    let ending = if whole_date { "-day" } else { "" };
    let revealed = form.fields.iter().find_map(|field| match &field.control {
        Control::One(choices) | Control::Any(choices) => {
            // The choice is read once and not followed: a later choice must not draw the visitor back to the summary.
            let chosen = choices.iter().find(|choice| held.has_at_first(field.name, choice.value))?;
            let inner = chosen.reveals.iter().find(|inner| concerns(problem, inner))?;
            // For a date, what follows the field's name is the name of the box.
            let part = name.strip_prefix(inner.name).unwrap_or_default();
            Some(revealed_id(chosen, inner.name, choices) + part)
        }
        _ => None,
    });
    revealed.unwrap_or_else(|| name.to_owned()) + ending
}

fn is_date(field: &Field, name: &str) -> bool {
    match &field.control {
        Control::Date => field.name == name,
        Control::One(choices) | Control::Any(choices) => {
            choices.iter().flat_map(|choice| &choice.reveals).any(|inner| is_date(inner, name))
        }
        _ => false,
    }
}

/// The form around the fields and their button. It never sends anything: `method="dialog"` does nothing even
/// before the program has woken up, and browsers are asked not to remember what is typed.
pub fn question_form(inside: AnyView, send: Callback<()>) -> AnyView {
    view! {
        <form
            method="dialog"
            autocomplete="off"
            novalidate=true
            on:submit=move |event| {
                event.prevent_default();
                send.run(());
            }
        >
            {inside}
        </form>
    }
    .into_any()
}
