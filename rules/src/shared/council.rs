//! The questions that choose the data: which council, and which day.

use chrono::NaiveDate;

use crate::data::councils;
use crate::data::rates::RateYear;
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, alone, date_texts, option, problem};
use crate::record::Answers;

/// The answer for a council that is not in the data, or that the person doesn't know.
pub const OTHER_COUNCIL: &str = "other";

/// The council.
pub struct CouncilPage {
    /// Whether the choice settles the result.
    pub settles: fn(&Answers, NaiveDate) -> bool,
}
/// The day of an older bill.
pub struct When;

const DAY: &str = "day";

impl Question for CouncilPage {
    fn id(&self) -> &'static str {
        "council"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.council.is_some()
    }

    fn settles(&self, answers: &Answers, today: NaiveDate) -> bool {
        (self.settles)(answers, today)
    }

    fn is_shared(&self) -> bool {
        true
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let named =
            councils::all().iter().map(|council| Choice { label: Some(council.name), ..option(council.id) });
        let choices = [alone(OTHER_COUNCIL)].into_iter().chain(named).collect();
        Form { fields: vec![Field { name: CHOICE, control: Control::Pick(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        if let Some(id) = &answers.council {
            texts.set(CHOICE, id.as_str());
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let id = texts.get(CHOICE);
        if id.is_empty() {
            return Err(problem(CHOICE, Code::Missing, ""));
        }
        if id != OTHER_COUNCIL && councils::find(id).is_none() {
            return Err(problem(CHOICE, Code::NotAnOption, id));
        }
        // Rules that were given for one council do not hold for another.
        if answers.council.as_deref().is_some_and(|before| before != id) {
            answers.council_rules = None;
        }
        answers.council = Some(id.to_owned());
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.council = None;
    }
}

impl Question for When {
    fn id(&self) -> &'static str {
        "when"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.date.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        Form { fields: vec![Field { name: DAY, control: Control::Date }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        if let Some(date) = answers.date {
            date_texts(&mut texts, DAY, date);
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let date = reading::date(texts, DAY).map_err(|bad| vec![bad])?;
        if RateYear::on(date).is_err() {
            return Err(problem(DAY, Code::NoRates, &reading::date_parts(date).join(" ")));
        }
        answers.date = Some(date);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.date = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::local::CouncilRules;

    #[test]
    fn rules_typed_for_one_council_end_with_it() {
        let page = CouncilPage { settles: |_, _| false };
        let typed = CouncilRules { no_charge: Some(true), ..CouncilRules::default() };
        // The council before, the council after, and whether the rules that were given still hold.
        for (before, after, hold) in [
            (Some("leicester-city"), "medway", false),
            (Some("leicester-city"), OTHER_COUNCIL, false),
            (Some("medway"), "medway", true),
            (None, "medway", true),
        ] {
            let council_rules = Some(typed.clone());
            let mut answers =
                Answers { council: before.map(str::to_owned), council_rules, ..Answers::default() };
            let mut texts = Texts::default();
            texts.set(CHOICE, after);
            assert_eq!(page.read(&texts, &mut answers, NaiveDate::default()), Ok(()));
            assert_eq!(answers.council_rules.is_some(), hold, "{before:?} {after}");
        }
    }
}
