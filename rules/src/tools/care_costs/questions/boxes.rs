//! Reads boxes of a page one by one, and gathers what is wrong with them.

use crate::base::known::Known;
use crate::base::money::{Money, Percent};
use crate::form::reading;
use crate::form::{Code, Control, Field, Problem, Texts};
use crate::journey::parts::{one_of, option, problem};
use crate::tools::care_costs::check;

/// The least and the most that a price may be: the limits of the sums (`care_costs/check.rs`).
#[derive(Clone, Copy)]
pub(super) struct Limits {
    least: Money,
    most: Money,
}

impl Limits {
    const fn pounds(least: u32, most: u32) -> Self {
        Self { least: Money::of_pence(least * 100), most: Money::of_pence(most * 100) }
    }
}

/// A wage: more than nothing.
pub(super) const WAGE: Limits =
    Limits { least: Money::of_pence(1), most: Money::of_pence(check::MOST_WAGE * 100) };
/// An hour of a rate to which nothing is added.
pub(super) const ALL_IN: Limits = Limits::pounds(check::LEAST_HOUR, check::MOST_ALL_IN);
/// An hour of an agency, or of anyone who is not employed.
pub(super) const AGENCY: Limits = Limits::pounds(check::LEAST_HOUR, check::MOST_HOUR);
/// A visit shorter than an hour.
pub(super) const SHORT_VISIT: Limits = Limits::pounds(1, check::MOST_HOUR);
/// A night or a day.
pub(super) const NIGHT: Limits = Limits::pounds(0, check::MOST_UNIT);
/// Insurance for a year.
pub(super) const INSURANCE: Limits = Limits::pounds(0, check::MOST_INSURANCE);
/// Payroll for a year.
pub(super) const PAYROLL: Limits = Limits::pounds(0, check::MOST_PAYROLL);
/// Checks and other costs for a year.
pub(super) const OTHER: Limits = Limits::pounds(0, check::MOST_OTHER);

/// Ages of people who may be employed.
pub(super) const AGES: (u16, u16) = (16, 99);

/// The texts of a page and what is wrong with them.
pub(super) struct Boxes<'a> {
    pub texts: &'a Texts,
    pub problems: Vec<Problem>,
}

impl<'a> Boxes<'a> {
    pub fn of(texts: &'a Texts) -> Self {
        Self { texts, problems: Vec::new() }
    }

    pub fn is_empty(&self, field: &str) -> bool {
        self.texts.get(field).is_empty()
    }

    pub fn note(&mut self, field: &str, code: Code) {
        self.problems.extend(problem(field, code, self.texts.get(field)));
    }

    fn kept<T>(&mut self, field: &str, read: Result<T, Code>) -> Option<T> {
        read.map_err(|code| self.note(field, code)).ok()
    }

    /// A price that has to be there.
    pub fn price(&mut self, field: &str, limits: Limits) -> Option<Money> {
        let read = reading::price(self.texts.get(field), limits.least, limits.most);
        self.kept(field, read)
    }

    /// A price that may be left out.
    pub fn price_if_any(&mut self, field: &str, limits: Limits) -> Option<Money> {
        if self.is_empty(field) { None } else { self.price(field, limits) }
    }

    /// A price of a night that may be left out. A sum that is as small as a price for an hour is a slip; nothing is not.
    pub fn night_if_any(&mut self, field: &str, least: u32) -> Option<Money> {
        let price = self.price_if_any(field, NIGHT)?;
        if price > Money::ZERO && price < Money::of_pence(least * 100) {
            self.note(field, Code::TooSmall);
        }
        Some(price)
    }

    /// A price for which an empty box says "not sure".
    pub fn price_or_unsure(&mut self, field: &str, limits: Limits) -> Option<Known<Money>> {
        if self.is_empty(field) { Some(Known::NotSure) } else { self.price(field, limits).map(Known::Known) }
    }

    /// A percentage that may be left out.
    pub fn percent_if_any(&mut self, field: &str) -> Option<Percent> {
        if self.is_empty(field) {
            return None;
        }
        let read = reading::percent(self.texts.get(field));
        self.kept(field, read)
    }

    /// A whole number that has to be there.
    pub fn whole(&mut self, field: &str, (least, most): (u16, u16)) -> Option<u16> {
        let read = reading::whole(self.texts.get(field), least, most);
        self.kept(field, read)
    }

    /// A whole number that fits into a byte.
    pub fn small(&mut self, field: &str, limits: (u16, u16)) -> Option<u8> {
        self.whole(field, limits).and_then(|number| u8::try_from(number).ok())
    }

    /// One of the keys, or nothing.
    pub fn key_if_any(&mut self, field: &str, keys: &[&'static str]) -> Option<&'static str> {
        if self.is_empty(field) {
            return None;
        }
        one_of(self.texts, field, keys).map_err(|bad| self.problems.extend(bad)).ok()
    }

    /// The answer, unless something is wrong.
    pub fn done<T>(self, answer: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(answer) } else { Err(self.problems) }
    }
}

/// A box for pounds.
pub(super) const fn money(name: &'static str) -> Field {
    Field { name, control: Control::Money }
}

/// A box for a whole number.
pub(super) const fn count(name: &'static str) -> Field {
    Field { name, control: Control::Count }
}

/// Yes or no.
pub(super) fn yes_no_field(name: &'static str) -> Field {
    Field { name, control: Control::One(YES_NO.iter().copied().map(option).collect()) }
}

pub(super) const YES_NO: &[&str] = &["yes", "no"];

/// Writes what is known into a box.
pub(super) fn put_money(texts: &mut Texts, name: &str, value: Option<Money>) {
    if let Some(value) = value {
        texts.set(name, value.typed());
    }
}

/// Writes a percentage into a box.
pub(super) fn put_percent(texts: &mut Texts, name: &str, value: Option<Percent>) {
    if let Some(value) = value {
        texts.set(name, value.hundredths().normalize().to_string());
    }
}
