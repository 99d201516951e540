//! Statutory Sick Pay (SSCBA 1992 Part XI), which an employer can't claim back.
//!
//! - From 6 April 2026: from the first day, whatever the helper earns; 123.25 a week, or 80 % of average weekly earnings
//!   where that is less.
//! - Before: the first three days are not paid, and average earnings must reach the lower earnings limit.
//! - A day is the week's amount divided by the days worked in a week; at most 28 weeks.
//!
//! For planning, sickness is one spell, and is a line on top of pay for the same weeks: whoever stands in is paid too.
//! No National Insurance or pension is counted on it. The penny is rounded like that of other lines; HMRC is remembered
//! to round it up, which the reference cases allow for.

use rust_decimal::Decimal;

use crate::data::employment::SickPay;

impl SickPay {
    /// What is paid for days off out of so many worked in a week; exactly.
    pub fn for_days(&self, average_weekly: Decimal, days_off: Decimal, days_a_week: Decimal) -> Decimal {
        let paid = (days_off.min(self.most_weeks.amount * days_a_week + self.waiting_days.amount)
            - self.waiting_days.amount)
            .max(Decimal::ZERO);
        (self.a_week(average_weekly) * paid).checked_div(days_a_week).unwrap_or_default()
    }

    /// What is paid for weeks off in one spell, with the days that are assumed in a week; exactly.
    pub fn for_weeks(&self, average_weekly: Decimal, weeks: u32) -> Decimal {
        let days = self.usual_days.amount;
        self.for_days(average_weekly, days * Decimal::from(weeks), days)
    }

    /// What is paid for a full week.
    pub fn a_week(&self, average_weekly: Decimal) -> Decimal {
        if self.earnings_test.is_some_and(|test| average_weekly < test.amount) {
            return Decimal::ZERO;
        }
        let share = self.share_of_earnings.map(|share| share.share_of(average_weekly));
        share.unwrap_or(self.weekly.amount).min(self.weekly.amount)
    }
}
