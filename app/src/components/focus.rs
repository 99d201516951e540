//! Moving to a place on the page.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// Moves to a control so that its question is in view, as GOV.UK Frontend's error summary does.
pub fn show_control(id: &str) {
    let Some(control) = document().get_element_by_id(id) else { return };
    if let Some(question) = question_of(&control) {
        question.scroll_into_view();
    }
    // Where the question is far above its box, focus brings the box into view as well.
    focus_on(&control);
}

/// Gives focus to an element.
pub fn focus_on(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // A browser that refuses leaves focus where it was; there is nothing better to do.
        let _ = element.focus();
    }
}

/// Gives focus to the element that a selector finds, once the page has been redrawn.
pub fn focus_next(path: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = document().query_selector(path).ok().flatten() {
            focus_on(&element);
        }
    });
}

/// The legend of a group of options or of a date's boxes; of any other control its label.
fn question_of(control: &Element) -> Option<Element> {
    let is_option = matches!(control.get_attribute("type").as_deref(), Some("radio" | "checkbox"));
    if is_option || closest(control, ".govuk-date-input").is_some() {
        return closest(control, "fieldset").and_then(|group| group.query_selector("legend").ok().flatten());
    }
    document().query_selector(&format!("label[for='{}']", control.id())).ok().flatten()
}

fn closest(element: &Element, path: &str) -> Option<Element> {
    element.closest(path).ok().flatten()
}
