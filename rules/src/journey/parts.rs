//! The kinds of page that questions share: one of several, any of several, an amount.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::base::money::{Amount, Every};
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::record::{Answers, Listed};

/// The name of the field on a page that has only one.
pub const CHOICE: &str = "choice";
/// The name of the box for an amount.
pub const AMOUNT: &str = "amount";
/// The name of the field that asks how often the amount is paid.
pub const EVERY: &str = "every";
/// The box "I'm not sure" below a box to type in.
pub const UNSURE: &str = "unsure";
/// The option "none of these".
pub const NONE: &str = "none";

/// An option with nothing but its value.
pub const fn option(value: &'static str) -> Choice {
    Choice { value, label: None, figure: None, hourly: None, alone: false, reveals: Vec::new() }
}

/// An option that excludes all others.
pub const fn alone(value: &'static str) -> Choice {
    Choice { value, label: None, figure: None, hourly: None, alone: true, reveals: Vec::new() }
}

/// A list with one problem, as a page's reader returns it.
pub fn problem(field: &str, code: Code, typed: &str) -> Vec<Problem> {
    vec![Problem { field: field.to_owned(), code, typed: typed.to_owned() }]
}

/// A page with radios whose values are keys.
pub struct One {
    /// The question's id.
    pub id: &'static str,
    /// The keys, in order. "not-sure" is among them where the page offers it.
    pub keys: fn(&Answers, NaiveDate) -> Vec<&'static str>,
    /// Whether the question makes sense after the answers so far.
    pub relevant: fn(&Answers, NaiveDate) -> bool,
    /// Whether the answer settles the result.
    pub settles: fn(&Answers, NaiveDate) -> bool,
    /// The key of the answer.
    pub get: fn(&Answers) -> Option<&'static str>,
    /// Sets the answer by its key, or removes it.
    pub set: fn(&mut Answers, Option<&str>),
    /// Whether several tools ask it.
    pub is_shared: bool,
    /// Whether a person can answer it even where another tool's answers have settled it.
    pub can_be_said_anew: bool,
}

impl One {
    /// The same question, asked by several tools.
    pub const fn shared(self) -> Self {
        Self { is_shared: true, ..self }
    }

    /// The same question, which a person can answer even where another tool's answers have settled it.
    pub const fn said_anew(self) -> Self {
        Self { can_be_said_anew: true, ..self }
    }
}

impl Question for One {
    fn id(&self) -> &'static str {
        self.id
    }

    fn is_shared(&self) -> bool {
        self.is_shared
    }

    fn can_be_said_anew(&self) -> bool {
        self.can_be_said_anew
    }

    fn relevant(&self, answers: &Answers, today: NaiveDate) -> bool {
        (self.relevant)(answers, today)
    }

    fn answered(&self, answers: &Answers) -> bool {
        (self.get)(answers).is_some()
    }

    fn settles(&self, answers: &Answers, today: NaiveDate) -> bool {
        (self.settles)(answers, today)
    }

    fn form(&self, answers: &Answers, today: NaiveDate) -> Form {
        let choices = (self.keys)(answers, today).into_iter().map(option).collect();
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        if let Some(key) = (self.get)(answers) {
            texts.set(CHOICE, key);
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, today: NaiveDate) -> Result<(), Vec<Problem>> {
        let key = one_of(texts, CHOICE, &(self.keys)(answers, today))?;
        (self.set)(answers, Some(key));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        (self.set)(answers, None);
    }
}

/// For a question that is asked of everyone, or always settles the result.
pub fn always(_: &Answers, _: NaiveDate) -> bool {
    true
}

/// For a question that never settles the result.
pub fn never(_: &Answers, _: NaiveDate) -> bool {
    false
}

/// The keys of a page that asks yes or no.
pub fn yes_no_not_sure(_: &Answers, _: NaiveDate) -> Vec<&'static str> {
    vec!["yes", "no", NOT_SURE]
}

