//! Pages of words: how they are shown, and what the program adds to them. Switches and buttons work, the chosen
//! council's own words are open, pages are read aloud, and things can be looked up.

#[cfg(feature = "hydrate")]
mod aloud;
#[cfg(feature = "hydrate")]
mod easy;
#[cfg(feature = "hydrate")]
mod events;
pub(crate) mod page;

#[cfg(feature = "hydrate")]
pub(crate) use events::element;
#[cfg(feature = "hydrate")]
pub use events::{Happened, deal_with};
