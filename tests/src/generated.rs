//! Answers made from the questions themselves: what each page must refuse, and what the people of `people.rs`, who
//! between them are asked everything, answer. A new question is tested without a new line here.

use std::sync::LazyLock;

use chrono::NaiveDate;
use rules::form::{Choice, Control, Field, Form, Texts};
use rules::journey::Asked;
use rules::record::Answers;

use crate::form::date_boxes;
use crate::journey::Act;
use crate::week::at_first;
use Act::{Choose, Date, Pick, Type};

/// A text that is too long for any box for a person's own words.
static TOO_LONG: LazyLock<String> = LazyLock::new(|| "too long, ".repeat(51));

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

/// All that a question's page must refuse. The page is sent empty, then with a wrong text in every box, the boxes below
/// each option included. What the rules accept is left out.
pub fn refused(question: Asked, answers: &Answers, today: NaiveDate) -> Vec<Refused> {
    // Each try starts with what the one before it has left on the page.
    let (mut held, form) = at_first(question, question.form(answers, today));
    let mut tries = vec![("nothing".to_owned(), Vec::new())];
    let boxes: Vec<Act> = form.fields.iter().flat_map(|field| wrong_among(field, &form)).collect();
    if !boxes.is_empty() {
        tries.push(("wrong text".to_owned(), boxes));
    }
    for (field, choice) in form.fields.iter().flat_map(revealing) {
        let mut acts = vec![Choose(field, choice.value)];
        acts.extend(choice.reveals.iter().flat_map(wrong));
        tries.push((format!("wrong text below {}", choice.value), acts));
    }
    tries
        .into_iter()
        .filter_map(|(name, acts)| {
            acts.iter().for_each(|act| put(act, &form, &mut held));
            let problems = question.read(&held, &mut answers.clone(), today).err()?;
            Some(Refused { name, acts, fields: problems.into_iter().map(|problem| problem.field).collect() })
        })
        .collect()
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

/// The boxes for a person's own words are checked only once everything else on their page is right.
fn wrong_among(field: &Field, form: &Form) -> Vec<Act> {
    let own_words = form.fields.iter().any(|field| field.control == Control::Words);
    let acts = wrong(field);
    if own_words && acts.is_empty() { right(field) } else { acts }
}

/// A text that no box of this kind accepts. A period is chosen, so that only the text is wrong.
fn wrong(field: &Field) -> Vec<Act> {
    match &field.control {
        Control::Money => vec![Type(field.name, "abc")],
        Control::Count | Control::Hours | Control::Time | Control::Length => vec![Type(field.name, "two")],
        Control::Percent => vec![Type(field.name, "101 %")],
        Control::Date => vec![Date(field.name, "z-y-x")],
        Control::Words => vec![Type(field.name, &TOO_LONG)],
        Control::Pick(choices) if field.name == "every" => first(choices, field.name),
        Control::Pick(_) | Control::One(_) | Control::Any(_) => Vec::new(),
    }
}

fn first(choices: &[Choice], field: &'static str) -> Vec<Act> {
    choices.first().map(|choice| Pick(field, choice.value)).into_iter().collect()
}

/// An answer that the field accepts. Of options, it is the first, or all that may be ticked together.
pub fn right(field: &Field) -> Vec<Act> {
    match &field.control {
        // An hour as well as a night may cost as much.
        Control::Money => vec![Type(field.name, "45")],
        Control::Percent => vec![Type(field.name, "10")],
        Control::Count => vec![Type(field.name, "1")],
        Control::Hours => vec![Type(field.name, "14.5")],
        Control::Time => vec![Type(field.name, "8:00")],
        Control::Length => vec![Type(field.name, "1h 30")],
        Control::Date => vec![Date(field.name, "2026-06-01")],
        Control::Words => vec![Type(field.name, "It is hard in the morning.")],
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

/// What a page holds after an act.
pub fn put(act: &Act, form: &Form, held: &mut Texts) {
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
        Date(field, date) => {
            date_boxes(date).for_each(|(part, text)| held.set(format!("{field}-{part}"), text));
        }
        // It does not name its field, so no generated answer uses it.
        Act::Take(_) => {}
    }
}
