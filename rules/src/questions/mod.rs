//! What the questions of all tools are made of, and the questions that several tools ask.

pub mod kinds;
pub mod parts;
pub mod shared;
