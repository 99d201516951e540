//! The portal: written as HTML at build time (feature `ssr`), woken up in the browser (feature `hydrate`).

pub mod components;
#[cfg(feature = "hydrate")]
pub mod kept;
pub mod look_up;
pub mod pages;
pub mod program;
pub mod state;
pub mod static_pages;
pub mod tools;
pub mod words;
