//! Words set apart by a line at their side.

use leptos::prelude::*;

/// Words set apart.
pub fn inset_text(inside: AnyView) -> AnyView {
    view! { <div class="govuk-inset-text">{inside}</div> }.into_any()
}
