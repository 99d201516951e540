//! Half an hour without a touch clears the answers, after a word that one button stops.

use anyhow::{Result, ensure};
use portal_tests::answers::with_base;
use portal_tests::journey::ESTIMATOR;
use portal_tests::page::Page;
use portal_tests::suite::Suite;

use super::{nowhere, store, stored};

pub fn tests(suite: Suite) -> Suite {
    suite
        .test("after 28 minutes it asks, and two minutes later everything is cleared", cleared)
        .test("one button stops it, and so does a key", stopped)
        .test("a touch begins the time anew", touched)
        .test("a tab that slept asks when it wakes", asleep)
        .test("an old text is dropped before anything is drawn", too_old)
}

/// Lets this many minutes pass on the page's clock, and has it look.
async fn pass(page: &Page, minutes: f64) -> Result<()> {
    let script = "const date = Date, later = arguments[0] * 60000, now = date.now; \
        globalThis.Date = new Proxy(date, { get: (of, name) => (name === 'now' ? () => now() + later : of[name]) }); \
        dispatchEvent(new Event('visibilitychange'));";
    page.driver().execute(script, vec![minutes.into()]).await?;
    Ok(())
}

async fn answered(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    page.walk(&with_base(&[]), &format!("{ESTIMATOR}result/")).await?;
    Ok(())
}

async fn cleared(page: &Page) -> Result<()> {
    answered(page).await?;
    pass(page, 27.0).await?;
    page.until_hidden("#time-out").await?;
    pass(page, 1.5).await?;
    page.until_shown("#time-out").await?;
    page.axe_clean("about to be cleared").await?;
    let focus = page.state().await?.focus;
    ensure!(focus.starts_with("button"), "focus is on {focus}");
    pass(page, 1.9).await?;
    page.until_shown("#time-out").await?;
    ensure!(!stored(page).await?.is_empty());
    pass(page, 0.2).await?;
    page.until("the home page", |state| state.path == "/" && state.ready).await?;
    page.until_shown(".app-timed-out").await?;
    page.until_hidden("#time-out").await?;
    ensure!(stored(page).await?.is_empty());
    nowhere(page, &["estimated", "private-pension\u{1f}"]).await?;
    page.driver().back().await?;
    page.until("the result", |state| state.path.ends_with("result/")).await?;
    nowhere(page, &["£200"]).await?;
    page.quiet("left alone").await
}

async fn stopped(page: &Page) -> Result<()> {
    answered(page).await?;
    for by_key in [false, true] {
        pass(page, 29.0).await?;
        page.until_shown("#time-out").await?;
        if by_key {
            page.keys(thirtyfour::Key::Escape).await?;
        } else {
            page.one("#time-out [data-kept=stay]").await?.click().await?;
        }
        page.until_hidden("#time-out").await?;
        // A look after the key, as the page has each few seconds.
        pass(page, 0.0).await?;
        pass(page, 27.0).await?;
        page.until_hidden("#time-out").await?;
        ensure!(!stored(page).await?.is_empty());
        page.keys(thirtyfour::Key::Tab).await?;
    }
    Ok(())
}

async fn touched(page: &Page) -> Result<()> {
    answered(page).await?;
    for touch in ["scroll", "keydown", "focusin", "pointerdown", "input"] {
        pass(page, 20.0).await?;
        let script =
            "document.querySelector('main').dispatchEvent(new Event(arguments[0], { bubbles: true }))";
        page.driver().execute(script, vec![touch.into()]).await?;
        pass(page, 0.0).await?;
        page.until_hidden("#time-out").await?;
    }
    ensure!(!stored(page).await?.is_empty());
    Ok(())
}

/// Timers stand still meanwhile. The page is covered, and its owner can go on.
async fn asleep(page: &Page) -> Result<()> {
    answered(page).await?;
    pass(page, 600.0).await?;
    page.until_shown("#time-out").await?;
    page.one("#time-out [data-kept=stay]").await?.click().await?;
    page.until_hidden("#time-out").await?;
    ensure!(!stored(page).await?.is_empty());
    Ok(())
}

async fn too_old(page: &Page) -> Result<()> {
    answered(page).await?;
    let text = stored(page).await?;
    let now: i64 = page.read("return Math.round(Date.now())").await?;
    for (minutes, is_dropped) in [(29, false), (31, true), (-5, true)] {
        let touched = now - minutes * 60_000;
        let lines: Vec<String> = text
            .split('\u{1e}')
            .map(|line| {
                if line.starts_with("\u{1f}touched") {
                    format!("\u{1f}touched\u{1f}{touched}")
                } else {
                    line.to_owned()
                }
            })
            .collect();
        store(page, &lines.join("\u{1e}")).await?;
        page.open_again(&format!("{ESTIMATOR}result/")).await?;
        if is_dropped {
            page.until_shown(".app-timed-out").await?;
            ensure!(stored(page).await?.is_empty(), "{minutes} minutes");
            nowhere(page, &["£200", "private-pension\u{1f}"]).await?;
        } else {
            page.wait_for("the result", async || {
                page.read("return document.querySelector('main h1').innerText.includes('£')").await
            })
            .await?;
        }
    }
    Ok(())
}
