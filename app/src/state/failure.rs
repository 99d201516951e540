//! What a visitor sees when the program stops: the notice that already stands in the page.

use std::panic;

use leptos::prelude::{document, window};
use web_sys::console;

const STATE: &str = "data-app";
const FAILED: &str = "failed";

/// Makes a panic show the notice, as boot.js does when the program cannot start.
pub fn show_panics() {
    panic::set_hook(Box::new(|panic| {
        console::error_1(&panic.to_string().into());
        if let Some(root) = document().document_element() {
            // Nothing is left to do where even this fails.
            let _ = root.set_attribute(STATE, FAILED);
        }
        // The notice stands at the top.
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }));
}

/// Whether the program has stopped. Links then load pages in the ordinary way.
pub fn has_failed() -> bool {
    document()
        .document_element()
        .and_then(|root| root.get_attribute(STATE))
        .is_some_and(|state| state == FAILED)
}
