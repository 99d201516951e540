//! axe-core run inside the page, with every rule that it has on by default and none switched off.

use std::fmt;

use anyhow::{Result, ensure};
use serde::Deserialize;

use crate::page::Page;
use crate::server::AXE;

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

/// Loads a script and removes its element again.
const LOAD: &str = "const [address, done] = arguments, script = document.createElement('script'); \
    script.onload = () => { script.remove(); done(true); }; script.onerror = () => { script.remove(); done(false); }; \
    script.src = address; document.head.append(script);";

impl Page {
    /// The rules that the page breaks now.
    pub async fn axe(&self) -> Result<Vec<Violation>> {
        if !self.read::<bool>("return typeof axe === 'object'").await? {
            // The file is served by the site itself, so that the browser keeps it compiled from page to page.
            let loaded = self.driver().execute_async(LOAD, vec![AXE.into()]).await?;
            ensure!(loaded.convert::<bool>()?, "axe-core does not load: run npm ci in the repository");
        }
        let answer = self.driver().execute_async(include_str!("js/axe.js"), Vec::new()).await?;
        match answer.convert()? {
            Answer::Done { violations } => Ok(violations),
            Answer::Failed { failed } => anyhow::bail!("axe-core stopped: {failed}"),
        }
    }

    /// Fails with everything that axe-core finds. `place` names the page and its state.
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
