//! The browser's history and focus.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement};

use super::{Navigation, links};
use crate::state::failure;

/// The header's links to parts of the portal.
const PARTS: &str = "header nav a[href]";
const CURRENT: &str = "aria-current";

/// How many moves there have been: a page whose words or code come late must not push away one that was reached meanwhile.
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
        // A move within the page is the browser's own.
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
        // Browsers refuse too many entries in a short time: the page still changes, the address does not.
        leptos::logging::warn!("the browser's history refused {address}");
    }
    reach(navigation, next_move(), path.to_owned(), place, Scroll::ToTheTop);
}

/// A page that is asked for again has its place in the history already.
fn is_here(address: &str) -> bool {
    location().pathname().is_ok_and(|path| path == address)
}

fn push(address: &str) -> Result<(), JsValue> {
    window().history()?.push_state_with_url(&JsValue::NULL, "", Some(address))
}

fn next_move() -> u32 {
    MOVES.fetch_add(1, Ordering::Relaxed).wrapping_add(1)
}

/// Shows a page as soon as its words and its code are there.
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
            // The page that stands stays, with all answers.
            failure::say_lost(&path);
        }
    };
    failure::say_moving();
    (navigation.hooks.when_here)(&asked, easy, Box::new(then));
}

#[derive(Clone, Copy, PartialEq)]
enum Scroll {
    ToTheTop,
    /// After Back and Forward the browser itself finds the place where the visitor was.
    AsTheBrowserDoes,
}

/// Waits for the new page to stand, then moves there.
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

/// The heading carries `tabindex="-1"`.
fn focus_heading() {
    let heading = document().query_selector("main h1").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take focus is no reason to stop.
        let _ = heading.focus_with_options(&options);
    }
}

/// Says which page stands: `boot.js` has to know it where it puts the page back as it was written.
fn mark_page(path: &str) {
    if let Some(app) = document().get_element_by_id("app") {
        // Where this fails, what was typed is not filled in again.
        let _ = app.set_attribute("data-path", path);
    }
}

/// The header is not part of the program: it keeps what was written at build time.
fn mark_header() {
    let (Ok(links), path) = (document().query_selector_all(PARTS), address()) else { return };
    let links = (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<Element>().ok());
    for link in links {
        let here = link.get_attribute("href").is_some_and(|part| path.starts_with(&part));
        // An attribute that cannot be set changes nothing that can be read.
        let _ = if here { link.set_attribute(CURRENT, "page") } else { link.remove_attribute(CURRENT) };
    }
}
