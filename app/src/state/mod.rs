//! The record of answers, moving from page to page, and what has come or gone wrong meanwhile.

#[cfg(feature = "hydrate")]
pub mod failure;
#[cfg(feature = "hydrate")]
pub mod files;
#[cfg(feature = "hydrate")]
pub mod handover;
pub mod navigation;
pub mod record;
