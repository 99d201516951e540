//! The employer's part of a workplace pension: 3 % of a year's pay between 6,240 and 50,270 (Pensions Act 2008 s.13).
//!
//! - From 22 to State Pension age, with pay of more than 10,000, a helper is enrolled (s.3), unless they leave the scheme.
//! - From 16 to 74, with pay of more than 6,240, they may ask to join, and the employer must then pay (s.7). With less, the
//!   employer need not.
//!
//! The trigger is a step: a penny of pay above 10,000 costs 112.80 a year. By the year, as pay is planned here; tests of
//! 192 a week and 833 a month can differ from it within pennies of the trigger.

use rust_decimal::Decimal;

use super::inputs::Pension;
use crate::data::employment::PensionFigures;

impl PensionFigures {
    /// What the employer pays on a year's pay; exactly.
    pub fn a_year(&self, age: u8, pay: Decimal, choice: Pension) -> Decimal {
        let years = Decimal::from(age);
        let pays = match choice {
            Pension::Usual => self.enrols(age) && pay > self.trigger.amount,
            Pension::Joins => self.youngest_joiner.amount <= years && years <= self.oldest_joiner.amount,
            Pension::OptsOut => false,
        };
        let counts = (pay.min(self.upper.amount) - self.lower.amount).max(Decimal::ZERO);
        if pays { self.employer.share_of(counts) } else { Decimal::ZERO }
    }

    /// Whether someone of an age is enrolled once they earn enough.
    pub fn enrols(&self, age: u8) -> bool {
        let age = Decimal::from(age);
        self.youngest.amount <= age && age < self.pension_age.amount
    }
}
