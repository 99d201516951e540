//! Answers are cleared when nobody has touched the page for half an hour. A dialog comes two minutes before.

use std::cell::Cell;
use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_bindgen::prelude::*;

use super::notices;
use crate::state::failure;

/// How long answers are kept without a touch, in milliseconds.
const KEPT: u64 = 30 * 60 * 1000;
/// How long the dialog stands before they are cleared, in milliseconds.
const WARNED: u64 = 2 * 60 * 1000;
/// How often the time is looked at.
const EACH: Duration = Duration::from_secs(5);
/// How often a touch is saved, in milliseconds.
const OFTEN: u64 = 10 * 1000;
/// A clock may be set back a little. A touch that lies further ahead is none.
const AHEAD: u64 = 60 * 1000;
/// What counts as a touch.
const TOUCHES: [&str; 5] = ["pointerdown", "keydown", "scroll", "focusin", "input"];

thread_local! {
    static TOUCHED: Cell<u64> = const { Cell::new(0) };
    /// When the dialog was opened.
    static OPENED: Cell<Option<u64>> = const { Cell::new(None) };
    /// The touch that was last saved.
    static SAVED: Cell<u64> = const { Cell::new(0) };
}

/// Milliseconds since 1970.
fn now() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a clock before 1970 counts as 1970"
    )]
    let now = js_sys::Date::now() as u64;
    now
}

/// When somebody last touched the page.
pub fn touched() -> u64 {
    TOUCHED.get()
}

/// Whether a last touch lies so far back, or so far ahead, that the answers count no more.
pub fn is_too_old(touched: u64) -> bool {
    let now = now();
    touched > now + AHEAD || now >= touched + KEPT
}

/// Begins to look at the time. `clear` is called when it is over, `save` now and then after a touch.
pub fn begin(clear: fn(), save: fn()) {
    touch();
    let touched = Closure::<dyn Fn()>::new(|| {
        if OPENED.get().is_none() {
            touch();
        }
    });
    let look = move || look(clear, save);
    let seen = Closure::<dyn Fn()>::new(look);
    // Timers stand still while the tab sleeps.
    listen(&TOUCHES, &touched);
    listen(&["visibilitychange", "focus", "pageshow"], &seen);
    touched.forget();
    seen.forget();
    set_interval(look, EACH);
}

fn listen(kinds: &[&str], act: &Closure<dyn Fn()>) {
    for kind in kinds {
        let act = act.as_ref().unchecked_ref();
        // Without a listener the answers are cleared too early, after a warning.
        let _ = window().add_event_listener_with_callback_and_bool(kind, act, true);
    }
}

fn touch() {
    TOUCHED.set(now());
}

/// Goes on with the answers.
pub fn stay() {
    OPENED.set(None);
    touch();
    notices::close(notices::TIME_OUT);
}

fn look(clear: fn(), save: fn()) {
    if failure::has_stopped() || !notices::is_held() {
        return;
    }
    if notices::is_reading_aloud() {
        touch();
    }
    let age = now().saturating_sub(TOUCHED.get());
    match OPENED.get() {
        // Somebody has closed it by a key.
        Some(_) if !notices::is_open(notices::TIME_OUT) => stay(),
        Some(opened) if now() >= opened + WARNED => {
            OPENED.set(None);
            // First: closing the dialog moves the focus, which has us look again.
            clear();
            notices::close(notices::TIME_OUT);
        }
        None if age >= KEPT - WARNED => {
            if notices::open(notices::TIME_OUT) {
                OPENED.set(Some(now()));
            } else if age >= KEPT {
                // A browser without dialogs.
                clear();
            }
        }
        _ if TOUCHED.get() >= SAVED.get() + OFTEN => {
            SAVED.set(TOUCHED.get());
            save();
        }
        _ => {}
    }
}
