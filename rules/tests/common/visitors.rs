//! Random visitors of any tool: each page is filled with what it offers, again and again until it takes what was put in.

use chrono::NaiveDate;
use rules::base::known::NOT_SURE;
use rules::form::{Choice, Control, Field, Texts};
use rules::journey::{Asked, Journey};
use rules::record::Answers;

use super::random::Random;

/// How often a page is tried. A page that refuses them all stays open.
const TRIES: usize = 12;

/// Somebody who was asked the pages in line, and answered some of those that are reached only by a link.
pub fn visitor(journey: &Journey, on: NaiveDate, random: &mut Random) -> Answers {
    let mut answers = Answers { date: Some(on), ..Answers::default() };
    goes_through(journey, &mut answers, on, random);
    answers
}

/// Answers the pages of a tool after others.
pub fn goes_through(journey: &Journey, answers: &mut Answers, on: NaiveDate, random: &mut Random) {
    let in_line = journey.early.iter().chain(journey.later).copied();
    for (page, is_aside) in
        in_line.map(|page| (page, false)).chain(journey.aside.iter().map(|page| (*page, true)))
    {
        if page.relevant(answers, on) && !(is_aside && random.one_in(2)) {
            give(page, answers, on, random);
        }
    }
}

fn give(page: Asked, answers: &mut Answers, on: NaiveDate, random: &mut Random) {
    for _ in 0..TRIES {
        let mut texts = Texts::default();
        // A page is "not sure" by its own box or filled, not both.
        let fields = page.form(answers, on).fields;
        let (unsure, boxes): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.name == "unsure");
        let alone = !unsure.is_empty() && (boxes.is_empty() || random.one_in(6));
        (if alone { unsure } else { boxes }).iter().for_each(|field| fill(field, &mut texts, random));
        let mut after = answers.clone();
        if page.read(&texts, &mut after, on).is_ok() {
            *answers = after;
            return;
        }
    }
}

fn fill(field: &Field, texts: &mut Texts, random: &mut Random) {
    let pick = |random: &mut Random, all: &[&'static str]| random.pick(all);
    match &field.control {
        Control::One(choices) | Control::Pick(choices) => {
            let choice = &choices[random.below(choices.len())];
            texts.set(field.name, choice.value);
            choice.reveals.iter().for_each(|field| fill(field, texts, random));
        }
        Control::Any(choices) => tick(field.name, choices, texts, random),
        Control::Money => texts.set(field.name, random.pounds(9_000)),
        Control::Count => texts.set(field.name, pick(random, &["0", "1", "2", "3", "12", "40"])),
        Control::Percent => texts.set(field.name, pick(random, &["5", "20", "50"])),
        Control::Hours => texts.set(field.name, pick(random, &["1.5", "8", "14", "35"])),
        Control::Time => texts.set(field.name, pick(random, &["07:30", "12:00", "18:00", "22:00"])),
        Control::Length => texts.set(field.name, pick(random, &["15m", "30m", "45m", "1h", "8h"])),
        Control::Words => texts.set(field.name, "a few words"),
        Control::Date => {
            let year = pick(random, &["1938", "1961", "1985", "2001", "2009", "2026"]);
            for (part, value) in [("day", "11"), ("month", "12"), ("year", year)] {
                texts.set(format!("{}-{part}", field.name), value);
            }
        }
    }
}

/// Now and then one that stands alone ("none", "not sure"); else some of the others.
fn tick(name: &str, choices: &[Choice], texts: &mut Texts, random: &mut Random) {
    let (alone, others): (Vec<_>, Vec<_>) =
        choices.iter().partition(|choice| choice.alone || choice.value == NOT_SURE);
    if !alone.is_empty() && random.one_in(6) {
        return texts.set(name, alone[random.below(alone.len())].value);
    }
    let one_in = 1 + random.below(5);
    for choice in others {
        if random.one_in(one_in) {
            texts.toggle(name, choice.value, true);
            choice.reveals.iter().for_each(|field| fill(field, texts, random));
        }
    }
}
