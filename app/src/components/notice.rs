//! News at the top of a page, and what is said when the program cannot run.

use leptos::prelude::*;

/// A banner with a title ("Important") and what it is about; `id` is that of its title.
pub fn notification(id: &'static str, title: String, inside: AnyView) -> AnyView {
    view! {
        <div class="govuk-notification-banner" role="region" aria-labelledby=id>
            <div class="govuk-notification-banner__header">
                <h2 class="govuk-notification-banner__title" id=id>{title}</h2>
            </div>
            <div class="govuk-notification-banner__content">{inside}</div>
        </div>
    }
    .into_any()
}

/// Shown by the stylesheet alone while `<html data-app="failed">`.
pub fn app_failed(inside: AnyView) -> AnyView {
    view! { <div class="app-message app-failed">{inside}</div> }.into_any()
}

/// Shown by the stylesheet alone while `<html data-app="no-wasm">`.
pub fn app_no_wasm(inside: AnyView) -> AnyView {
    view! { <div class="app-message app-no-wasm">{inside}</div> }.into_any()
}
