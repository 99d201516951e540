//! The harness of the browser tests: a static server, a headless Chromium, and a page object that knows how a question
//! page is built.
//!
//! A test file under `tests/` lists its tests in a [`suite::Suite`] and gets one [`page::Page`] for each of them.
//! Everything that needs a browser is behind the feature `browser`.

pub mod paths;

#[cfg(feature = "browser")]
pub mod answers;
#[cfg(feature = "browser")]
pub mod axe;
#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "browser")]
pub mod checks;
#[cfg(feature = "browser")]
pub mod clock;
#[cfg(feature = "browser")]
pub mod devtools;
#[cfg(feature = "browser")]
pub mod findings;
#[cfg(feature = "browser")]
pub mod form;
#[cfg(feature = "browser")]
pub mod generated;
#[cfg(feature = "browser")]
mod host_headers;
#[cfg(feature = "browser")]
pub mod journey;
#[cfg(feature = "browser")]
pub mod keyboard;
#[cfg(feature = "browser")]
pub mod logs;
#[cfg(feature = "browser")]
pub mod page;
#[cfg(feature = "browser")]
pub mod paper;
#[cfg(feature = "browser")]
pub mod people;
#[cfg(feature = "browser")]
pub mod pictures;
#[cfg(feature = "browser")]
pub mod refusal;
#[cfg(feature = "browser")]
pub mod server;
#[cfg(feature = "browser")]
pub mod suite;
#[cfg(feature = "browser")]
pub mod week;
