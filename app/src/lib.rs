//! The portal: written as HTML at build time (feature `ssr`), woken up in the browser (feature `hydrate`).

pub mod app;
pub mod chunks;
pub mod components;
#[cfg(feature = "hydrate")]
pub mod failure;
pub mod figures;
pub mod head;
pub mod look_up;
pub mod navigation;
#[cfg(feature = "hydrate")]
pub mod packs;
pub mod pages;
pub mod record;
pub mod routes;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "hydrate")]
pub mod still;
pub mod words;
