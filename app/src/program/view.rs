//! Every page by its path.

use leptos::prelude::*;

use crate::program::tools;
use crate::static_pages::page::page;
use crate::words::routes;

/// The page at a path.
pub fn view(path: &str) -> AnyView {
    match routes::place(path).filter(|_| routes::exists(path)) {
        Some((tool, _)) => tools::view(tool, path),
        None => of_words(path),
    }
}

#[cfg(feature = "hydrate")]
fn of_words(path: &str) -> AnyView {
    page(path)
}

/// A page without questions. Pages of figures are drawn by the tool that uses the figures.
#[cfg(not(feature = "hydrate"))]
fn of_words(path: &str) -> AnyView {
    use crate::static_pages::page::drawn;
    use crate::tools::{care_costs, contribution};

    match path {
        routes::ABOUT_FIGURES => drawn(contribution::about_figures::page()),
        routes::EMPLOYMENT_FIGURES => drawn(care_costs::employment_figures::page()),
        _ => page(path),
    }
}
