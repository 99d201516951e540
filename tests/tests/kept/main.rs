//! Answers stay in the tab as long as their owner wants, and the next person never meets them.

mod cleared;
mod left_alone;
mod stays;

use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;

fn main() -> ExitCode {
    let suite = stays::tests(Suite::of(dist()));
    left_alone::tests(cleared::tests(suite)).run()
}

/// What the tab stores.
async fn stored(page: &Page) -> Result<String> {
    page.read("return sessionStorage.getItem('answers') ?? ''").await
}

/// Puts a text into the tab's storage, as an earlier document would have.
async fn store(page: &Page, text: &str) -> Result<()> {
    page.open_plain("/404.html").await?;
    page.driver().execute("sessionStorage.setItem('answers', arguments[0])", vec![text.into()]).await?;
    Ok(())
}

/// Checks that none of these words is anywhere that another person could look: on the page, in its title and address, in the
/// history's state, in any storage, or in a box.
async fn nowhere(page: &Page, words: &[&str]) -> Result<()> {
    let everything: String = page
        .read(
            "return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state), \
             JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage }), document.cookie, \
             ...[...document.querySelectorAll('input:not([type=radio]):not([type=checkbox]), select, textarea')].map((box) => box.value), \
             ...[...document.querySelectorAll('input:checked')].map((box) => `chosen ${box.name}=${box.value}`)].join('\\n')",
        )
        .await?;
    for word in words {
        ensure!(!everything.contains(word), "{word} is still there on {}", page.state().await?);
    }
    ensure!(!everything.contains("chosen "), "something is still chosen on {}", page.state().await?);
    Ok(())
}
