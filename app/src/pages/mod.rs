//! What the pages of all tools share.

#[cfg(not(feature = "hydrate"))]
pub(crate) mod blocks;
pub(crate) mod check_answers;
pub(crate) mod content;
pub(crate) mod council_says;
pub(crate) mod easy;
pub(crate) mod findings;
pub(crate) mod question;
pub(crate) mod start_again;
pub(crate) mod tool_pages;

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use rules::data::sources::Source;
use rules::journey::Tool;

use crate::components::back_link::back_link;
use crate::components::pieces::redrawn;
use crate::state::navigation::use_navigation;
use crate::state::record::{Change, Record};
use crate::words::common;
use crate::words::figures::date;
use crate::words::routes;
use crate::words::sources::{self, SourceWords};

/// The main part of a page: what the skip link leads to.
pub(crate) fn main(inside: AnyView) -> AnyView {
    view! {
        <main class="govuk-main-wrapper" id="main" tabindex="-1">
            <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">{inside}</div></div>
        </main>
    }
    .into_any()
}

/// The way back. It is in a landmark of its own, because it comes before the main part.
pub(crate) fn back(href: String) -> AnyView {
    let text = common("link.back");
    view! { <nav aria-label=text>{back_link(text.to_owned(), href)}</nav> }.into_any()
}

/// Makes links to questions inside it start a change: Continue then leads back to this page. The record is kept as it
/// is now, to tell later which questions the change has opened.
pub(crate) fn changes(record: Record, inside: AnyView) -> AnyView {
    let from = untrack(|| use_navigation().path());
    let remember = move |click: MouseEvent| {
        let elsewhere = click.ctrl_key() || click.meta_key() || click.shift_key();
        if !elsewhere && followed_to(&click).is_some_and(|path| routes::is_question(&path)) {
            record.changing.set(Some(Change { before: record.answers.get_untracked(), from: from.clone() }));
        }
    };
    view! { <div on:click=remember>{inside}</div> }.into_any()
}

/// The path that a click on a link leads to.
pub(crate) fn followed_to(click: &MouseEvent) -> Option<String> {
    let clicked = click.target()?.dyn_into::<Element>().ok()?;
    clicked.closest("a[href]").ok()??.get_attribute("href")
}

/// A link to a page on another site; its title alone where no address is known.
pub(crate) fn outside(source: SourceWords) -> AnyView {
    match source.url {
        Some(url) => outside_link(url.to_owned(), source.title.to_owned()),
        None => source.title.into_any(),
    }
}

/// A link to another site. It opens in a new tab, because answers stay with this one. The other site is not told which page
/// the visitor came from.
pub(crate) fn outside_link(address: String, text: String) -> AnyView {
    let new_tab = view! { <span class="no-print">" " {common("link.new-tab")}</span> };
    view! { <a class="govuk-link" href=address target="_blank" rel="noreferrer">{text} {new_tab}</a> }
        .into_any()
}

/// The source of a rule or a figure, the day from which it holds, and what of it we did not see.
pub(crate) fn cite(source: &'static Source) -> AnyView {
    let Some(words) = sources::source(source) else { return ().into_any() };
    let from = source.from.map(|from| common("figures.from").replace("[from]", &date(from)) + ". ");
    let note = (!words.note.is_empty()).then(|| view! { <span class="no-print">{words.note} " "</span> });
    view! { {outside(words)} ". " {from} {note} }.into_any()
}

/// A page's heading, which takes focus when the page is reached.
pub(crate) fn heading(text: String) -> AnyView {
    view! { <h1 class="govuk-heading-l" tabindex="-1">{text}</h1> }.into_any()
}

/// Whose answers these are, above a tool's page.
pub(crate) fn whose(record: Record, tool: Tool) -> AnyView {
    redrawn(move || match record.whose(tool) {
        Some(key) => view! { <p class="govuk-caption-m">{common(key)}</p> }.into_any(),
        None => ().into_any(),
    })
}

/// A heading within a page.
pub(crate) fn section(text: String) -> AnyView {
    view! { <h2 class="govuk-heading-m">{text}</h2> }.into_any()
}

pub(crate) fn paragraph(text: String) -> AnyView {
    view! { <p class="govuk-body">{text}</p> }.into_any()
}

pub(crate) fn link_paragraph(text: &'static str, href: String) -> AnyView {
    view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }.into_any()
}
