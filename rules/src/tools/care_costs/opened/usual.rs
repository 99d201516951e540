//! Ranges of usual prices that stand for what nobody gave: each with its year and what it rests on.

use super::{DayFigures, agency};
use crate::base::keyed::keyed;
use crate::base::known::Known;
use crate::data::employment::Between;
use crate::data::sources::Source;
use crate::record::{Answers, VisitKind};
use crate::tools::care_costs::inputs::{CareWeek, Inputs, PaPay};

keyed! {
    /// What a range is about; each has its words.
    UsualOf {
        /// An agency's hour, pounds.
        AgencyHour = "agency-hour",
        /// Half an hour of an agency, hundredths of its hour.
        HalfHour = "half-hour",
        /// A night on which a helper may sleep, pounds.
        SleepIn = "sleep-in",
        /// Insurance for one helper, pounds a year.
        Insurance = "insurance",
        /// Payroll for one helper, pounds a week.
        Payroll = "payroll",
        /// Setting up a pension, pounds.
        SettingUp = "setting-up",
        /// A self-employed personal assistant, pounds an hour.
        SelfEmployed = "self-employed",
        /// A personal assistant whom an agency finds, pounds an hour.
        Introductory = "introductory",
        /// What a council pays for an hour that it arranges, pounds.
        Managed = "managed",
    }
}

/// A range that was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual {
    /// The question whose answer would take its place.
    pub question: &'static str,
    /// What it is about.
    pub of: UsualOf,
    /// The range, with its year.
    pub range: &'static Between,
}

impl Usual {
    /// What both ends rest on, each source once.
    pub fn sources(&self) -> Vec<&'static Source> {
        let mut found: Vec<&'static Source> = Vec::new();
        for source in self.range.low.sources.iter().chain(self.range.high.sources) {
            if !found.iter().any(|known| known.code == source.code) {
                found.push(source);
            }
        }
        found
    }
}

pub(super) fn used(
    answers: &Answers,
    figures: DayFigures,
    inputs: &Inputs,
    weeks: &[&CareWeek; 2],
) -> Vec<Usual> {
    let usual = figures.orientation();
    let open = |answer: Option<&Known<_>>| answer.is_none_or(|answer| answer.value().is_none());
    let short_visits = weeks.iter().any(|week| agency::is_open(answers, week));
    let nights = answers.night_prices.as_ref().and_then(Known::value);
    let sleep_ins = super::gaps::needs(answers, VisitKind::SleepIn)
        && nights.is_none_or(|prices| prices.pa_sleep_in.is_none() || prices.agency_sleep_in.is_none());
    let costs = answers.running_costs.as_ref().and_then(Known::value).cloned().unwrap_or_default();
    let employs = matches!(inputs.pa, Some(PaPay::Wage(_))) && costs.council_pays != Some(true);
    let ways = answers.other_ways.clone().unwrap_or_default();
    let not_sure = Some(Known::NotSure);
    [
        ("night-prices", UsualOf::SleepIn, &usual.sleep_in, sleep_ins),
        ("agency-rate", UsualOf::AgencyHour, &usual.agency_hour, open(answers.agency_rate.as_ref())),
        ("running-costs", UsualOf::Insurance, &usual.insurance_year, employs && costs.insurance.is_none()),
        ("running-costs", UsualOf::Payroll, &usual.payroll_week, employs && costs.payroll.is_none()),
        ("running-costs", UsualOf::SettingUp, &usual.setting_up, employs && costs.checks.is_none()),
        ("agency-more", UsualOf::HalfHour, &usual.half_hour_share, short_visits),
        ("other-ways", UsualOf::SelfEmployed, &usual.self_employed, ways.self_employed == not_sure),
        ("other-ways", UsualOf::Introductory, &usual.introductory, ways.introductory == not_sure),
        ("other-ways", UsualOf::Managed, &usual.managed, ways.managed == not_sure),
    ]
    .into_iter()
    .filter(|(.., is_used)| *is_used)
    .map(|(question, of, range, _)| Usual { question, of, range })
    .collect()
}
