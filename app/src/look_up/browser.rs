//! The box on the page: it is heard out after a short pause, or at once by its button or Enter. The focus stays in it.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlInputElement};

use super::{pages, things};

/// Whoever types is let finish a word.
const PAUSE: i32 = 400;
/// Marks a box that is being listened to.
const HEARD: &str = "data-heard";

/// A box, and the places on the page that answer it.
pub(super) struct Looking {
    pub(super) document: Document,
    /// What the council is, where one was chosen.
    pub(super) council: Option<String>,
    pub(super) results: Element,
    /// Whether the file of the search has not come.
    pub(super) is_lost: Cell<bool>,
    whole: Element,
    input: HtmlInputElement,
    said: Element,
    waiting: Cell<Option<i32>>,
}

/// Makes the page that stands look things up.
pub fn start(council: Option<String>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(looking) = Looking::on(document, council) else { return };
    let looking = Rc::new(looking);
    if looking.is_search() {
        pages::load(&looking);
    } else {
        things::stand(&looking);
    }
    let typed = Rc::clone(&looking);
    let later = Closure::<dyn Fn()>::new(move || typed.answer(false)).into_js_value();
    let typed = Rc::clone(&looking);
    looking.listen("input", move |_| typed.wait(&later));
    let sent = Rc::clone(&looking);
    looking.listen("submit", move |event| {
        event.prevent_default();
        sent.answer(true);
    });
    if let Some(asked) = asked_in_address().filter(|_| looking.input.value().is_empty()) {
        looking.input.set_value(&asked);
    }
    // What was typed before the code came.
    if !looking.asked().is_empty() {
        looking.answer(false);
    }
}

/// What the address asks for: `?q=`. It is only read; nothing that is typed gets into an address.
fn asked_in_address() -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get("q")
}

impl Looking {
    fn on(document: Document, council: Option<String>) -> Option<Self> {
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

    fn is_search(&self) -> bool {
        self.whole.get_attribute("data-look-up").is_some_and(|of| of == "search")
    }

    fn listen(&self, event: &str, then: impl Fn(Event) + 'static) {
        let then = Closure::<dyn Fn(Event)>::new(then).into_js_value();
        // A box that cannot be listened to leaves the list.
        let _ = self.whole.add_event_listener_with_callback(event, then.unchecked_ref());
    }

    pub(super) fn asked(&self) -> String {
        self.input.value().trim().to_owned()
    }

    fn wait(&self, then: &JsValue) {
        let Some(window) = web_sys::window() else { return };
        if let Some(before) = self.waiting.take() {
            window.clear_timeout_with_handle(before);
        }
        let timeout =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), PAUSE);
        self.waiting.set(timeout.ok());
    }

    /// Answers what stands in the box.
    pub(super) fn answer(&self, was_sent: bool) {
        if let (Some(before), Some(window)) = (self.waiting.take(), web_sys::window()) {
            window.clear_timeout_with_handle(before);
        }
        self.results.set_inner_html("");
        if self.asked().is_empty() {
            if was_sent {
                self.say("empty", 0);
            } else {
                self.said.set_text_content(None);
            }
        } else if self.is_search() {
            pages::answer(self);
        } else {
            things::answer(self);
        }
    }

    /// One of the page's sentences.
    pub(super) fn words(&self, name: &str) -> String {
        self.said.get_attribute(&["data-", name].concat()).unwrap_or_default()
    }

    /// Says how many there are, in one sentence that is read out when whoever types has paused.
    pub(super) fn say(&self, name: &str, count: usize) {
        let sentence = self.words(name).replace("[count]", &count.to_string());
        self.said.set_text_content(Some(&sentence.replace("[asked]", &self.asked())));
    }

    /// What helps where nothing was found.
    pub(super) fn help(&self) {
        if let Ok(Some(template)) = self.whole.query_selector("template") {
            self.results.set_inner_html(&template.inner_html());
        }
    }

    /// A new element at the end of another.
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
