//! The button "Start again", which asks before it forgets the answers.

use leptos::prelude::*;
use rules::journey::Tool;

use crate::components::button::{Weight, action_button};
use crate::components::focus::focus_next;
use crate::state::navigation::use_navigation;
use crate::state::record::use_record;
use crate::words::common;
use crate::words::routes;

/// The link-like button at the foot of every page of a tool.
pub fn start_again(tool: Tool) -> AnyView {
    let (record, navigation) = (use_record(), use_navigation());
    let asking = RwSignal::new(false);
    let forget = Callback::new(move |()| {
        record.forget();
        navigation.go(routes::start(tool));
    });
    // Each click removes the button that had focus, so focus is moved.
    let keep = Callback::new(move |()| {
        asking.set(false);
        focus_next(".start-again button");
    });
    let ask = Callback::new(move |()| {
        asking.set(true);
        focus_next(".start-again h2");
    });
    let text = |key| common(key).to_owned();
    view! {
        <div class="start-again no-print">
            {move || {
                if asking.get() {
                    view! {
                        <h2 class="govuk-heading-s" tabindex="-1">{text("start-again.title")}</h2>
                        <p class="govuk-body">{text("start-again.body")}</p>
                        <div class="govuk-button-group">
                            {action_button(text("start-again.yes"), Weight::Warning, forget)}
                            {action_button(text("start-again.no"), Weight::Second, keep)}
                        </div>
                    }
                        .into_any()
                } else {
                    action_button(text("button.start-again"), Weight::Second, ask)
                }
            }}
        </div>
    }
    .into_any()
}
