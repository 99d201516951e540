//! The search box. It answers after a short pause in typing, or at once when its button or Enter is pressed. The focus
//! stays in the box.

use std::rc::Rc;

use super::looking::Looking;
use super::{pages, things};
use wasm_bindgen::prelude::*;

/// The pause in milliseconds, so that people can finish a word.
const PAUSE: i32 = 400;

/// Makes the search box of the page that is shown work.
pub fn start(council: Option<String>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(looking) = Looking::on(document, council) else { return };
    let looking = Rc::new(looking);
    if looking.is_search() {
        pages::load(&looking, answer);
    } else {
        things::stand(&looking);
    }
    let typed = Rc::clone(&looking);
    let later = Closure::<dyn Fn()>::new(move || answer(&typed, false)).into_js_value();
    let typed = Rc::clone(&looking);
    looking.listen("input", move |_| wait(&typed, &later));
    let sent = Rc::clone(&looking);
    looking.listen("submit", move |event| {
        event.prevent_default();
        answer(&sent, true);
    });
    if let Some(asked) = asked_in_address().filter(|_| looking.input.value().is_empty()) {
        looking.input.set_value(&asked);
    }
    // This was typed before the code came.
    if !looking.asked().is_empty() {
        answer(&looking, false);
    }
}

/// The question in the address: `?q=`. It is only read; what is typed never gets into an address.
fn asked_in_address() -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get("q")
}

fn wait(looking: &Looking, then: &JsValue) {
    let Some(window) = web_sys::window() else { return };
    if let Some(before) = looking.waiting.take() {
        window.clear_timeout_with_handle(before);
    }
    let timeout = window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), PAUSE);
    looking.waiting.set(timeout.ok());
}

/// Answers the text in the box.
fn answer(looking: &Looking, was_sent: bool) {
    if let (Some(before), Some(window)) = (looking.waiting.take(), web_sys::window()) {
        window.clear_timeout_with_handle(before);
    }
    looking.results.set_inner_html("");
    if looking.asked().is_empty() {
        if was_sent {
            looking.say("empty", 0);
        } else {
            looking.said.set_text_content(None);
        }
    } else if looking.is_search() {
        pages::answer(looking);
    } else {
        things::answer(looking);
    }
}
