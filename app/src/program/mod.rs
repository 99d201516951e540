//! What starts the program, and what it loads when.

pub mod app;
pub mod chunks;
#[cfg(feature = "hydrate")]
pub mod failure;
#[cfg(feature = "hydrate")]
pub mod packs;
#[cfg(feature = "ssr")]
pub mod shell;
