//! The employer's part of a workplace pension: 3 % of a year's pay between 6,240 and 50,270 (Pensions Act 2008 s.13).
//!
//! - From 22 to State Pension age, with pay of more than 10,000, a helper is enrolled (s.3), unless they leave the scheme.
//! - From 16 to 74, with pay of more than 6,240, they may ask to join, and the employer must then pay (s.7). With less, the
//!   employer need not.
//!
//! The trigger is a step: a penny of pay above 10,000 costs 112.80 a year. By the year, as pay is planned here; tests of
//! 192 a week and 833 a month can differ from it within pennies of the trigger.
//!
//! What counts is the pay of each pay period, against its share of these sums (ss.3(1)(c), 15(1)): somebody who works in 40
//! weeks for 240 a week is enrolled, with less than 10,000 in the year. Somebody who stands in for a few weeks may be left out
//! for three months (s.4), and is.

use rust_decimal::Decimal;

use super::inputs::Pension;
use crate::base::money::WEEKS_A_YEAR;
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

    /// The same for pay that comes in so many weeks of a year.
    pub fn of_weeks(&self, age: u8, pay: Decimal, weeks: Decimal, choice: Pension) -> Decimal {
        if weeks >= WEEKS_A_YEAR {
            return self.a_year(age, pay, choice);
        }
        let whole_year = (pay * WEEKS_A_YEAR).checked_div(weeks).unwrap_or_default();
        self.a_year(age, whole_year, choice) * weeks / WEEKS_A_YEAR
    }

    /// Whether someone of an age is enrolled once they earn enough.
    pub fn enrols(&self, age: u8) -> bool {
        let age = Decimal::from(age);
        self.youngest.amount <= age && age < self.pension_age.amount
    }
}
