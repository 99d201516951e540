//! Looks up what somebody types: pages of the guide, and things to spend on. Every word that is shown is already in the
//! page, which was written at build time.

pub mod index;

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
mod looking;
#[cfg(feature = "hydrate")]
mod pages;
#[cfg(feature = "hydrate")]
mod things;

#[cfg(feature = "hydrate")]
pub use browser::start;
