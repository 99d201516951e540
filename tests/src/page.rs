//! One tab: opens pages, waits until they are ready, and reads what is on them.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::{By, Key, WebDriver, WebElement};

use crate::clock;
use crate::server::Server;

/// How long a page may take to wake up or to answer. It is far above any expected time.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a page may keep its heading after the address has changed. Two pages may have the same heading, so the wait
/// must end.
const SAME_HEADING: Duration = Duration::from_secs(1);
/// The pause between two looks at a page.
const GLANCE: Duration = Duration::from_millis(15);

/// A tab of the shared browser.
#[derive(Debug, Clone)]
pub struct Page {
    driver: WebDriver,
    server: Arc<Server>,
}

/// What a page shows at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct State {
    /// The path of the address.
    pub path: String,
    /// The text of the main heading, empty where there is none.
    pub heading: String,
    /// The document's title.
    pub title: String,
    /// Whether the program has woken the page up (`<html data-app="ready">`), or the page has no program.
    pub ready: bool,
    /// The text of the error summary, empty where there is none.
    pub summary: String,
    /// The element with the focus: tag, id and classes (`h1`, `div.govuk-error-summary`, `input#amount.govuk-input`).
    pub focus: String,
    /// Whether the focus is in or on the error summary.
    pub focus_in_summary: bool,
}

impl Page {
    /// A new tab; the one before it is closed, and with it every setting made through the developer tools.
    pub async fn fresh(driver: &WebDriver, server: &Arc<Server>) -> Result<Self> {
        let old = driver.window().await?;
        let new = driver.new_tab().await?;
        driver.switch_to_window(old).await?;
        driver.close_window().await?;
        driver.switch_to_window(new).await?;
        let page = Self { driver: driver.clone(), server: Arc::clone(server) };
        page.forget_logs().await?;
        page.server.forget();
        page.on_day(clock::today()).await?;
        Ok(page)
    }

    /// The session, for what this type does not cover.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The server that answers this tab.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Opens a path by its address, as somebody who has answered nothing, and waits until the program has woken the page up.
    pub async fn open(&self, path: &str) -> Result<State> {
        self.open_plain(path).await?;
        self.until_alive(path).await
    }

    /// Opens a path by its address, as somebody who has answered nothing, and waits for its HTML only.
    pub async fn open_plain(&self, path: &str) -> Result<()> {
        // A page without an origin has no storage to look at.
        if self.read("return sessionStorage.length > 0").await.unwrap_or(false) {
            // From a page without the program, which might keep answers.
            self.goto("/404.html").await?;
            self.driver.execute("sessionStorage.clear()", Vec::new()).await?;
        }
        self.goto(path).await
    }

    /// Opens a path by its address with the answers that the tab keeps.
    pub async fn open_again(&self, path: &str) -> Result<State> {
        self.goto(path).await?;
        self.until_alive(path).await
    }

    /// Loads the page anew, as the browser's own button does.
    pub async fn reload(&self) -> Result<State> {
        let path = self.state().await?.path;
        self.driver.refresh().await?;
        self.until_alive(&path).await
    }

    async fn goto(&self, path: &str) -> Result<()> {
        Ok(self.driver.goto(format!("{}{path}", self.server.origin())).await?)
    }

    async fn until_alive(&self, path: &str) -> Result<State> {
        self.until(&format!("{path} to come alive"), |state| state.ready).await
    }

    /// What the page shows now.
    pub async fn state(&self) -> Result<State> {
        self.read(include_str!("js/state.js")).await
    }

    /// Does something that leads to another page, or to errors on this one, and waits until it has happened.
    pub async fn after(&self, what: &str, act: impl AsyncFnOnce() -> Result<()>) -> Result<State> {
        let before = self.state().await?;
        act().await.with_context(|| format!("{what} on {}", before.path))?;
        let mut moved_at = None;
        let goal = format!("{what} on {} to do something", before.path);
        self.until(&goal, |now| {
            if now.path == before.path {
                return !now.summary.is_empty() && (now.summary != before.summary || now.focus_in_summary);
            }
            // The address may change a moment before the heading. Two pages may also have the same heading.
            let moved = *moved_at.get_or_insert_with(Instant::now);
            now.ready
                && !now.heading.is_empty()
                && (now.heading != before.heading || moved.elapsed() > SAME_HEADING)
        })
        .await
    }

