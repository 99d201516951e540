//! A home-care agency: by the hour, or by visits where short ones cost more than their share of the hour (Merton pays
//! 61 % of the hour for 30 minutes and 80 % for 45); nights; bank holidays; VAT where it is charged, which a registered
//! agency does not (VAT Act 1994 Sch 9 group 7).
//!
//! - A visit is priced as the shortest length that holds it; from an hour on, by its minutes.
//! - Where the hours are others than those of the visits (a budget buys more or fewer), the mix of visits is kept.
//! - Bank holidays: an average day of the year, times the bank holidays of a usual year, times what is asked more.
//! - The top-up is what the hours of care, with VAT, cost above the council's rate. It is part of the cost: the person
//!   pays it from their own money, on top of any contribution.

use rust_decimal::Decimal;

use super::comparison::{Line, LineRule, Way, WayCost};
use super::inputs::{Agency, CareWeek, Inputs};
use super::problem::{Field, Problem};
use super::{all_in, services};
use crate::base::figure::Figure;
use crate::base::money::{DAYS_A_WEEK, Fraction, Hours, Money, Percent, WEEKS_A_YEAR};
use crate::data::employment::EmploymentYear;
use crate::data::sources;

/// What it costs.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in, a day service or a night of respite without a price.
pub fn cost(inputs: &Inputs, agency: &Agency, year: &'static EmploymentYear) -> Result<WayCost, Problem> {
    let week = &inputs.week;
    let care = agency.care_a_week(week) * inputs.weeks;
    let mut lines = Vec::new();
    if !week.care.is_zero() {
        lines.push(
            Line::new(LineRule::AgencyVisits, care)
                .with("hour", Figure::Hourly(agency.hour))
                .with("hours", Figure::Hours(week.care))
                .with("visits", Figure::Number(week.visits.len().into()))
                .with("weeks", Figure::Number(inputs.weeks)),
        );
    }
    let waking = agency.waking_hour.unwrap_or(agency.hour);
    lines.extend(services::hours(inputs, LineRule::Waking, waking, week.waking));
    lines.extend(services::sleep_ins(inputs, agency.sleep_in, Field::AgencySleepIn)?);

    let usual = sum(&lines);
    if agency.bank_holiday_extra != Percent::ZERO {
        let days = &year.bank_holidays;
        let on_them = usual * days.amount / (WEEKS_A_YEAR * DAYS_A_WEEK);
        lines.push(
            Line::new(LineRule::BankHolidays, agency.bank_holiday_extra.of_exactly(on_them))
                .with("days", days.number())
                .with("extra", Figure::Percent(agency.bank_holiday_extra))
                .from_rate(days)
                .by(&sources::BANK_HOLIDAYS_ACT),
        );
    }
    let vat = agency.vat.unwrap_or(Percent::ZERO);
    if vat != Percent::ZERO {
        lines.push(Line::new(LineRule::Vat, vat.of_exactly(sum(&lines))).with("vat", Figure::Percent(vat)));
    }
    lines.extend(services::lines(inputs)?);

    let top_up = agency
        .council_rate
        .map_or(Decimal::ZERO, |rate| care + vat.of_exactly(care) - rate.exactly(week.care) * inputs.weeks);
    let top_up = Money::rounded(top_up.max(Decimal::ZERO), Fraction::Nearest);
    Ok(WayCost::new(Way::Agency, lines, all_in::hours_a_year(inputs), top_up))
}

impl Agency {
    /// What a week's care costs before nights; exactly.
    fn care_a_week(&self, week: &CareWeek) -> Decimal {
        let by_the_hour = self.hour.exactly(week.care);
        let Some(prices) = &self.by_length else { return by_the_hour };
        let minutes: Decimal = week.visits.iter().map(|minutes| Decimal::from(*minutes)).sum();
        let visits: Decimal = week.visits.iter().map(|minutes| self.visit(prices, *minutes)).sum();
        let wanted = week.care.number() * Decimal::from(60);
        if wanted == minutes { visits } else { (visits * wanted).checked_div(minutes).unwrap_or(by_the_hour) }
    }

    /// What one visit costs; exactly.
    fn visit(&self, [quarter, half, three_quarters]: &[Money; 3], minutes: u32) -> Decimal {
        match minutes {
            0 => Decimal::ZERO,
            1..=15 => quarter.pounds(),
            16..=30 => half.pounds(),
            31..=45 => three_quarters.pounds(),
            46..=60 => self.hour.pounds(),
            _ => self.hour.exactly(Hours::of_minutes(minutes)),
        }
    }
}

fn sum(lines: &[Line]) -> Decimal {
    lines.iter().map(|line| line.amount).sum()
}
