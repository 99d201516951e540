//! The record of answers, moving from page to page, files that are being loaded, and failures.

#[cfg(feature = "hydrate")]
pub mod failure;
#[cfg(feature = "hydrate")]
pub mod files;
#[cfg(feature = "hydrate")]
pub mod kept;
pub mod navigation;
pub mod record;
