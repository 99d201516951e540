//! What would be owed to a helper who works already if the work ended on the day. It is money to keep by, and no part of what
//! a week costs.
//!
//! - Redundancy pay for the full years worked (`redundancy.rs`). The death of the employer is a dismissal for this purpose
//!   (ERA 1996 s.136(5)). None is due to somebody who works in the home of a parent, grandparent, child, grandchild, brother or
//!   sister (s.161(1)); the words say so.
//! - Notice: a week below two years, and a week for each year from then on, up to twelve (s.86(1)). A week of it is a full
//!   week's pay (ss.87 to 89), which has no limit: s.227 does not name these sections. The words say where none is due.
//! - Holiday not taken: the part of the year's leave that has built up, less what was taken (Working Time Regulations 1998
//!   reg 14(3)), again by the full week's pay (reg 16). Neither part is known, so it is the most: the last day of the leave
//!   year, with nothing taken. For work in part of the year that is what builds up with the hours (reg 15B).

use rust_decimal::Decimal;

use super::comparison::{Line, LineRule};
use super::employed::pounds;
use super::leave::Employment;
use crate::base::figure::Figure;
use crate::data::employment::{EmploymentYear, Redundancy};
use crate::data::sources;

impl Redundancy {
    /// Weeks of notice after so many full years.
    pub fn notice_weeks(&self, years: u8) -> Decimal {
        Decimal::from(years).clamp(self.notice_least.amount, self.notice_most.amount)
    }
}

/// Redundancy pay, notice, and holiday not taken.
pub(super) fn lines(
    year: &'static EmploymentYear,
    person: &Employment,
    years: u8,
    is_part_year: bool,
) -> [Line; 3] {
    let (figures, holiday, week) = (&year.redundancy, &year.holiday, person.week());
    let counts = figures.counts(week);
    let due = figures.statutory(person.age, years, week);
    let notice = figures.notice_weeks(years);
    let (leave, rests_on) = match is_part_year {
        true => (person.leave, &holiday.accrual_percent),
        false => (holiday.weeks.amount * week, &holiday.weeks),
    };
    let line = |rule, exact| Line::new(rule, exact).of(person.helper);
    [
        line(LineRule::RedundancyPay, due)
            .with("weeks", Figure::Number(due.checked_div(counts).unwrap_or_default()))
            .with("week", pounds(counts))
            .with("years", Figure::Number(years.into()))
            .from_rate(&figures.week_cap)
            .from_rate(&figures.years_needed)
            .by(&sources::ERA_155),
        line(LineRule::NoticePay, notice * week)
            .with("weeks", Figure::Number(notice))
            .with("week", pounds(week))
            .from_rate(&figures.notice_least)
            .from_rate(&figures.notice_most)
            .by(&sources::ERA_86),
        line(LineRule::HolidayOwed, leave)
            .with("week", pounds(week))
            .from_rate(rests_on)
            .by(&sources::WTR_14),
    ]
}
