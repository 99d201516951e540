//! Goes through a tool with a list of answers. Whatever question is shown is answered from the list, so a new order of
//! the questions breaks no test.

use anyhow::{Context, Result, ensure};
use rules::journey::Tool;

use crate::form::CONTINUE;
use crate::page::{Page, State};

/// The folder of the estimator's pages.
pub const ESTIMATOR: &str = start(Tool::Contribution);
/// The folder of the pages of the check whether a direct payment could work.
pub const SUITABILITY: &str = start(Tool::Suitability);
/// The folder of the pages of the check whether support is likely.
pub const ELIGIBILITY: &str = start(Tool::Eligibility);
/// The folder of the pages that compare what care costs.
pub const COSTS: &str = start(Tool::CareCosts);
/// The folder of the pages that compare the account with what may be kept there.
pub const BALANCE: &str = start(Tool::Balance);

/// More pages than any journey has, so that a journey in circles ends.
const LONGEST: usize = 80;

/// The main button of a page without a form.
pub const MAIN_BUTTON: &str = "main .govuk-button:not(.govuk-button--secondary):not(.govuk-button--warning)";

/// What a person does on a question page.
#[derive(Debug, Clone, Copy)]
pub enum Act {
    /// Chooses a radio or ticks a checkbox by its value, whatever the group is called.
    Take(&'static str),
    /// Chooses a radio or ticks a checkbox of a named group, where a page has several.
    Choose(&'static str, &'static str),
    /// Types into a box.
    Type(&'static str, &'static str),
    /// Picks a line of a select by its value.
    Pick(&'static str, &'static str),
    /// Fills the three boxes of a date (`2023-06-01`).
    Date(&'static str, &'static str),
}

/// The answers to one question, by its id. Without any acts, Continue is pressed on the page as it is.
pub type Answer = (&'static str, &'static [Act]);

/// The first page of a tool, with which the paths of its other pages begin. People keep these addresses and link to
/// them.
pub const fn start(tool: Tool) -> &'static str {
    match tool {
        Tool::Suitability => "/could-a-direct-payment-work/",
        Tool::Eligibility => "/could-you-get-support/",
        Tool::Contribution => "/what-you-might-pay/",
        Tool::CareCosts => "/personal-assistant-or-agency/",
        Tool::Balance => "/too-much-in-the-account/",
    }
}

/// The last part of a path: the id of a question, on its page.
pub fn id_of(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

impl Page {
    /// Does what an answer says, without pressing Continue.
    pub async fn answer(&self, acts: &[Act]) -> Result<()> {
        for act in acts {
            self.make_room(act).await.with_context(|| format!("{act:?}"))?;
            match *act {
                Act::Take(value) => self.take(value).await,
                Act::Choose(field, value) => self.choose(field, value).await,
                Act::Type(field, text) => self.type_into(field, text).await,
                Act::Pick(field, value) => self.pick(field, value).await,
                Act::Date(field, date) => self.type_date(field, date).await,
            }
            .with_context(|| format!("{act:?}"))?;
        }
        Ok(())
    }

    /// Answers page after page until the path is reached. Returns the paths of the pages on the way.
    pub async fn walk(&self, answers: &[Answer], goal: &str) -> Result<Vec<String>> {
        let mut passed = Vec::new();
        let mut state = self.state().await?;
        while state.path != goal {
            ensure!(passed.len() < LONGEST, "going round in circles: {passed:?}");
            let id = id_of(&state.path).to_owned();
            let acts = answers.iter().find(|(question, _)| *question == id).map(|(_, acts)| *acts);
            match acts {
                Some(acts) => self.answer(acts).await.with_context(|| format!("{id} (after {passed:?})"))?,
                None => ensure!(self.nothing_to_answer().await?, "no answer for {id} (after {passed:?})"),
            }
            passed.push(state.path.clone());
            let before = state.path;
            state = self.go_on().await?;
            ensure!(state.path != before, "{before} was not accepted: {state}");
        }
        Ok(passed)
    }

    /// Presses what leads on: Continue of a question, else the first main button of the page.
    pub async fn go_on(&self) -> Result<State> {
        if self.has(CONTINUE).await? { self.press(CONTINUE).await } else { self.press(MAIN_BUTTON).await }
    }

    async fn take(&self, value: &str) -> Result<()> {
        let script = "const found = document.querySelector(`main input[value=\"${arguments[0]}\"]`); \
            return found ? found.name : ''";
        let field: String = self.read_with(script, vec![value.into()]).await?;
        ensure!(!field.is_empty(), "nothing to choose with the value {value}");
        self.tick(&field, value).await
    }

    async fn nothing_to_answer(&self) -> Result<bool> {
        Ok(!self.has("main input, main select, main textarea").await?)
    }
}
