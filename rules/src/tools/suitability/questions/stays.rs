//! The page that asks for the dates of stays in a care home.

use chrono::NaiveDate;

use crate::base::known::NOT_SURE;
use crate::base::stay::Stay;
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, alone, date_texts, one_of, option, problem};
use crate::record::{Answers, Known, WhatFor};
use crate::tools::suitability::care_home::{self, Refusal};

/// The option that shows the boxes of one stay: most people plan one.
const ONE: &str = "one";
/// The option that shows them all.
const SEVERAL: &str = "several";
/// As many stays as the page has room for.
pub const MOST_STAYS: usize = BOXES.len();
/// The boxes of each stay: the day of moving in, the day of leaving.
const BOXES: [(&str, &str); 6] = [
    ("stay-1-from", "stay-1-to"),
    ("stay-2-from", "stay-2-to"),
    ("stay-3-from", "stay-3-to"),
    ("stay-4-from", "stay-4-to"),
    ("stay-5-from", "stay-5-to"),
    ("stay-6-from", "stay-6-to"),
];

/// The page.
pub struct Stays;

impl Question for Stays {
    fn id(&self) -> &'static str {
        "care-home-stays"
    }

    fn relevant(&self, answers: &Answers, _today: NaiveDate) -> bool {
        let told = answers.what_for.as_ref().and_then(Known::value);
        let offered = super::purposes(answers).contains(&WhatFor::CareHomeStay);
        offered && told.is_some_and(|told| told.contains(&WhatFor::CareHomeStay))
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.care_home_stays.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let boxes = |stays: usize| {
            let names = BOXES.iter().take(stays).flat_map(|(from, to)| [from, to]);
            names.map(|name| Field { name, control: Control::Date }).collect()
        };
        let one = Choice { reveals: boxes(1), ..option(ONE) };
        let several = Choice { reveals: boxes(MOST_STAYS), ..option(SEVERAL) };
        let choices = vec![one, several, alone(NOT_SURE)];
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match &answers.care_home_stays {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(stays)) => {
                texts.set(CHOICE, if stays.len() == 1 { ONE } else { SEVERAL });
                for (stay, (from, to)) in stays.iter().zip(BOXES) {
                    date_texts(&mut texts, from, stay.from);
                    date_texts(&mut texts, to, stay.to);
                }
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let most = match one_of(texts, CHOICE, &[ONE, SEVERAL, NOT_SURE])? {
            NOT_SURE => {
                answers.care_home_stays = Some(Known::NotSure);
                return Ok(());
            }
            ONE => 1,
            _ => MOST_STAYS,
        };
        // The first stay is asked for; the others are there for those who have more.
        let filled = BOXES
            .iter()
            .take(most)
            .enumerate()
            .filter(|(place, names)| *place == 0 || !is_empty(texts, names));
        let names: Vec<_> = filled.map(|(_, names)| names).collect();
        let read: Vec<_> = names.iter().map(|names| stay(texts, names)).collect();
        let problems: Vec<_> =
            read.iter().filter_map(|stay| stay.as_ref().err()).flatten().cloned().collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let stays: Vec<Stay> = read.into_iter().flatten().collect();
        care_home::check(&stays).map_err(|refusal| refused(texts, &names, &refusal))?;
        answers.care_home_stays = Some(Known::Known(stays));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.care_home_stays = None;
    }
}

/// The names of a stay's two dates.
type Names = (&'static str, &'static str);

fn is_empty(texts: &Texts, (from, to): &Names) -> bool {
    let boxes =
        [from, to].into_iter().flat_map(|name| ["day", "month", "year"].map(|part| format!("{name}-{part}")));
    boxes.into_iter().all(|name| texts.get(&name).is_empty())
}

fn stay(texts: &Texts, (from, to): &Names) -> Result<Stay, Vec<Problem>> {
    match (reading::date(texts, from), reading::date(texts, to)) {
        (Ok(from), Ok(to)) => Ok(Stay { from, to }),
        (from, to) => Err([from.err(), to.err()].into_iter().flatten().collect()),
    }
}

/// What the rule refuses, at the date it is about.
fn refused(texts: &Texts, names: &[&Names], refusal: &Refusal) -> Vec<Problem> {
    let (place, code) = match refusal {
        Refusal::Reversed { stay, .. } | Refusal::NoDays { stay, .. } => (*stay, Code::Reversed),
        Refusal::Overlap { stay, .. } => (*stay, Code::Overlap),
        Refusal::TooEarly { stay, .. } => (*stay, Code::TooLongAgo),
        Refusal::TooMany { .. } => return problem(CHOICE, Code::TooLarge, ""),
    };
    let field = names.get(place).map_or(CHOICE, |(from, to)| if code == Code::Reversed { to } else { from });
    let typed = ["day", "month", "year"].map(|part| texts.get(&format!("{field}-{part}"))).join(" ");
    problem(field, code, typed.trim())
}
