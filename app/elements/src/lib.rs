//! Leptos, with one type for all elements in the browser.
//!
//! `view!` makes an element by calling a function with the name of its tag and then a method for each attribute. Leptos'
//! own functions return a type for each tag, and each attribute is of a type for its name and its value. Every one of
//! them brings code of its own for being built, woken up and changed, which every visitor would load. Here all tags have
//! one type, and an attribute that never moves is a name and a text. Effects have one type too.
//!
//! `app` names this crate `leptos`, so that `view!` finds these functions. Where documents are written (feature `ssr`),
//! everything is Leptos' own.

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
mod browser;

pub use ::leptos::*;
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub use browser::{prelude, tachys};
