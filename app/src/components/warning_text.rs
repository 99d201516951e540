//! Something that must not be missed.

use leptos::prelude::*;

/// A sentence behind an exclamation mark; `spoken` ("Warning") is said in its place.
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
