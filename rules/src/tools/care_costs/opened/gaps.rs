//! What is not known, and what stands at its usual answer: by the ids of the questions, in their order.

use rust_decimal::Decimal;

use super::{DayFigures, USUAL_WEEKS, agency};
use crate::base::known::Known;
use crate::record::{Answers, CareHours, PaPay, VisitKind};
use crate::tools::care_costs::inputs::CareWeek;

fn open<T>(answer: Option<&Known<T>>) -> bool {
    answer.is_none_or(|answer| answer.value().is_none())
}

pub(super) fn needs(answers: &Answers, kind: VisitKind) -> bool {
    let visits = answers.care_week.as_ref().and_then(Known::value);
    visits.is_some_and(|visits| visits.iter().any(|visit| visit.kind == kind))
}

/// Whether the cost of a personal assistant is built up from a wage.
fn from_a_wage(answers: &Answers) -> bool {
    !matches!(answers.pa_pay, Some(Known::Known(PaPay::AllIn(_))))
}

fn listed(all: &[(&'static str, bool)]) -> Vec<&'static str> {
    all.iter().filter(|(_, is)| *is).map(|(id, _)| *id).collect()
}

/// Questions that make it a range.
pub(super) fn unknowns(answers: &Answers, figures: DayFigures, weeks: &[&CareWeek; 2]) -> Vec<&'static str> {
    let hours = matches!(answers.care_hours, Some(Known::Known(CareHours::Hours(_))));
    let nights = answers.night_prices.as_ref().and_then(Known::value);
    let sleep_ins = needs(answers, VisitKind::SleepIn)
        && nights.is_none_or(|prices| prices.pa_sleep_in.is_none() || prices.agency_sleep_in.is_none());
    let wage = from_a_wage(answers);
    // Leave that takes no week of care costs the same whoever would stand in.
    let of_year = Decimal::from(answers.weeks.unwrap_or(USUAL_WEEKS));
    let stands_in = !figures.year.holiday.is_outside_care(of_year);
    let short_visits = weeks.iter().any(|week| agency::is_open(answers, week));
    let costs = answers.running_costs.as_ref().and_then(Known::value);
    let costs = costs.is_none_or(|costs| {
        let gaps = [costs.insurance, costs.payroll, costs.checks].contains(&None);
        costs.council_pays != Some(true) && gaps
    });
    let other = answers.other_ways.as_ref();
    let other = other.is_some_and(|ways| {
        [ways.self_employed, ways.introductory, ways.managed].contains(&Some(Known::NotSure))
    });
    listed(&[
        ("care-hours", answers.care_hours.is_none()),
        ("care-week", answers.care_hours.is_some() && !hours && open(answers.care_week.as_ref())),
        ("night-prices", sleep_ins),
        ("agency-rate", open(answers.agency_rate.as_ref())),
        ("pa-pay", open(answers.pa_pay.as_ref())),
        ("leave-cover", wage && stands_in && open(answers.leave_cover.as_ref())),
        ("running-costs", wage && costs),
        ("pension-choice", wage && answers.pension_choice == Some(Known::NotSure)),
        ("allowance", wage && answers.allowance == Some(Known::NotSure)),
        ("agency-more", short_visits),
        ("other-ways", other),
    ])
}

/// Questions that stand at their usual answer.
pub(super) fn assumed(answers: &Answers) -> Vec<&'static str> {
    let wage = from_a_wage(answers);
    let nights = answers.night_prices.as_ref().and_then(Known::value);
    let waking = needs(answers, VisitKind::WakingNight)
        && nights.is_none_or(|prices| prices.agency_waking_hour.is_none());
    let hours = matches!(answers.care_hours, Some(Known::Known(CareHours::Hours(_))));
    let more = answers.agency_more.as_ref();
    listed(&[
        ("care-hours", hours),
        ("night-prices", waking),
        ("helpers", wage && answers.helpers.is_none()),
        ("pension-choice", wage && answers.pension_choice.is_none()),
        ("allowance", wage && answers.allowance.is_none()),
        ("pay-period", wage && open(answers.pay_period.as_ref())),
        ("weeks", answers.weeks.is_none()),
        ("sickness", wage && answers.sickness.is_none()),
        ("mileage", wage && answers.mileage.is_none()),
        ("agency-more", more.is_none_or(|more| more.weekend_hour.is_none())),
    ])
}

/// Questions about prices that are in no sum.
pub(super) fn left_out(answers: &Answers) -> Vec<&'static str> {
    let other = answers.other_prices.as_ref().and_then(Known::value);
    let day =
        needs(answers, VisitKind::DayService) && other.is_none_or(|prices| prices.day_service.is_none());
    let respite =
        needs(answers, VisitKind::Respite) && other.is_none_or(|prices| prices.respite_night.is_none());
    let fee = answers.other_ways.as_ref().is_some_and(|ways| ways.introductory_fee == Some(Known::NotSure));
    listed(&[("other-prices", day || respite), ("other-ways", fee)])
}
