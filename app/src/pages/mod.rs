//! Every page by its path.

mod about_figures;
mod check_answers;
mod content;
mod early_figure;
mod estimate;
mod question;
mod result;
mod start_again;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use rules::sources::Source;

use crate::components::back_link::back_link;
use crate::figures::date;
use crate::record::Record;
use crate::routes;
use crate::words::common;

/// The page at a path.
pub fn view(path: &str) -> AnyView {
    match path {
        routes::ABOUT_FIGURES => about_figures::page(),
        routes::START => content::start(),
        routes::EARLY_FIGURE => early_figure::page(),
        routes::CHECK_ANSWERS => check_answers::page(),
        routes::RESULT => result::page(),
        path => match routes::question_of(path).and_then(|(_, id)| question::page(id)) {
            Some(page) => page,
            None => content::page(path),
        },
    }
}

/// The main part of a page: what the skip link leads to.
fn main(inside: AnyView) -> AnyView {
    view! {
        <main class="govuk-main-wrapper" id="main" tabindex="-1">
            <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">{inside}</div></div>
        </main>
    }
    .into_any()
}

/// The way back, in a landmark of its own: it stands before the main part.
fn back(href: String) -> AnyView {
    let text = common("link.back");
    view! { <nav aria-label=text>{back_link(text.to_owned(), href)}</nav> }.into_any()
}

/// Links to questions in here lead to a change: Continue then comes back to the list of answers. The record as it
/// is now tells later which questions the change has opened.
fn changes(record: Record, inside: AnyView) -> AnyView {
    let remember = move |click: MouseEvent| {
        let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key();
        if !elsewhere && followed_to(&click).is_some_and(|path| routes::is_question(&path)) {
            record.changing.set(Some(record.answers.get_untracked()));
        }
    };
    view! { <div on:click=remember>{inside}</div> }.into_any()
}

/// The path that a click on a link leads to.
fn followed_to(click: &MouseEvent) -> Option<String> {
    let clicked = click.target()?.dyn_into::<Element>().ok()?;
    clicked.closest("a[href]").ok()??.get_attribute("href")
}

/// A link to a place elsewhere, where its address is known.
fn outside(title: &'static str, url: Option<&'static str>) -> AnyView {
    match url {
        Some(url) => view! { <a class="govuk-link" href=url>{title}</a> }.into_any(),
        None => title.into_any(),
    }
}

/// Something a rule or a figure rests on, since when it holds, and what of it we did not see.
fn cite(source: &'static Source) -> AnyView {
    let from = source.from.map(|from| common("figures.from").replace("[from]", &date(from)) + ". ");
    let note = source.note.map(|note| view! { <span class="no-print">{note} " "</span> });
    view! { {outside(source.title, source.url)} ". " {from} {note} }.into_any()
}

/// A page's heading, which takes focus when the page is reached.
fn heading(text: String) -> AnyView {
    view! { <h1 class="govuk-heading-l" tabindex="-1">{text}</h1> }.into_any()
}

/// A heading within a page.
fn section(text: String) -> AnyView {
    view! { <h2 class="govuk-heading-m">{text}</h2> }.into_any()
}

fn paragraph(text: String) -> AnyView {
    view! { <p class="govuk-body">{text}</p> }.into_any()
}

fn link_paragraph(text: &'static str, href: String) -> AnyView {
    view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }.into_any()
}
