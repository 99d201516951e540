//! The rules of direct payments and of paying for care at home in England, as pure functions over dated data.
//!
//! Nothing here reads the clock, storage, the page or the network. The day is an input.

#![warn(clippy::missing_errors_doc)]

#[cfg(feature = "texts")]
pub mod api;
pub mod base;
pub mod data;
pub mod form;
pub mod journey;
pub mod record;
pub mod registry;
pub mod shared;
pub mod tools;
