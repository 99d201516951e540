//! A journey: which questions are asked, in which order, and where each one leads.
//!
//! The same list serves the pages, the check-answers page, the tests and the JSON API. A question does not know what
//! comes before or after it.

pub mod kept;
pub mod kinds;
pub mod parts;
mod tool;

pub use tool::Tool;

use chrono::NaiveDate;

use crate::form::{Form, Problem, Texts};
use crate::record::Answers;

/// A question, which has one page.
pub trait Question: Sync {
    /// The question's id: the last part of its address and the name of its content file.
    fn id(&self) -> &'static str;

    /// Whether the question makes sense after the answers so far.
    fn relevant(&self, _answers: &Answers, _today: NaiveDate) -> bool {
        true
    }

    /// Whether it has an answer, "not sure" included.
    fn answered(&self, answers: &Answers) -> bool;

    /// Whether its answer settles the result, so that nothing after it is asked.
    fn settles(&self, _answers: &Answers, _today: NaiveDate) -> bool {
        false
    }

    /// Whether several tools ask it. An answer in one tool means that the others do not ask it again.
    fn is_shared(&self) -> bool {
        false
    }

    /// Whether a person can answer it even where another tool's answers have settled it.
    fn can_be_said_anew(&self) -> bool {
        false
    }

    /// The fields of its page.
    fn form(&self, answers: &Answers, today: NaiveDate) -> Form;

    /// The texts in the fields for the answers given.
    fn texts(&self, answers: &Answers) -> Texts;

    /// Reads what was typed into the record, or says what is wrong with it and leaves the record alone.
    ///
    /// # Errors
    ///
    /// A [`Problem`] for each field that is empty or wrong.
    fn read(&self, texts: &Texts, answers: &mut Answers, today: NaiveDate) -> Result<(), Vec<Problem>>;

    /// Removes its answer from the record.
    fn forget(&self, answers: &mut Answers);
}

/// A question in a list.
pub type Asked = &'static dyn Question;

/// A tool's questions.
pub struct Journey {
    /// The tool that asks them.
    pub tool: Tool,
    /// Asked first. They are enough for a useful answer, and they are all questions where `later` is empty.
    pub early: &'static [Asked],
    /// Asked of people who want a more exact result.
    pub later: &'static [Asked],
    /// Reached only by a link. Most people never see them.
    pub aside: &'static [Asked],
}

/// Reads an answer through its own page again, which drops what the page does not ask for.
fn read_again(question: Asked, kept: &mut Answers, today: NaiveDate) {
    let texts = question.texts(kept);
    if question.read(&texts, kept, today).is_err() {
        question.forget(kept);
    }
}

/// Whether a person may have answered this in another tool.
fn is_told(question: Asked, answers: &Answers) -> bool {
    question.is_shared() && question.answered(answers)
}

/// Where a person goes next.
#[derive(Clone, Copy)]
pub enum Place {
    /// A question's page.
    Question(Asked),
    /// The early figure.
    EarlyFigure,
    /// The list of all answers, from which the result is reached.
    CheckAnswers,
}

