//! Every page by its path.

mod about_figures;
mod check_answers;
mod content;
mod early_figure;
mod estimate;
mod question;
mod result;
mod start_again;

use leptos::prelude::*;

use crate::components::back_link::back_link;
use crate::routes;
use crate::words::common;

/// The page at a path.
pub fn view(path: &str) -> AnyView {
    match path {
        "/about-these-figures/" => about_figures::page(),
        "/what-you-might-pay/" => content::start(),
        "/what-you-might-pay/early-figure/" => early_figure::page(),
        "/what-you-might-pay/check-answers/" => check_answers::page(),
        "/what-you-might-pay/result/" => result::page(),
        path => match routes::question_of(path).and_then(question::page) {
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