/// The key of a yes or no.
pub fn yes_no_key(answer: Option<Known<bool>>) -> Option<&'static str> {
    answer.map(|answer| match answer {
        Known::Known(true) => "yes",
        Known::Known(false) => "no",
        Known::NotSure => NOT_SURE,
    })
}

/// A yes or no by its key.
pub fn yes_no(key: Option<&str>) -> Option<Known<bool>> {
    key.map(|key| match key {
        "yes" => Known::Known(true),
        "no" => Known::Known(false),
        _ => Known::NotSure,
    })
}

/// Reads one of a list of keys.
///
/// # Errors
///
/// A [`Problem`] where nothing is chosen, or what is sent is no option.
pub fn one_of(texts: &Texts, field: &str, keys: &[&'static str]) -> Result<&'static str, Vec<Problem>> {
    let typed = texts.get(field);
    if typed.is_empty() {
        return Err(problem(field, Code::Missing, ""));
    }
    let key = keys.iter().find(|key| **key == typed);
    key.copied().ok_or_else(|| problem(field, Code::NotAnOption, typed))
}

/// A page with checkboxes whose values are keys, with "none of these" and "not sure".
pub struct Any {
    /// The question's id.
    pub id: &'static str,
    /// The keys that may be ticked, in order.
    pub keys: fn(&Answers, NaiveDate) -> Vec<&'static str>,
    /// Whether the question makes sense after the answers so far.
    pub relevant: fn(&Answers, NaiveDate) -> bool,
    /// Whether the answer settles the result.
    pub settles: fn(&Answers, NaiveDate) -> bool,
    /// The keys that are ticked.
    pub get: fn(&Answers) -> Option<Known<Vec<&'static str>>>,
    /// Sets what is ticked, or removes the answer.
    pub set: fn(&mut Answers, Option<Known<&[&'static str]>>),
}

impl Question for Any {
    fn id(&self) -> &'static str {
        self.id
    }

    fn relevant(&self, answers: &Answers, today: NaiveDate) -> bool {
        (self.relevant)(answers, today)
    }

    fn answered(&self, answers: &Answers) -> bool {
        (self.get)(answers).is_some()
    }

    fn settles(&self, answers: &Answers, today: NaiveDate) -> bool {
        (self.settles)(answers, today)
    }

    fn form(&self, answers: &Answers, today: NaiveDate) -> Form {
        let kinds = (self.keys)(answers, today).into_iter().map(option);
        let choices = kinds.chain([alone(NONE), alone(NOT_SURE)]).collect();
        Form { fields: vec![Field { name: CHOICE, control: Control::Any(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match (self.get)(answers) {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(keys)) if keys.is_empty() => texts.set(CHOICE, NONE),
            Some(Known::Known(keys)) => keys.into_iter().for_each(|key| texts.toggle(CHOICE, key, true)),
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, today: NaiveDate) -> Result<(), Vec<Problem>> {
        let ticked = texts.all(CHOICE);
        let held = (self.get)(answers).and_then(|held| held.value().cloned()).unwrap_or_default();
        // An option that only another council offers stays ticked if it was ticked before, although this page does not
        // show it.
        let mut known = (self.keys)(answers, today);
        known.extend(held.into_iter().filter(|key| !(self.keys)(answers, today).contains(key)));
        let is_known = |value: &String| value == NONE || value == NOT_SURE || known.contains(&value.as_str());
        if let Some(stray) = ticked.iter().find(|value| !is_known(value)) {
            return Err(problem(CHOICE, Code::NotAnOption, stray));
        }
        // If no option that the page offers is ticked, the question must be asked again.
        let offers = |value: &String| {
            value == NONE || value == NOT_SURE || (self.keys)(answers, today).contains(&value.as_str())
        };
        if !ticked.iter().any(offers) {
            return Err(problem(CHOICE, Code::Missing, ""));
        }
        if ticked.len() > 1 && (texts.has(CHOICE, NONE) || texts.has(CHOICE, NOT_SURE)) {
            return Err(problem(CHOICE, Code::Contradiction, &ticked.join(", ")));
        }
        let keys: Vec<_> = known.into_iter().filter(|key| texts.has(CHOICE, key)).collect();
        let answer = if texts.has(CHOICE, NOT_SURE) { Known::NotSure } else { Known::Known(keys.as_slice()) };
        (self.set)(answers, Some(answer));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        (self.set)(answers, None);
    }
}

/// The keys that are ticked in a list by kind.
pub fn ticked_kinds<Kind: Copy, Value>(
    list: Option<&Known<Listed<Kind, Value>>>,
    key: fn(Kind) -> &'static str,
) -> Option<Known<Vec<&'static str>>> {
    list.map(|list| match list {
        Known::NotSure => Known::NotSure,
        Known::Known(list) => Known::Known(list.keys().copied().map(key).collect()),
    })
}

/// Sets what is ticked. What stays ticked keeps its value.
pub fn tick<Kind: Ord + Copy, Value>(
    list: &mut Option<Known<Listed<Kind, Value>>>,
    keys: Option<Known<&[&'static str]>>,
    from_key: fn(&str) -> Option<Kind>,
) {
    let mut held = match list.take() {
        Some(Known::Known(held)) => held,
        _ => Listed::new(),
    };
    *list = keys.map(|keys| match keys {
        Known::NotSure => Known::NotSure,
        Known::Known(keys) => {
            let kinds = keys.iter().filter_map(|key| from_key(key));
            Known::Known(kinds.map(|kind| (kind, held.remove(&kind).flatten())).collect())
        }
    });
}

/// Writes a date into its three boxes.
pub fn date_texts(texts: &mut Texts, name: &str, date: NaiveDate) {
    for (part, value) in ["day", "month", "year"].into_iter().zip(reading::date_parts(date)) {
        texts.set(format!("{name}-{part}"), value);
    }
}

/// The box for an amount, and the field for its period.
pub fn amount_fields() -> Vec<Field> {
    let periods = Every::ALL.iter().map(|every| option(every.key())).collect();
    vec![
        Field { name: AMOUNT, control: Control::Money },
        Field { name: EVERY, control: Control::Pick(periods) },
    ]
}

/// Reads an amount and its period.
///
/// # Errors
///
/// A [`Problem`] for each of the two fields that is empty or wrong.
pub fn read_amount(texts: &Texts) -> Result<Amount, Vec<Problem>> {
    let typed = texts.get(AMOUNT);
    let money = reading::money(typed, reading::LARGEST_AMOUNT).map_err(|code| Problem {
        field: AMOUNT.to_owned(),
        code,
        typed: typed.to_owned(),
    });
    let period = texts.get(EVERY);
    let every = match Every::from_key(period) {
        Some(every) => Ok(every),
        None => {
            let code = if period.is_empty() { Code::Missing } else { Code::NotAnOption };
            Err(Problem { field: EVERY.to_owned(), code, typed: period.to_owned() })
        }
    };
    match (money, every) {
        (Ok(amount), Ok(every)) => Ok(Amount { amount, every }),
        (money, every) => Err([money.err(), every.err()].into_iter().flatten().collect()),
    }
}

/// Writes an amount into the boxes.
pub fn amount_texts(texts: &mut Texts, amount: Amount) {
    texts.set(AMOUNT, amount.amount.typed());
    texts.set(EVERY, amount.every.key());
}

/// The box "I'm not sure".
pub fn unsure_field() -> Field {
    Field { name: UNSURE, control: Control::Any(vec![alone(NOT_SURE)]) }
}

/// Whether "I'm not sure" is ticked; together with something typed it is a contradiction.
///
/// # Errors
///
/// A [`Problem`] where something is typed as well.
pub fn read_unsure(texts: &Texts, box_name: &str) -> Result<bool, Vec<Problem>> {
    match (texts.has(UNSURE, NOT_SURE), texts.get(box_name)) {
        (false, _) => Ok(false),
        (true, "") => Ok(true),
        (true, typed) => Err(problem(UNSURE, Code::Contradiction, typed)),
    }
}
