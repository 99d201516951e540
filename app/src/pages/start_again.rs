//! "Start again", which asks before it forgets.

use leptos::prelude::*;

use crate::components::button::{Weight, action_button};
use crate::navigation::use_navigation;
use crate::record::use_record;
use crate::words::common;

/// The link-like button at the foot of every page of a tool.
pub fn start_again() -> AnyView {
    let (record, navigation) = (use_record(), use_navigation());
    let asking = RwSignal::new(false);
    let forget = Callback::new(move |()| {
        record.forget();
        navigation.go("/what-you-might-pay/");
    });
    let keep = Callback::new(move |()| asking.set(false));
    let ask = Callback::new(move |()| asking.set(true));
    let text = |key| common(key).to_owned();
    view! {
        <div class="start-again no-print" aria-live="polite">
            {move || {
                if asking.get() {
                    view! {
                        <h2 class="govuk-heading-s">{text("start-again.title")}</h2>
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
