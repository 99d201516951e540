//! What being an employer costs besides pay: insurance against injury of the helper (Employers' Liability (Compulsory
//! Insurance) Act 1969 s.1), a payroll service, other costs, mileage, and in the first year checks and setting up.

use super::comparison::{Line, LineRule};
use super::inputs::Employer;
use crate::base::figure::Figure;
use crate::data::employment::EmploymentYear;
use crate::data::sources;

/// Its lines; none for what costs nothing.
pub fn lines(employer: &Employer, year: &'static EmploymentYear) -> Vec<Line> {
    let running = &employer.running;
    let mileage = &year.mileage;
    let plain = |rule, amount: crate::base::money::Money| Line::new(rule, amount.pounds());
    let miles = Line::new(LineRule::Mileage, mileage.a_year(running.miles, employer.helpers.len()))
        .with("miles", Figure::Number(running.miles.into()))
        .with("helpers", Figure::Number(employer.helpers.len().into()))
        .with("first", mileage.first.money())
        .with("first-miles", mileage.first_miles.number())
        .with("then", mileage.then.money())
        .from_rate(&mileage.first)
        .from_rate(&mileage.first_miles)
        .from_rate(&mileage.then)
        .by(&sources::ITEPA_230);
    let all = [
        miles,
        plain(LineRule::Insurance, running.insurance).by(&sources::ELCI_ACT_1),
        plain(LineRule::Payroll, running.payroll).by(&sources::PAYE_RECORDS),
        plain(LineRule::OtherRunning, running.other).by(&sources::SURREY_SILC),
        plain(LineRule::Checks, running.checks).by(&sources::DBS_CHANGE),
    ];
    all.into_iter().filter(|line| !line.amount.is_zero()).collect()
}
