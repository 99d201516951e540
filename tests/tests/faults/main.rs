//! What can go wrong while a page is loaded or answered. No answer is ever lost.

mod broken;
mod lost;
mod touched;

use std::process::ExitCode;

use anyhow::{Result, bail, ensure};
use portal_tests::journey::ESTIMATOR;
use portal_tests::page::{Page, State};
use portal_tests::paths::dist;
use portal_tests::suite::Suite;
use serde_json::json;

fn main() -> ExitCode {
    broken::tests(lost::tests(touched::tests(Suite::of(dist())))).run()
}

/// Empties what the browser keeps from an earlier test.
async fn fresh(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    page.server().forget();
    Ok(())
}

/// Runs a script in every document that is opened from now on, before anything else.
async fn before_all(page: &Page, script: &str) -> Result<()> {
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
    Ok(())
}

/// Makes the programs of all pages sleep until [`wake`]. Called once in a test.
async fn sleep_at_first(page: &Page) -> Result<()> {
    let hold = "const real = WebAssembly.instantiateStreaming; let asleep; \
        WebAssembly.instantiateStreaming = async (...given) => { \
            await (asleep ??= new Promise((wake) => { globalThis.wake = wake; })); return real(...given); };";
    before_all(page, hold).await
}

async fn wake(page: &Page) -> Result<State> {
    ensure!(!page.state().await?.ready, "the program was not held back");
    for _ in 0..200 {
        if page.read("return typeof wake === 'function'").await? {
            page.driver().execute("globalThis.wake()", Vec::new()).await?;
            return page.until("the program to come alive", |state| state.ready).await;
        }
        page.frames().await?;
    }
    bail!("the program never began to load")
}

fn question(id: &str) -> String {
    format!("{ESTIMATOR}{id}/")
}

/// How often a document was requested.
fn documents(page: &Page, path: &str) -> usize {
    page.server().seen().into_iter().filter(|seen| seen.path == path).count()
}
