//! Statutory redundancy pay: for each full year of service half a week's pay below 22, one from 22, one and a half from
//! 41, for at most 20 years and after two (ERA 1996 ss.155 and 162); a week counts up to a limit (s.227).
//!
//! The reserve is what one more year of service adds. It stands apart, as it may never be needed. The direct payment
//! must be enough to meet an employer's costs, redundancy among them (care and support statutory guidance 12.27); a
//! council may let it build up or promise to pay. The age of today stands for the year of service.

use rust_decimal::Decimal;

use crate::data::employment::{Dated, Redundancy};

impl Redundancy {
    /// What is due at an age after full years of service, the birthday and the first day of work falling on the last day.
    pub fn statutory(&self, age: u8, years: u8, week: Decimal) -> Decimal {
        if Decimal::from(years) < self.years_needed.amount {
            return Decimal::ZERO;
        }
        let most: u8 = self.most_years.amount.try_into().unwrap_or(u8::MAX);
        // Years count backwards from the last one, each by the age at its start.
        let weeks: Decimal =
            (1..=years.min(most)).map(|back| self.weeks_at(age.saturating_sub(back)).amount).sum();
        weeks * self.counts(week)
    }

    /// What one year of service at an age adds.
    pub fn reserve(&self, age: u8, week: Decimal) -> Decimal {
        self.weeks_at(age).amount * self.counts(week)
    }

    /// Weeks of pay for a year of service at an age.
    pub fn weeks_at(&self, age: u8) -> &Dated {
        let age = Decimal::from(age);
        if age >= self.older_age.amount {
            &self.older_weeks
        } else if age >= self.middle_age.amount {
            &self.middle_weeks
        } else {
            &self.young_weeks
        }
    }

    /// What of a week's pay counts.
    pub fn counts(&self, week: Decimal) -> Decimal {
        week.min(self.week_cap.amount)
    }
}
