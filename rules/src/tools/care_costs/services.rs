//! Day services and respite, which cost the same whichever way the rest is bought, and so stand in the lines of each way.
//!
//! A private day service that is neither a charity nor regulated must charge VAT (HMRC Brief 9 (2021)). The council can
//! claim it back on what it buys itself; a person with a direct payment can't. The managed service has the same line all
//! the same: only the council knows what it saves there, and the lines show what does not depend on the choice.
//!
//! A price that somebody asks rests on no law. Its line rests on what it is held against: the personal budget, which says what
//! it costs to meet the needs (Care Act 2014 s.26(1)).

use rust_decimal::Decimal;

use super::comparison::{Line, LineRule};
use super::inputs::Inputs;
use super::problem::{Field, Problem};
use crate::base::figure::Figure;
use crate::base::money::Percent;
use crate::data::sources;

/// Their lines; none for what the week does not need.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a day service or a night of respite without a price.
pub fn lines(inputs: &Inputs) -> Result<Vec<Line>, Problem> {
    let mut lines = Vec::new();
    let (week, prices) = (&inputs.week, &inputs.prices);
    if week.day_services > 0 {
        let price = prices.day_service.ok_or(Problem::Missing { field: Field::DayService })?;
        let vat = prices.day_service_vat.unwrap_or(Percent::ZERO);
        let net = price.times(week.day_services).pounds() * inputs.weeks;
        let line = Line::new(LineRule::DayServices, net + vat.of_exactly(net))
            .with("price", Figure::Money(price))
            .with("a-week", Figure::Number(week.day_services.into()))
            .with("weeks", Figure::Number(inputs.weeks))
            .with("vat", Figure::Percent(vat))
            .by(&sources::CARE_ACT_26);
        lines.push(if vat == Percent::ZERO { line } else { line.by(&sources::HMRC_BRIEF_9_2021) });
    }
    if week.respite_nights > 0 {
        let price = prices.respite_night.ok_or(Problem::Missing { field: Field::RespiteNight })?;
        let exact = price.times(week.respite_nights).pounds() * inputs.weeks;
        lines.push(
            Line::new(LineRule::Respite, exact)
                .with("price", Figure::Money(price))
                .with("a-week", Figure::Number(week.respite_nights.into()))
                .with("weeks", Figure::Number(inputs.weeks))
                .by(&sources::CARE_ACT_26),
        );
    }
    Ok(lines)
}

/// A line of sleep-ins at a flat sum; none where the week has none.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in without a price.
pub fn sleep_ins(
    inputs: &Inputs,
    price: Option<crate::base::money::Money>,
    field: Field,
) -> Result<Option<Line>, Problem> {
    let nights = inputs.week.sleep_ins;
    if nights == 0 {
        return Ok(None);
    }
    let price = price.ok_or(Problem::Missing { field })?;
    let exact = price.times(nights).pounds() * inputs.weeks;
    Ok(Some(
        Line::new(LineRule::SleepIns, exact)
            .with("price", Figure::Money(price))
            .with("a-week", Figure::Number(nights.into()))
            .with("weeks", Figure::Number(inputs.weeks))
            .by(&sources::CARE_ACT_26),
    ))
}

/// A line of hours at a price; none where there are no hours.
pub fn hours(
    inputs: &Inputs,
    rule: LineRule,
    hour: crate::base::money::Hourly,
    hours: crate::base::money::Hours,
) -> Option<Line> {
    (hours.number() > Decimal::ZERO).then(|| {
        Line::new(rule, hour.exactly(hours) * inputs.weeks)
            .with("hour", Figure::Hourly(hour))
            .with("hours", Figure::Hours(hours))
            .with("weeks", Figure::Number(inputs.weeks))
            .by(&sources::CARE_ACT_26)
    })
}
