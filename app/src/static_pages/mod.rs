//! Pages of words alone: how they are shown, and what the program adds to them once they stand.

#[cfg(feature = "hydrate")]
mod aloud;
#[cfg(feature = "hydrate")]
mod easy;
#[cfg(feature = "hydrate")]
mod events;
#[cfg(feature = "hydrate")]
mod happened;
pub(crate) mod page;

#[cfg(feature = "hydrate")]
pub use events::deal_with;
#[cfg(feature = "hydrate")]
pub(crate) use events::element;
#[cfg(feature = "hydrate")]
pub use happened::{Happened, happened, pressed, reached};
