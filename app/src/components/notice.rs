//! News at the top of a page, and what is said when the program cannot run.

use leptos::prelude::*;

/// Shown by the stylesheet alone once `<html data-app="starting">` has stood for a while.
pub fn app_starting(inside: AnyView) -> AnyView {
    view! { <div class="app-starting no-print">{inside}</div> }.into_any()
}

/// Shown by the stylesheet alone while `<html data-app="failed">`.
pub fn app_failed(inside: AnyView) -> AnyView {
    view! { <div class="app-message app-failed">{inside}</div> }.into_any()
}

/// Shown by the stylesheet alone while `<html data-app="no-wasm">`.
pub fn app_no_wasm(inside: AnyView) -> AnyView {
    view! { <div class="app-message app-no-wasm">{inside}</div> }.into_any()
}
