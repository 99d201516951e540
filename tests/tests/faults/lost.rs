//! Files that are missing or not whole.

use std::time::Duration;

use anyhow::{Result, ensure};
use portal_tests::journey::ESTIMATOR;
use portal_tests::page::Page;
use portal_tests::server::{Fault, Seen};
use portal_tests::suite::Suite;

use super::{documents, fresh, question};

/// Files of a question's page, by a part of their path.
const OF_A_PAGE: [&str; 6] = [
    "/portal.js",
    "/portal_bg.wasm",
    "/split_contribution",
    "/shared_",
    "/words-contribution",
    "/words-shared",
];

/// Every notice.
const NOTICES: &str = "[data-notice]";

pub fn tests(mut suite: Suite) -> Suite {
    for part in OF_A_PAGE {
        suite =
            suite.test(format!("asked for again: {part}"), async move |page: &Page| once(page, part).await);
    }
    for fault in [Fault::Cut, Fault::Empty, Fault::Html] {
        suite = suite.test(format!("noticed: words that come as {fault:?}"), async move |page: &Page| {
            spoiled_words(page, fault).await
        });
        suite = suite.test(format!("noticed: code that comes as {fault:?}"), async move |page: &Page| {
            spoiled_code(page, fault).await
        });
    }
    suite
        .test("what is lost on a move is asked for again", on_a_move)
        .test("a page that never comes costs no answer", never_on_a_move)
        .test("a page whose files never come can be tried again", never_at_first)
        .test("a page without its first script says that it cannot answer", no_boot)
        .test("a page without its style sheet says nothing that is not so", no_styles)
        .test("a host hears nothing while questions are answered", nothing_asked)
}

async fn once(page: &Page, part: &str) -> Result<()> {
    fresh(page).await?;
    page.server().spoil(part, Fault::Lost, 1);
    page.open(&question("care-cost")).await?;
    let lost = page.server().seen().into_iter().filter(|seen| seen.status == 404).count();
    ensure!(lost == 1, "{lost} files were lost");
    page.type_into("amount", "312.50").await?;
    page.pick("every", "week").await?;
    let next = page.press_continue().await?;
    ensure!(next.summary.is_empty(), "{next}");
    Ok(())
}

async fn spoiled_words(page: &Page, fault: Fault) -> Result<()> {
    fresh(page).await?;
    page.server().spoil("/words-contribution", fault, 1);
    page.open(&question("care-cost")).await?;
    page.type_into("amount", "312.50").await?;
    page.pick("every", "week").await?;
    let next = page.press_continue().await?;
    ensure!(!next.heading.is_empty() && next.path != question("care-cost"), "{next}");
    // The file stays missing. A page is not shown without its words.
    fresh(page).await?;
    page.server().spoil("/words-contribution", fault, usize::MAX);
    page.open_plain(&question("care-cost")).await?;
    page.until_shown(".app-failed").await?;
    ensure!(!page.state().await?.ready);
    Ok(())
}

async fn spoiled_code(page: &Page, fault: Fault) -> Result<()> {
    fresh(page).await?;
    page.server().spoil("/split_contribution", fault, 1);
    page.open(&question("care-cost")).await?;
    Ok(())
}

async fn on_a_move(page: &Page) -> Result<()> {
    for part in ["/words-contribution", "/split_contribution"] {
        fresh(page).await?;
        page.open("/").await?;
        page.server().spoil(part, Fault::Lost, 1);
        let start = page.follow(ESTIMATOR).await?;
        ensure!(start.path == ESTIMATOR && start.focus.starts_with("h1"), "{start}");
    }
    // The same for the document of a page of words.
    for fault in [Fault::Lost, Fault::Cut, Fault::Empty, Fault::Html] {
        fresh(page).await?;
        page.open("/").await?;
        page.server().spoil("/privacy/", fault, 1);
        let privacy = page.press("footer a[href='/privacy/']").await?;
        ensure!(privacy.focus.starts_with("h1") && documents(page, "/privacy/") == 2, "{privacy}");
    }
    Ok(())
}

