//! Words that are shown when asked for. Print shows them always (`super::print`).

use leptos::prelude::*;

/// A line that opens to more.
pub fn details(summary: String, inside: AnyView) -> AnyView {
    view! {
        <details class="govuk-details">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{summary}</span>
            </summary>
            <div class="govuk-details__text">{inside}</div>
        </details>
    }
    .into_any()
}
