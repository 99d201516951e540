//! What an agency asks at one end of its prices.
//!
//! A visit is sold by its length, and most agencies ask more for a short one than its share of the hour. A price that nobody
//! knows lies between that share, which some councils pay (Sefton), and what an agency is known to ask; it is at least
//! that of a shorter visit and at most that of a longer one. One known length is enough for visits of that length.

use rust_decimal::Decimal;

use super::{DayFigures, End, night_prices};
use crate::base::known::Known;
use crate::base::money::{Fraction, Hourly, Money, Percent};
use crate::data::employment::Between;
use crate::record::{AgencyMore, Answers};
use crate::tools::care_costs::inputs::{Agency, CareWeek, VisitPrices};

/// Visits of 15, 30 and 45 minutes; what is absent is not known.
type Known3 = [Option<Money>; 3];

pub(super) fn agency(answers: &Answers, figures: DayFigures, end: End, week: &CareWeek) -> Agency {
    let (usual, nights) = (figures.orientation(), night_prices(answers));
    let more = answers.agency_more.clone().unwrap_or_default();
    let known = lengths(&more);
    // An hour that nobody knows is not less than a visit that is shorter.
    let shorter = known.iter().flatten().max().copied().unwrap_or_default();
    let hour = answers.agency_rate.as_ref().and_then(Known::value).copied();
    let hour = hour.map_or_else(|| end.of(&usual.agency_hour).max(shorter.pounds()), Money::pounds);
    let is_short = week.all_visits().any(|minutes| minutes < 60);
    let by_length = |hour, known| is_short.then(|| at_end(hour, known, &usual.half_hour_share, end));
    let hourly = |price: Option<Money>| price.map(|price| Hourly::of(price.pounds()));
    Agency {
        hour: Hourly::of(hour),
        by_length: by_length(hour, known),
        weekend: more.weekend_hour.map(|weekend| VisitPrices {
            hour: Hourly::of(weekend.pounds()),
            by_length: by_length(weekend.pounds(), [None, more.weekend_half_hour, None]),
        }),
        sleep_in: (week.sleep_ins > 0)
            .then(|| nights.agency_sleep_in.unwrap_or_else(|| Money::of(end.of(&usual.sleep_in)))),
        // Without a price of its own an hour at night costs what an hour costs.
        waking_hour: hourly(nights.agency_waking_hour),
        bank_holiday_extra: more.bank_holiday_extra.unwrap_or(Percent::ZERO),
        vat: more.vat,
        council_rate: hourly(more.council_rate),
    }
}

/// Whether the week has a visit of a length whose price is not known.
pub(super) fn is_open(answers: &Answers, week: &CareWeek) -> bool {
    let more = answers.agency_more.clone().unwrap_or_default();
    let open = |visits: &[u32], [quarter, half, three_quarters]: Known3| {
        visits.iter().any(|minutes| match minutes {
            0..=15 => quarter.is_none(),
            16..=30 => half.is_none(),
            31..=45 => three_quarters.is_none(),
            _ => false,
        })
    };
    let weekend =
        if more.weekend_hour.is_some() { [None, more.weekend_half_hour, None] } else { lengths(&more) };
    open(&week.visits, lengths(&more)) || open(&week.weekend_visits, weekend)
}

const fn lengths(more: &AgencyMore) -> Known3 {
    [more.quarter_hour, more.half_hour, more.three_quarters]
}

/// The prices of the three lengths: what is known, and an end of what is not.
fn at_end(hour: Decimal, known: Known3, half_hour_share: &Between, end: End) -> [Money; 3] {
    let in_proportion = |quarters: u32| hour * Decimal::from(quarters) / Decimal::from(4);
    let half = match end {
        End::Low => half_hour_share.low.share_of(hour),
        End::High => half_hour_share.high.share_of(hour),
    };
    let [quarter, half, three_quarters] = match end {
        End::Low => [in_proportion(1), half, in_proportion(3)],
        End::High => [half, half, hour],
    };
    let penny = end.pick(Fraction::Down, Fraction::Up);
    let [a, b, c] = known;
    let between = |price: Decimal, least: Option<Money>, most: Option<Money>| {
        let price = Money::rounded(price, penny).min(most.unwrap_or(Money::of(hour)));
        price.max(least.unwrap_or_default())
    };
    let quarter = a.unwrap_or_else(|| between(quarter, None, b.or(c)));
    let half = b.unwrap_or_else(|| between(half, a, c));
    let three_quarters = c.unwrap_or_else(|| between(three_quarters, b.or(a), None));
    // A known price may be off what the others come to: a longer visit never costs less.
    let half = half.max(quarter);
    [quarter, half, three_quarters.max(half)]
}
