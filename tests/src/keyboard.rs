//! A question page answered with the keyboard alone.

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use thirtyfour::Key;

use crate::form::CONTINUE;
use crate::journey::Act;
use crate::page::{Page, State};

/// More stops of the Tab key than any page needs to reach a control.
const MOST_STOPS: usize = 200;

/// A control, found by its value.
#[derive(Debug, Deserialize)]
struct Found {
    name: String,
    kind: String,
}

impl Page {
    /// Presses Tab until the focus is on an element that the selector finds.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        let mut passed = Vec::new();
        while passed.len() < MOST_STOPS {
            passed.push(self.tab().await?);
            if self.on(selector).await? {
                return Ok(());
            }
        }
        bail!("Tab does not reach {selector}: {passed:?}")
    }

    /// Presses Shift and Tab until the focus is on an element that the selector finds.
    pub async fn tab_back_to(&self, selector: &str) -> Result<()> {
        let mut passed = Vec::new();
        while passed.len() < MOST_STOPS {
            self.driver()
                .action_chain()
                .key_down(Key::Shift)
                .send_keys(Key::Tab)
                .key_up(Key::Shift)
                .perform()
                .await?;
            if self.on(selector).await? {
                return Ok(());
            }
            passed.push(self.state().await?.focus);
        }
        bail!("Shift and Tab do not reach {selector}: {passed:?}")
    }

    /// Goes back to a link or button by Shift and Tab and presses Enter.
    pub async fn enter_before(&self, selector: &str) -> Result<State> {
        self.tab_back_to(selector).await?;
        self.after(&format!("Enter on {selector}"), async || self.keys(Key::Enter + "").await).await
    }

    /// Goes to a link or button by Tab and presses Enter.
    pub async fn enter(&self, selector: &str) -> Result<State> {
        self.tab_to(selector).await?;
        self.after(&format!("Enter on {selector}"), async || self.keys(Key::Enter + "").await).await
    }

    /// Answers a question and sends it. The focus may be anywhere before the question's fields.
    pub async fn answer_by_keys(&self, acts: &[Act]) -> Result<State> {
        for act in acts {
            self.act_by_keys(act).await.with_context(|| format!("{act:?} by keyboard"))?;
        }
        match acts.last() {
            // In a box of one line, Enter sends the form.
            Some(Act::Type(..) | Act::Date(..)) if !self.on("textarea").await? => {
                self.after("Enter in a box", async || self.keys(Key::Enter + "").await).await
            }
            _ => self.enter(CONTINUE).await,
        }
    }

    async fn act_by_keys(&self, act: &Act) -> Result<()> {
        match *act {
            Act::Take(value) => self.take_by_keys(value).await,
            Act::Choose(_, value) => self.take_by_keys(value).await,
            Act::Type(field, text) => self.type_by_keys(field, text).await,
            Act::Pick(field, value) => {
                self.tab_to(&format!("select[name={field:?}]")).await?;
                self.down_to(value).await
            }
            Act::Date(field, date) => {
                let parts: Vec<_> = date.splitn(3, '-').collect();
                for (part, text) in ["day", "month", "year"].into_iter().zip(parts.into_iter().rev()) {
                    self.type_by_keys(&format!("{field}-{part}"), text).await?;
                }
                Ok(())
            }
        }
    }

    async fn type_by_keys(&self, field: &str, text: &str) -> Result<()> {
        self.tab_to(&format!("[name={field:?}]")).await?;
        self.keys(text).await?;
        self.holds(field, text).await
    }

    async fn take_by_keys(&self, value: &str) -> Result<()> {
        let script = "const found = document.querySelector(`main input[value=\"${arguments[0]}\"]`); \
            return { name: found ? found.name : '', kind: found ? found.type : '' }";
        let found: Found = self.read_with(script, vec![value.into()]).await?;
        ensure!(!found.name.is_empty(), "nothing to choose with the value {value}");
        let group = format!("input[name={:?}]", found.name);
        if found.kind == "radio" {
            self.tab_to(&group).await?;
            self.keys(" ").await?;
            self.down_to(value).await?;
        } else {
            self.tab_to(&format!("{group}[value={value:?}]")).await?;
            self.keys(" ").await?;
        }
        ensure!(self.on(&format!("{group}[value={value:?}]:checked")).await?, "{value} is not chosen");
        Ok(())
    }

    /// Presses the down arrow until the focus is on the control with this value.
    async fn down_to(&self, value: &str) -> Result<()> {
        for _ in 0..MOST_STOPS {
            let held: String = self.read("return document.activeElement.value || ''").await?;
            if held == value {
                return Ok(());
            }
            self.keys(Key::Down + "").await?;
        }
        bail!("the arrows do not reach {value}")
    }

    async fn on(&self, selector: &str) -> Result<bool> {
        self.read_with("return document.activeElement.matches(arguments[0])", vec![selector.into()]).await
    }
}
