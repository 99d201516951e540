//! Files that come after the page: word files, and the documents of pages that are words alone. `boot.js` loads them
//! and hands them over.

use std::cell::RefCell;

use js_sys::Promise;
use js_sys::futures::JsFuture;
use wasm_bindgen::prelude::*;

use crate::words::{WordFile, routes};

#[wasm_bindgen]
extern "C" {
    /// Loads a word file, or the page at a path, unless it is on its way or here already: a promise of its words.
    #[wasm_bindgen(js_namespace = portal)]
    fn ask(what: &str) -> Promise;
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

/// A file that may be on its way.
enum File {
    WordFile(&'static WordFile),
    Document(String),
}

impl File {
    fn name(&self) -> &str {
        match self {
            Self::WordFile(word_file) => word_file.name,
            Self::Document(path) => path,
        }
    }

    /// Those that come a second time change nothing.
    fn take(self, text: String) {
        match self {
            Self::WordFile(word_file) => word_file.load(text),
            Self::Document(path) => {
                if document(&path).is_none() {
                    DOCUMENTS.with_borrow_mut(|documents| documents.push((path, text)));
                }
            }
        }
    }
}

/// The files of a page that are on their way.
pub struct Coming(Vec<Asked>);

struct Asked {
    file: File,
    text: Promise,
    /// Whether the page cannot be shown without it.
    is_needed: bool,
}

/// Asks for what a page still lacks, all at once. Where easy read is on, its words are asked for too; a page can do
/// without them.
pub fn ask_for_page(path: &str, easy: bool) -> Coming {
    let easy = if easy { routes::easy_word_files_of(path) } else { Vec::new() };
    let document = routes::is_static(path) && document(path).is_none();
    let asked = |file: File, is_needed| Asked { text: ask(file.name()), file, is_needed };
    let own = missing(routes::word_files_of(path))
        .into_iter()
        .map(|word_file| asked(File::WordFile(word_file), true));
    let easy = missing(easy).into_iter().map(|word_file| asked(File::WordFile(word_file), false));
    let document = document.then(|| asked(File::Document(path.to_owned()), true));
    Coming(own.chain(easy).chain(document).collect())
}

impl Coming {
    /// Whether nothing has to be waited for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes what comes. Says whether all that the page needs has come.
    pub async fn all(self) -> bool {
        let mut whole = true;
        for Asked { file, text, is_needed } in self.0 {
            match JsFuture::from(text).await.ok().and_then(|text| text.as_string()) {
                Some(text) => file.take(text),
                None => whole &= !is_needed,
            }
        }
        whole
    }
}

/// Loads a file of words that no page needs to be shown.
pub async fn ask_for(name: &str) -> Option<String> {
    JsFuture::from(ask(name)).await.ok()?.as_string()
}

/// The word files that have not come yet.
fn missing(mut word_files: Vec<&'static WordFile>) -> Vec<&'static WordFile> {
    word_files.retain(|word_file| word_file.words().is_empty());
    word_files
}
