//! Answers as text, so that a browser can keep them, and a file or an address can carry them.
//!
//! The text has what the boxes of each answered page hold, by the names of question and box, and it is read through the
//! same pages: what a page would refuse is left out. That makes an old text readable for ever, as long as names are not
//! used again for something else.
//!
//! A line has three parts: a question, a box, what it holds. A line without a question is a note of whoever keeps the text,
//! such as the time of the last touch.

use chrono::NaiveDate;

use super::{Asked, Journey};
use crate::form::{Code, Texts};
use crate::record::Answers;

/// What the text begins with, before the number of its form.
const HEAD: &str = "direct-payments-guide ";
/// The number of this form. A form that older programs would misread gets the next number.
const FORM: u32 = 1;
/// The signs between lines and between the parts of a line. Nobody can type them.
const LINE: char = '\u{1e}';
const PART: char = '\u{1f}';
/// The longest text that is read, in bytes. A record with every box full of words has a tenth of it.
const LONGEST: usize = 100_000;
/// The note with the key of a tool that has answers. `app/boot.js` looks for it.
const TOOL: &str = "tool";
/// Questions that decide what other answers mean, so that they are read before them, in this order.
pub const READ_FIRST: [&str; 4] = ["support-for", "who", "when", "council"];

/// Why a text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It was written by a newer program.
    Newer,
    /// It is something else, or not whole.
    Foreign,
}

/// Answers that are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    lines: Vec<[String; 3]>,
}

impl Kept {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// [`Unreadable`], where the text is not one that this program or an older one has written.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        if text.len() > LONGEST {
            return Err(Unreadable::Foreign);
        }
        let (head, rest) = text.split_once(LINE).ok_or(Unreadable::Foreign)?;
        let form = head.strip_prefix(HEAD).and_then(|form| form.parse::<u32>().ok());
        match form {
            Some(FORM) => {}
            Some(newer) if newer > FORM => return Err(Unreadable::Newer),
            _ => return Err(Unreadable::Foreign),
        }
        let line = |line: &str| {
            let mut parts = line.split(PART).map(str::to_owned);
            let whole = [parts.next()?, parts.next()?, parts.next()?];
            parts.next().is_none().then_some(whole)
        };
        // Each line ends with the sign, so that a text that was cut is noticed.
        let whole = rest.strip_suffix(LINE).or_else(|| rest.is_empty().then_some(rest));
        let whole = whole.ok_or(Unreadable::Foreign)?;
        let lines = whole.split(LINE).filter(|_| !whole.is_empty()).map(line);
        Ok(Self { lines: lines.collect::<Option<_>>().ok_or(Unreadable::Foreign)? })
    }

    /// The text.
    pub fn text(&self) -> String {
        let mut text = [HEAD, &FORM.to_string()].concat();
        text.push(LINE);
        for line in &self.lines {
            for (place, part) in line.iter().enumerate() {
                if place > 0 {
                    text.push(PART);
                }
                text.extend(part.chars().map(|sign| if sign == LINE || sign == PART { ' ' } else { sign }));
            }
            text.push(LINE);
        }
        text
    }

    /// Whether there is no answer in it.
    pub fn is_empty(&self) -> bool {
        !self.lines.iter().any(|[question, ..]| !question.is_empty())
    }

    /// What a box of a question holds, or a note where the question is empty.
    pub fn held(&self, question: &str, name: &str) -> Option<&str> {
        let found = self.lines.iter().find(|[of, known, _]| of == question && known == name);
        found.map(|[.., value]| value.as_str())
    }

    /// Sets what a box or a note holds, or takes it away.
    pub fn set(&mut self, question: &str, name: &str, value: Option<&str>) {
        self.lines.retain(|[of, known, _]| of != question || known != name);
        if let Some(value) = value {
            self.add(question, name, value);
        }
    }

    fn add(&mut self, question: &str, name: &str, value: &str) {
        self.lines.push([question, name, value].map(str::to_owned));
    }

    /// Replaces the answers to a journey's questions. Those to other questions stay. An answer that its own page would no
    /// longer take, because another answer has changed since, counts nowhere and is left out.
    pub fn put(&mut self, journey: &Journey, answers: &Answers, today: NaiveDate) {
        let key = journey.tool.key();
        self.lines.retain(|[question, name, value]| match question.as_str() {
            "" => name != TOOL || value != key,
            question => journey.find(question).is_none(),
        });
        let before = self.lines.len();
        for question in journey.questions().filter(|question| question.answered(answers)) {
            let texts = question.texts(answers);
            if question.read(&texts, &mut answers.clone(), today).is_ok() {
                texts.iter().for_each(|(name, value)| self.add(question.id(), name, value));
            }
        }
        if self.lines.len() > before {
            self.add("", TOOL, key);
        }
    }

    /// Reads the answers to the questions of these journeys into a record. An answer that the record has already stays.
    /// Returns whether each of them was taken.
    pub fn take_up(&self, journeys: &[&'static Journey], answers: &mut Answers, today: NaiveDate) -> bool {
        let first = READ_FIRST.iter().filter_map(|id| journeys.iter().find_map(|journey| journey.find(id)));
        let all = first.chain(journeys.iter().flat_map(|journey| journey.questions()));
        let mut open: Vec<_> = all.map(|question| (question, self.texts(question))).collect();
        open.retain(|(_, texts)| *texts != Texts::default());
        let mut has_strays = false;
        loop {
            // What a page takes may depend on an answer that comes later in the text.
            let before = open.len();
            open.retain_mut(|(question, texts)| {
                !question.answered(answers) && !take(*question, texts, answers, today, has_strays)
            });
            if open.len() == before {
                // An option that was ticked may no longer be offered, for example by another council. The others stay.
                if has_strays {
                    return open.is_empty();
                }
                has_strays = true;
            }
        }
    }

    /// What the boxes of a question hold.
    fn texts(&self, question: Asked) -> Texts {
        let mut texts = Texts::default();
        for [_, name, value] in self.lines.iter().filter(|[of, ..]| of == question.id()) {
            texts.toggle(name, value, true);
        }
        texts
    }

    /// Whether each of its questions is in one of these journeys.
    pub fn is_known(&self, journeys: &[&'static Journey]) -> bool {
        let known = |id: &str| journeys.iter().any(|journey| journey.find(id).is_some());
        self.lines.iter().all(|[question, ..]| question.is_empty() || known(question))
    }
}

/// Reads an answer into the record, on request without options that its page does not offer. Returns whether it was taken.
fn take(
    question: Asked,
    texts: &mut Texts,
    answers: &mut Answers,
    today: NaiveDate,
    has_strays: bool,
) -> bool {
    let mut after = answers.clone();
    match question.read(texts, &mut after, today) {
        Ok(()) => {
            *answers = after;
            true
        }
        Err(problems) => {
            let stray = problems.into_iter().find(|problem| has_strays && problem.code == Code::NotAnOption);
            stray.is_some_and(|stray| {
                let is_one_of_several =
                    texts.all(&stray.field).len() > 1 && texts.has(&stray.field, &stray.typed);
                texts.toggle(&stray.field, &stray.typed, false);
                is_one_of_several && take(question, texts, answers, today, has_strays)
            })
        }
    }
}
