//! What is wrong with a field, above its control.

use leptos::prelude::*;

/// The id of the error of a control.
pub fn error_id(control: &str) -> String {
    format!("{control}-error")
}

/// The error of a control. `prefix` ("Error:") is for people who cannot see the colour.
pub fn field_error(control: &str, prefix: String, text: String) -> AnyView {
    view! {
        <p id=error_id(control) class="govuk-error-message">
            <span class="govuk-visually-hidden">{prefix}</span>
            {format!(" {text}")}
        </p>
    }
    .into_any()
}
