//! The employer's National Insurance: a percentage of each helper's pay above a threshold, in each pay period (SSCBA 1992
//! s.9; NICs (Secondary Class 1 Contributions) Act 2025 ss.1 and 2). Each helper has a threshold of their own.
//!
//! - Under 21 nothing is due on pay up to 50,270 a year (s.9A). Above State Pension age the employer still pays.
//! - To the nearest penny, exactly half a penny dropped (SSC Regulations 2001 reg 12(1)). The reference cases round half a
//!   penny up and allow a penny; the regulation is the law, so it is followed.
//! - By the year it is an estimate for planning: paid weekly, 52 thresholds of 96 are 4,992 and not 5,000.
//! - Each pay period has a threshold of its own in the tables, rounded to whole pounds: four weeks are 385 and not four
//!   times 96. A part of a pay period at the end of the weeks in which care is needed is a period of its own.

use rust_decimal::{Decimal, RoundingStrategy};

use super::comparison::without_noise;
use super::inputs::PayPeriod;
use crate::base::money::{MONTHS_A_YEAR, WEEKS_A_YEAR};
use crate::data::employment::{Dated, NationalInsurance};

const FOUR: Decimal = Decimal::from_parts(4, 0, 0, false, 0);

impl NationalInsurance {
    /// What is due in a year on pay that is spread evenly over some weeks.
    pub fn a_year(&self, age: u8, pay: Decimal, weeks: Decimal, period: PayPeriod) -> Decimal {
        if period == PayPeriod::Year {
            return self.for_period(age, pay, period);
        }
        let periods = match period {
            PayPeriod::FourWeeks => weeks / FOUR,
            PayPeriod::Month => weeks * MONTHS_A_YEAR / WEEKS_A_YEAR,
            PayPeriod::Week | PayPeriod::Year => weeks,
        };
        let Some(each) = pay.checked_div(periods) else { return Decimal::ZERO };
        let whole = periods.trunc();
        self.for_period(age, each, period) * whole + self.for_period(age, each * (periods - whole), period)
    }

    /// What is due on the pay of one pay period.
    pub fn for_period(&self, age: u8, pay: Decimal, period: PayPeriod) -> Decimal {
        let free = if self.is_young(age) { self.young_limit(period) } else { self.threshold(period) };
        let due = without_noise(self.rate.share_of((pay - free.amount).max(Decimal::ZERO)));
        due.round_dp_with_strategy(2, RoundingStrategy::MidpointTowardZero)
    }

    /// The threshold of a pay period, pounds.
    pub const fn threshold(&self, period: PayPeriod) -> &Dated {
        match period {
            PayPeriod::Week => &self.threshold_week,
            PayPeriod::FourWeeks => &self.threshold_four_weeks,
            PayPeriod::Month => &self.threshold_month,
            PayPeriod::Year => &self.threshold_year,
        }
    }

    /// How much pay of a pay period is free for a young helper, pounds.
    pub const fn young_limit(&self, period: PayPeriod) -> &Dated {
        match period {
            PayPeriod::Week => &self.young_limit_week,
            PayPeriod::FourWeeks => &self.young_limit_four_weeks,
            PayPeriod::Month => &self.young_limit_month,
            PayPeriod::Year => &self.young_limit,
        }
    }

    /// Whether someone is below the age from which it is due on all pay.
    pub fn is_young(&self, age: u8) -> bool {
        Decimal::from(age) < self.young_age.amount
    }
}
