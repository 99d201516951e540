//! The way back, above the page's heading.

use leptos::prelude::*;

/// A link to the page before this one. It comes before `<main>`, so that the skip link passes it. The page puts it in a
/// landmark of its own.
pub fn back_link(text: String, href: String) -> AnyView {
    view! { <a href=href class="govuk-back-link">{text}</a> }.into_any()
}
