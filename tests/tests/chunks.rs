//! Only the pages of a tool load its code, whether they are opened directly or by a link.

use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::journey::{ELIGIBILITY, ESTIMATOR, SUITABILITY, start};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;
use rules::journey::Tool;

fn main() -> ExitCode {
    Suite::of(dist())
        .test("a page of a tool loads its code once", of_a_tool)
        .test("other pages load no tool's code", of_other_pages)
        .test("a link to a tool brings its code", a_link)
        .test("code that does not come is said", lost_code)
        .test("a page stays where the code of the next does not come", lost_on_a_link)
        .run()
}

/// Empties what the browser keeps from earlier pages.
async fn fresh(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    page.server().forget();
    Ok(())
}

/// The code files, other than the program itself, that were requested, by name.
fn chunks(page: &Page) -> Vec<String> {
    let asked = page.server().seen().into_iter().filter_map(|seen| {
        let name = seen.path.strip_suffix(".wasm")?.rsplit_once('/')?.1.to_owned();
        (name != "portal_bg").then_some(name)
    });
    asked.collect()
}

/// The tools whose own code was requested.
fn tools(page: &Page) -> Vec<String> {
    // The name of a function cannot have the hyphens of a key.
    let own = |name: &String| Some(name.strip_prefix("split_")?.replace('_', "-"));
    chunks(page).iter().filter_map(own).filter(|name| Tool::from_key(name).is_some()).collect()
}

async fn of_a_tool(page: &Page) -> Result<()> {
    for tool in Tool::ALL.iter().copied() {
        for part in ["", "council/", "check-answers/", "result/"] {
            fresh(page).await?;
            let state = page.open(&format!("{}{part}", start(tool))).await?;
            let mut asked = chunks(page);
            ensure!(tools(page) == [tool.key()], "{state} asked for {asked:?}");
            asked.sort();
            asked.dedup();
            ensure!(asked.len() == chunks(page).len(), "{state} asked twice: {:?}", chunks(page));
            // A page that nothing else has changed is not put back.
            let again: usize =
                page.read("return performance.getEntriesByName(location.href, 'resource').length").await?;
            ensure!(again == 0, "{state} was put back");
        }
    }
    page.open(ESTIMATOR).await?;
    // It comes once the page is awake.
    page.wait_for(
        "the code that keeps answers",
        async || Ok(chunks(page).contains(&"split_kept".to_owned())),
    )
    .await?;
    page.frames().await?;
    page.server().forget();
    page.go_on().await?;
    ensure!(chunks(page).is_empty(), "Continue asked for {:?}", chunks(page));
    page.quiet("with the code of a tool").await
}

async fn of_other_pages(page: &Page) -> Result<()> {
    for path in ["/", "/privacy/", "/about-these-figures/"] {
        fresh(page).await?;
        let state = page.open(path).await?;
        ensure!(state.ready && tools(page).is_empty(), "{state} asked for {:?}", chunks(page));
    }
    Ok(())
}

async fn a_link(page: &Page) -> Result<()> {
    fresh(page).await?;
    page.open("/").await?;
    for (count, path) in [SUITABILITY, ELIGIBILITY, ESTIMATOR].into_iter().enumerate() {
        page.press("header nav a[href='/tools/']").await?;
        let there = page.follow(path).await?;
        ensure!(there.path == path && there.focus.starts_with("h1"), "{there}");
        ensure!(tools(page).len() == count + 1, "{there} asked for {:?}", chunks(page));
        let question = page.go_on().await?;
        ensure!(question.path.starts_with(path) && question.path != path, "{question}");
    }
    // The code that tools share has been loaded once.
    let (mut asked, all) = (chunks(page), chunks(page).len());
    asked.sort();
    asked.dedup();
    ensure!(asked.len() == all, "asked twice: {:?}", chunks(page));
    let documents = page.server().seen().into_iter().filter(|seen| seen.path.ends_with('/')).count();
    // The documents are home and the list of tools, which is loaded once.
    ensure!(documents == 2, "{documents} documents were loaded");
    page.quiet("from tool to tool").await
}

async fn lost_code(page: &Page) -> Result<()> {
    fresh(page).await?;
    page.server().lose("/split_contribution");
    for path in [ESTIMATOR, "/what-you-might-pay/age/"] {
        page.open_plain(path).await?;
        page.says_it_failed(path).await?;
    }
    // No other page needs this code.
    ensure!(page.open("/privacy/").await?.ready && page.open(ELIGIBILITY).await?.ready);
    Ok(())
}

async fn lost_on_a_link(page: &Page) -> Result<()> {
    fresh(page).await?;
    let home = page.open("/").await?;
    page.server().lose("/split_contribution");
    page.one(&format!("main a[href='{ESTIMATOR}']")).await?.click().await?;
    page.until_shown(".app-lost").await?;
    ensure!(page.heading().await? == home.heading, "the page did not stay");
    let documents = page.server().seen().into_iter().filter(|seen| seen.path == ESTIMATOR).count();
    ensure!(documents == 0, "the page was loaded as a document");
    page.driver().back().await?;
    page.until("home", |state| state.path == "/" && state.ready).await?;
    page.until_hidden(".app-lost").await
}
