//! Packs in the browser: `boot.js` loads files of words, and the program takes them from it.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::routes;
use crate::words::Pack;

#[wasm_bindgen]
extern "C" {
    /// The words of a pack that came with the page.
    #[wasm_bindgen(js_namespace = portalWords)]
    fn here(pack: &str) -> Option<String>;
    /// Loads a pack and calls back with its words, or with nothing.
    #[wasm_bindgen(js_namespace = portalWords)]
    fn ask(pack: &str, then: JsValue);
}

/// Takes the words that came with the page at this path. Called before anything is drawn.
pub fn take(path: &str) {
    for pack in missing(path) {
        if let Some(words) = here(pack.name) {
            pack.load(words);
        }
    }
}

/// Calls back once the words of the page at a path are there, at once where they are there already. Says whether they
/// have come.
pub fn with_words(path: &str, then: impl FnOnce(bool) + 'static) {
    let missing = missing(path);
    if missing.is_empty() {
        then(true);
        return;
    }
    // Whichever comes last calls back, or the first that does not come.
    let then = Rc::new(Cell::new(Some(then)));
    let waiting = Rc::new(Cell::new(missing.len()));
    for pack in missing {
        let (then, waiting) = (then.clone(), waiting.clone());
        let arrived = move |words: JsValue| {
            let came = words.as_string().map(|words| pack.load(words)).is_some();
            waiting.set(waiting.get().saturating_sub(1));
            if (!came || waiting.get() == 0)
                && let Some(then) = then.take()
            {
                then(came);
            }
        };
        ask(pack.name, Closure::once_into_js(arrived));
    }
}

/// The packs of a page that have not come yet.
fn missing(path: &str) -> Vec<&'static Pack> {
    let mut packs = routes::packs_of(path);
    packs.retain(|pack| pack.words().is_empty());
    packs
}
