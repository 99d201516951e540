//! What is said of the program, and what it does where it breaks. `boot.js` then starts another in its place, once.

use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::prelude::*;
use web_sys::console;

#[wasm_bindgen]
extern "C" {
    /// Shows one of the page's notices, or none, after so many milliseconds, with an address that it leads to.
    #[wasm_bindgen(js_namespace = portal)]
    fn say(notice: &str, wait: u32, address: &str);
}

/// Whoever waits no longer than this is told nothing.
const WHILE: u32 = 1000;

static STOPPED: AtomicBool = AtomicBool::new(false);

/// A panic leaves its message in the console. The trap that follows tells `boot.js`.
pub fn show_panics() {
    panic::set_hook(Box::new(|panic| console::error_1(&panic.to_string().into())));
}

/// The program has broken: what it still hears of is another's.
pub fn stop() {
    STOPPED.store(true, Ordering::Relaxed);
}

/// Whether the program has broken.
pub fn has_stopped() -> bool {
    STOPPED.load(Ordering::Relaxed)
}

/// A page is on its way.
pub fn say_moving() {
    say("moving", WHILE, "");
}

/// A page has not come; the one before it stays.
pub fn say_lost(path: &str) {
    say("lost", 0, path);
}

/// All is well.
pub fn say_nothing() {
    say("", 0, "");
}
