//! The printed page.

use anyhow::{Result, ensure};

use crate::page::Page;

/// Notes which parts are closed when the browser begins to print. This listener runs after the program's own, so it
/// sees what the program has opened.
const WATCH: &str = "addEventListener('beforeprint', () => { \
    globalThis.shut = document.querySelectorAll('details:not([open])').length; })";

/// What must not be seen on paper, and what must.
const ON_PAPER: &str = "const seen = (selector) => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length; \
    return [seen('button, .govuk-button, .govuk-back-link, nav a, .start-again, input[type=range]'), \
        document.querySelectorAll('main details').length, seen('main details > .govuk-details__text')]";

impl Page {
    /// Prints the page to a file. Fails where a part is closed on paper, where paper shows something to press, or where
    /// a part stays open on the screen afterwards.
    pub async fn prints_whole(&self, name: &str) -> Result<()> {
        self.driver().execute(WATCH, Vec::new()).await?;
        let sheets = self.print(name).await?;
        println!("  {name}: {sheets} sheets");
        let shut: Option<usize> = self.read("return globalThis.shut ?? null").await?;
        ensure!(shut == Some(0), "{shut:?} parts are closed when the page is printed");
        let left: usize = self.read("return document.querySelectorAll('main details[open]').length").await?;
        ensure!(left == 0, "{left} parts stay open on the screen");

        self.print_media(true).await?;
        let (pressed, parts, open): (usize, usize, usize) = self.read(ON_PAPER).await?;
        ensure!(pressed == 0, "{pressed} things to press on paper");
        ensure!(parts > 3 && open == parts, "{open} of {parts} parts are open on paper");
        self.print_media(false).await
    }
}
