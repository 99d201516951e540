//! The employer's National Insurance: a percentage of each helper's pay above a threshold, in each pay period (SSCBA 1992
//! s.9; NICs (Secondary Class 1 Contributions) Act 2025 ss.1 and 2). Each helper has a threshold of their own.
//!
//! - Under 21 nothing is due on pay up to 50,270 a year (s.9A). Above State Pension age the employer still pays.
//! - To the nearest penny, exactly half a penny dropped (SSC Regulations 2001 reg 12(1)). The reference cases round half a
//!   penny up and allow a penny; the regulation is the law, so it is followed.
//! - By the year it is an estimate for planning: paid weekly, 52 thresholds of 96 are 4,992 and not 5,000.
//! - Four weeks are four of the week's threshold, as in the tables of 2022/23. A part of a pay period at the end of the
//!   weeks in which care is needed is a period of its own.

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
        let free = if self.is_young(age) {
            // The tables round this to whole pounds, which matters to under 21s on more than 967 a week alone.
            let limit = self.young_limit.amount;
            match period {
                PayPeriod::Week => limit / WEEKS_A_YEAR,
                PayPeriod::FourWeeks => limit * FOUR / WEEKS_A_YEAR,
                PayPeriod::Month => limit / MONTHS_A_YEAR,
                PayPeriod::Year => limit,
            }
        } else {
            self.threshold(period)
        };
        let due = without_noise(self.rate.share_of((pay - free).max(Decimal::ZERO)));
        due.round_dp_with_strategy(2, RoundingStrategy::MidpointTowardZero)
    }

    /// The threshold of a pay period, pounds.
    pub fn threshold(&self, period: PayPeriod) -> Decimal {
        let figure = self.threshold_figure(period).amount;
        if period == PayPeriod::FourWeeks { figure * FOUR } else { figure }
    }

    /// The figure of the data behind it.
    pub const fn threshold_figure(&self, period: PayPeriod) -> &Dated {
        match period {
            PayPeriod::Week | PayPeriod::FourWeeks => &self.threshold_week,
            PayPeriod::Month => &self.threshold_month,
            PayPeriod::Year => &self.threshold_year,
        }
    }

    /// Whether someone is below the age from which it is due on all pay.
    pub fn is_young(&self, age: u8) -> bool {
        Decimal::from(age) < self.young_age.amount
    }
}
