//! Packs in the browser: `boot.js` loads the words of a tool, and the program takes them from it.

use wasm_bindgen::prelude::*;

use crate::routes;

#[wasm_bindgen]
extern "C" {
    /// The words that came with the page.
    #[wasm_bindgen(js_namespace = portalWords)]
    fn here() -> Option<String>;
    /// Loads the words of a tool and calls back with them, or with nothing.
    #[wasm_bindgen(js_namespace = portalWords)]
    fn ask(tool: &str, then: JsValue);
}

/// Takes the words that came with the page at this path. Called before anything is drawn.
pub fn take(path: &str) {
    if let (Some(tool), Some(words)) = (routes::pack_of(path), here()) {
        tool.load(words);
    }
}

/// Calls back once the words of the page at a path are there, at once where they are there already. Says whether they
/// have come.
pub fn with_words(path: &str, then: impl FnOnce(bool) + 'static) {
    let Some(tool) = routes::pack_of(path).filter(|tool| tool.words().is_empty()) else {
        then(true);
        return;
    };
    let arrived = move |words: JsValue| {
        let came = words.as_string().map(|words| tool.load(words)).is_some();
        then(came);
    };
    ask(tool.name, Closure::once_into_js(arrived));
}
