//! A question page as a person uses it: its controls are found by the names and values of GOV.UK's markup.

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use thirtyfour::{By, Key, WebElement};

use crate::page::{Page, State};

/// The button that sends a question's form.
pub const CONTINUE: &str = "main form button[type='submit'], main form button:not([type])";

/// The errors that a page shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Errors {
    /// The lines of the summary, with the id that each links to (empty where it is no link).
    pub summary: Vec<Line>,
    /// The messages beside the fields, with the id of the field.
    pub fields: Vec<Line>,
}

/// One message and where it belongs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Line {
    /// The id of the field.
    pub field: String,
    /// What it says, without the hidden "Error:".
    pub text: String,
}

/// One row of a summary list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// What was asked.
    pub key: String,
    /// What was answered.
    pub value: String,
    /// Where Change leads; empty where there is none.
    pub change: String,
}

/// The boxes of a date written as `2023-06-01`, with what goes into each.
pub fn date_boxes(date: &str) -> impl Iterator<Item = (&'static str, &str)> {
    ["year", "month", "day"].into_iter().zip(date.splitn(3, '-'))
}

impl Page {
    /// Chooses a radio by a click on its label.
    pub async fn choose(&self, field: &str, value: &str) -> Result<()> {
        self.tick(field, value).await
    }

    /// Ticks a checkbox (or a radio) by a click on its label. What is ticked already stays ticked.
    pub async fn tick(&self, field: &str, value: &str) -> Result<()> {
        let choice = self.option(field, value).await?;
        if !choice.is_selected().await? {
            self.click_label(&choice).await?;
            ensure!(
                choice.is_selected().await?,
                "{field}: a click on the label of {value} does not choose it"
            );
        }
        Ok(())
    }

    /// Takes the tick off a checkbox.
    pub async fn untick(&self, field: &str, value: &str) -> Result<()> {
        let choice = self.option(field, value).await?;
        if choice.is_selected().await? {
            self.click_label(&choice).await?;
            ensure!(
                !choice.is_selected().await?,
                "{field}: a click on the label of {value} does not take it off"
            );
        }
        Ok(())
    }

    /// Types into a text box, in place of what it holds.
    pub async fn type_into(&self, field: &str, text: &str) -> Result<()> {
        let input = self.field(field).await?;
        // One call sends all keys, because each call takes as long as a frame. Null releases Control.
        input.send_keys(Key::Control + "a" + Key::Null + Key::Backspace + text).await?;
        self.holds(field, text).await
    }

    /// Waits until a box holds a text. The browser answers before it has worked through the keys, and a change of focus
    /// in between would lose the rest of them.
    pub async fn holds(&self, field: &str, text: &str) -> Result<()> {
        let mut held = String::new();
        self.wait_for(&format!("“{text}” in {field}"), async || {
            held = self.typed(field).await?;
            Ok(held == text)
        })
        .await
        .with_context(|| format!("{field} holds “{held}”"))
    }

    /// Chooses a line of a select.
    pub async fn pick(&self, field: &str, value: &str) -> Result<()> {
        let select = self.field(field).await?;
        let line = By::Css(format!("option[value={value:?}]"));
        let line = select.find(line).await.with_context(|| format!("{field} does not offer {value}"))?;
        Ok(line.click().await?)
    }

    /// Fills the three boxes of a date from `2023-06-01`.
    pub async fn type_date(&self, field: &str, date: &str) -> Result<()> {
        for (part, text) in date_boxes(date) {
            self.type_into(&format!("{field}-{part}"), text).await?;
        }
        Ok(())
    }

    /// What a text box holds, or what is picked in a select.
    pub async fn typed(&self, field: &str) -> Result<String> {
        Ok(self.field(field).await?.prop("value").await?.unwrap_or_default())
    }

    /// The values that are chosen or ticked in a group.
    pub async fn chosen(&self, field: &str) -> Result<Vec<String>> {
        let script =
            "return [...document.getElementsByName(arguments[0])].filter(i => i.checked).map(i => i.value)";
        self.read_with(script, vec![field.into()]).await
    }

    /// Presses Continue and waits for the next page or for errors.
    pub async fn press_continue(&self) -> Result<State> {
        self.press(CONTINUE).await
    }

    /// Presses the page's Back link.
    pub async fn back(&self) -> Result<State> {
        self.press("a.govuk-back-link").await
    }

    /// The errors that the page shows.
    pub async fn errors(&self) -> Result<Errors> {
        self.read(include_str!("js/errors.js")).await
    }

    /// The rows of the page's summary lists.
    pub async fn summary_rows(&self) -> Result<Vec<Row>> {
        self.read(include_str!("js/rows.js")).await
    }

    /// Presses Change in the row of a question.
    pub async fn change(&self, key: &str) -> Result<State> {
        let rows = self.summary_rows().await?;
        let row =
            rows.iter().find(|row| row.key == key).with_context(|| format!("no row “{key}” in {rows:?}"))?;
        self.press(&format!("dl.govuk-summary-list a[href={:?}]", row.change)).await
    }

    /// A figure of the result page, such as `charge`.
    pub async fn figure(&self, name: &str) -> Result<String> {
        Ok(self.one(&format!("[data-figure={name:?}]")).await?.text().await?)
    }

    /// The box or select with this name. Where there are several, it is the one that is shown.
    async fn field(&self, name: &str) -> Result<WebElement> {
        for element in self.driver().find_all(By::Css(format!("main [name={name:?}]"))).await? {
            if element.is_displayed().await? {
                return Ok(element);
            }
        }
        bail!("no field {name} to be seen on the page")
    }

    async fn option(&self, field: &str, value: &str) -> Result<WebElement> {
        let option = By::Css(format!("main input[name={field:?}][value={value:?}]"));
        self.driver().find(option).await.with_context(|| format!("{field} does not offer {value}"))
    }

    async fn click_label(&self, choice: &WebElement) -> Result<()> {
        let id = choice.id().await?.context("a choice without an id")?;
        Ok(self.one(&format!("label[for={id:?}]")).await?.click().await?)
    }
}
