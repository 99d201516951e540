//! What kind of site this is, under the header.

use leptos::prelude::*;

/// A tag ("Beta") and a sentence.
pub fn phase_banner(tag: String, inside: AnyView) -> AnyView {
    view! {
        <div class="govuk-phase-banner govuk-width-container">
            <p class="govuk-phase-banner__content">
                <strong class="govuk-tag govuk-phase-banner__content__tag">{tag}</strong>
                <span class="govuk-phase-banner__text">{inside}</span>
            </p>
        </div>
    }
    .into_any()
}
