//! The search box of a page, and the elements that show its answers.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlInputElement};

/// Marks a box that already has its listeners.
const HEARD: &str = "data-heard";

/// The search box of a page, and the elements that show its answers.
pub(super) struct Looking {
    pub(super) document: Document,
    /// The id of the council, where one was chosen.
    pub(super) council: Option<String>,
    pub(super) results: Element,
    /// Whether the search index could not be loaded.
    pub(super) is_lost: Cell<bool>,
    whole: Element,
    pub(super) input: HtmlInputElement,
    pub(super) said: Element,
    /// The timer that runs after something was typed.
    pub(super) waiting: Cell<Option<i32>>,
}

impl Looking {
    /// The box of the page that is shown; none where it already has its listeners.
    pub(super) fn on(document: Document, council: Option<String>) -> Option<Self> {
        let whole = document.query_selector("[data-look-up]").ok().flatten()?;
        if whole.has_attribute(HEARD) {
            return None;
        }
        whole.set_attribute(HEARD, "").ok()?;
        let inside = |selector: &str| whole.query_selector(selector).ok().flatten();
        Some(Self {
            council,
            input: inside("input")?.dyn_into().ok()?,
            said: inside("[role=status]")?,
            results: inside(".look-up__results")?,
            is_lost: Cell::new(false),
            waiting: Cell::new(None),
            document,
            whole,
        })
    }

    pub(super) fn is_search(&self) -> bool {
        self.whole.get_attribute("data-look-up").is_some_and(|of| of == "search")
    }

    pub(super) fn listen(&self, event: &str, then: impl Fn(Event) + 'static) {
        let then = Closure::<dyn Fn(Event)>::new(then).into_js_value();
        // Without a listener the box does nothing, and the page still has its list.
        let _ = self.whole.add_event_listener_with_callback(event, then.unchecked_ref());
    }

    pub(super) fn asked(&self) -> String {
        self.input.value().trim().to_owned()
    }

    /// One of the page's sentences.
    pub(super) fn words(&self, name: &str) -> String {
        self.said.get_attribute(&["data-", name].concat()).unwrap_or_default()
    }

    /// Says how many there are, in one sentence. A screen reader reads it when the visitor pauses in typing.
    pub(super) fn say(&self, name: &str, count: usize) {
        let sentence = self.words(name).replace("[count]", &count.to_string());
        self.said.set_text_content(Some(&sentence.replace("[asked]", &self.asked())));
    }

    /// Shows the help for when nothing is found.
    pub(super) fn help(&self) {
        if let Ok(Some(template)) = self.whole.query_selector("template") {
            self.results.set_inner_html(&template.inner_html());
        }
    }

    /// Adds a new element at the end of another.
    pub(super) fn add(&self, to: &Element, kind: &str, class: &str, text: &str) -> Option<Element> {
        let element = self.document.create_element(kind).ok()?;
        element.set_class_name(class);
        element.set_text_content(Some(text));
        to.append_child(&element).ok()?;
        Some(element)
    }

    pub(super) fn all(&self, within: Option<&Element>, selector: &str) -> Vec<Element> {
        let found = within.map_or_else(
            || self.document.query_selector_all(selector),
            |element| element.query_selector_all(selector),
        );
        let Ok(found) = found else { return Vec::new() };
        (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
    }
}
