//! What is said at the top of a page of how the program is doing.

use leptos::prelude::*;

/// A notice that `boot.js` shows by its name; until then it is hidden, also where no style sheet has come.
pub fn notice(name: &'static str, inside: AnyView) -> AnyView {
    view! { <div class=["app-message no-print app-", name].concat() data-notice=name hidden>{inside}</div> }
        .into_any()
}
