//! Paid leave: 5.6 weeks a year (Working Time Regulations 1998 regs 13 and 13A), and what happens to care meanwhile.
//!
//! - *On top*: care goes on in every week, and leave is paid as 12.07 % of pay for work (reg 15B), which is 5.6 of 46.4
//!   weeks. Rolled-up pay is for irregular hours and part-year work; for fixed hours the sum is nearly the same.
//! - *Second PA*: the regular helper is paid in every week, leave among them; for the weeks of leave another person of the
//!   same age and wage takes each helper's place, and earns 12.07 % of leave as well.
//! - *Stops*: the helper is paid in every week, and care is given in 46.4 of 52.
//!
//! Leave is a part of the weeks in which care is needed, so both shrink together.

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

    /// Average pay for a week.
    pub fn weekly(&self) -> Decimal {
        self.pay().checked_div(self.weeks).unwrap_or_default()
    }
}

/// Everyone who is paid: the helpers, and where care goes on with them, their second personal assistants.
pub fn employments(inputs: &Inputs, employer: &Employer, year: &EmploymentYear) -> Vec<Employment> {
    let count = Decimal::from(employer.helpers.len());
    let hours: Decimal = employer.helpers.iter().map(|helper| helper.hours.number()).sum();
    let nights = inputs.prices.pa_sleep_in.unwrap_or_default().times(inputs.week.sleep_ins).pounds();
    let mut all = Vec::new();
    for (place, helper) in employer.helpers.iter().enumerate() {
        let share = (nights * helper.hours.number()).checked_div(hours);
        let nights_share = share.or_else(|| nights.checked_div(count)).unwrap_or_default();
        let paid_for = |weeks: Decimal, is_second: bool| {
            let work = helper.wage.exactly(helper.hours) * weeks;
            let sleep_ins = nights_share * weeks;
            let accrues = is_second || employer.leave == Leave::OnTop;
            let leave =
                if accrues { year.holiday.accrual_percent.share_of(work + sleep_ins) } else { Decimal::ZERO };
            let pension = if is_second { Pension::Usual } else { helper.pension };
            Employment { helper: place, is_second, age: helper.age, pension, weeks, work, sleep_ins, leave }
        };
        all.push(paid_for(inputs.weeks, false));
        if employer.leave == Leave::SecondPa {
            all.push(paid_for(year.holiday.leave_in(inputs.weeks), true));
        }
    }
    all
}

impl Holiday {
    /// The weeks of leave within some paid weeks.
    pub fn leave_in(&self, weeks: Decimal) -> Decimal {
        self.weeks.amount * weeks / WEEKS_A_YEAR
    }

    /// The weeks in which care is given.
    pub fn cared_for(&self, leave: Leave, weeks: Decimal) -> Decimal {
        if leave == Leave::Stops { weeks - self.leave_in(weeks) } else { weeks }
    }
}
