//! The page that asks how many personal assistants there are, and how old they are.

use chrono::NaiveDate;

use super::boxes::{AGES, Boxes, WAGE, count, money, put_money};
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, one_of, option};
use crate::record::{Answers, HelperOf, Helpers};
use crate::tools::care_costs::check;

const ONE: &str = "one";
const ALIKE: &str = "alike";
const DIFFERENT: &str = "different";
const AGE: &str = "age";
const COUNT: &str = "count";
const YEARS: &str = "years";
/// So many may be employed.
const COUNTS: (u16, u16) = (1, 20);
/// As many different ones as the page has room for.
pub const MOST_HELPERS: usize = BOXES.len();
/// Quarter hours in a week: nobody works more.
const MOST_QUARTERS: u32 = check::MOST_HOURS * 4;

/// The boxes of each: age, hours, wage, years.
const BOXES: [[&str; 4]; 6] = [
    ["helper-1-age", "helper-1-hours", "helper-1-wage", "helper-1-years"],
    ["helper-2-age", "helper-2-hours", "helper-2-wage", "helper-2-years"],
    ["helper-3-age", "helper-3-hours", "helper-3-wage", "helper-3-years"],
    ["helper-4-age", "helper-4-hours", "helper-4-wage", "helper-4-years"],
    ["helper-5-age", "helper-5-hours", "helper-5-wage", "helper-5-years"],
    ["helper-6-age", "helper-6-hours", "helper-6-wage", "helper-6-years"],
];

/// The page.
pub(super) struct HelpersPage;

impl Question for HelpersPage {
    fn id(&self) -> &'static str {
        "helpers"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.helpers.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let boxes = |[age, hours, wage, years]: [&'static str; 4]| {
            [count(age), Field { name: hours, control: Control::Hours }, money(wage), count(years)]
        };
        let each = BOXES.into_iter().flat_map(boxes).collect();
        let choices = vec![
            Choice { reveals: vec![count(AGE), count(YEARS)], ..option(ONE) },
            Choice { reveals: vec![count(COUNT), count(AGE), count(YEARS)], ..option(ALIKE) },
            Choice { reveals: each, ..option(DIFFERENT) },
        ];
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match &answers.helpers {
            None => {}
            Some(Helpers::Alike { count, age, years }) => {
                texts.set(CHOICE, if *count == 1 { ONE } else { ALIKE });
                if *count != 1 {
                    texts.set(COUNT, count.to_string());
                }
                texts.set(AGE, age.to_string());
                put_count(&mut texts, YEARS, *years);
            }
            Some(Helpers::Each(each)) => {
                texts.set(CHOICE, DIFFERENT);
                for (helper, [age, hours, wage, years]) in each.iter().zip(BOXES) {
                    texts.set(age, helper.age.to_string());
                    texts.set(hours, helper.hours.typed());
                    put_money(&mut texts, wage, helper.wage);
                    put_count(&mut texts, years, helper.years);
                }
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let choice = one_of(texts, CHOICE, &[ONE, ALIKE, DIFFERENT])?;
        let mut page = Boxes::of(texts);
        let helpers = if choice == DIFFERENT {
            Helpers::Each(each(&mut page))
        } else {
            let count = if choice == ONE { Some(1) } else { page.small(COUNT, COUNTS) };
            let age = page.small(AGE, AGES);
            let years = years_at(&mut page, YEARS, age);
            Helpers::Alike { count: count.unwrap_or_default(), age: age.unwrap_or_default(), years }
        };
        answers.helpers = Some(page.done(helpers)?);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.helpers = None;
    }
}

/// Those whose boxes are filled in; the first is asked for.
fn each(page: &mut Boxes<'_>) -> Vec<HelperOf> {
    let mut found = Vec::new();
    let empty = |page: &Boxes<'_>, names: &[&'static str; 4]| names.iter().all(|name| page.is_empty(name));
    let none = BOXES.iter().all(|names| empty(page, names));
    for (place, names) in BOXES.iter().enumerate() {
        if !empty(page, names) || (none && place == 0) {
            found.extend(one(page, names));
        }
    }
    found
}

fn one(page: &mut Boxes<'_>, [age, hours, wage, years]: &[&'static str; 4]) -> Option<HelperOf> {
    let age = page.small(age, AGES);
    let time = reading::quarter_hours(page.texts.get(hours)).and_then(|time| match time.0 {
        0 => Err(Code::TooSmall),
        quarters if u32::from(quarters) > MOST_QUARTERS => Err(Code::TooLarge),
        _ => Ok(time),
    });
    // In the order of the page.
    let time = time.map_err(|code| page.note(hours, code)).ok();
    let wage = page.price_if_any(wage, WAGE);
    let years = years_at(page, years, age);
    Some(HelperOf { age: age?, hours: time?, wage, years })
}

/// Full years of work, if there are any: nobody can have begun before the youngest age.
fn years_at(page: &mut Boxes<'_>, name: &str, age: Option<u8>) -> Option<u8> {
    let (youngest, oldest) = AGES;
    let most = age.map_or(oldest, u16::from) - youngest;
    if page.is_empty(name) { None } else { page.small(name, (0, most)) }
}

fn put_count(texts: &mut Texts, name: &str, count: Option<u8>) {
    if let Some(count) = count {
        texts.set(name, count.to_string());
    }
}
