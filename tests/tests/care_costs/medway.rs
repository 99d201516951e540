//! Medway's own sum of 16 January 2025, as a new visitor would make it: from the home page, by keyboard, 14 hours at
//! the rates that the council publishes.

use anyhow::{Context, Result, ensure};
use portal_tests::browser::{NARROW, WIDE};
use portal_tests::form::CONTINUE;
use portal_tests::journey::Act::{Pick, Take, Type};
use portal_tests::journey::{Answer, COSTS, MAIN_BUTTON, id_of};
use portal_tests::page::Page;

use crate::compared::{check_answers, of_question, read, result};

const MEDWAY: &[Answer] = &[
    ("council", &[Pick("choice", "medway")]),
    ("care-hours", &[Take("hours"), Type("hours", "14")]),
    ("agency-rate", &[Take("council-agency")]),
    ("pa-pay", &[Take("council-all-in")]),
];

const AGENCY: &str = "agency";
const ASSISTANT: &str = "PA";

pub async fn compared(page: &Page) -> Result<()> {
    page.open("/").await?;
    page.axe_clean("home").await?;
    let start = page.enter(&format!("main a[href='{COSTS}']")).await?;
    ensure!(start.path == COSTS && start.focus.starts_with("h1"), "{start}");
    page.axe_clean("the start").await?;
    let mut state = page.enter(MAIN_BUTTON).await?;
    let mut answered = Vec::new();
    while state.path != check_answers() {
        ensure!(state.focus.starts_with("h1") && answered.len() < MEDWAY.len(), "{answered:?}, then {state}");
        page.axe_clean(&state.path).await?;
        let id = id_of(&state.path).to_owned();
        let (_, acts) = MEDWAY.iter().find(|(question, _)| *question == id).with_context(|| id.clone())?;
        state = page.answer_by_keys(acts).await.with_context(|| id.clone())?;
        answered.push(id);
    }
    println!("  {} answers: {}", answered.len(), answered.join(", "));
    page.axe_clean("the list of answers").await?;
    ensure!(!page.has(CONTINUE).await?, "the list asks something");
    page.enter(MAIN_BUTTON).await?;
    a_year("£11,102.00", page).await?;
    page.axe_clean("the result").await?;
    page.whole_screenshot("costs Medway 1280", WIDE).await?;
    page.whole_screenshot("costs Medway 320", NARROW).await?;
    page.size(WIDE).await?;

    // The same with the rate for more complex needs. Change leads to the question, and Continue back.
    let list = page.enter_before("a.govuk-back-link").await?;
    ensure!(list.path == check_answers(), "{list}");
    page.enter(&format!("dl.govuk-summary-list a[href={:?}]", of_question("pa-pay"))).await?;
    let list = page.answer_by_keys(&[Take("council-complex")]).await?;
    ensure!(list.path == check_answers(), "Change does not lead back: {list}");
    page.enter(MAIN_BUTTON).await?;
    a_year("£12,376.00", page).await?;
    page.quiet("Medway").await
}

/// Checks the figures of a year in the table. None of them is a range.
async fn a_year(assistant: &str, page: &Page) -> Result<()> {
    let state = page.state().await?;
    ensure!(state.path == result() && state.focus.starts_with("h1"), "{state}");
    let compared = read(page).await?;
    ensure!(compared.year(AGENCY)? == "£14,792.96", "{compared:?}");
    ensure!(compared.year(ASSISTANT)? == assistant, "{compared:?}");
    let headline = page.figure("comparison").await?;
    ensure!(headline.contains('£'), "the first sentence has no figure: {headline}");
    Ok(())
}
