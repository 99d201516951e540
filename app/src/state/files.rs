//! Files that are loaded after the page: word files, and the documents of pages of words. `boot.js` loads them and
//! hands them over.

use std::cell::RefCell;

use js_sys::Promise;
use js_sys::futures::JsFuture;
use wasm_bindgen::prelude::*;

use crate::words::{WordFile, routes};

#[wasm_bindgen]
extern "C" {
    /// Loads a word file, or the page at a path, unless it is there or being loaded already. Returns a promise of its
    /// text.
    #[wasm_bindgen(js_namespace = portal)]
    fn ask(what: &str) -> Promise;
}

thread_local! {
    /// The pages of words that have been loaded, by path.
    static DOCUMENTS: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// The document of a page of words, where it has been loaded.
pub fn document(path: &str) -> Option<String> {
    DOCUMENTS.with_borrow(|documents| {
        documents.iter().find(|(known, _)| known == path).map(|(_, html)| html.clone())
    })
}

/// A file that may still be loading.
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

    /// Keeps the text of the file. A text that comes a second time changes nothing.
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

/// The files of a page that are being loaded.
pub struct Coming(Vec<Asked>);

struct Asked {
    file: File,
    text: Promise,
    /// Whether the page cannot be shown without it.
    is_needed: bool,
}

/// Asks for everything that a page still lacks, all at once. Where easy read is on, this includes its words, but the
/// page can be shown without them.
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
    /// Whether there is nothing to wait for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Waits for the files and keeps them. Returns whether everything that the page needs has been loaded.
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

/// Loads a file that pages can be shown without.
pub async fn ask_for(name: &str) -> Option<String> {
    JsFuture::from(ask(name)).await.ok()?.as_string()
}

/// The word files that have not been loaded yet.
fn missing(mut word_files: Vec<&'static WordFile>) -> Vec<&'static WordFile> {
    word_files.retain(|word_file| word_file.words().is_empty());
    word_files
}
