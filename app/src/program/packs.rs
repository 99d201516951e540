//! What a page needs before it can be shown: its words (packs), which `boot.js` loads and hands over, and the code of its
//! tool; or its document, where it is words alone.

use std::cell::{Cell, RefCell};
use std::iter::repeat;
use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

use crate::program::chunks;
use crate::words::Pack;
use crate::words::routes;

#[wasm_bindgen]
extern "C" {
    /// The words of a pack that came with the page.
    #[wasm_bindgen(js_namespace = portalWords)]
    fn here(pack: &str) -> Option<String>;
    /// Loads a pack, or the page at a path, and calls back with its words, or with nothing.
    #[wasm_bindgen(js_namespace = portalWords)]
    fn ask(what: &str, then: JsValue);
}

thread_local! {
    /// Pages of words alone that have come, by path.
    static DOCUMENTS: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// What stands on a page of words alone, where it has come.
pub fn document(path: &str) -> Option<String> {
    DOCUMENTS.with_borrow(|documents| {
        documents.iter().find(|(known, _)| known == path).map(|(_, html)| html.clone())
    })
}

fn keep_document(path: &str, html: String) {
    DOCUMENTS.with_borrow_mut(|documents| documents.push((path.to_owned(), html)));
}

/// Takes the words that came with the page at this path. Called before anything is drawn.
pub fn take(path: &str) {
    if let Some(html) = here(path).filter(|_| routes::is_still(path)) {
        keep_document(path, html);
    }
    for pack in missing(path) {
        if let Some(words) = here(pack.name) {
            pack.load(words);
        }
    }
}

/// Calls back once the words and the code of the page at a path are there, at once where they are there already. Says
/// whether they have come. Where easy read is on, its words are waited for too; a page can do without them.
pub fn when_here(path: &str, easy: bool, then: impl FnOnce(bool) + 'static) {
    let missing = missing(path);
    let easy = if easy { missing_of(routes::easy_packs_of(path)) } else { Vec::new() };
    let document = (routes::is_still(path) && document(path).is_none()).then(|| path.to_owned());
    let code = routes::place(path).map(|(tool, _)| tool).filter(|tool| !chunks::is_here(*tool));
    let all = missing.len() + easy.len() + usize::from(code.is_some()) + usize::from(document.is_some());
    if all == 0 {
        then(true);
        return;
    }
    // Whichever comes last calls back, or the first that does not come.
    let (then, waiting) = (Cell::new(Some(then)), Cell::new(all));
    let arrived = Rc::new(move |came: bool| {
        waiting.set(waiting.get().saturating_sub(1));
        if (!came || waiting.get() == 0)
            && let Some(then) = then.take()
        {
            then(came);
        }
    });
    for (pack, is_needed) in missing.into_iter().zip(repeat(true)).chain(easy.into_iter().zip(repeat(false)))
    {
        let arrived = arrived.clone();
        let take = move |words: JsValue| {
            let came = words.as_string().map(|words| pack.load(words)).is_some();
            arrived(came || !is_needed);
        };
        ask(pack.name, Closure::once_into_js(take));
    }
    if let Some(path) = document {
        let (arrived, asked) = (arrived.clone(), path.clone());
        let take =
            move |html: JsValue| arrived(html.as_string().map(|html| keep_document(&path, html)).is_some());
        ask(&asked, Closure::once_into_js(take));
    }
    if let Some(tool) = code {
        spawn_local(async move { arrived(chunks::load(tool).await) });
    }
}

/// Loads a file of words that no page needs to be shown, and calls back with it, or with nothing.
pub fn ask_for(name: &str, then: impl FnOnce(Option<String>) + 'static) {
    ask(name, Closure::once_into_js(move |words: JsValue| then(words.as_string())));
}

/// The packs of a page that have not come yet.
fn missing(path: &str) -> Vec<&'static Pack> {
    missing_of(routes::packs_of(path))
}

fn missing_of(mut packs: Vec<&'static Pack>) -> Vec<&'static Pack> {
    packs.retain(|pack| pack.words().is_empty());
    packs
}
