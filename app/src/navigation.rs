//! Moving between pages without loading a document: the answers live in memory only.
//!
//! After each move, Back and Forward included, focus goes to the page's heading, so that a screen reader reads it.
//! This stands in for `leptos_router`, which costs a visitor 29 KB more and loses its place in the browser's history:
//! after Back, Forward and a link to the page before, it shows that page under the address of the other.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
mod links;

use leptos::prelude::*;

/// Where the visitor is.
#[derive(Debug, Clone, Copy)]
pub struct Navigation(RwSignal<String>);

impl Navigation {
    /// Starts at a path, and in the browser follows links, Back and Forward from then on.
    pub fn provide(path: String) -> Self {
        let navigation = Self(RwSignal::new(path));
        provide_context(navigation);
        #[cfg(feature = "hydrate")]
        browser::follow(navigation);
        navigation
    }

    /// The path of the page that is shown, with a slash at its end.
    pub fn path(self) -> String {
        self.0.get()
    }

    /// Whether the page that is shown stands below a path.
    pub fn is_at(self, base: &str) -> bool {
        self.0.with_untracked(|path| path.starts_with(base))
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
        self.0.notify();
    }

    fn show(self, path: &str) {
        if self.0.with_untracked(|shown| shown != path) {
            self.0.set(path.to_owned());
        }
    }
}

/// Where the visitor is, from anywhere on a page.
pub fn use_navigation() -> Navigation {
    // Every page stands inside `App`, which provides it; a lone component in a test starts at home.
    use_context().unwrap_or_else(|| Navigation::provide("/".to_owned()))
}

/// The path in the address bar.
#[cfg(feature = "hydrate")]
pub fn address() -> String {
    browser::address()
}
