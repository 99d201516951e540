//! The notices about the program, and what happens when it breaks. `boot.js` then starts another program in its place,
//! once.

use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::prelude::*;
use web_sys::console;

#[wasm_bindgen]
extern "C" {
    /// Shows one of the page's notices, or none, after so many milliseconds. `address` is where the notice leads.
    #[wasm_bindgen(js_namespace = portal)]
    fn say(notice: &str, wait: u32, address: &str);
}

/// No notice is shown for a wait shorter than this, in milliseconds.
const WHILE: u32 = 1000;

static STOPPED: AtomicBool = AtomicBool::new(false);

/// Writes the message of a panic to the console. The trap that follows tells `boot.js`.
pub fn show_panics() {
    panic::set_hook(Box::new(|panic| console::error_1(&panic.to_string().into())));
}

/// Marks the program as broken: from now on it leaves every event to the program that takes its place.
pub fn stop() {
    STOPPED.store(true, Ordering::Relaxed);
}

/// Whether the program has broken.
pub fn has_stopped() -> bool {
    STOPPED.load(Ordering::Relaxed)
}

/// Says that a page is being loaded.
pub fn say_moving() {
    say("moving", WHILE, "");
}

/// Says that a page could not be loaded. The page before it stays.
pub fn say_lost(path: &str) {
    say("lost", 0, path);
}

/// Shows a notice by its name.
pub fn say_notice(notice: &str) {
    say(notice, 0, "");
}

/// Hides the notice.
pub fn say_nothing() {
    say("", 0, "");
}
