//! What must hold on a page that has refused an answer, whichever page it is and whatever was wrong.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::form::{Line, date_boxes};
use crate::journey::Act;
use crate::page::Page;

/// Where the focus is after the first link of the summary was followed.
#[derive(Debug, Deserialize)]
struct Landed {
    id: String,
    described_by: String,
}

impl Page {
    /// Gives an answer, presses Continue, and fails where the page does not refuse the answer as it should. The page
    /// must stay, move the focus to a summary, say the same beside the fields named, keep what was typed, and break no
    /// rule of axe-core.
    pub async fn refuses(&self, acts: &[Act], fields: &[&str]) -> Result<()> {
        let path = self.state().await?.path;
        self.answer(acts).await?;
        let state = self.press_continue().await?;
        ensure!(state.path == path, "it was accepted: {state}");
        ensure!(state.title.starts_with("Error: "), "the title is “{}”", state.title);
        ensure!(state.focus_in_summary, "the focus is not on the summary: {state}");

        let errors = self.errors().await?;
        let all_belong = errors.fields.iter().zip(fields).all(|(line, field)| belongs(line, field));
        ensure!(errors.fields.len() == fields.len() && all_belong, "{:?}, not {fields:?}", errors.fields);
        ensure!(errors.summary.len() == fields.len(), "{errors:?}");
        for (above, beside) in errors.summary.iter().zip(&errors.fields) {
            ensure!(!above.text.is_empty() && above.text == beside.text, "{above:?} and {beside:?}");
            ensure!(!above.text.contains(['[', ']', '{', '}', '|']), "words not filled in: {above:?}");
            ensure!(above.field.starts_with(&beside.field), "{above:?} does not lead to {beside:?}");
        }
        self.keeps(acts).await?;
        self.ids_differ().await?;
        self.axe_clean("with errors").await?;

        let (first, beside) =
            errors.summary.first().zip(errors.fields.first()).context("an empty summary")?;
        self.one(".govuk-error-summary a").await?.click().await?;
        self.frames().await?;
        let landed: Landed = self.read(include_str!("js/landed.js")).await?;
        ensure!(
            landed.id == first.field,
            "the summary's link leads to “{}”, not “{}”",
            landed.id,
            first.field
        );
        let message = format!("{}-error", beside.field);
        ensure!(
            landed.described_by.split_whitespace().any(|id| id == message),
            "{} is not described by its message: “{}”",
            landed.id,
            landed.described_by
        );
        self.quiet("with errors").await
    }

    async fn holds_date(&self, field: &str, date: &str) -> Result<bool> {
        for (part, text) in date_boxes(date) {
            if self.typed(&format!("{field}-{part}")).await? != text {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Checks that everything that was typed or chosen is still there.
    async fn keeps(&self, acts: &[Act]) -> Result<()> {
        for act in acts {
            let stands = match *act {
                Act::Type(field, text) => self.typed(field).await? == text,
                Act::Pick(field, value) => self.typed(field).await? == value,
                Act::Choose(field, value) => self.chosen(field).await?.iter().any(|held| held == value),
                Act::Take(value) => self.has(&format!("main input[value={value:?}]:checked")).await?,
                Act::Date(field, date) => self.holds_date(field, date).await?,
            };
            ensure!(stands, "{act:?} was lost");
        }
        Ok(())
    }
}

/// Whether a message belongs to a field. The id of a box below an option may begin with the option's name. The message
/// about one box of a date is shown at the whole date.
fn belongs(line: &Line, field: &str) -> bool {
    let date = ["-day", "-month", "-year"].iter().find_map(|part| field.strip_suffix(part)).unwrap_or(field);
    [field, date].iter().any(|name| line.field == *name || line.field.ends_with(&format!("-{name}")))
}
