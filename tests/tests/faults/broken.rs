//! When the program breaks, another takes its place, once, with the answers.

use anyhow::{Result, ensure};
use portal_tests::page::Page;
use portal_tests::suite::Suite;

use super::{fresh, question};

pub fn tests(suite: Suite) -> Suite {
    ["createElement", "createTextNode"]
        .into_iter()
        .fold(suite, |suite, call| {
            suite.test(format!("{call} throws once: the answers stay"), async move |page: &Page| {
                once(page, call).await
            })
        })
        .test("a program that breaks twice says so", twice)
}

/// Makes a call of the document's throw, so many times. The browser itself throws, because the page cannot see what a
/// script of the test throws.
async fn arm(page: &Page, call: &str, times: u32) -> Result<()> {
    let script = "const [call, times] = arguments; const real = document[call].bind(document); \
        const wrong = document.createElement.bind(document, ''); let left = times; \
        Object.defineProperty(document, call, { get: () => (left-- > 0 ? wrong : real) });";
    page.driver().execute(script, vec![call.into(), times.into()]).await?;
    Ok(())
}

/// Answers a question, then breaks the program on the way back to it.
async fn broken(page: &Page, call: &str, times: u32) -> Result<()> {
    fresh(page).await?;
    page.open(&question("care-cost")).await?;
    page.type_into("amount", "312.50").await?;
    page.pick("every", "week").await?;
    page.press_continue().await?;
    arm(page, call, times).await?;
    Ok(page.driver().back().await?)
}

async fn once(page: &Page, call: &str) -> Result<()> {
    broken(page, call, 1).await?;
    let path = question("care-cost");
    page.until("another program to take its place", |state| state.path == path && state.ready).await?;
    page.holds("amount", "312.50").await?;
    ensure!(page.typed("every").await? == "week");
    let next = page.press_continue().await?;
    ensure!(next.summary.is_empty() && next.path != path, "{next}");
    Ok(())
}

async fn twice(page: &Page) -> Result<()> {
    broken(page, "createElement", u32::MAX).await?;
    page.until_shown(".app-broken").await?;
    let state = page.state().await?;
    ensure!(!state.ready && !state.heading.is_empty(), "{state}");
    Ok(())
}
