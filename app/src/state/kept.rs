//! Answers that are kept as text while the tab is open (`docs/decisions/2026-12-01-kept-in-this-tab.md`). `boot.js` has the
//! text. The code that writes and reads it is a chunk (`kept/`), which comes with the first page of a tool. This is the part that
//! every page has.

use std::cell::{Cell, RefCell};

use rules::journey::{Journey, Tool};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = portal)]
    fn keep(text: &str) -> bool;
    #[wasm_bindgen(js_namespace = portal)]
    fn kept() -> Option<String>;
    #[wasm_bindgen(js_namespace = portal)]
    fn has(tool: &str) -> bool;
}

/// What the chunk does when something happens.
#[derive(Clone, Copy)]
pub struct Hooks {
    /// A page of a tool is about to be drawn for the first time.
    pub meets: fn(&'static Journey),
    /// A page is shown.
    pub reached: fn(&str),
    /// The browser puts the page away, or shows it again.
    pub put_away: fn(bool),
    /// The answers have been cleared.
    pub forget: fn(),
}

thread_local! {
    /// The journeys of the tools whose code is there.
    static JOURNEYS: RefCell<Vec<&'static Journey>> = const { RefCell::new(Vec::new()) };
    static HOOKS: Cell<Option<Hooks>> = const { Cell::new(None) };
}

/// The text that is kept, where there is one.
pub fn text() -> Option<String> {
    kept().filter(|text| !text.is_empty())
}

/// Keeps a text in place of the one before; an empty one forgets it. Returns whether it will outlast a reload.
pub fn set(text: &str) -> bool {
    keep(text)
}

/// The journeys of the tools whose code is there.
pub fn journeys() -> Vec<&'static Journey> {
    JOURNEYS.with_borrow(Clone::clone)
}

/// Whether a tool has answers in the text.
pub fn names(tool: Tool) -> bool {
    has(tool.key())
}

/// Called before a page of a tool is drawn. Answers to its questions that were kept are there from then on.
pub fn meet(journey: &'static Journey) {
    let is_new = JOURNEYS.with_borrow_mut(|known| {
        let is_new = known.iter().all(|other| other.tool != journey.tool);
        if is_new {
            known.push(journey);
        }
        is_new
    });
    if let Some(hooks) = HOOKS.get().filter(|_| is_new) {
        (hooks.meets)(journey);
    }
}

/// Called when a page is shown.
pub fn reached(path: &str) {
    if let Some(hooks) = HOOKS.get() {
        (hooks.reached)(path);
    }
}

/// Called when the browser puts the page away to show it again on Back, and when it shows it again.
pub fn put_away(is_away: bool) {
    if let Some(hooks) = HOOKS.get() {
        (hooks.put_away)(is_away);
    }
}

/// Forgets everything that is kept.
pub fn forget() {
    if let Some(hooks) = HOOKS.get() {
        (hooks.forget)();
    }
    set("");
}

/// Called by the chunk once it is there.
pub fn set_hooks(hooks: Hooks) {
    HOOKS.set(Some(hooks));
}
