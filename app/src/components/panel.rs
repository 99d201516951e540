//! The figure a person came for.

use leptos::prelude::*;

/// The heading of the page, which is the sentence with the figure. Tests and tools find it by `name`.
pub fn result_panel(name: &'static str, sentence: String, inside: AnyView) -> AnyView {
    view! {
        <div class="result-panel">
            <h1 class="result-panel__title" tabindex="-1" data-figure=name>
                {sentence}
            </h1>
            <div class="result-panel__body">{inside}</div>
        </div>
    }
    .into_any()
}