/// Answers the question about the cost of care. Returns the path of the next page.
async fn answer_one(page: &Page) -> Result<String> {
    page.open(&question("care-cost")).await?;
    page.type_into("amount", "312.50").await?;
    page.pick("every", "week").await?;
    Ok(page.press_continue().await?.path)
}

async fn never_on_a_move(page: &Page) -> Result<()> {
    fresh(page).await?;
    let asked = answer_one(page).await?;
    let before = page.state().await?;
    page.offline(true).await?;
    page.one("footer a[href='/privacy/']").await?.click().await?;
    page.until_shown(".app-moving").await?;
    page.until_shown(".app-lost").await?;
    ensure!(page.heading().await? == before.heading, "the page did not stay");
    // Back to the page that is shown removes the notice.
    page.driver().back().await?;
    page.until_hidden(".app-lost").await?;
    ensure!(page.state().await?.path == asked);
    page.one("footer a[href='/privacy/']").await?.click().await?;
    page.until_shown(".app-lost").await?;
    page.offline(false).await?;
    page.one(".app-lost a").await?.click().await?;
    page.until("the page to come", |state| state.heading != before.heading).await?;
    page.until_hidden(NOTICES).await?;
    page.driver().back().await?;
    page.until("Back to the question", |state| state.heading == before.heading).await?;
    page.driver().back().await?;
    page.until("Back to what was answered", |state| state.path == question("care-cost")).await?;
    page.holds("amount", "312.50").await
}

async fn never_at_first(page: &Page) -> Result<()> {
    fresh(page).await?;
    page.server().lose("/split_contribution");
    page.open_plain(&question("care-cost")).await?;
    page.type_into("amount", "312.50").await?;
    page.until_shown(".app-failed").await?;
    page.axe_clean("a page whose code has not come").await?;
    page.server().forget();
    page.one("[data-again]").await?.click().await?;
    page.until("the program to come alive", |state| state.ready).await?;
    page.until_hidden(".app-failed").await?;
    page.holds("amount", "312.50").await
}

async fn no_boot(page: &Page) -> Result<()> {
    fresh(page).await?;
    page.server().lose("/boot-");
    for path in [question("care-cost"), "/search/".to_owned()] {
        page.open_plain(&path).await?;
        page.until_shown(".app-no-boot").await?;
        let seen = seen(page).await?;
        ensure!(seen == ["no-boot"], "{seen:?} on {path}");
        page.axe_clean("a page without its first script").await?;
    }
    // Where scripts are off, the page says that and nothing else.
    page.server().forget();
    page.scripts(false).await?;
    page.open_plain(&question("care-cost")).await?;
    tokio::time::sleep(Duration::from_secs(9)).await;
    page.scripts(true).await?;
    ensure!(seen(page).await?.is_empty(), "{:?}", seen(page).await?);
    Ok(())
}

/// The notices that can be seen, by name.
async fn seen(page: &Page) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('[data-notice]')] \
        .filter((notice) => notice.checkVisibility({ visibilityProperty: true })).map((notice) => notice.dataset.notice)";
    page.read(script).await
}

async fn no_styles(page: &Page) -> Result<()> {
    fresh(page).await?;
    page.server().lose("/styles-");
    page.open(&question("care-cost")).await?;
    let seen = seen(page).await?;
    ensure!(seen.is_empty(), "{seen:?}");
    Ok(())
}

async fn nothing_asked(page: &Page) -> Result<()> {
    fresh(page).await?;
    page.open(ESTIMATOR).await?;
    page.go_on().await?;
    // It comes with the first page of a tool, whatever is answered.
    let keeps = |seen: &Seen| seen.path.ends_with("/split_kept.wasm");
    page.wait_for("the code that keeps answers", async || Ok(page.server().seen().iter().any(keeps))).await?;
    page.frames().await?;
    page.forget_logs().await?;
    page.server().forget();
    for _ in 0..3 {
        let first: Option<String> =
            page.read("return document.querySelector('main input[type=radio]')?.value").await?;
        if let Some(value) = first {
            page.choose("choice", &value).await?;
        }
        page.press_continue().await?;
    }
    let (asked, heard) = (page.requests().await?, page.server().seen());
    ensure!(asked.is_empty() && heard.is_empty(), "asked for {asked:?}, heard {heard:?}");
    Ok(())
}
