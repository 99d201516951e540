//! Checks that hold for every page.

use anyhow::{Result, ensure};
use serde::Deserialize;

use crate::browser::{NARROW, WIDE};
use crate::page::Page;
use crate::paths;

/// The paths of this site that the main part links to.
const LINKS: &str = "return [...document.querySelectorAll('main a[href]')].map(link => new URL(link.href)) \
    .filter(url => url.origin === location.origin).map(url => url.pathname)";

/// Links of the main part to other sites, and whether each opens in a new tab and says so.
const OUTSIDE: &str = "return [...document.querySelectorAll('main a[href]')].filter(link => link.origin !== location.origin \
    && link.protocol.startsWith('http')).map(link => [link.href, link.target === '_blank' \
    && link.textContent.endsWith('(opens in a new tab)')])";

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

    /// Waits for the notice that the questions of a page cannot be used. All that can be read on it stays.
    pub async fn says_it_failed(&self, path: &str) -> Result<()> {
        let shown = "return !!document.querySelector('.app-failed')?.checkVisibility()";
        self.wait_for(&format!("a notice on {path}"), async || self.read(shown).await).await?;
        let state = self.state().await?;
        ensure!(state.path == path && !state.heading.is_empty() && !state.ready, "{state}");
        let reading = self.reading().await?;
        ensure!(reading.text.len() > 100, "hardly anything to read: {}", reading.text);
        self.axe_clean(&format!("{path}, which has failed")).await
    }

    /// Fails where the page scrolls sideways on a phone or at 400 %. A window of 1280 by 1024 at 400 % holds as much as
    /// one of 320 by 256.
    pub async fn fits_little_room(&self, place: &str) -> Result<()> {
        self.size(NARROW).await?;
        self.fits_the_width(&format!("{place}, 320 pixels")).await?;
        self.axe_clean(&format!("{place}, 320 pixels")).await?;
        self.zoom(WIDE, 4).await?;
        self.fits_the_width(&format!("{place}, 400 %")).await?;
        self.whole_screenshot(&format!("{place} 320"), NARROW).await?;
        self.size(WIDE).await
    }

    /// Forces colours, and fails where the browser does not, or where a control cannot be told from the page.
    pub async fn controls_are_seen(&self, place: &str) -> Result<()> {
        let forced: bool = self.read("return matchMedia('(forced-colors: active)').matches").await?;
        ensure!(forced, "the colours are not forced");
        let unseen: Vec<String> = self.read(include_str!("js/unseen_controls.js")).await?;
        ensure!(unseen.is_empty(), "{place}: nothing shows where these stand: {}", unseen.join(", "));
        Ok(())
    }

    /// Fails where the main part links to a page of this site that does not exist, or where it has no links at all.
    pub async fn links_lead_somewhere(&self, place: &str) -> Result<()> {
        let known = paths::pages(&paths::dist())?;
        let links: Vec<String> = self.read(LINKS).await?;
        let dead: Vec<_> = links.iter().filter(|link| !known.contains(link)).collect();
        ensure!(dead.is_empty() && !links.is_empty(), "{place} has links to nowhere: {dead:?}");
        self.stays_open(place).await.map(drop)
    }

    /// Fails where a link to another site opens in this tab, which would lose the answers, or does not say that it opens in
    /// a new one. Returns how many such links there are.
    pub async fn stays_open(&self, place: &str) -> Result<usize> {
        let links: Vec<(String, bool)> = self.read(OUTSIDE).await?;
        let silent: Vec<_> = links.iter().filter(|(_, stays)| !stays).collect();
        ensure!(
            silent.is_empty(),
            "{place} has links that leave this tab, or don't say that they open another: {silent:?}"
        );
        Ok(links.len())
    }
}
