//! The result of a check: what it concludes, why, and what to do.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::browser::{NARROW, WIDE};
use crate::journey::{Answer, id_of};
use crate::page::Page;

/// More pages than any check has.
const LONGEST: usize = 60;

/// What a result shows, closed parts included.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Finding {
    /// The conclusion; empty where answers do not fit together.
    pub conclusion: String,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// All text of the main part.
    pub everything: String,
    /// The number of buttons that print.
    print: usize,
}

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Reason {
    /// What it says.
    pub text: String,
    /// The number of links to its sources.
    pub sources: usize,
}

impl Page {
    /// What the result page shows now.
    pub async fn finding(&self) -> Result<Finding> {
        self.read(include_str!("js/finding.js")).await
    }

    /// What the result page shows, after checking that it has what every result must have: a conclusion with these
    /// words, reasons with sources and who decides, steps, and a way to print. It must fit a phone too.
    pub async fn concludes(&self, words: &str) -> Result<Finding> {
        let found = self.finding().await?;
        ensure!(found.conclusion.contains(words), "it concludes “{}”, not “{words}”", found.conclusion);
        ensure!(found.reasons.iter().any(|reason| reason.sources > 0), "no sources: {:?}", found.reasons);
        ensure!(found.reasons.iter().any(|reason| reason.text.contains("decide")), "{:?}", found.reasons);
        ensure!(!found.steps.is_empty(), "nothing to do next");
        ensure!(found.print == 1, "{} buttons to print", found.print);
        self.size(NARROW).await?;
        self.fits_the_width("the result").await?;
        self.axe_clean("the result at 320 pixels").await?;
        self.size(WIDE).await?;
        Ok(found)
    }

    /// Answers page after page until a path is reached. A question without an answer in `own` gets "I'm not sure",
    /// where it has that option.
    pub async fn walk_not_sure(&self, own: &[Answer], goal: &str) -> Result<Vec<String>> {
        let mut passed = Vec::new();
        let mut state = self.state().await?;
        while state.path != goal {
            ensure!(passed.len() < LONGEST, "going round in circles: {passed:?}");
            let id = id_of(&state.path);
            if let Some((_, acts)) = own.iter().find(|(question, _)| *question == id) {
                self.answer(acts).await.with_context(|| id.to_owned())?;
            } else if self.has("main form").await? {
                self.tick("choice", "not-sure").await.with_context(|| id.to_owned())?;
            }
            passed.push(state.path.clone());
            state = self.go_on().await?;
            ensure!(passed.last() != Some(&state.path), "not accepted: {state}");
        }
        Ok(passed)
    }
}
