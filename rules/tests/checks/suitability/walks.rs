//! How the pages of the suitability journey are filled.

use rules::form::{Choice, Field};
use rules::journey::{Asked, Journey};
use rules::record::Answers;
use rules::tools::suitability::Suitability;
use rules::tools::suitability::questions::JOURNEY;

use crate::common::records::found;
use crate::common::shown;
use crate::common::walk::{Filling, Walk, Walked};

/// Stays that are within the limit, over it by length, and over it because they are added.
const STAYS: [&[[&str; 3]]; 3] = [
    &[["22", "11", "2026"], ["13", "12", "2026"]],
    &[["22", "11", "2026"], ["31", "1", "2027"]],
    &[["22", "11", "2026"], ["13", "12", "2026"], ["23", "12", "2026"], ["13", "1", "2027"]],
];

fn filled(boxes: &[Field], dates: &[[&str; 3]]) -> Filling {
    let parts = |field: &Field, date: &[&str; 3]| {
        let names = ["day", "month", "year"].map(|part| format!("{}-{part}", field.name));
        names.into_iter().zip(date.map(str::to_owned)).collect::<Filling>()
    };
    boxes.iter().zip(dates).flat_map(|(field, date)| parts(field, date)).collect()
}

pub struct Suits;

impl Walked for Suits {
    fn journey(&self) -> &'static Journey {
        &JOURNEY
    }

    /// One stay is one option, more are another.
    fn revealed(&self, _: &str, choice: &Choice) -> Vec<Filling> {
        if choice.reveals.is_empty() {
            return vec![Vec::new()];
        }
        let fits = |dates: &&&[[&str; 3]]| (dates.len() > 2) == (choice.value == "several");
        STAYS.iter().filter(fits).map(|dates| filled(&choice.reveals, dates)).collect()
    }

    fn texts(&self, page: &str, field: &Field) -> Vec<Filling> {
        panic!("{page} asks for {:?}", field.control)
    }

    fn arrived(&self, Walk { answers, .. }: &Walk) {
        let found = found(answers).unwrap_or_else(|| panic!("asked back: {}", shown(answers)));
        assert!(!found.reasons.is_empty(), "{}", shown(answers));
    }
}

pub fn fillings(asked: Asked, answers: &Answers) -> Vec<Filling> {
    Suits.fillings(asked, answers)
}

pub fn send(asked: Asked, answers: &Answers, filling: &Filling) -> Answers {
    Suits.send(asked, answers, filling)
}

/// What an answer comes to, apart from which questions are open: whoever is not sure is told that in any case.
pub fn result(answers: &Answers) -> Option<Suitability> {
    found(answers).map(|found| Suitability { open: Vec::new(), ..found })
}
