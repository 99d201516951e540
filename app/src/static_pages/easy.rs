//! Easy read: larger type and easy words on every page. It is forgotten when the visitor leaves, unless they ask to
//! have it remembered on their device.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Storage;

use super::element;
use crate::state::files;
use crate::state::navigation::{self, Navigation};
use crate::state::record::Record;
use crate::words::routes;

/// The names under which easy read is noted in the page and on the device. `boot.js` reads the latter.
const ON_PAGE: &str = "data-easy";
const ON_DEVICE: &str = "easy-read";
const PAGES: &str = "/easy-read/";

/// Turns easy read on. Questions and results change once their words in easy read have been loaded. If those cannot be
/// loaded, they stay in ordinary words.
fn switch_on(record: Record) {
    let words = files::ask_for_page(&navigation::address(), true);
    spawn_local(async move {
        words.all().await;
        switch(record, true);
    });
}

fn switch(record: Record, on: bool) {
    if let Some(root) = document().document_element() {
        // If the type cannot be changed, the page can still be read.
        let _ = if on { root.set_attribute(ON_PAGE, "on") } else { root.remove_attribute(ON_PAGE) };
    }
    record.easy.set(on);
}

/// Turns easy read on for a visitor who has reached a page in easy read, so that the next page is in easy read too.
pub fn reached(record: Record, path: &str) {
    if path.starts_with(PAGES) && !record.easy.get_untracked() {
        switch(record, true);
    }
}

/// Follows the switch in the header. A page of words goes to its other version; a question or a result stays and
/// changes.
pub fn switched(record: Record, navigation: Navigation) {
    let on = !record.easy.get_untracked();
    let path = navigation::address();
    if on {
        switch_on(record);
    } else {
        switch(record, false);
    }
    if !routes::is_static(&path) {
        return;
    }
    let other = if on { ".easy-link a[href]" } else { ".longer a[href]" };
    let other = element(other).and_then(|link| link.get_attribute("href"));
    let is_easy = path.starts_with(PAGES);
    match other {
        Some(address) => navigation.go(&address),
        None if on && !is_easy => navigation.go(PAGES),
        None if is_easy => navigation.go("/"),
        None => {}
    }
}

/// Notes on the device that easy read is wanted, or forgets it, and says whether that worked.
pub fn remember(record: Record, act: &str) {
    let kept = storage().is_some_and(|kept| match act {
        "remember" => kept.set_item(ON_DEVICE, "on").is_ok(),
        _ => kept.remove_item(ON_DEVICE).is_ok(),
    });
    if act == "remember" {
        switch(record, true);
    }
    let Some(said) = element("#easy-kept") else { return };
    let answer = if kept { ["data-", act].concat() } else { "data-not-kept".to_owned() };
    said.set_text_content(said.get_attribute(&answer).as_deref());
}

/// The storage of the device, where the browser allows it.
fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
