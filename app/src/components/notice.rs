//! A notice at the top of the page: what the program is doing, or what has gone wrong.

use leptos::prelude::*;

/// A notice that `boot.js` shows by its name. Until then it is hidden, even where the style sheet is missing.
pub fn notice(name: &'static str, inside: AnyView) -> AnyView {
    view! { <div class=["app-message no-print app-", name].concat() data-notice=name hidden>{inside}</div> }
        .into_any()
}
