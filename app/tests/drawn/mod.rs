//! Pages as they are written when the site is built.

use app::program;
use app::state::navigation::{Hooks, Navigation};
use app::state::record::Record;
use leptos::prelude::*;

/// The page at a path as HTML.
pub fn page(path: &str) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        Navigation::provide(path.to_owned(), Hooks::NONE);
        Record::provide();
        program::view(path).to_html()
    });
    owner.unset_with_forced_cleanup();
    html
}
