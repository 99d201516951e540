//! A question's words, spoken to the visitor, with the figures of the day.

use rules::base::known::{Known, NOT_SURE};
use rules::base::money::{Amount, Every};
use rules::form::reading;
use rules::form::{Choice, Control, Field, HourlyFigure, Problem, Texts};
use rules::journey::Asked;
use rules::journey::Tool;
use rules::record::{Answers, Day, Visit, Who};

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::form_words::{Common, FormWords};
use crate::state::record::Record;
use crate::words::figures::{self, Figures};
use crate::words::{Person, QuestionWords, common, easy, fill, numbered, question, speak};

/// The words of one page.
pub struct Speech {
    words: QuestionWords,
    person: Person,
    figures: Figures,
    own_age: bool,
    /// Its lines in easy read; empty where easy read is off or its words have not been loaded.
    easy: &'static str,
}

impl Speech {
    /// The words for this visitor, on the day of the estimate.
    pub fn new(words: QuestionWords, record: Record, tool: Tool) -> Self {
        let day = record.answers.with_untracked(|answers| answers.day(record.today.get_untracked()));
        let person = untrack(|| record.person(tool));
        let who = record.answers.with_untracked(|answers| answers.who);
        Self {
            words,
            person,
            figures: Figures::of_day(day),
            easy: if record.easy.get_untracked() { easy(&["question/", words.id].concat()) } else { "" },
            own_age: words.id == "age" && who == Some(Who::Me),
        }
    }

    fn say(&self, text: &str) -> String {
        self.figures.fill(&speak(text, self.person))
    }

    fn html(&self, text: &str) -> Option<String> {
        (!text.is_empty()).then(|| self.figures.fill_html(&speak(text, self.person)))
    }

    fn of(&self, field: &str, text: &str) -> String {
        with_number(field, self.say(text))
    }

    fn some(&self, text: &str) -> Option<String> {
        (!text.is_empty()).then(|| self.say(text))
    }
}

/// Adds the number of a box to its words, where a page has several boxes of one kind.
fn with_number(field: &str, text: String) -> String {
    match numbered(field) {
        Some((_, number)) => text.replace("[number]", number),
        None => text,
    }
}

impl FormWords for Speech {
    fn title(&self) -> String {
        self.say(self.words.title)
    }

    fn hint(&self) -> Option<String> {
        if self.easy.is_empty() { self.some(self.words.hint) } else { None }
    }

    fn help(&self) -> Option<String> {
        self.html(if self.easy.is_empty() { self.words.body } else { self.easy })
    }

    fn details(&self) -> Option<(String, String)> {
        if !self.easy.is_empty() {
            return None;
        }
        Some((self.some(self.words.details)?, self.html(self.words.details_body)?))
    }

    fn label(&self, field: &str) -> String {
        self.words.field(field).map(|words| self.of(field, words.label)).unwrap_or_default()
    }

    fn field_hint(&self, field: &str) -> Option<String> {
        self.words.field(field).and_then(|words| self.some(words.hint))
    }

    fn option(&self, field: &str, value: &str) -> String {
        self.words.option(field, value).map(|words| self.say(words.label)).unwrap_or_default()
    }

    fn option_hint(&self, field: &str, value: &str) -> Option<String> {
        self.words.option(field, value).and_then(|words| self.some(words.hint))
    }

    fn figure(&self, amount: &Amount) -> String {
        figures::amount(amount)
    }

    fn hourly(&self, figure: &HourlyFigure) -> String {
        hourly(figure)
    }

    fn error(&self, problem: &Problem) -> String {
        let text = self.words.problem(&problem.field, problem.code.key(), &problem.typed, self.person);
        self.figures.fill(&text)
    }

    fn is_birthday(&self, field: &str) -> bool {
        self.own_age && field == "born"
    }

    fn common(&self, word: Common) -> String {
        common(match word {
            Common::ErrorTitle => "error-summary.title",
            Common::ErrorPrefix => "error-summary.prefix",
            Common::Or => "form.or",
            Common::Day => "date.day-label",
            Common::Month => "date.month-label",
            Common::Year => "date.year-label",
            Common::PickOne => "form.pick-one",
        })
        .to_owned()
    }
}

/// "£15.25 an hour, as of 2024/25".
fn hourly(figure: &HourlyFigure) -> String {
    fill(common("price.hour"), &[("amount", &figure.amount.to_string()), ("seen", figure.seen)])
}

/// The answer, one line for each part, for the check-answers page. It is empty where nothing was answered.
pub fn summary_lines(asked: Asked, answers: &Answers, today: NaiveDate, person: Person) -> Vec<String> {
    let Some(words) = question(asked.id()) else { return Vec::new() };
    let figures = Figures::of_day(answers.day(today));
    let reader = Reader { words, texts: asked.texts(answers), person, figures };
    let fields = asked.form(answers, today).fields;
    if let Some(visits) =
        asked.id().eq("care-week").then(|| reader.visits(answers)).filter(|all| !all.is_empty())
    {
        return visits;
    }
    let choices = fields.iter().filter(|field| matches!(field.control, Control::One(_))).count();
    let lines = |field: &Field| {
        reader.lines(field).into_iter().map(|line| reader.named(field, choices, line)).collect::<Vec<_>>()
    };
    fields.iter().flat_map(lines).collect()
}

struct Reader {
    words: QuestionWords,
    texts: Texts,
    person: Person,
    figures: Figures,
}

impl Reader {
    fn say(&self, text: &str) -> String {
        self.figures.fill(&speak(text, self.person))
    }

