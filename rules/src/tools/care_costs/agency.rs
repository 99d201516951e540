//! A home-care agency: by the hour, or by visits where short ones cost more than their share of the hour (Merton pays
//! 61 % of the hour for 30 minutes and 80 % for 45); nights; bank holidays; VAT where it is charged, which a registered
//! agency does not (VAT Act 1994 Sch 9 group 7).
//!
//! - A visit is priced as the shortest length that holds it; from an hour on, by its minutes. Each length is a line.
//! - Saturdays and Sundays may have prices of their own. Hours without visits are then spread over the seven days alike.
//! - Where the hours are others than those of the visits (a budget buys more or fewer), the mix of visits is kept.
//! - Bank holidays: an average day of the year, times the bank holidays of a usual year, times what is asked more.
//! - The top-up is what the hours of care, with VAT, cost above the council's rate. It is part of the cost: the person
//!   pays it from their own money, on top of any contribution.

use rust_decimal::Decimal;

use super::comparison::{Line, LineRule, Way, WayCost};
use super::inputs::{Agency, CareWeek, Inputs, VisitPrices};
use super::problem::{Field, Problem};
use super::{all_in, services};
use crate::base::figure::Figure;
use crate::base::money::{DAYS_A_WEEK, Fraction, Hourly, Hours, Money, Percent, WEEKS_A_YEAR};
use crate::data::employment::EmploymentYear;
use crate::data::sources;

const MINUTES: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

/// What it costs.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in, a day service or a night of respite without a price.
pub fn cost(inputs: &Inputs, agency: &Agency, year: &'static EmploymentYear) -> Result<WayCost, Problem> {
    let week = &inputs.week;
    let parts = agency.parts(week);
    let care = parts.iter().map(Part::exactly).sum::<Decimal>() * inputs.weeks;
    let mut lines: Vec<Line> = parts.iter().map(|part| part.line(inputs.weeks)).collect();
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
        let line = Line::new(LineRule::Vat, vat.of_exactly(sum(&lines))).with("vat", Figure::Percent(vat));
        lines.push(line.by(&sources::VATA_2));
    }
    lines.extend(services::lines(inputs)?);

    let top_up = agency
        .council_rate
        .map_or(Decimal::ZERO, |rate| care + vat.of_exactly(care) - rate.exactly(week.care) * inputs.weeks);
    let top_up = Money::rounded(top_up.max(Decimal::ZERO), Fraction::Nearest);
    Ok(WayCost::new(Way::Agency, lines, all_in::hours_a_year(inputs), top_up))
}

/// What is bought at one price in a week: hours, or short visits of one length.
struct Part {
    rule: LineRule,
    /// The length of a short visit; none for hours.
    minutes: Option<u32>,
    price: Decimal,
    count: Decimal,
}

impl Part {
    fn exactly(&self) -> Decimal {
        self.price * self.count
    }

    fn line(&self, weeks: Decimal) -> Line {
        let line = Line::new(self.rule, self.exactly() * weeks);
        let line = match self.minutes {
            None => line
                .with("hour", Figure::Hourly(Hourly::of(self.price)))
                .with("hours", Figure::Hours(Hours::of(self.count))),
            Some(minutes) => line
                .with("minutes", Figure::Number(minutes.into()))
                .with("price", Figure::Money(Money::of(self.price)))
                .with("visits", Figure::Number(self.count)),
        };
        line.with("weeks", Figure::Number(weeks)).by(&sources::CARE_ACT_26)
    }
}

/// The lines of hours and of short visits.
const WEEK: [LineRule; 2] = [LineRule::AgencyVisits, LineRule::AgencyShortVisits];
const WEEKEND: [LineRule; 2] = [LineRule::AgencyWeekend, LineRule::AgencyShortWeekend];

impl Agency {
    /// A week's care before nights.
    fn parts(&self, week: &CareWeek) -> Vec<Part> {
        let usual = VisitPrices { hour: self.hour, by_length: self.by_length };
        let minutes: Decimal = week.all_visits().map(Decimal::from).sum();
        let Some(times) = (week.care.number() * MINUTES).checked_div(minutes) else {
            return self.by_the_hour(week.care.number());
        };
        let parts = match self.weekend {
            None => usual.parts(WEEK, week.all_visits(), times),
            Some(weekend) => {
                let mut parts = usual.parts(WEEK, week.visits.iter().copied(), times);
                parts.extend(weekend.parts(WEEKEND, week.weekend_visits.iter().copied(), times));
                parts
            }
        };
        parts.into_iter().filter(|part| !part.count.is_zero()).collect()
    }

    /// Hours of which nobody knows the visits.
    fn by_the_hour(&self, hours: Decimal) -> Vec<Part> {
        let part = |rule, hour: Hourly, count| Part { rule, minutes: None, price: hour.pounds(), count };
        let on_weekend = match self.weekend {
            Some(_) => hours * Decimal::TWO / DAYS_A_WEEK,
            None => Decimal::ZERO,
        };
        let week = part(LineRule::AgencyVisits, self.hour, hours - on_weekend);
        let weekend = self.weekend.map(|prices| part(LineRule::AgencyWeekend, prices.hour, on_weekend));
        [Some(week), weekend].into_iter().flatten().filter(|part| !part.count.is_zero()).collect()
    }
}

impl VisitPrices {
    /// Visits of these minutes, so many times: first those that are paid by the hour, then each short length.
    fn parts(
        &self,
        [hourly, short]: [LineRule; 2],
        visits: impl Iterator<Item = u32>,
        times: Decimal,
    ) -> Vec<Part> {
        let (mut minutes, mut counts) = (Decimal::ZERO, [Decimal::ZERO; 3]);
        for visit in visits {
            let [quarter, half, three_quarters] = &mut counts;
            match visit {
                _ if self.by_length.is_none() => minutes += Decimal::from(visit),
                0..=15 => *quarter += times,
                16..=30 => *half += times,
                31..=45 => *three_quarters += times,
                // Less than an hour is priced as an hour.
                _ => minutes += Decimal::from(visit).max(MINUTES),
            }
        }
        let hours = minutes * times / MINUTES;
        let mut parts = vec![Part { rule: hourly, minutes: None, price: self.hour.pounds(), count: hours }];
        for ((price, minutes), count) in self.by_length.iter().flatten().zip([15, 30, 45]).zip(counts) {
            parts.push(Part { rule: short, minutes: Some(minutes), price: price.pounds(), count });
        }
        parts
    }
}

fn sum(lines: &[Line]) -> Decimal {
    lines.iter().map(|line| line.amount).sum()
}
