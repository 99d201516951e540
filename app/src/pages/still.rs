//! Pages of words alone. They are drawn at build time; the browser's program shows what stands in their documents, and
//! has no code for what is on them.

use leptos::prelude::*;

use crate::head::set_head;
use crate::words;

/// A page as it stands, with the way back before it.
fn as_it_stands(html: String) -> AnyView {
    view! { <div class="still" inner_html=html></div> }.into_any()
}

/// The page at a path, from its document.
#[cfg(feature = "hydrate")]
pub fn page(path: &str) -> AnyView {
    let title = words::page_at(path).map_or("", |words| words.title);
    set_head(move || title, "");
    as_it_stands(crate::packs::document(path).unwrap_or_default())
}

/// The page at a path, or the one that says there is none.
#[cfg(not(feature = "hydrate"))]
pub fn page(path: &str) -> AnyView {
    use crate::routes;

    let view = match path {
        routes::ABOUT_FIGURES => super::about_figures::page(),
        routes::EMPLOYMENT_FIGURES => super::employment_figures::page(),
        _ => words::page_at(path).or_else(|| words::page("not-found")).map(of_words).into_any(),
    };
    as_it_stands(view.to_html())
}

#[cfg(not(feature = "hydrate"))]
fn of_words(words: words::PageWords) -> AnyView {
    use super::{back, heading, main};
    use crate::components::prose::prose;
    use crate::routes;
    use crate::words::{Person, speak};

    set_head(move || words.title, words.description);
    let back = (!matches!(words.route, "/" | routes::NOT_FOUND)).then(|| back("/".to_owned()));
    let inside = view! { {heading(words.title.to_owned())} {prose(&speak(words.body, Person::Me))} };
    view! { {back} {main(inside.into_any())} }.into_any()
}
