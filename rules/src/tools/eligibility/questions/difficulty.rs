//! What the pages about one part of life share: in which ways it is hard, and what it is like in the person's words.

use crate::base::known::NOT_SURE;
use crate::form::{Code, Control, Field, Form, Problem, Texts};
use crate::journey::parts::{CHOICE, NONE, alone, option, problem};
use crate::record::{Difficulty, Known};
use crate::tools::eligibility::unable::List;

/// The box for the person's own words.
const WORDS: &str = "words";
/// Room for a few sentences.
pub const MOST_SIGNS: usize = 500;

/// Whether a part of life was ticked.
pub fn is_listed<Kind: Ord, Way: Ord>(list: Option<&List<Kind, Way>>, kind: Kind) -> bool {
    list.and_then(Known::value).is_some_and(|list| list.contains_key(&kind))
}

/// What was said of it.
pub fn get<Kind: Ord, Way: Ord>(
    list: Option<&List<Kind, Way>>,
    kind: Kind,
) -> Option<&Known<Difficulty<Way>>> {
    list?.value()?.get(&kind)?.as_ref()
}

/// Keeps what was said of a part of life that is ticked.
pub fn put<Kind: Ord, Way: Ord>(
    list: Option<&mut List<Kind, Way>>,
    kind: Kind,
    value: Option<Known<Difficulty<Way>>>,
) {
    if let Some(held) = list.and_then(Known::value_mut).and_then(|list| list.get_mut(&kind)) {
        *held = value;
    }
}

/// The ways, "none of these" and "not sure", and the box.
pub fn form(ways: impl Iterator<Item = &'static str>) -> Form {
    let choices = ways.map(option).chain([alone(NONE), alone(NOT_SURE)]).collect();
    Form {
        fields: vec![
            Field { name: CHOICE, control: Control::Any(choices) },
            Field { name: WORDS, control: Control::Words },
        ],
    }
}

/// What stands on the page.
pub fn texts<Way: Copy + Ord>(held: Option<&Known<Difficulty<Way>>>, key: fn(Way) -> &'static str) -> Texts {
    let mut texts = Texts::default();
    match held {
        None => {}
        Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
        Some(Known::Known(said)) => {
            match &said.ways {
                Known::NotSure => texts.set(CHOICE, NOT_SURE),
                Known::Known(ways) if ways.is_empty() => texts.set(CHOICE, NONE),
                Known::Known(ways) => ways.iter().for_each(|way| texts.toggle(CHOICE, key(*way), true)),
            }
            if !said.words.is_empty() {
                texts.set(WORDS, said.words.as_str());
            }
        }
    }
    texts
}

/// Reads the page.
pub fn read<Way: Copy + Ord>(
    texts: &Texts,
    ways: &[Way],
    key: fn(Way) -> &'static str,
) -> Result<Known<Difficulty<Way>>, Vec<Problem>> {
    let ticked = texts.all(CHOICE);
    let is_known = |value: &String| {
        [NONE, NOT_SURE].contains(&value.as_str()) || ways.iter().any(|way| key(*way) == value)
    };
    if let Some(stray) = ticked.iter().find(|value| !is_known(value)) {
        return Err(problem(CHOICE, Code::NotAnOption, stray));
    }
    if ticked.is_empty() {
        return Err(problem(CHOICE, Code::Missing, ""));
    }
    if ticked.len() > 1 && (texts.has(CHOICE, NONE) || texts.has(CHOICE, NOT_SURE)) {
        return Err(problem(CHOICE, Code::Contradiction, &ticked.join(", ")));
    }
    let words = plain(texts.get(WORDS));
    if words.chars().count() > MOST_SIGNS {
        return Err(problem(WORDS, Code::TooLong, &words));
    }
    let ways = match (texts.has(CHOICE, NOT_SURE), words.as_str()) {
        (true, "") => return Ok(Known::NotSure),
        (true, _) => Known::NotSure,
        (false, _) => {
            let ticked = ways.iter().copied().filter(|way| texts.has(CHOICE, key(*way)));
            Known::Known(ticked.collect())
        }
    };
    Ok(Known::Known(Difficulty { ways, words }))
}

/// What was typed, with one kind of line break and without other control characters, which a page can't show.
fn plain(typed: &str) -> String {
    let lines = typed.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let shown: String = lines.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect();
    shown.trim().to_owned()
}
