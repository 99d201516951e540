//! Easy read: larger type and easy words on every page. It is forgotten with the visit, unless somebody asks to have it
//! remembered on their device.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Storage;

use super::element;
use crate::state::files;
use crate::state::navigation::{self, Navigation};
use crate::state::record::Record;
use crate::words::routes;

/// Where it is noted, in the page and on the device; `boot.js` reads the latter.
const ON_PAGE: &str = "data-easy";
const ON_DEVICE: &str = "easy-read";
const PAGES: &str = "/easy-read/";

/// Questions and results change once their easy words have come. Where they don't, they stay in ordinary words.
fn switch_on(record: Record) {
    let words = files::ask_for_page(&navigation::address(), true);
    spawn_local(async move {
        words.all().await;
        switch(record, true);
    });
}

fn switch(record: Record, on: bool) {
    if let Some(root) = document().document_element() {
        // A page in ordinary type can still be read.
        let _ = if on { root.set_attribute(ON_PAGE, "on") } else { root.remove_attribute(ON_PAGE) };
    }
    record.easy.set(on);
}

/// Whoever reads a page in easy read wants the next one in easy read too.
pub fn reached(record: Record, path: &str) {
    if path.starts_with(PAGES) && !record.easy.get_untracked() {
        switch(record, true);
    }
}

/// The switch in the header: pages of words go to their other version, questions and results stay and change.
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

/// Notes on the device that easy read is wanted, or forgets it, and says what has come of it.
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

/// The device's memory, where the browser lets us have it.
fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
