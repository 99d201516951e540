//! axe-core run inside the page, with every rule that it has on by default and none switched off.

use std::fmt;
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::page::Page;
use crate::paths;

/// A rule that the page breaks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Violation {
    /// The rule's id, such as `color-contrast`.
    pub id: String,
    /// How bad it is for people.
    pub impact: Option<String>,
    /// What the rule asks for.
    pub help: String,
    /// Where it is broken.
    pub places: Vec<Place>,
}

/// An element that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Place {
    /// Its selector.
    pub target: String,
    /// What is wrong with it.
    pub why: String,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Answer {
    Done { violations: Vec<Violation> },
    Failed { failed: String },
}

impl Page {
    /// The rules that the page breaks as it stands.
    pub async fn axe(&self) -> Result<Vec<Violation>> {
        static SCRIPT: OnceLock<String> = OnceLock::new();
        if SCRIPT.get().is_none() {
            let _ = SCRIPT.set(paths::axe_script()?);
        }
        if !self.read::<bool>("return typeof axe === 'object'").await? {
            // Wrapped in a function by the driver, so the script's own `this` and names stay out of the page's way.
            self.driver().execute(SCRIPT.get().context("no axe-core")?.as_str(), Vec::new()).await?;
        }
        let answer = self.driver().execute_async(include_str!("js/axe.js"), Vec::new()).await?;
        match answer.convert()? {
            Answer::Done { violations } => Ok(violations),
            Answer::Failed { failed } => anyhow::bail!("axe-core stopped: {failed}"),
        }
    }

    /// Fails with everything that axe-core finds; `place` says on which page and in which state.
    pub async fn axe_clean(&self, place: &str) -> Result<()> {
        let found = self.axe().await?;
        let list: String = found.iter().map(ToString::to_string).collect();
        ensure!(found.is_empty(), "axe-core, {place}:{list}");
        Ok(())
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "\n  {} ({}): {}", self.id, self.impact.as_deref().unwrap_or("unrated"), self.help)?;
        self.places.iter().try_for_each(|place| write!(out, "\n    {}: {}", place.target, place.why))
    }
}
