//! Values without law: money, hours, what is known and what is not, and the words that people type.

pub(crate) mod dates;
pub(crate) mod described;
pub mod figure;
pub(crate) mod given;
pub(crate) mod keyed;
pub mod known;
pub mod money;
pub(crate) mod number;
#[cfg(feature = "schema")]
pub(crate) mod schema;
pub mod sorted;
pub mod stay;
pub mod time;
pub mod wording;
