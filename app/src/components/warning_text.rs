//! Something that must not be missed.

use leptos::prelude::*;

/// A sentence after an exclamation mark. A screen reader reads `spoken` ("Warning") in place of the mark.
pub fn warning_text(spoken: String, text: String) -> AnyView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{spoken}</span>
                {format!(" {text}")}
            </strong>
        </div>
    }
    .into_any()
}
