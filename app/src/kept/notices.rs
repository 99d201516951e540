//! What is said about answers that are kept. The words are in the document, round the page.

use std::cell::Cell;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlDialogElement;

use crate::state::failure;

const HELD: &str = "data-held";
const NOTE: &str = ".held-note";
/// The dialog that asks before everything is cleared.
pub const NEW_PERSON: &str = "new-person";
/// The dialog that says that everything will be cleared.
pub const TIME_OUT: &str = "time-out";

thread_local! {
    /// The notice that waits for the next page.
    static PENDING: Cell<Option<&'static str>> = const { Cell::new(None) };
    /// Whether it has been said that the browser stores nothing.
    static SAID: Cell<bool> = const { Cell::new(false) };
}

/// Says something at the top of the page that is reached next.
pub fn say_on_arrival(notice: Option<&'static str>) {
    PENDING.set(notice);
}

pub fn say_pending() {
    if let Some(notice) = PENDING.take() {
        failure::say_notice(notice);
    }
}

pub fn say_once(notice: &'static str) {
    if !SAID.replace(true) {
        say_on_arrival(Some(notice));
    }
}

/// Notes in the document whether there are answers, which shows the button for a new person.
pub fn mark_held(is_held: bool) {
    if let Some(root) = document().document_element() {
        // If the attribute cannot be set, "Start again" clears the answers too.
        let _ = if is_held { root.set_attribute(HELD, "") } else { root.remove_attribute(HELD) };
    }
}

pub fn is_held() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute(HELD))
}

/// Says first that there are answers from before, with a link to the page where they were left; or no longer says it.
pub fn show_held(place: Option<String>) {
    let Some(note) = document().query_selector(NOTE).ok().flatten() else { return };
    // If these fail, the answers can still be cleared by the button in the page's head.
    let _ = match place.filter(|_| is_held()) {
        Some(place) => {
            if let Some(link) = note.query_selector("a").ok().flatten() {
                let _ = link.set_attribute("href", &place);
            }
            note.remove_attribute("hidden")
        }
        None => note.set_attribute("hidden", ""),
    };
}

/// Opens a dialog. Returns whether the browser can.
pub fn open(id: &str) -> bool {
    dialog(id).is_some_and(|dialog| dialog.open() || dialog.show_modal().is_ok())
}

/// Asks what a dialog asks, in a browser without dialogs.
pub fn confirms(id: &str) -> bool {
    let title = document().query_selector(&["#", id, " h2"].concat()).ok().flatten();
    let title = title.and_then(|title| title.text_content()).unwrap_or_default();
    window().confirm_with_message(&title).unwrap_or(false)
}

pub fn close(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

pub fn is_open(id: &str) -> bool {
    dialog(id).is_some_and(|dialog| dialog.open())
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    let element = document().get_element_by_id(id)?;
    // Browsers without dialogs show an element that cannot be opened as one.
    let can_open = js_sys::Reflect::has(&element, &JsValue::from_str("showModal")).unwrap_or(false);
    can_open.then(|| element.unchecked_into())
}

pub fn is_reading_aloud() -> bool {
    window().speech_synthesis().is_ok_and(|speech| speech.speaking())
}
