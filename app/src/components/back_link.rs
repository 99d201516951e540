//! The way back, above the page's heading.

use leptos::prelude::*;

/// A link to the page before this one. It stands before `<main>`, so that the skip link passes it, and in a
/// landmark of its own, so that people who move by landmarks find it.
pub fn back_link(text: String, href: String) -> AnyView {
    let label = text.clone();
    view! {
        <nav aria-label=label>
            <a href=href class="govuk-back-link">
                {text}
            </a>
        </nav>
    }
    .into_any()
}
