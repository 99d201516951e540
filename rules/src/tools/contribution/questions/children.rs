//! The page that asks how many children a person is responsible for.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::form::reading;
use crate::form::{Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{UNSURE, problem, read_unsure, unsure_field};
use crate::record::Answers;

const CHILDREN: &str = "children";

/// The page.
pub struct Children;

impl Question for Children {
    fn id(&self) -> &'static str {
        CHILDREN
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.children.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        Form { fields: vec![Field { name: CHILDREN, control: Control::Count }, unsure_field()] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.children {
            Some(Known::Known(count)) => texts.set(CHILDREN, count.to_string()),
            Some(Known::NotSure) => texts.set(UNSURE, NOT_SURE),
            None => {}
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let typed = texts.get(CHILDREN);
        answers.children = Some(if read_unsure(texts, CHILDREN)? {
            Known::NotSure
        } else {
            let count = reading::count(typed, reading::MOST_CHILDREN)
                .map_err(|code| problem(CHILDREN, code, typed))?;
            Known::Known(count)
        });
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.children = None;
    }
}