impl Journey {
    /// All questions that the journey may ask, in order. Those reached only by a link are included.
    pub fn questions(&self) -> impl Iterator<Item = Asked> + '_ {
        [self.early, self.later, self.aside].into_iter().flatten().copied()
    }

    /// The schema of a text that is one of its questions' ids.
    #[cfg(feature = "schema")]
    pub(crate) fn schema(&self) -> schemars::Schema {
        let ids: Vec<_> = self.questions().map(|question| question.id()).collect();
        schemars::json_schema!({
            "description": "A question; `care_hours` of the request is care-hours, `income.pip` is income-pip.",
            "enum": ids,
        })
    }

    /// Whether none of its questions has an answer.
    pub fn is_untouched(&self, answers: &Answers) -> bool {
        !self.questions().any(|question| question.answered(answers))
    }

    /// The question with this id.
    pub fn find(&self, id: &str) -> Option<Asked> {
        self.questions().find(|question| question.id() == id)
    }

    /// The questions that these answers lead to, in order, and the record with only the answers to them. Another answer
    /// may have changed since, so that a page would no longer accept its answer. Such an answer does not count, and the
    /// question is asked again.
    pub fn walk(&self, answers: &Answers, today: NaiveDate) -> (Vec<Asked>, Answers) {
        let mut kept = answers.clone();
        let mut asked = Vec::new();
        let mut settled = false;
        for question in self.early.iter().chain(self.later).copied() {
            if settled || !question.relevant(&kept, today) {
                question.forget(&mut kept);
            } else {
                if question.answered(&kept) {
                    read_again(question, &mut kept, today);
                }
                asked.push(question);
                settled = question.answered(&kept) && question.settles(&kept, today);
            }
        }
        (asked, kept)
    }

    /// Whether a person with these answers may be asked a question. Questions reached only by a link may always be
    /// asked. So may a question that another tool's answers have settled, if it can be answered all the same.
    pub fn asks(&self, id: &str, answers: &Answers, today: NaiveDate) -> bool {
        self.aside.iter().any(|question| question.id() == id)
            || self.find(id).is_some_and(|question| question.can_be_said_anew())
            || self.walk(answers, today).0.iter().any(|question| question.id() == id)
    }

    fn is_early(&self, question: Asked) -> bool {
        self.early.iter().any(|early| early.id() == question.id())
    }

    /// The questions, in order, that have no answer yet. Those reached only by a link are not included.
    pub fn unanswered(&self, answers: &Answers, today: NaiveDate) -> Vec<Asked> {
        let (asked, kept) = self.walk(answers, today);
        asked.into_iter().filter(|question| !question.answered(&kept)).collect()
    }

    /// The early questions that have no answer yet.
    pub fn early_unanswered(&self, answers: &Answers, today: NaiveDate) -> Vec<Asked> {
        self.unanswered(answers, today).into_iter().filter(|question| self.is_early(*question)).collect()
    }

    /// How many answers have been given.
    pub fn answered_count(&self, answers: &Answers, today: NaiveDate) -> usize {
        let (asked, kept) = self.walk(answers, today);
        asked.iter().filter(|question| question.answered(&kept)).count()
    }

    /// The first page of the journey for these answers. What was answered in another tool is not asked again.
    pub fn first(&self, answers: &Answers, today: NaiveDate) -> Place {
        let (asked, kept) = self.walk(answers, today);
        let new = asked.iter().find(|question| !is_told(**question, &kept));
        new.or(asked.first()).map_or(Place::CheckAnswers, |question| Place::Question(*question))
    }

    /// Where Continue leads from a question: to the first question before it that was left open, else to the next.
    pub fn after(&self, id: &str, answers: &Answers, today: NaiveDate) -> Place {
        let (asked, kept) = self.walk(answers, today);
        let Some(here) = asked.iter().position(|question| question.id() == id) else {
            return self.start_of_unanswered(answers, today);
        };
        let settled = asked.get(here).is_some_and(|question| question.settles(&kept, today));
        let passed_over = asked.iter().take(here).find(|question| !question.answered(&kept));
        if let Some(question) = passed_over {
            return Place::Question(*question);
        }
        let next = asked.iter().skip(here + 1).find(|question| !is_told(**question, &kept));
        let stops_early = !self.later.is_empty();
        match (asked.get(here), next) {
            _ if settled => Place::CheckAnswers,
            (Some(this), Some(next)) if self.is_early(*this) && !self.is_early(*next) => Place::EarlyFigure,
            (_, Some(next)) => Place::Question(*next),
            (Some(this), None) if stops_early && self.is_early(*this) => Place::EarlyFigure,
            _ => Place::CheckAnswers,
        }
    }

    /// Where "make it more exact" leads: the first later question without an answer.
    pub fn more_exact(&self, answers: &Answers, today: NaiveDate) -> Place {
        self.unanswered(answers, today)
            .first()
            .map_or(Place::CheckAnswers, |question| Place::Question(*question))
    }

    /// Where Continue leads after Change: to a question that the change has opened, else back to the list.
    pub fn after_change(&self, before: &Answers, answers: &Answers, today: NaiveDate) -> Place {
        let open_before = self.unanswered(before, today);
        let opened = self
            .unanswered(answers, today)
            .into_iter()
            .find(|question| !open_before.iter().any(|known| known.id() == question.id()));
        opened.map_or(Place::CheckAnswers, Place::Question)
    }

    /// Where Back leads from a question: to the question before it. The first question has none.
    pub fn before(&self, id: &str, answers: &Answers, today: NaiveDate) -> Option<Asked> {
        let (asked, _) = self.walk(answers, today);
        let here = asked.iter().position(|question| question.id() == id)?;
        here.checked_sub(1).and_then(|place| asked.get(place)).copied()
    }

    /// The last question that has an answer, for a page at the end of a stage to lead back to.
    pub fn last_answered(&self, answers: &Answers, today: NaiveDate, early_only: bool) -> Option<Asked> {
        let (asked, kept) = self.walk(answers, today);
        let stage = |question: &&Asked| !early_only || self.is_early(**question);
        asked.iter().filter(stage).rfind(|question| question.answered(&kept)).copied()
    }

    fn start_of_unanswered(&self, answers: &Answers, today: NaiveDate) -> Place {
        match self.early_unanswered(answers, today).first() {
            Some(question) => Place::Question(*question),
            None => Place::CheckAnswers,
        }
    }
}
