//! The bars of the result and the table beneath them.

use anyhow::{Context, Result, ensure};
use portal_tests::answers::with_wage;
use portal_tests::journey::{Act, Answer, COSTS};
use portal_tests::page::Page;
use serde::Deserialize;

/// The last column of the table.
const YEAR: &str = "A year";

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Compared {
    /// What a screen reader says about the bars.
    pub spoken: String,
    pub bars: Vec<Bar>,
    /// The heads of the table's columns.
    pub heads: Vec<String>,
    /// Its rows, with the way in the first cell.
    pub rows: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Bar {
    pub label: String,
    pub figure: String,
    /// The widths of the bars in percent, as the drawing has them. A range has its highest first, then its lowest.
    pub widths: Vec<f64>,
    /// The widths as the browser shows them.
    pub drawn: Vec<f64>,
}

impl Compared {
    /// The cell below `head` in the row whose first cell has the words `way`.
    pub fn cell(&self, way: &str, head: &str) -> Result<&str> {
        let column = self.heads.iter().position(|one| one == head);
        let row = self.rows.iter().find(|row| row.first().is_some_and(|first| first.contains(way)));
        let found = column.and_then(|column| row?.get(column));
        found
            .map(String::as_str)
            .with_context(|| format!("no {way}, {head}: {:?} {:?}", self.heads, self.rows))
    }

    pub fn year(&self, way: &str) -> Result<&str> {
        self.cell(way, YEAR)
    }
}

/// What the result shows now.
pub async fn read(page: &Page) -> Result<Compared> {
    page.read(include_str!("../../src/js/comparison.js")).await
}

/// Waits until the comparison differs from the one before.
pub async fn changed(page: &Page, before: &Compared) -> Result<Compared> {
    page.wait_for("another comparison", async || Ok(read(page).await? != *before)).await?;
    read(page).await
}

/// Goes from the start of the tool to its result.
pub async fn to_result(page: &Page, own: &[Answer]) -> Result<Compared> {
    page.open(COSTS).await?;
    page.walk(&with_wage(own), &result()).await?;
    let found = read(page).await?;
    ensure!(found.bars.len() > 1 && found.rows.len() == found.bars.len(), "{found:?}");
    Ok(found)
}

pub fn result() -> String {
    format!("{COSTS}result/")
}

pub fn check_answers() -> String {
    format!("{COSTS}check-answers/")
}

/// A question's page.
pub fn of_question(id: &str) -> String {
    format!("{COSTS}{id}/")
}

/// Goes from the result to a question that is reached only by a link, gives an answer, and comes back. It follows the
/// link on the result where there is one, otherwise Change in the list of answers.
pub async fn answer_aside(page: &Page, id: &str, acts: &[Act]) -> Result<Compared> {
    let link = format!("main a[href={:?}]", of_question(id));
    // The links for what was assumed are in a fold.
    let script = "const links = [...document.querySelectorAll(arguments[0])]; \
        links.forEach((link) => { const fold = link.closest('details'); if (fold) fold.open = true; }); \
        return links.some((link) => link.checkVisibility())";
    if page.read_with(script, vec![format!("main a[href={:?}]", of_question(id)).into()]).await? {
        page.press(&link).await?;
    } else {
        page.back().await?;
        page.press(&link).await?;
    }
    page.answer(acts).await?;
    let mut state = page.press_continue().await?;
    if state.path == check_answers() {
        state = page.go_on().await?;
    }
    ensure!(state.path == result(), "{id}: {acts:?} does not lead back: {state}");
    read(page).await
}

/// The value of a row of the list of answers.
pub async fn row(page: &Page, key: &str) -> Result<String> {
    let rows = page.summary_rows().await?;
    let row =
        rows.iter().find(|row| row.key == key).with_context(|| format!("no row “{key}” in {rows:?}"))?;
    Ok(row.value.clone())
}
