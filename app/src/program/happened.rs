//! Calls the code that pages of words have beside them (`static_pages`). It is a chunk, which pages of words load once
//! they stand, and others when a switch is pressed.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use crate::program::{chunks, loading};
use crate::state::navigation::{Hooks, Navigation};
use crate::static_pages::Happened;
use crate::words::routes;

/// What navigation has done from up here.
pub const HOOKS: Hooks = Hooks { when_here: loading::when_here, reached, pressed };

/// What may be pressed.
const SWITCHES: &str = "a.easy-switch, button[data-easy-act], button[data-choose], button[data-aloud]";

/// Whether the chunk has been called, so that there may be a voice to stop.
static CALLED: AtomicBool = AtomicBool::new(false);

/// Called when a page stands.
fn reached(navigation: Navigation, path: &str) {
    if routes::is_static(path) || CALLED.load(Ordering::Relaxed) {
        happened(navigation, Happened::Reached(path.to_owned()));
    }
}

/// Called on every click: whether it was on a switch or a button.
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

/// Calls the chunk. Where it does not come, the page can be read as it stands.
fn happened(navigation: Navigation, what: Happened) {
    CALLED.store(true, Ordering::Relaxed);
    spawn_local(chunks::static_page(navigation, what));
}
