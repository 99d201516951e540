//! Calls the code of pages of words (`static_pages`), which is a chunk. Pages of words load it as soon as they are
//! shown; other pages load it when a switch is pressed.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use crate::program::{chunks, loading};
use crate::state::kept;
use crate::state::navigation::{Hooks, Navigation};
use crate::static_pages::Happened;
use crate::words::routes;

/// The functions that `navigation` calls in this layer, which it may not import.
pub const HOOKS: Hooks = Hooks { when_here: loading::when_here, reached, pressed };

/// The switches and buttons that the chunk deals with.
const SWITCHES: &str = "a.easy-switch, button[data-easy-act], button[data-choose], button[data-aloud]";

/// Whether the chunk has been called before. If so, a voice may be reading that has to be stopped.
static CALLED: AtomicBool = AtomicBool::new(false);

/// Called when a page is shown.
fn reached(navigation: Navigation, path: &str) {
    kept::reached(path);
    if routes::is_static(path) || CALLED.load(Ordering::Relaxed) {
        happened(navigation, Happened::Reached(path.to_owned()));
    }
}

/// Called on every click. Returns whether the click was on a switch or a button.
fn pressed(navigation: Navigation, click: &MouseEvent) -> bool {
    let button = switch(click);
    let is_ours = button.is_some();
    if let Some(button) = button {
        happened(navigation, Happened::Pressed(button));
    }
    is_ours
}

fn switch(click: &MouseEvent) -> Option<Element> {
    click.target()?.dyn_into::<Element>().ok()?.closest(SWITCHES).ok()?
}

/// Calls the chunk. If it cannot be loaded, the page can still be read.
fn happened(navigation: Navigation, what: Happened) {
    CALLED.store(true, Ordering::Relaxed);
    spawn_local(chunks::static_page(navigation, what));
}
