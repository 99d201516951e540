//! The way back, above the page's heading.

use leptos::prelude::*;

/// A link to the page before this one.
pub fn back_link(text: String, href: String) -> AnyView {
    view! { <a href=href class="govuk-back-link">{text}</a> }.into_any()
}
