//! Where answers do not fit together, the result asks back. Missing answers never become a no.

use anyhow::{Result, ensure};
use chrono::Datelike;
use portal_tests::answers::{with_base, with_plain};
use portal_tests::clock::today;
use portal_tests::journey::Act::{Pick, Take};
use portal_tests::journey::{Answer, ELIGIBILITY, ESTIMATOR, SUITABILITY};
use portal_tests::page::Page;

use crate::one_record::to_tool;

const RESULT: &str = "/could-a-direct-payment-work/result/";
const CHECK: &str = "/could-a-direct-payment-work/check-answers/";
const SUPPORT: &str = "/could-you-get-support/result/";

/// Checks that the result asks back: it has no conclusion, and a link to each of these questions.
async fn asks_back(page: &Page, questions: &[&str]) -> Result<()> {
    let found = page.finding().await?;
    ensure!(found.conclusion.is_empty(), "a guess: {}", found.conclusion);
    page.axe_clean("asking back").await?;
    for question in questions {
        ensure!(page.has(&format!("main a[href='{question}']")).await?, "no way to change {question}");
    }
    Ok(())
}

/// Follows a link on the result and changes the answer. The change leads back to the result, which then has a
/// conclusion.
async fn mend(page: &Page, question: &str, answer: &'static str) -> Result<()> {
    let result = page.state().await?.path;
    page.follow(question).await?;
    page.answer(&[Take(answer)]).await?;
    let back = page.press_continue().await?;
    ensure!(back.path == result, "Change does not lead back: {back}");
    ensure!(!page.finding().await?.conclusion.is_empty(), "still no conclusion on {back}");
    page.axe_clean("after a change").await?;
    page.quiet("asking back").await
}

/// The estimator is told of a State Pension, then of an age under 18, and is left unfinished.
pub async fn age_and_pension(page: &Page) -> Result<()> {
    let (age, income) = (format!("{ESTIMATOR}age/"), format!("{ESTIMATOR}income/"));
    let pensioner: &[Answer] = &[
        ("age", &[Take("pension-age")]),
        ("income", &[Take("state-pension")]),
        ("income-state-pension", &[Take("new-full")]),
    ];
    page.open(ESTIMATOR).await?;
    page.walk(&with_base(pensioner), &format!("{ESTIMATOR}early-figure/")).await?;
    while page.back().await?.path != age {}
    page.choose("choice", "date").await?;
    page.type_date("born", &format!("{}-01-01", today().year() - 16)).await?;
    page.press_continue().await?;

    to_tool(page, SUITABILITY).await?;
    let answers = with_plain(&[("young", &[Take("not-sure")])]);
    page.walk(&answers, RESULT).await?;
    asks_back(page, &[&age, &income]).await?;
    // Answers that do not fit together in one check do not fit in the other either.
    to_tool(page, ELIGIBILITY).await?;
    page.walk(&answers, SUPPORT).await?;
    asks_back(page, &[&age, &income]).await?;
    to_tool(page, SUITABILITY).await?;
    page.walk(&answers, RESULT).await?;
    mend(page, &age, "pension-age").await?;
    to_tool(page, ELIGIBILITY).await?;
    page.walk(&[("cause", &[Take("illness")]), ("daily-life", &[Take("none")])], SUPPORT).await?;
    ensure!(!page.finding().await?.conclusion.is_empty());
    Ok(())
}

/// The person lacks capacity to ask for payments, but would manage the money alone.
pub async fn capacity_and_money(page: &Page) -> Result<()> {
    let capacity = format!("{SUITABILITY}capacity/");
    let manage = format!("{SUITABILITY}manage/");
    page.open(SUITABILITY).await?;
    page.walk(&with_plain(&[("support-for", &[Take("other")])]), CHECK).await?;
    page.press(&format!("dl.govuk-summary-list a[href='{capacity}']")).await?;
    page.answer(&[Take("lacks")]).await?;
    // Who could ask matters after this change.
    let opened = page.press_continue().await?;
    ensure!(opened.path == format!("{SUITABILITY}acts/"), "{opened}");
    page.answer(&[Take("nobody")]).await?;
    let list = page.press_continue().await?;
    ensure!(list.path == CHECK, "Change does not lead back: {list}");
    page.go_on().await?;
    asks_back(page, &[&capacity, &manage]).await?;
    mend(page, &capacity, "sometimes").await
}

/// "Not sure" makes the result wider. Only a clear yes to what the law names makes it "not allowed".
pub async fn not_sure(page: &Page) -> Result<()> {
    const COUNCIL: Answer = ("council", &[Pick("choice", "other")]);
    let ways: [&[Answer]; 5] = [
        &[("support-for", &[Take("me")]), COUNCIL],
        &[("support-for", &[Take("other")]), COUNCIL],
        &[("support-for", &[Take("carer")]), COUNCIL],
        &[("support-for", &[Take("me")]), COUNCIL, ("home", &[Take("prison")])],
        &[("support-for", &[Take("other")]), COUNCIL, ("court-order", &[Take("drugs-or-alcohol")])],
    ];
    for own in ways {
        page.open(SUITABILITY).await?;
        let passed = page.walk_not_sure(own, RESULT).await?;
        let conclusion = page.finding().await?.conclusion;
        ensure!(!conclusion.is_empty(), "no conclusion after {passed:?}");
        ensure!(!conclusion.contains("allow"), "{own:?}: “{conclusion}”");
        page.axe_clean("not sure").await?;
    }
    for own in ways.iter().take(3) {
        page.open(ELIGIBILITY).await?;
        let result = format!("{ELIGIBILITY}result/");
        page.walk_not_sure(own, &result).await?;
        let conclusion = page.finding().await?.conclusion;
        ensure!(conclusion.contains("may be"), "{own:?}: “{conclusion}”");
    }
    page.quiet("not sure").await
}
