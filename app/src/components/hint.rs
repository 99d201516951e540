//! Grey words that help with a question.

use leptos::prelude::*;

/// The id of the hint that belongs to a control.
pub fn hint_id(control: &str) -> String {
    format!("{control}-hint")
}

/// Words under a question or a label.
pub fn hint(control: &str, text: String) -> AnyView {
    view! { <div id=hint_id(control) class="govuk-hint">{text}</div> }.into_any()
}
