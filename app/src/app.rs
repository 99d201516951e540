//! The part of every page that the browser program looks after: what stands in `<div id="app">`.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
use crate::components::print;
use crate::{navigation::Navigation, pages, record::Record};

/// The page at the current path.
///
/// The header and the footer are not in here: they never change, so they are only written at build time.
#[component]
pub fn App(
    /// The path to start at, with a slash at its end.
    path: String,
) -> impl IntoView {
    let navigation = Navigation::provide(path);
    Record::provide();
    #[cfg(feature = "hydrate")]
    print::open_details_to_print();
    move || pages::view(&navigation.path())
}
