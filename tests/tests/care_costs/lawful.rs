//! A wage below the minimum is never accepted without a warning, and the page says where a budget cannot pay the lawful
//! wage.

use anyhow::{Context, Result, ensure};
use portal_tests::clock::today;
use portal_tests::journey::Act::{Pick, Take, Type};
use portal_tests::page::Page;
use rules::data::employment::MinimumWage;

use crate::compared::{answer_aside, changed, to_result};

/// The minimum wage of adults on the day of the tests, as pages write it.
fn minimum() -> Result<String> {
    Ok(format!("£{:.2}", MinimumWage::on(today()).ok().context("no minimum wage today")?.adult.amount))
}

async fn text(page: &Page) -> Result<String> {
    page.read("return document.querySelector('main').textContent.replace(/\\s+/g, ' ')").await
}

const TOO_LOW: &str = "This wage is less than the law allows";

/// The warning, where there is one.
async fn warning(page: &Page) -> Result<String> {
    let script = "const all = [...document.querySelectorAll('main .govuk-inset-text')]; \
        const found = all.find(e => e.innerText.includes(arguments[0])); return found ? found.innerText : ''";
    page.read_with(script, vec![TOO_LOW.into()]).await
}

pub async fn wage(page: &Page) -> Result<()> {
    let lawful = minimum()?;
    let own: &[_] = &[("pa-pay", &[Take("wage"), Type("wage", "9.99")] as &[_])];
    let mut compared = to_result(page, own).await?;
    let said = warning(page).await?;
    ensure!(said.contains(&lawful) && said.contains("£9.99"), "no {lawful} in “{said}”");
    page.axe_clean("a wage below the minimum").await?;
    // The warning follows the figure that is tried.
    for (wage, stands) in
        [("20", false), (lawful.trim_start_matches('£'), false), ("12.70", true), ("0.01", true)]
    {
        page.type_into("wage", wage).await?;
        compared = changed(page, &compared).await?;
        let said = warning(page).await?;
        ensure!(said.is_empty() != stands, "{wage}: “{said}”");
        ensure!(!stands || said.contains(&lawful), "no {lawful} in “{said}”");
    }
    page.axe_clean("a wage of a penny").await?;

    // Younger helpers have a minimum of their own.
    page.type_into("wage", "9.99").await?;
    answer_aside(page, "helpers", &[Take("one"), Type("age", "17")]).await?;
    let said = text(page).await?;
    ensure!(!said.contains(&format!("at least {lawful} an hour for someone of 17")), "{said}");
    page.axe_clean("a helper under 18").await?;
    page.quiet("wages").await
}

pub async fn budget(page: &Page) -> Result<()> {
    let lawful = minimum()?;
    to_result(page, &[]).await?;
    answer_aside(page, "care-cost", &[Type("amount", "150"), Pick("every", "week")]).await?;
    answer_aside(page, "helpers", &[Take("one"), Type("age", "34")]).await?;
    let said = text(page).await?;
    for words in [
        "The budget doesn't pay a lawful wage",
        &format!("The law says at least {lawful} for someone of 34"),
        "A personal budget must be enough to meet the needs",
        "write to the council",
    ] {
        let words = words.replace('\'', "’");
        ensure!(said.replace('\'', "’").contains(&words), "“{words}” is not said: {said}");
    }
    page.axe_clean("a budget below the law").await?;
    // A budget that is large enough, with what the person pays in.
    answer_aside(page, "care-cost", &[Type("amount", "400"), Pick("every", "week")]).await?;
    answer_aside(page, "pays-in", &[Type("amount", "30"), Pick("every", "week")]).await?;
    let said = text(page).await?;
    ensure!(!said.contains("pay a lawful wage"), "{said}");
    for words in ["£1,600.00", "£1,480.00", "£120.00"] {
        ensure!(said.contains(words), "{words} is not said of four weeks: {said}");
    }
    page.axe_clean("a budget that is enough").await?;
    page.quiet("budgets").await
}
