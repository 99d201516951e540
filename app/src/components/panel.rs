//! The figure a person came for.

use leptos::prelude::*;

/// The page's heading is the sentence that holds the figure; `name` is what tests and tools find it by.
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
