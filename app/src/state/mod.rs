//! The record of answers, moving from page to page, and what has come or gone wrong meanwhile.

#[cfg(feature = "hydrate")]
pub mod failure;
#[cfg(feature = "hydrate")]
pub mod files;
pub mod navigation;
pub mod record;
