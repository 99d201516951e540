//! Questions that several tools ask.

pub mod questions;
