//! Answers made from the questions themselves, so that a new question is tried out without a line written for it:
//! what each page must refuse, and a person who has every kind of income and cost.

use anyhow::{Context, Result, ensure};
use chrono::NaiveDate;
use rules::answers::Answers;
use rules::contribution::questions::JOURNEY;
use rules::councils;
use rules::form::{Choice, Control, Field, Form, Texts};
use rules::journey::Asked;

use crate::journey::{Act, Answer};
use Act::{Choose, Pick, Type};

/// A person who ticks everything; what is not named here comes from the form.
const EVERYTHING: &[Answer] = &[
    // The kinds that are the whole of the care end the questions.
    ("free-care", &[Choose("choice", "section-117")]),
    ("all-free", &[Choose("choice", "no")]),
    ("age", &[Choose("choice", "25-to-pension-age")]),
    ("partner", &[Choose("choice", "yes")]),
    ("partner-age", &[Choose("choice", "no")]),
];

/// Something a page must refuse.
#[derive(Debug, Clone)]
pub struct Refused {
    /// What it is, in a few words.
    pub name: String,
    /// What is done on the page.
    pub acts: Vec<Act>,
    /// The fields with a message, in order.
    pub fields: Vec<String>,
}

/// All that is tried on a question's page: it is sent empty, and with a wrong text in every box, those below each
/// option included. What the rules accept is left out.
pub fn refused(question: Asked, answers: &Answers, today: NaiveDate) -> Vec<Refused> {
    let form = question.form(answers, today);
    let mut tries = vec![("nothing".to_owned(), Vec::new())];
    let boxes: Vec<Act> = form.fields.iter().flat_map(wrong).collect();
    if !boxes.is_empty() {
        tries.push(("wrong text".to_owned(), boxes));
    }
    for (field, choice) in form.fields.iter().flat_map(revealing) {
        let mut acts = vec![Choose(field, choice.value)];
        acts.extend(choice.reveals.iter().flat_map(wrong));
        tries.push((format!("wrong text below {}", choice.value), acts));
    }
    // What one of them leaves behind still stands at the next.
    let mut held = Texts::default();
    tries
        .into_iter()
        .filter_map(|(name, acts)| {
            acts.iter().for_each(|act| put(act, &form, &mut held));
            let problems = question.read(&held, &mut answers.clone(), today).err()?;
            Some(Refused { name, acts, fields: problems.into_iter().map(|problem| problem.field).collect() })
        })
        .collect()
}

/// What the person who ticks everything answers, and what is known of them afterwards.
pub fn accepted(question: Asked, answers: &Answers, today: NaiveDate) -> Result<(Vec<Act>, Answers)> {
    let own = EVERYTHING.iter().find(|(id, _)| *id == question.id()).map(|(_, acts)| acts.to_vec());
    let form = question.form(answers, today);
    let acts = match own {
        Some(acts) => acts,
        None if question.id() == "council" => vec![Pick("choice", council_that_asks_most(today)?)],
        None => form.fields.iter().flat_map(right).collect(),
    };
    let (mut held, mut after) = (Texts::default(), answers.clone());
    acts.iter().for_each(|act| put(act, &form, &mut held));
    let read = question.read(&held, &mut after, today);
    ensure!(read.is_ok(), "{}: {acts:?} is no answer: {read:?}", question.id());
    Ok((acts, after))
}

/// The questions asked of the person who ticks everything, with this council.
fn asked_with(council: &'static str, today: NaiveDate) -> Result<usize> {
    let mut answers = Answers::default();
    while let Some(question) = JOURNEY.unanswered(&answers, today).first().copied() {
        answers = if question.id() == "council" {
            Answers { council: Some(council.to_owned()), ..answers }
        } else {
            accepted(question, &answers, today)?.1
        };
    }
    Ok(JOURNEY.answered_count(&answers, today))
}

/// Some questions are asked for the sake of a council's own rules.
fn council_that_asks_most(today: NaiveDate) -> Result<&'static str> {
    let mut most = None;
    for council in councils::all() {
        let count = asked_with(council.id, today)?;
        if most.is_none_or(|(best, _)| count > best) {
            most = Some((count, council.id));
        }
    }
    most.map(|(_, id)| id).context("no councils")
}

fn revealing(field: &Field) -> Vec<(&'static str, &Choice)> {
    match &field.control {
        Control::One(choices) | Control::Any(choices) => choices
            .iter()
            .filter(|choice| !choice.reveals.is_empty())
            .map(|choice| (field.name, choice))
            .collect(),
        _ => Vec::new(),
    }
}

/// A text that no box of the kind can take; a period is picked, so that the text alone is wrong.
fn wrong(field: &Field) -> Vec<Act> {
    match &field.control {
        Control::Money => vec![Type(field.name, "abc")],
        Control::Count => vec![Type(field.name, "two")],
        Control::Percent => vec![Type(field.name, "101 %")],
        Control::Date => date(field.name, ["x", "y", "z"]),
        Control::Pick(choices) if field.name == "every" => first(choices, field.name),
        Control::Pick(_) | Control::One(_) | Control::Any(_) => Vec::new(),
    }
}

fn first(choices: &[Choice], field: &'static str) -> Vec<Act> {
    choices.first().map(|choice| Pick(field, choice.value)).into_iter().collect()
}

fn right(field: &Field) -> Vec<Act> {
    match &field.control {
        Control::Money | Control::Percent => vec![Type(field.name, "10")],
        Control::Count => vec![Type(field.name, "1")],
        Control::Date => date(field.name, ["1", "6", "2026"]),
        Control::Pick(choices) => first(choices, field.name),
        Control::Any(choices) => {
            let kinds = choices.iter().filter(|choice| !choice.alone);
            kinds.map(|choice| Choose(field.name, choice.value)).collect()
        }
        Control::One(choices) => {
            let plain = choices.iter().find(|choice| choice.reveals.is_empty() && !choice.alone);
            let Some(choice) = plain.or(choices.first()) else { return Vec::new() };
            let below = choice.reveals.iter().flat_map(right);
            std::iter::once(Choose(field.name, choice.value)).chain(below).collect()
        }
    }
}

fn date(field: &'static str, texts: [&'static str; 3]) -> Vec<Act> {
    let boxes: [&'static str; 3] = match field {
        "born" => ["born-day", "born-month", "born-year"],
        _ => ["day-day", "day-month", "day-year"],
    };
    boxes.into_iter().zip(texts).map(|(name, text)| Type(name, text)).collect()
}

/// What a page holds after an act.
fn put(act: &Act, form: &Form, held: &mut Texts) {
    match *act {
        Choose(group, value) => {
            let several = |field: &Field| field.name == group && matches!(field.control, Control::Any(_));
            if form.fields.iter().any(several) {
                held.toggle(group, value, true);
            } else {
                held.set(group, value);
            }
        }
        Type(field, text) | Pick(field, text) => held.set(field, text),
        // Not made here: they leave open which field they are for.
        Act::Take(_) | Act::Date(..) => {}
    }
}
