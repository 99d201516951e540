//! The Employment Allowance: one for each employer and year, set against the National Insurance of all helpers together,
//! until it is used up (NICs Act 2014 ss.1 to 4). Someone who employs a personal assistant because of age, disability or
//! illness can claim it, with a direct payment or with their own money (HMRC manual NIM06520). It is claimed through
//! payroll; what is not used is not paid out.

use rust_decimal::Decimal;

use super::comparison::{Line, LineRule};
use crate::data::employment::EmploymentYear;
use crate::data::sources;

/// The line that takes the allowance off, where something is due.
pub fn line(year: &'static EmploymentYear, due: Decimal) -> Option<Line> {
    let allowance = &year.national_insurance.allowance;
    let used = due.min(allowance.amount);
    (!used.is_zero()).then(|| {
        Line::new(LineRule::Allowance, -used)
            .with("allowance", allowance.money())
            .from_rate(allowance)
            .by(&sources::NIC_ACT_2014)
            .by(&sources::NIM06520)
            .by(&sources::EA_CARE)
    })
}
