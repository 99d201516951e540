//! The record of answers, and moving from page to page.

pub mod navigation;
pub mod record;
