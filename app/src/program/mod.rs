//! What starts the program, and what it loads when.

pub mod app;
pub mod chunks;
#[cfg(feature = "hydrate")]
mod happened;
#[cfg(feature = "hydrate")]
pub mod loading;
#[cfg(feature = "ssr")]
pub mod shell;
mod tools;
mod view;

pub use view::view;

use crate::state::navigation::Hooks;

/// The functions that `navigation` calls in the program. When pages are written at build time there are none.
#[cfg(feature = "hydrate")]
fn hooks() -> Hooks {
    happened::HOOKS
}

#[cfg(not(feature = "hydrate"))]
const fn hooks() -> Hooks {
    Hooks::NONE
}
