//! The minimum wage by age: the National Living Wage from 21, lower rates for 18 to 20 and below 18 (National Minimum
//! Wage Act 1998 s.1; the rates are data). It changes on 1 April, so its day is looked up apart from the tax year's.
//!
//! A new rate holds from the first pay period that starts on or after 1 April; here it holds from that day.
//! The apprentice rate is left out: a personal assistant is hardly ever one.

use crate::base::money::Hourly;
use crate::data::employment::{Dated, MinimumWage};
use rust_decimal::Decimal;

impl MinimumWage {
    /// The least that may be paid for an hour at an age.
    pub fn at(&self, age: u8) -> &Dated {
        let age = Decimal::from(age);
        if age >= self.adult_age.amount {
            &self.adult
        } else if age >= self.young_age.amount {
            &self.age_18_20
        } else {
            &self.under_18
        }
    }

    /// Whether a wage may be paid at an age.
    pub fn allows(&self, wage: Hourly, age: u8) -> bool {
        wage.pounds() >= self.at(age).amount
    }
}
