//! Pages as they are written when the site is built.

use app::program;
use app::state::navigation::{Hooks, Navigation};
use app::state::record::Record;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The page at a path as HTML, written while the amounts of 2026/27 hold.
pub fn page(path: &str) -> String {
    page_on(path, NaiveDate::from_ymd_opt(2026, 11, 30).unwrap_or_default())
}

/// The page at a path as HTML, written on a day.
pub fn page_on(path: &str, day: NaiveDate) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        Navigation::provide(path.to_owned(), Hooks::NONE);
        Record::provide(day);
        program::view(path).to_html()
    });
    owner.unset_with_forced_cleanup();
    html
}
