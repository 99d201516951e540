//! Checks that hold for every page.

use anyhow::{Result, ensure};
use serde::Deserialize;

use crate::page::Page;

/// What can be read on a page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Reading {
    /// The visible main headings.
    pub headings: Vec<String>,
    /// The visible text of the main part.
    pub text: String,
    /// The document's language.
    pub lang: String,
    /// The text for search engines and link previews.
    pub description: String,
}

impl Page {
    /// What a person could read now.
    pub async fn reading(&self) -> Result<Reading> {
        self.read(include_str!("js/reading.js")).await
    }

    /// Fails where the page is wider than its window, and names what sticks out.
    pub async fn fits_the_width(&self, place: &str) -> Result<()> {
        let wide: Vec<String> = self.read(include_str!("js/wide.js")).await?;
        ensure!(wide.is_empty(), "{place} scrolls sideways; it is too wide by: {}", wide.join(", "));
        Ok(())
    }

    /// Fails where two elements share an id: labels, errors and links would find the wrong one.
    pub async fn ids_differ(&self) -> Result<()> {
        let shared: Vec<String> = self.read(include_str!("js/shared_ids.js")).await?;
        ensure!(shared.is_empty(), "ids that stand more than once: {}", shared.join(", "));
        Ok(())
    }

    /// Fails with the errors in the console and the requests to elsewhere since the last call.
    pub async fn quiet(&self, place: &str) -> Result<()> {
        self.quiet_but_for(place, |_| false).await
    }

    /// Like [`Self::quiet`], leaving out messages that belong to the test.
    pub async fn quiet_but_for(&self, place: &str, expected: impl Fn(&str) -> bool) -> Result<()> {
        let mut errors = self.console_errors().await?;
        errors.retain(|message| !expected(message));
        ensure!(errors.is_empty(), "{place}: the console says {}", errors.join("\n    "));
        let foreign = self.foreign_requests().await?;
        ensure!(foreign.is_empty(), "{place} asked elsewhere: {}", foreign.join(", "));
        Ok(())
    }
}
