//! Paper shows what a screen hides until asked.

use leptos::prelude::*;
use leptos::web_sys::Element;

const OPENED: &str = "data-opened-to-print";

/// Opens every details element before printing and closes it afterwards. Newer browsers do it by the stylesheet
/// alone. Called once, when the program has woken up.
pub fn open_details_to_print() {
    let before = window_event_listener_untyped("beforeprint", |_| {
        each("details:not([open])", |details| {
            let _ = details.set_attribute("open", "");
            let _ = details.set_attribute(OPENED, "");
        });
    });
    let after = window_event_listener_untyped("afterprint", |_| {
        each(&format!("[{OPENED}]"), |details| {
            let _ = details.remove_attribute("open");
            let _ = details.remove_attribute(OPENED);
        });
    });
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
}

/// Calls `act` on each element that the selector finds. After the call, the selector must no longer find that element.
fn each(path: &str, act: fn(&Element)) {
    while let Some(element) = document().query_selector(path).ok().flatten() {
        act(&element);
    }
}
