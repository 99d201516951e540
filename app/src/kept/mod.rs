//! Keeps the answers in the storage of this tab, and clears them for the next person
//! (`docs/decisions/2026-12-01-kept-in-this-tab.md`). This is a chunk, which comes with the first page of a tool.

mod clock;
mod notices;
mod store;

use std::cell::{Cell, RefCell};

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use self::store::Found;
use crate::state::failure;
use crate::state::kept::{self, Hooks};
use crate::state::navigation::Navigation;
use crate::words::routes;

/// A button of this chunk; the value says what it does.
const ACT: &str = "data-kept";

thread_local! {
    static NAVIGATION: Cell<Option<Navigation>> = const { Cell::new(None) };
    /// The path of the page that is shown; empty until one was.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Begins, once. Answers that were kept before are there from then on.
pub fn begin(navigation: Navigation) {
    if NAVIGATION.replace(Some(navigation)).is_some() {
        return;
    }
    kept::set_hooks(Hooks {
        meets: |journey| with(|navigation| store::meets(navigation.record(), journey)),
        reached: |path| with(|navigation| reached(navigation, path)),
        put_away,
        forget: store::forget,
    });
    clock::begin(|| with(|navigation| clear(navigation, "timed-out")), || with(save));
    take_up(navigation);
    notices::say_pending();
    let clicks = window_event_listener(ev::click, |click| with(|navigation| pressed(navigation, &click)));
    on_cleanup(move || clicks.remove());
    Effect::new(move |_| {
        navigation.record().answers.track();
        with(save);
    });
    arrived(navigation, &untrack(|| navigation.path()));
}

fn with(act: impl FnOnce(Navigation)) {
    // A program that broke leaves everything to the one that takes its place.
    if let Some(navigation) = NAVIGATION.get().filter(|_| !failure::has_stopped()) {
        act(navigation);
    }
}

/// Takes up what is kept, unless nobody has touched it for too long.
fn take_up(navigation: Navigation) {
    let notice = match store::take_up(navigation.record()) {
        Found::Nothing => return,
        Found::Answers { whole: true } => None,
        Found::Answers { whole: false } => Some("not-all"),
        Found::Dropped(notice) => Some(notice),
    };
    notices::mark_held(kept::text().is_some());
    notices::say_on_arrival(notice);
    navigation.draw_again();
}

fn save(navigation: Navigation) {
    let is_stored = store::save(navigation.record(), clock::touched());
    let is_held = kept::text().is_some();
    notices::mark_held(is_held);
    if is_held && !is_stored {
        notices::say_once("not-kept");
    }
}

/// Called when the browser puts the page away, and when it shows it again. Meanwhile somebody else may have begun.
fn put_away(is_away: bool) {
    store::set_away(is_away);
    if is_away {
        // What is left in memory would be written again over what was cleared meanwhile.
        store::forget();
        notices::mark_held(false);
    } else {
        with(|navigation| {
            take_up(navigation);
            notices::say_pending();
        });
    }
}

/// Called when a page is shown, and when the page that is shown was drawn again.
fn reached(navigation: Navigation, path: &str) {
    if SHOWN.with_borrow(|shown| shown != path) {
        arrived(navigation, path);
        notices::say_pending();
    }
}

fn arrived(navigation: Navigation, path: &str) {
    let before = SHOWN.replace(path.to_owned());
    if routes::place(path).is_some() {
        store::note_place(path);
        save(navigation);
    }
    // Whoever comes from elsewhere, or to one of these pages, may be somebody else.
    let is_first = before.is_empty() && matches!(routes::place(path), Some((_, "")));
    notices::show_held((path == "/" || path == routes::TOOLS || is_first).then(store::place));
}

fn pressed(navigation: Navigation, click: &MouseEvent) {
    let target = click.target().and_then(|target| target.dyn_into::<Element>().ok());
    let button = target.and_then(|target| target.closest(&["[", ACT, "]"].concat()).ok().flatten());
    match button.and_then(|button| button.get_attribute(ACT)).as_deref() {
        // In a browser without dialogs its own question stands in for ours.
        Some("ask") if !notices::open(notices::NEW_PERSON) && notices::confirms(notices::NEW_PERSON) => {
            clear(navigation, "cleared");
        }
        Some("clear") => {
            notices::close(notices::NEW_PERSON);
            clear(navigation, "cleared");
        }
        Some("stay") => {
            notices::close(notices::NEW_PERSON);
            clock::stay();
        }
        _ => {}
    }
}

/// Clears everything for a new person, says so, and begins at the home page.
fn clear(navigation: Navigation, notice: &'static str) {
    navigation.record().forget();
    notices::mark_held(false);
    notices::say_on_arrival(Some(notice));
    SHOWN.take();
    navigation.draw_again();
    navigation.go("/");
}
