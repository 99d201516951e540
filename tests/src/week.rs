//! The page that asks for the visits of a week. It has no options to choose, and its boxes appear one visit at a time.

use anyhow::{Context, Result};
use rules::form::{Form, Texts};
use rules::journey::Asked;
use rules::tools::care_costs::questions::{MOST_VISITS, VISIT_BOXES, VisitBoxes};
use thirtyfour::By;

use crate::journey::Act;
use crate::page::Page;

/// The question's id.
pub const WEEK: &str = "care-week";
/// How many visits are tried with wrong texts: one that is there from the start, and one that is added.
const TRIED: usize = 2;

/// A question's page before anything is done: the texts it holds, and the fields that can be seen on it.
pub fn at_first(question: Asked, form: Form) -> (Texts, Form) {
    let mut held = Texts::default();
    if question.id() != WEEK {
        return (held, form);
    }
    held.set("choice", "own");
    (held, Form { fields: VISIT_BOXES.into_iter().take(TRIED).flat_map(VisitBoxes::fields).collect() })
}

impl Page {
    /// Adds visits until the page has the boxes that an act needs.
    pub async fn make_room(&self, act: &Act) -> Result<()> {
        let (Act::Choose(field, _) | Act::Type(field, _) | Act::Pick(field, _)) = *act else { return Ok(()) };
        if !field.starts_with("visit-") {
            return Ok(());
        }
        for _ in 0..MOST_VISITS {
            if self.has(&format!("main [name={field:?}]")).await? {
                break;
            }
            let add = By::XPath("//main//button[normalize-space()='Add a visit']");
            self.driver().find(add).await.context("no more visits can be added")?.click().await?;
            self.frames().await?;
        }
        Ok(())
    }
}
