//! Why a comparison can't be made: which field, what stands there, and what would be right.

use std::fmt;

use rust_decimal::Decimal;

use crate::base::keyed::keyed;
use crate::data::rates::NoRates;

keyed! {
    /// A field of [`super::Inputs`].
    Field {
        /// Weeks a year.
        Weeks = "weeks",
        /// Hours of care a week.
        Hours = "hours",
        /// Hours of waking nights a week.
        Waking = "waking",
        /// Sleep-ins a week.
        SleepIns = "sleep-ins",
        /// Day services a week.
        DayServices = "day-services",
        /// Nights of respite a week.
        RespiteNights = "respite-nights",
        /// Minutes of a visit.
        Visit = "visit",
        /// The number of helpers.
        Helpers = "helpers",
        /// A helper's age.
        HelperAge = "helper-age",
        /// A helper's hours a week.
        HelperHours = "helper-hours",
        /// A helper's wage.
        Wage = "wage",
        /// A council's rate for a personal assistant.
        AllIn = "all-in",
        /// An agency's hour.
        AgencyHour = "agency-hour",
        /// An agency's price for a short visit.
        AgencyVisit = "agency-visit",
        /// An agency's hour on a Saturday or a Sunday.
        AgencyWeekend = "agency-weekend",
        /// An agency's hour of a waking night.
        AgencyWaking = "agency-waking",
        /// An agency's sleep-in.
        AgencySleepIn = "agency-sleep-in",
        /// What an agency asks more on bank holidays.
        BankHolidayExtra = "bank-holiday-extra",
        /// An agency's VAT.
        Vat = "vat",
        /// What the council pays for an hour.
        CouncilRate = "council-rate",
        /// An hour of a self-employed personal assistant.
        SelfEmployed = "self-employed",
        /// An hour of an introductory agency's helper.
        Introductory = "introductory",
        /// An introductory agency's weekly fee.
        IntroductoryFee = "introductory-fee",
        /// An hour of the managed service.
        Managed = "managed",
        /// A personal assistant's sleep-in.
        PaSleepIn = "pa-sleep-in",
        /// A day service.
        DayService = "day-service",
        /// VAT on a day service.
        DayServiceVat = "day-service-vat",
        /// A night of respite.
        RespiteNight = "respite-night",
        /// Insurance a year.
        Insurance = "insurance",
        /// Payroll a year.
        Payroll = "payroll",
        /// Other running costs a year.
        OtherRunning = "other-running",
        /// Checks in the first year.
        Checks = "checks",
        /// Miles a year.
        Miles = "miles",
        /// Weeks of sickness.
        SickWeeks = "sick-weeks",
        /// A budget.
        Budget = "budget",
    }
}

/// Why a comparison can't be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There are no figures for the day.
    NoRates(NoRates),
    /// A number is outside what is taken.
    OutOfRange {
        /// Which field.
        field: Field,
        /// Which helper or visit, the first being 0.
        place: Option<usize>,
        /// What stands there.
        value: Decimal,
        /// The least that is taken; more than this where `above` is set.
        least: Decimal,
        /// Whether `least` itself is too little.
        above: bool,
        /// The most that is taken.
        most: Decimal,
    },
    /// A price that the week needs is not there.
    Missing {
        /// Which field.
        field: Field,
    },
    /// Hours that should come to those of the week do not.
    NotTheSame {
        /// Which field.
        field: Field,
        /// What they come to.
        value: Decimal,
        /// What they should come to.
        right: Decimal,
    },
}

impl From<NoRates> for Problem {
    fn from(none: NoRates) -> Self {
        Self::NoRates(none)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::NoRates(none) => none.fmt(out),
            Self::OutOfRange { field, place, value, least, above, most } => {
                out.write_str(field.key())?;
                if let Some(place) = place {
                    write!(out, " {}", place + 1)?;
                }
                let from = if above { "more than" } else { "at least" };
                write!(out, ": {value}; it should be {from} {least} and at most {most}")
            }
            Self::Missing { field } => write!(out, "{}: is missing; the week needs it", field.key()),
            Self::NotTheSame { field, value, right } => {
                write!(out, "{}: come to {value} together; they should come to {right}", field.key())
            }
        }
    }
}

impl std::error::Error for Problem {}
