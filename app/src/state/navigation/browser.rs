//! The browser's history and focus.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement};

use super::{Navigation, links};
use crate::state::failure;

/// The links in the header to parts of the portal.
const PARTS: &str = "header nav a[href]";
const CURRENT: &str = "aria-current";

/// The number of moves so far. A page whose words or code come late must not replace a page that was reached meanwhile.
static MOVES: AtomicU32 = AtomicU32::new(0);

pub(super) fn address() -> String {
    location().pathname().unwrap_or_default()
}

pub(super) fn follow(navigation: Navigation) {
    let first = navigation.shown.get_untracked();
    request_animation_frame(move || (navigation.hooks.reached)(navigation, &first));
    let clicks = window_event_listener(ev::click, move |click| {
        if failure::has_stopped() {
            return;
        }
        if (navigation.hooks.pressed)(navigation, &click) {
            click.prevent_default();
        } else if let Some(address) = links::followed(&click) {
            click.prevent_default();
            go(navigation, &address);
        }
    });
    let moves = window_event_listener(ev::popstate, move |_| {
        if failure::has_stopped() {
            return;
        }
        let path = address();
        let moved = next_move();
        // The browser itself makes a move within the page.
        if navigation.shown.with_untracked(|shown| *shown != path) {
            reach(navigation, moved, path, None, Scroll::AsTheBrowserDoes);
        } else {
            failure::say_nothing();
        }
    });
    on_cleanup(move || {
        clicks.remove();
        moves.remove();
    });
}

pub(super) fn go(navigation: Navigation, address: &str) {
    let (path, place) = match address.split_once('#') {
        Some((path, place)) => (path, Some(place.to_owned())),
        None => (address, None),
    };
    if !is_here(address) && push(address).is_err() {
        // Browsers refuse too many entries in a short time. The page still changes; the address does not.
        leptos::logging::warn!("the browser's history refused {address}");
    }
    reach(navigation, next_move(), path.to_owned(), place, Scroll::ToTheTop);
}

/// Whether the address is the current one. A page that is asked for again already has its entry in the history.
fn is_here(address: &str) -> bool {
    location().pathname().is_ok_and(|path| path == address)
}

fn push(address: &str) -> Result<(), JsValue> {
    window().history()?.push_state_with_url(&JsValue::NULL, "", Some(address))
}

fn next_move() -> u32 {
    MOVES.fetch_add(1, Ordering::Relaxed).wrapping_add(1)
}

/// Shows a page as soon as its words and its code have been loaded.
fn reach(navigation: Navigation, moved: u32, path: String, place: Option<String>, scroll: Scroll) {
    let (easy, asked) = (navigation.record.easy.get_untracked(), path.clone());
    let then = move |came| {
        if MOVES.load(Ordering::Relaxed) != moved {
            return;
        }
        if came {
            failure::say_nothing();
            navigation.show(&path);
            arrive(navigation, path, place, scroll);
        } else {
            // The page that is shown stays, with all answers.
            failure::say_lost(&path);
        }
    };
    failure::say_moving();
    (navigation.hooks.when_here)(&asked, easy, Box::new(then));
}

#[derive(Clone, Copy, PartialEq)]
enum Scroll {
    ToTheTop,
    /// Leave it to the browser: after Back and Forward it finds the place where the visitor was.
    AsTheBrowserDoes,
}

/// Waits until the new page is drawn, then moves to the right place on it.
fn arrive(navigation: Navigation, path: String, place: Option<String>, scroll: Scroll) {
    request_animation_frame(move || {
        mark_header();
        mark_page(&path);
        (navigation.hooks.reached)(navigation, &path);
        if let Some(element) = place.and_then(|id| document().get_element_by_id(&id)) {
            element.scroll_into_view();
            return;
        }
        if scroll == Scroll::ToTheTop {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus_heading();
    });
}

/// Moves focus to the heading, which has `tabindex="-1"` so that it can take focus.
fn focus_heading() {
    let heading = document().query_selector("main h1").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // If the heading cannot take focus, the page is still shown.
        let _ = heading.focus_with_options(&options);
    }
}

/// Notes in the document which page is shown. `boot.js` needs it to put the page back as it was written.
fn mark_page(path: &str) {
    if let Some(app) = document().get_element_by_id("app") {
        // If this fails, only what was typed is lost when the page is put back.
        let _ = app.set_attribute("data-path", path);
    }
}

/// Marks the current page in the header. The header is not part of the program, so it is as it was written at build
/// time.
fn mark_header() {
    let (Ok(links), path) = (document().query_selector_all(PARTS), address()) else { return };
    let links = (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<Element>().ok());
    for link in links {
        let here = link.get_attribute("href").is_some_and(|part| path.starts_with(&part));
        // If the attribute cannot be set, everything can still be read.
        let _ = if here { link.set_attribute(CURRENT, "page") } else { link.remove_attribute(CURRENT) };
    }
}
