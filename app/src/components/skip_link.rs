//! The first link of each page, for people who move by keyboard.

use leptos::prelude::*;

/// A link past the header, which is seen only while it has focus. The element with the id `target` needs
/// `tabindex="-1"`.
pub fn skip_link(text: String, target: &'static str) -> AnyView {
    view! { <a href=format!("#{target}") class="govuk-skip-link">{text}</a> }.into_any()
}
