//! Packs in the browser: `boot.js` loads the words of a tool, and the program takes them from it.

use js_sys::Promise;
use js_sys::futures::{JsFuture, spawn_local};
use wasm_bindgen::prelude::*;

use crate::routes;

#[wasm_bindgen]
extern "C" {
    /// The words that came with the page.
    #[wasm_bindgen(js_namespace = portalWords)]
    fn here() -> Option<String>;
    /// Loads the words of a tool.
    #[wasm_bindgen(js_namespace = portalWords)]
    fn ask(tool: &str) -> Promise;
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
    spawn_local(async move {
        let words = JsFuture::from(ask(tool.name)).await.ok().and_then(|words| words.as_string());
        let came = words.map(|words| tool.load(words)).is_some();
        then(came);
    });
}