    /// Waits until the page is as described. If that takes too long, the error says what the page shows instead.
    pub async fn until(&self, goal: &str, mut reached: impl FnMut(&State) -> bool) -> Result<State> {
        self.wait_for(goal, async || Ok(reached(&self.state().await?))).await?;
        self.frames().await?;
        self.state().await
    }

    /// Waits until something holds. If that takes too long, the error says what the page shows instead.
    pub async fn wait_for(&self, what: &str, mut holds: impl AsyncFnMut() -> Result<bool>) -> Result<()> {
        let started = Instant::now();
        loop {
            // A document that is being replaced answers with an error.
            let held = holds().await;
            if matches!(held, Ok(true)) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                held.with_context(|| format!("waited in vain for {what}"))?;
                bail!("waited in vain for {what}; it shows {}", self.state().await?);
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until the element can be seen.
    pub async fn until_shown(&self, selector: &str) -> Result<()> {
        self.until_seen(selector, true).await
    }

    /// Waits until the element cannot be seen, or is not there.
    pub async fn until_hidden(&self, selector: &str) -> Result<()> {
        self.until_seen(selector, false).await
    }

    async fn until_seen(&self, selector: &str, seen: bool) -> Result<()> {
        let script = "const found = document.querySelector(arguments[0]); \
            return !!found && found.checkVisibility({ visibilityProperty: true })";
        let started = Instant::now();
        // A document that is being replaced answers with an error.
        while self.read_with(script, vec![selector.into()]).await.ok() != Some(seen) {
            if started.elapsed() > PATIENCE * 2 {
                let how = if seen { "to be shown" } else { "to be hidden" };
                bail!("waited in vain for {selector} {how}; the page shows {}", self.state().await?);
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }

    /// Waits for two animation frames. By then the program has done what it puts off until the next frame, such as
    /// moving the focus.
    pub async fn frames(&self) -> Result<()> {
        let script = "const done = arguments[0]; const late = setTimeout(done, 1000); \
            requestAnimationFrame(() => requestAnimationFrame(() => { clearTimeout(late); done(); }));";
        self.driver.execute_async(script, Vec::new()).await?;
        Ok(())
    }

    /// Runs a script in the page and reads what it returns.
    pub async fn read<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        self.read_with(script, Vec::new()).await
    }

    /// Runs a script with arguments and reads what it returns.
    pub async fn read_with<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        Ok(self.driver.execute(script, arguments).await?.convert()?)
    }

    /// The one element of a selector.
    pub async fn one(&self, selector: &str) -> Result<WebElement> {
        self.driver.find(By::Css(selector)).await.with_context(|| format!("no {selector} on the page"))
    }

    /// Whether there is such an element.
    pub async fn has(&self, selector: &str) -> Result<bool> {
        Ok(!self.driver.find_all(By::Css(selector)).await?.is_empty())
    }

    /// The main heading.
    pub async fn heading(&self) -> Result<String> {
        Ok(self.state().await?.heading)
    }

    /// The document's title.
    pub async fn title(&self) -> Result<String> {
        Ok(self.state().await?.title)
    }

    /// Follows the first visible link of the main part to a path.
    pub async fn follow(&self, path: &str) -> Result<State> {
        self.press(&format!("main a[href='{path}']")).await
    }

    /// Presses a link or button that leads on.
    pub async fn press(&self, selector: &str) -> Result<State> {
        self.after(&format!("pressing {selector}"), async || Ok(self.one(selector).await?.click().await?))
            .await
    }

    /// The browser's own Back.
    pub async fn history_back(&self) -> Result<State> {
        self.after("the browser's Back", async || Ok(self.driver.back().await?)).await
    }

    /// Sends keys to whatever has the focus, as a keyboard would.
    pub async fn keys(&self, keys: impl Into<thirtyfour::TypingData>) -> Result<()> {
        Ok(self.driver.action_chain().send_keys(keys).perform().await?)
    }

    /// Presses Tab once and says where the focus is.
    pub async fn tab(&self) -> Result<String> {
        self.keys(Key::Tab).await?;
        Ok(self.state().await?.focus)
    }
}

impl fmt::Display for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} “{}”, focus on {}", self.path, self.heading, self.focus)?;
        if !self.summary.is_empty() {
            write!(out, ", errors: {}", self.summary.replace('\n', " / "))?;
        }
        if self.ready { Ok(()) } else { write!(out, ", not alive") }
    }
}
