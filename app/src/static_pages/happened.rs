//! What the program adds to pages that stand as they were written: switches and buttons work, the chosen council's own words
//! are open, pages are read aloud, and things can be looked up. The code for it is a chunk, which pages of words load
//! once they stand, and others when a switch is pressed.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use crate::program::chunks;
use crate::state::navigation::Navigation;
use crate::words::routes;

/// What may be pressed.
const SWITCHES: &str = "a.easy-switch, button[data-easy-act], button[data-choose], button[data-aloud]";

/// Something that the chunk deals with.
#[derive(Debug)]
pub enum Happened {
    /// A page stands, whichever way it was reached.
    Reached(String),
    /// A switch or a button was pressed.
    Pressed(Element),
}

/// Whether the chunk has been called, so that there may be a voice to stop.
static CALLED: AtomicBool = AtomicBool::new(false);

/// Called when a page stands.
pub fn reached(navigation: Navigation, path: &str) {
    if routes::is_still(path) || CALLED.load(Ordering::Relaxed) {
        happened(navigation, Happened::Reached(path.to_owned()));
    }
}

/// The switch or button that a click was on.
pub fn pressed(click: &MouseEvent) -> Option<Element> {
    click.target()?.dyn_into::<Element>().ok()?.closest(SWITCHES).ok()?
}

/// Calls the chunk. Where it does not come, the page can be read as it stands.
pub fn happened(navigation: Navigation, what: Happened) {
    CALLED.store(true, Ordering::Relaxed);
    spawn_local(chunks::still(navigation, what));
}
