//! What a comparison is made from. All of it is known: what is "not sure" has been opened before.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::base::keyed::keyed;
use crate::base::money::{Hourly, Hours, Money, Percent};

/// One week of care, and what each way of buying it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inputs {
    /// The day for which it is worked out: it picks the tax year, and the minimum wage by its own date.
    pub day: NaiveDate,
    /// The weeks a year in which care is needed; 52 unless the person says otherwise.
    pub weeks: Decimal,
    /// What is needed.
    pub week: CareWeek,
    /// Personal assistants who are employed.
    pub pa: Option<PaPay>,
    /// A home-care agency.
    pub agency: Option<Agency>,
    /// A self-employed personal assistant.
    pub self_employed: Option<SelfEmployed>,
    /// An agency that finds a helper for a fee.
    pub introductory: Option<Introductory>,
    /// The council's managed service, pounds an hour.
    pub managed: Option<Hourly>,
    /// Prices that are the same whichever way is taken.
    pub prices: Prices,
}

/// What is needed in a week. Two helpers at once count twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CareWeek {
    /// Hours of care, waking nights left out.
    pub care: Hours,
    /// Hours of waking nights, which are ordinary work.
    pub waking: Hours,
    /// Waking nights. No sum needs their number; the words do.
    pub waking_nights: u32,
    /// Nights on which the helper may sleep.
    pub sleep_ins: u32,
    /// Days, or sessions, of a day service.
    pub day_services: u32,
    /// Nights of respite.
    pub respite_nights: u32,
    /// The minutes of each visit of one helper from Monday to Friday. Together with those at weekends they are `care`;
    /// both are empty where only the hours are known.
    pub visits: Vec<u32>,
    /// The minutes of each visit on a Saturday or a Sunday.
    pub weekend_visits: Vec<u32>,
}

impl CareWeek {
    /// Hours that somebody works awake.
    pub fn worked(&self) -> Hours {
        self.care + self.waking
    }

    /// The minutes of all visits.
    pub fn all_visits(&self) -> impl Iterator<Item = u32> {
        self.visits.iter().chain(&self.weekend_visits).copied()
    }
}

/// How an employed personal assistant is paid for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaPay {
    /// A council's rate for an employed personal assistant: nothing is added to it.
    AllIn(Hourly),
    /// From a wage, with everything that an employer pays.
    Wage(Employer),
}

/// The person as an employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Employer {
    /// The personal assistants. Their hours together are those of the week.
    pub helpers: Vec<Helper>,
    /// What happens while they are on leave.
    pub leave: Leave,
    /// Whether the Employment Allowance is claimed.
    pub allowance: bool,
    /// The pay period by which National Insurance is worked out; a year is an estimate for planning.
    pub period: PayPeriod,
    /// What being an employer costs besides pay.
    pub running: Running,
    /// Weeks of sickness a year that are planned for, for each personal assistant.
    pub sick_weeks: u32,
    /// Whether money is put aside for redundancy pay.
    pub reserve: bool,
    /// What the council pays for an hour of an employed personal assistant: what all of it costs above that, the person pays.
    pub council_rate: Option<Hourly>,
}

/// A personal assistant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Helper {
    /// Whole years.
    pub age: u8,
    /// Hours a week, care and waking nights together.
    pub hours: Hours,
    /// Pounds an hour before tax.
    pub wage: Hourly,
    /// What they choose about the workplace pension.
    pub pension: Pension,
    /// Full years for which they have worked for this employer; none where nobody works yet.
    pub years: Option<u8>,
}

keyed! {
    /// What happens to the care while a personal assistant is on leave.
    Leave {
        /// Care goes on in every week, and leave is paid on top as a percentage of pay.
        OnTop = "on-top",
        /// Care goes on with a second personal assistant, who is paid for those weeks.
        SecondPa = "second-pa",
        /// Care stops, or the family gives it.
        Stops = "stops",
    }
}

keyed! {
    /// The period by which National Insurance is worked out.
    PayPeriod {
        /// Weekly pay.
        Week = "week",
        /// Every four weeks.
        FourWeeks = "four-weeks",
        /// Calendar months.
        Month = "month",
        /// By the year, as an estimate.
        Year = "year",
    }
}

keyed! {
    /// What a personal assistant chooses about the workplace pension.
    Pension {
        /// Nothing: they are enrolled where the law says so.
        Usual = "usual",
        /// They ask to join.
        Joins = "joins",
        /// They leave it.
        OptsOut = "opts-out",
    }
}

/// What being an employer costs besides pay.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Running {
    /// Employer's liability insurance, pounds a year.
    pub insurance: Money,
    /// A payroll service, pounds a year.
    pub payroll: Money,
    /// Anything else, pounds a year.
    pub other: Money,
    /// Miles a year in the helpers' own cars, all helpers together.
    pub miles: u32,
    /// Checks, advertising and setting up, in the first year alone.
    pub checks: Money,
}

/// A home-care agency and its prices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agency {
    /// An hour of care.
    pub hour: Hourly,
    /// Visits of 15, 30 and 45 minutes, where they cost something else than their share of the hour.
    pub by_length: Option<[Money; 3]>,
    /// Visits on Saturdays and Sundays, where they cost something else than on other days.
    pub weekend: Option<VisitPrices>,
    /// A night on which the helper may sleep.
    pub sleep_in: Option<Money>,
    /// An hour of a waking night; `hour` where it is not said.
    pub waking_hour: Option<Hourly>,
    /// How much more a bank holiday costs.
    pub bank_holiday_extra: Percent,
    /// VAT, where the agency charges it. Care from a registered agency is exempt.
    pub vat: Option<Percent>,
    /// What the council pays for an hour: what is above it, the person pays.
    pub council_rate: Option<Hourly>,
}

/// What an agency asks for visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitPrices {
    /// An hour of care.
    pub hour: Hourly,
    /// Visits of 15, 30 and 45 minutes, where they cost something else than their share of the hour.
    pub by_length: Option<[Money; 3]>,
}

/// A self-employed personal assistant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SelfEmployed {
    /// What they ask for an hour.
    pub hour: Hourly,
    /// What they ask for a night on which they may sleep, where it is not that of an employed personal assistant.
    pub sleep_in: Option<Money>,
    /// What the council pays for an hour of such help: what is above it, the person pays.
    pub council_rate: Option<Hourly>,
}

/// An agency that finds a helper, who is self-employed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Introductory {
    /// The helper's price for an hour.
    pub hour: Hourly,
    /// The agency's fee for a week.
    pub weekly_fee: Money,
}

/// Prices that are the same whichever way is taken. None where the week needs none of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Prices {
    /// A day, or session, of a day service, before VAT.
    pub day_service: Option<Money>,
    /// VAT on the day service, where it is charged.
    pub day_service_vat: Option<Percent>,
    /// A night of respite.
    pub respite_night: Option<Money>,
    /// A night on which a personal assistant may sleep: a flat sum.
    pub pa_sleep_in: Option<Money>,
}