    /// Puts the name of the field before its line. A page with several choices needs it, and so does a bare number
    /// beside a choice.
    fn named(&self, field: &Field, choices: usize, line: String) -> String {
        let label = self.words.field(field.name).map_or("", |words| words.label);
        let several = match field.control {
            Control::One(_) => choices > 1,
            Control::Count => choices > 0,
            _ => false,
        };
        if several && !label.is_empty() { self.labelled(field, line) } else { line }
    }

    fn labelled(&self, field: &Field, line: String) -> String {
        let label =
            with_number(field.name, self.say(self.words.field(field.name).map_or("", |words| words.label)));
        if label.ends_with('?') { format!("{label} {line}") } else { format!("{label}: {line}") }
    }

    /// The visits of a week, one line each.
    fn visits(&self, answers: &Answers) -> Vec<String> {
        let visits = answers.care_week.as_ref().and_then(Known::value).map_or(&[][..], Vec::as_slice);
        visits.iter().map(|visit| self.visit(visit)).collect()
    }

    fn visit(&self, visit: &Visit) -> String {
        let label = |field, key| self.words.option(field, key).map_or("", |words| words.label);
        let days: Vec<_> = visit.days.iter().map(|day| label("visit-days", day.key())).collect();
        let days =
            if days.len() == Day::ALL.len() { common("visit.every-day").to_owned() } else { days.join(", ") };
        let line = common(if visit.helpers > 1 { "visit.two" } else { "visit.line" });
        let (time, minutes) = (visit.start.typed(), visit.minutes.to_string());
        let kind = label("visit-kind", visit.kind.key());
        fill(line, &[("days", &days), ("time", &time), ("minutes", &minutes), ("kind", kind)])
    }

    fn lines(&self, field: &Field) -> Vec<String> {
        let typed = self.texts.get(field.name);
        match &field.control {
            Control::One(choices) | Control::Any(choices) => choices
                .iter()
                .filter(|choice| self.texts.has(field.name, choice.value))
                .flat_map(|choice| self.chosen(field, choice))
                .collect(),
            // The line of the amount already says how often it is paid.
            Control::Pick(_) if field.name == "every" => Vec::new(),
            Control::Pick(choices) => choices
                .iter()
                .filter(|choice| choice.value == typed)
                .map(|choice| self.option(field, choice))
                .collect(),
            Control::Money => self.money(field.name, typed).into_iter().collect(),
            Control::Percent if !typed.is_empty() => vec![format!("{typed}%")],
            Control::Count if !typed.is_empty() => vec![typed.to_owned()],
            Control::Date => {
                reading::date(&self.texts, field.name).ok().map(figures::date).into_iter().collect()
            }
            // The person's own words are shown as they are; nothing in them is read as markup.
            Control::Words | Control::Hours | Control::Time | Control::Length if !typed.is_empty() => {
                vec![typed.to_owned()]
            }
            _ => Vec::new(),
        }
    }

    fn chosen(&self, field: &Field, choice: &Choice) -> Vec<String> {
        let dates = choice.reveals.iter().filter(|inner| inner.control == Control::Date).count();
        let told = |inner: &Field| {
            let lines = self.lines(inner).into_iter();
            // Where there are several dates, each is named. A bare number always is.
            let number = matches!(inner.control, Control::Hours | Control::Count);
            let named = number || (dates > 1 && inner.control == Control::Date);
            lines.map(|line| if named { self.labelled(inner, line) } else { line }).collect::<Vec<_>>()
        };
        let inner: Vec<_> = choice.reveals.iter().flat_map(told).collect();
        // The options "An amount" and "a date" add nothing to the amount and the date themselves.
        let says_nothing = matches!(
            choice.value,
            "exact"
                | "date"
                | "another"
                | "one"
                | "several"
                | "hours"
                | "known"
                | "own"
                | "all-in"
                | "wage"
                | "alike"
                | "different"
        );
        if says_nothing && !inner.is_empty() {
            return inner;
        }
        let figure = choice.figure.filter(|_| inner.is_empty()).map(|amount| figures::amount(&amount));
        let figure = figure.or_else(|| choice.hourly.map(|figure| hourly(&figure)));
        let own = if choice.value == NOT_SURE {
            common("answer.not-sure").to_owned()
        } else {
            self.option(field, choice)
        };
        let own = figure.map_or(own.clone(), |figure| format!("{own}, {figure}"));
        std::iter::once(own).chain(inner).collect()
    }

    fn option(&self, field: &Field, choice: &Choice) -> String {
        let words = || self.words.option(field.name, choice.value).map(|words| self.say(words.label));
        choice.label.map(str::to_owned).or_else(words).unwrap_or_default()
    }

    fn money(&self, name: &str, typed: &str) -> Option<String> {
        let money = reading::money(typed, reading::LARGEST_SAVINGS).ok()?;
        let own = |key: &str| speak(common(key), self.person).replace("[amount]", &money.to_string());
        Some(match name {
            // An amount that is held and not paid, such as what is in an account, has no period.
            "amount" => match Every::from_key(self.texts.get("every")) {
                Some(every) => figures::amount(&Amount { amount: money, every }),
                None => money.to_string(),
            },
            "own" => own("answer.own"),
            "joint" => own("answer.joint"),
            other => match self.words.field(other) {
                Some(words) if !words.label.is_empty() => {
                    format!("{}: {money}", with_number(other, self.say(words.label)))
                }
                _ => money.to_string(),
            },
        })
    }
}
