//! One record for all tools: nothing is asked twice, nothing gets lost on the way back, and all of it can be cleared.

use anyhow::{Result, ensure};
use portal_tests::answers::{BASE, PLAIN, with_base, with_plain};
use portal_tests::journey::Act::{Pick, Take};
use portal_tests::journey::{Answer, ELIGIBILITY, ESTIMATOR, SUITABILITY};
use portal_tests::page::{Page, State};

/// Goes to another tool by the links at the top of the page: a new document would forget the answers.
pub async fn to_tool(page: &Page, tool: &str) -> Result<State> {
    page.press("header a[href='/tools/']").await?;
    let start = page.follow(tool).await?;
    ensure!(start.path == tool && start.focus.starts_with("h1"), "{start}");
    Ok(start)
}

pub async fn back(page: &Page) -> Result<()> {
    page.open(SUITABILITY).await?;
    page.walk(PLAIN, &format!("{SUITABILITY}court-order/")).await?;
    let manage = page.back().await?;
    ensure!(manage.path == format!("{SUITABILITY}manage/"), "{manage}");
    ensure!(page.chosen("choice").await? == ["alone"], "Back lost the answer");
    let paid_by = page.back().await?;
    ensure!(paid_by.path == format!("{SUITABILITY}paid-by/") && paid_by.focus.starts_with("h1"), "{paid_by}");
    ensure!(page.chosen("choice").await? == ["council"], "Back lost the answer");
    // The browser's own Back undoes the last move.
    let manage = page.history_back().await?;
    ensure!(manage.path == format!("{SUITABILITY}manage/"), "{manage}");
    page.walk(PLAIN, &format!("{SUITABILITY}result/")).await?;
    ensure!(page.figure("conclusion").await?.contains("looks possible"));
    page.quiet("back in the middle").await
}

pub async fn start_again(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    page.walk(BASE, &format!("{ESTIMATOR}partner/")).await?;
    to_tool(page, SUITABILITY).await?;
    page.walk(PLAIN, &format!("{SUITABILITY}manage/")).await?;
    to_tool(page, ELIGIBILITY).await?;
    let first = page.go_on().await?;
    ensure!(first.path == format!("{ELIGIBILITY}cause/"), "asked again: {first}");
    page.one(".start-again button").await?.click().await?;
    page.frames().await?;
    page.axe_clean("asking whether to start again").await?;
    let start = page.press(".start-again .govuk-button--warning").await?;
    ensure!(start.path == ELIGIBILITY, "{start}");
    for (tool, first) in [(ELIGIBILITY, "support-for"), (SUITABILITY, "support-for"), (ESTIMATOR, "who")] {
        to_tool_from_anywhere(page, tool).await?;
        let question = page.go_on().await?;
        ensure!(question.path == format!("{tool}{first}/"), "something is still known: {question}");
        ensure!(page.chosen("choice").await?.is_empty(), "an answer is left on {question}");
    }
    page.quiet("start again").await
}

async fn to_tool_from_anywhere(page: &Page, tool: &str) -> Result<()> {
    if page.state().await?.path != tool {
        to_tool(page, tool).await?;
    }
    Ok(())
}

/// Whether a list of answers has a row with this value.
async fn lists(page: &Page, value: &str) -> Result<()> {
    let rows = page.summary_rows().await?;
    ensure!(rows.iter().any(|row| row.value == value), "no row says {value}: {rows:?}");
    Ok(())
}

pub async fn from_the_estimator(page: &Page) -> Result<()> {
    let told: &[Answer] = &[("who", &[Take("other")]), ("council", &[Pick("choice", "devon")])];
    page.open(ESTIMATOR).await?;
    page.walk(&with_base(told), &format!("{ESTIMATOR}age/")).await?;
    to_tool(page, SUITABILITY).await?;
    let first = page.go_on().await?;
    ensure!(first.path == format!("{SUITABILITY}home/"), "{first}");
    let passed = page.walk(PLAIN, &format!("{SUITABILITY}check-answers/")).await?;
    // This is asked only about another person.
    ensure!(passed.iter().any(|path| path.ends_with("/capacity/")), "{passed:?}");
    lists(page, "Devon").await?;
    page.quiet("from the estimator").await
}

pub async fn to_the_estimator(page: &Page) -> Result<()> {
    let told: &[Answer] = &[("support-for", &[Take("other")]), ("council", &[Pick("choice", "devon")])];
    page.open(SUITABILITY).await?;
    page.walk(&with_plain(told), &format!("{SUITABILITY}home/")).await?;
    to_tool(page, ESTIMATOR).await?;
    let first = page.go_on().await?;
    ensure!(first.path == format!("{ESTIMATOR}free-care/"), "{first}");
    ensure!(first.heading.contains("the person you help"), "for whom it is was lost: {first}");
    page.walk(BASE, &format!("{ESTIMATOR}check-answers/")).await?;
    lists(page, "Devon").await?;
    page.quiet("to the estimator").await
}
