//! Paid leave: 5.6 weeks a year (Working Time Regulations 1998 regs 13 and 13A), and what happens to care meanwhile.
//!
//! - *On top*: care goes on in every week, and leave is paid as 12.07 % of pay for work (reg 15B), which is 5.6 of 46.4
//!   weeks. Rolled-up pay is for irregular hours and part-year work; for fixed hours the sum is nearly the same.
//! - *Second PA*: the regular helper is paid in every week, leave among them; for the weeks of leave another person of the
//!   same age and wage takes each helper's place, and earns 12.07 % of leave as well.
//! - *Stops*: the helper is paid in every week, and care is given in 46.4 of 52.
//!
//! Leave falls first in the weeks of the year in which no care is needed. In 46.4 weeks of care or fewer all of it does:
//! whoever works in part of a year alone is owed 12.07 % of the hours worked on top (reg 15B), no week of care is lost, and
//! nobody has to stand in. In 46.4 to 52 weeks, what finds no room takes weeks of care.

use rust_decimal::Decimal;

use super::inputs::{Employer, Inputs, Leave, Pension};
use crate::base::money::WEEKS_A_YEAR;
use crate::data::employment::{EmploymentYear, Holiday};

/// What one person is paid in a year. Pounds, exactly.
#[derive(Debug, Clone, Copy)]
pub struct Employment {
    /// The helper, or the helper whose place it is, the first being 0.
    pub helper: usize,
    /// Whether it is the second personal assistant.
    pub is_second: bool,
    /// Whole years.
    pub age: u8,
    /// What is chosen about the pension.
    pub pension: Pension,
    /// Weeks in which there is pay.
    pub weeks: Decimal,
    /// Pay for hours.
    pub work: Decimal,
    /// Flat sums for sleep-ins. They are pay, but no hours for the minimum wage (Royal Mencap v Tomlinson-Blake).
    pub sleep_ins: Decimal,
    /// Leave on top.
    pub leave: Decimal,
}

impl Employment {
    /// All pay of the year.
    pub fn pay(&self) -> Decimal {
        self.work + self.sleep_ins + self.leave
    }

    /// A week's pay: that of the regular hours, as sick pay and redundancy pay go by (ERA 1996 s.221(2)). Leave on top of it
    /// is no part: pay for leave may be rolled up only where hours are irregular or the work is for part of a year.
    pub fn week(&self) -> Decimal {
        (self.work + self.sleep_ins).checked_div(self.weeks).unwrap_or_default()
    }
}

/// How the weeks of a year divide into weeks of pay, of care, and of leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeaveWeeks {
    /// Weeks for which the helper is paid, leave among them unless it is on top.
    pub paid: Decimal,
    /// Whether leave is paid on top, as a percentage of that pay.
    pub is_on_top: bool,
    /// Weeks in which somebody stands in.
    pub second: Decimal,
    /// Weeks in which care is given.
    pub cared_for: Decimal,
}

impl Holiday {
    /// The weeks of leave within a whole year of paid weeks, or one that is longer.
    fn leave_in(&self, weeks: Decimal) -> Decimal {
        self.weeks.amount * weeks.max(WEEKS_A_YEAR) / WEEKS_A_YEAR
    }

    /// Whether all leave falls in the weeks in which no care is needed.
    pub fn is_outside_care(&self, weeks: Decimal) -> bool {
        weeks + self.weeks.amount <= WEEKS_A_YEAR
    }

    /// The weeks of a year in which care is needed in so many.
    pub fn divide(&self, leave: Leave, weeks: Decimal) -> LeaveWeeks {
        if leave == Leave::OnTop || self.is_outside_care(weeks) {
            return LeaveWeeks { paid: weeks, is_on_top: true, second: Decimal::ZERO, cared_for: weeks };
        }
        let free = (WEEKS_A_YEAR - weeks).max(Decimal::ZERO);
        let (paid, lost) = (weeks + free, self.leave_in(weeks) - free);
        let second = if leave == Leave::SecondPa { lost } else { Decimal::ZERO };
        LeaveWeeks { paid, is_on_top: false, second, cared_for: weeks - lost + second }
    }
}

/// Everyone who is paid: the helpers, and where somebody stands in during their leave, their second personal assistants.
pub fn employments(inputs: &Inputs, employer: &Employer, year: &EmploymentYear) -> Vec<Employment> {
    let count = Decimal::from(employer.helpers.len());
    let hours: Decimal = employer.helpers.iter().map(|helper| helper.hours.number()).sum();
    let nights = inputs.prices.pa_sleep_in.unwrap_or_default().times(inputs.week.sleep_ins).pounds();
    let divided = year.holiday.divide(employer.leave, inputs.weeks);
    let mut all = Vec::new();
    for (place, helper) in employer.helpers.iter().enumerate() {
        let share = (nights * helper.hours.number()).checked_div(hours);
        let nights_share = share.or_else(|| nights.checked_div(count)).unwrap_or_default();
        let paid_for = |weeks: Decimal, is_second: bool| {
            let work = helper.wage.exactly(helper.hours) * weeks;
            let sleep_ins = nights_share * weeks;
            let accrues = is_second || divided.is_on_top;
            let leave =
                if accrues { year.holiday.accrual_percent.share_of(work + sleep_ins) } else { Decimal::ZERO };
            let pension = if is_second { Pension::Usual } else { helper.pension };
            Employment { helper: place, is_second, age: helper.age, pension, weeks, work, sleep_ins, leave }
        };
        all.push(paid_for(divided.paid, false));
        if !divided.second.is_zero() {
            all.push(paid_for(divided.second, true));
        }
    }
    all
}
