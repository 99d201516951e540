//! An introductory agency: it finds a helper, who is self-employed and paid by the hour, and takes a fee every week. It
//! does not manage the care.

use super::all_in;
use super::comparison::{Line, LineRule, Way, WayCost};
use super::inputs::{Inputs, Introductory};
use super::problem::Problem;
use crate::base::figure::Figure;
use crate::data::sources;

/// What it costs.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in, a day service or a night of respite without a price.
pub fn cost(inputs: &Inputs, agency: &Introductory) -> Result<WayCost, Problem> {
    let mut lines = all_in::lines(inputs, LineRule::IntroductoryHours, agency.hour, None)?;
    if !agency.weekly_fee.is_zero() {
        lines.push(
            Line::new(LineRule::IntroductoryFee, agency.weekly_fee.pounds() * inputs.weeks)
                .with("fee", Figure::Money(agency.weekly_fee))
                .with("weeks", Figure::Number(inputs.weeks))
                .by(&sources::CARE_ACT_26),
        );
    }
    all_in::way(inputs, Way::Introductory, lines)
}
