//! The page that asks how much care is needed.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, alone, one_of, option, problem};
use crate::record::{Answers, CareHours};
use crate::tools::care_costs::check;

const HOURS: &str = "hours";
const VISITS: &str = "visits";
/// Quarter hours in a week. Who needs two people at once gives visits.
const MOST_QUARTERS: u32 = check::MOST_HOURS * 4;

/// The page.
pub(super) struct CareHoursPage;

impl Question for CareHoursPage {
    fn id(&self) -> &'static str {
        "care-hours"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.care_hours.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let hours = vec![Field { name: HOURS, control: Control::Hours }];
        let choices = vec![Choice { reveals: hours, ..option(HOURS) }, option(VISITS), alone(NOT_SURE)];
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.care_hours {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(CareHours::Visits)) => texts.set(CHOICE, VISITS),
            Some(Known::Known(CareHours::Hours(hours))) => {
                texts.set(CHOICE, HOURS);
                texts.set(HOURS, hours.typed());
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let care = match one_of(texts, CHOICE, &[HOURS, VISITS, NOT_SURE])? {
            NOT_SURE => Known::NotSure,
            VISITS => Known::Known(CareHours::Visits),
            _ => {
                let typed = texts.get(HOURS);
                let hours = reading::quarter_hours(typed).map_err(|code| problem(HOURS, code, typed))?;
                match hours.0 {
                    0 => return Err(problem(HOURS, Code::TooSmall, typed)),
                    quarters if u32::from(quarters) > MOST_QUARTERS => {
                        return Err(problem(HOURS, Code::TooLarge, typed));
                    }
                    _ => Known::Known(CareHours::Hours(hours)),
                }
            }
        };
        answers.care_hours = Some(care);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.care_hours = None;
    }
}
