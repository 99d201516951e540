//! Moving between pages without loading a document, because the answers live in memory only.
//!
//! After each move, Back and Forward included, focus goes to the page's heading, so that a screen reader reads it. This
//! module replaces `leptos_router`, which costs a visitor 29 KB more and loses its place in the browser's history:
//! after Back, Forward and a link to the page before, it shows that page under the address of the other.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
mod links;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

#[cfg(feature = "hydrate")]
use crate::state::record::{Record, use_record};

/// Called once something has been loaded, or could not be.
pub type Then = Box<dyn FnOnce(bool)>;

/// Functions of the layers above, which navigation may not import. Those layers hand them over at the start.
#[derive(Debug, Clone, Copy)]
pub struct Hooks {
    /// Calls back once everything that the page at a path needs has been loaded, in easy read or not. The call says
    /// whether it has been loaded.
    pub when_here: fn(&str, bool, Then),
    /// Called when the page at a path is shown.
    pub reached: fn(Navigation, &str),
    /// Called on every click. Returns whether the click was dealt with, so that it is no link to follow.
    pub pressed: fn(Navigation, &MouseEvent) -> bool,
}

impl Hooks {
    /// For pages that are drawn alone, such as in tests.
    pub const NONE: Self =
        Self { when_here: |_, _, then| then(true), reached: |_, _| {}, pressed: |_, _| false };
}

/// Where the visitor is.
#[derive(Debug, Clone, Copy)]
pub struct Navigation {
    shown: RwSignal<String>,
    #[cfg(feature = "hydrate")]
    hooks: Hooks,
    /// The record, for code that navigation calls outside a page.
    #[cfg(feature = "hydrate")]
    record: Record,
}

impl Navigation {
    /// Starts at a path. In the browser it follows links, Back and Forward from then on. The record must exist before.
    pub fn provide(path: String, hooks: Hooks) -> Self {
        #[cfg(not(feature = "hydrate"))]
        let _ = hooks;
        let navigation = Self {
            shown: RwSignal::new(path),
            #[cfg(feature = "hydrate")]
            hooks,
            #[cfg(feature = "hydrate")]
            record: use_record(),
        };
        provide_context(navigation);
        #[cfg(feature = "hydrate")]
        browser::follow(navigation);
        navigation
    }

    /// What a visitor has told us.
    #[cfg(feature = "hydrate")]
    pub fn record(self) -> Record {
        self.record
    }

    /// The path of the page that is shown, with a slash at its end.
    pub fn path(self) -> String {
        self.shown.get()
    }

    /// Goes to an address, as a link does: to a page (`/privacy/`) or to a place on it (`/privacy/#storage`).
    pub fn go(self, address: &str) {
        #[cfg(feature = "hydrate")]
        browser::go(self, address);
        #[cfg(not(feature = "hydrate"))]
        self.show(address);
    }

    /// Redraws the page that is shown, as if it had just been reached.
    pub fn draw_again(self) {
        self.shown.notify();
    }

    fn show(self, path: &str) {
        if self.shown.with_untracked(|shown| shown != path) {
            self.shown.set(path.to_owned());
        }
    }
}

/// Gives any part of a page access to navigation.
pub fn use_navigation() -> Navigation {
    // Every page is inside `App`, which provides it. A lone component in a test starts at the home page.
    use_context().unwrap_or_else(|| Navigation::provide("/".to_owned(), Hooks::NONE))
}

/// The path in the address bar.
#[cfg(feature = "hydrate")]
pub fn address() -> String {
    browser::address()
}
