//! Pages of words. They are drawn at build time. The browser's program shows the content of their documents, and has no
//! code for what is on them.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
use crate::state::files;
#[cfg(not(feature = "hydrate"))]
use crate::words;
#[cfg(not(feature = "hydrate"))]
use crate::words::head::set_head;

/// The page as it is in its document.
fn as_it_stands(html: String) -> AnyView {
    view! { <div class="static-page" inner_html=html></div> }.into_any()
}

/// The page at a path, from its document: the title is on the first line, the content follows.
#[cfg(feature = "hydrate")]
pub fn page(path: &str) -> AnyView {
    let document = files::document(path).unwrap_or_default();
    let (title, html) = document.split_once('\n').unwrap_or_default();
    let title = title.to_owned();
    Effect::new(move |_| leptos::prelude::document().set_title(&title));
    as_it_stands(html.to_owned())
}

/// The page at a path, or the one that says there is none.
#[cfg(not(feature = "hydrate"))]
pub fn page(path: &str) -> AnyView {
    words::page_at(path).or_else(|| words::page("not-found")).map(of_words).into_any()
}

/// A page drawn for its document. The program takes its HTML as a whole and never goes through its nodes, so it needs
/// no marks between them.
#[cfg(not(feature = "hydrate"))]
pub(crate) fn drawn(view: AnyView) -> AnyView {
    as_it_stands(view.to_html().replace("<!>", ""))
}

#[cfg(not(feature = "hydrate"))]
fn of_words(words: words::PageWords) -> AnyView {
    set_head(move || words.title, words.description);
    let page = words::data(words.slug).map(crate::pages::blocks::page);
    drawn(page.into_any())
}
