//! Moving between pages without loading a document: the answers live in memory only.
//!
//! After each move, Back and Forward included, focus goes to the page's heading, so that a screen reader reads it.
//! This stands in for `leptos_router`, which costs a visitor 29 KB more and loses its place in the browser's history:
//! after Back, Forward and a link to the page before, it shows that page under the address of the other.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
mod links;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

#[cfg(feature = "hydrate")]
use crate::state::record::{Record, use_record};

/// What happens once something has come, or has not.
pub type Then = Box<dyn FnOnce(bool)>;

/// What navigation has done by others. It knows nothing of what stands above it, which gives it these functions when it
/// starts.
#[derive(Debug, Clone, Copy)]
pub struct Hooks {
    /// Calls back once all that the page at a path needs is there, in easy read or not: whether it has come.
    pub when_here: fn(&str, bool, Then),
    /// Called when the page at a path stands.
    pub reached: fn(Navigation, &str),
    /// Called on every click: whether it was on something that is dealt with, and is no link to follow.
    pub pressed: fn(Navigation, &MouseEvent) -> bool,
}

impl Hooks {
    /// For pages that are drawn on their own.
    pub const NONE: Self =
        Self { when_here: |_, _, then| then(true), reached: |_, _| {}, pressed: |_, _| false };
}

/// Where the visitor is.
#[derive(Debug, Clone, Copy)]
pub struct Navigation {
    shown: RwSignal<String>,
    #[cfg(feature = "hydrate")]
    hooks: Hooks,
    /// What pages without code of their own are made to follow.
    #[cfg(feature = "hydrate")]
    record: Record,
}

impl Navigation {
    /// Starts at a path, and in the browser follows links, Back and Forward from then on. Pages need the record first.
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

    /// Goes to a page, as a link does: `/privacy/`, or with a place on it, `/privacy/#storage`.
    pub fn go(self, address: &str) {
        #[cfg(feature = "hydrate")]
        browser::go(self, address);
        #[cfg(not(feature = "hydrate"))]
        self.show(address);
    }

    /// Draws the page that is shown anew, as if it had just been reached.
    pub fn draw_again(self) {
        self.shown.notify();
    }

    fn show(self, path: &str) {
        if self.shown.with_untracked(|shown| shown != path) {
            self.shown.set(path.to_owned());
        }
    }
}

/// Where the visitor is, from anywhere on a page.
pub fn use_navigation() -> Navigation {
    // Every page stands inside `App`, which provides it; a lone component in a test starts at home.
    use_context().unwrap_or_else(|| Navigation::provide("/".to_owned(), Hooks::NONE))
}

/// The path in the address bar.
#[cfg(feature = "hydrate")]
pub fn address() -> String {
    browser::address()
}
