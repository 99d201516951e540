//! Words that are shown when asked for. Print shows them always (`super::print`).

use leptos::prelude::*;

/// A line that opens to more.
pub fn details(summary: String, inside: AnyView) -> AnyView {
    folded(summary.into_any(), inside)
}

/// The same for pages where several summaries have the same words: `about` is read aloud after the summary, so that
/// people who listen can tell them apart.
pub fn details_about(summary: String, about: String, inside: AnyView) -> AnyView {
    let about = view! { <span class="govuk-visually-hidden">{[": ", &about].concat()}</span> };
    folded(vec![summary.into_any(), about.into_any()].into_any(), inside)
}

fn folded(summary: AnyView, inside: AnyView) -> AnyView {
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
