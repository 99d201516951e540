//! What a comparison says: each way with its lines, and what is worth a warning.

use rust_decimal::Decimal;

use crate::base::figure::Figure;
use crate::base::keyed::keyed;
use crate::base::money::{Every, Fraction, Hourly, Money};
use crate::data::employment::{Dated, EmploymentYear, MinimumWage};
use crate::data::sources::{Source, Standing};

/// The ways side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Each way that was asked for, in the order of [`Way::ALL`].
    pub ways: Vec<WayCost>,
    /// What is unusual, unlawful or near an edge. A warning changes no sum.
    pub warnings: Vec<Warned>,
    /// The tax year whose figures were used.
    pub year: &'static EmploymentYear,
    /// The minimum wage that holds on the day.
    pub wages: &'static MinimumWage,
}

impl Comparison {
    /// One way of it.
    pub fn way(&self, way: Way) -> Option<&WayCost> {
        self.ways.iter().find(|cost| cost.way == way)
    }
}

keyed! {
    /// A way to buy care.
    Way {
        /// A home-care agency.
        Agency = "agency",
        /// A personal assistant at a council's rate.
        AllIn = "pa-all-in",
        /// A personal assistant from a wage.
        Employed = "pa-employed",
        /// A self-employed personal assistant.
        SelfEmployed = "self-employed",
        /// An introductory agency.
        Introductory = "introductory-agency",
        /// The council's managed service.
        Managed = "managed",
    }
}

/// What one way costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayCost {
    /// Which.
    pub way: Way,
    /// A usual later year: the sum of the lines that are not apart.
    pub year: Money,
    /// What the first year costs on top.
    pub first_year_only: Money,
    /// What is put aside in a year, which may come back.
    pub reserve: Money,
    /// What would be owed to those who work already if the work ended on the day; it is in no total.
    pub at_end: Money,
    /// Hours of care delivered in a year, waking nights among them; sleep-ins and day services are no hours.
    pub care_hours: Decimal,
    /// What it is made up of.
    pub lines: Vec<Line>,
    /// What the person pays above the council's rate in a year; it is part of `year`.
    pub top_up: Money,
}

impl WayCost {
    /// A way from its lines, its hours of care a year, and what the person pays above the council's rate.
    pub(super) fn new(way: Way, lines: Vec<Line>, care_hours: Decimal, top_up: Money) -> Self {
        let sum = |holds: &dyn Fn(LineRule) -> bool| {
            Money::of(lines.iter().filter(|line| holds(line.rule)).map(|line| line.amount).sum())
        };
        let year = sum(&|rule| !rule.is_apart());
        let first_year_only = sum(&|rule| rule == LineRule::Checks);
        let reserve = sum(&|rule| rule == LineRule::Reserve);
        let at_end = sum(&|rule| rule.is_at_end());
        Self { way, year, first_year_only, reserve, at_end, care_hours, lines, top_up }
    }

    /// The cost of a usual later year, over a period: a week is a fifty-second part of it, four weeks a thirteenth, a
    /// month a twelfth; to the nearest penny.
    pub fn every(&self, every: Every) -> Money {
        let year = self.year.pounds();
        let share = match every {
            Every::Week => year / Decimal::from(52),
            Every::Fortnight => year / Decimal::from(26),
            Every::FourWeeks => year / Decimal::from(13),
            Every::Month => year / Decimal::from(12),
            Every::Quarter => year / Decimal::from(4),
            Every::Year => year,
        };
        Money::rounded(share, Fraction::Nearest)
    }

    /// What an hour of care delivered costs in a usual later year, not rounded; none without hours.
    pub fn an_hour(&self) -> Option<Hourly> {
        self.year.pounds().checked_div(self.care_hours).map(Hourly::of)
    }

    /// What the first year costs.
    pub fn first_year(&self) -> Money {
        self.year + self.first_year_only
    }
}

keyed! {
    /// The rule behind a line; the name of its content file. Behind the colon: the names of its figures. `hours` are
    /// hours a week, `a-week` nights or days a week, `weeks` weeks a year, `pay` pounds a year.
    LineRule {
        /// Pay for work, for one helper: `wage`, `hours`, `weeks`.
        GrossPay = "gross-pay",
        /// Nights on which the helper may sleep: `price`, `a-week`, `weeks`. For one helper where they are employed.
        SleepIns = "sleep-ins",
        /// Leave paid on top, for one helper: `pay`, `percent`.
        HolidayCover = "holiday-cover",
        /// Leave of a helper who works in part of the year, paid on top, for one helper: `pay`, `percent`.
        PartYearLeave = "part-year-leave",
        /// A second personal assistant during one helper's leave: `wage`, `hours`, `weeks`, `percent`.
        SecondPa = "second-pa",
        /// The employer's National Insurance, for one helper: `pay`, `rate`, `threshold`, `period`, and `for` where it is on
        /// the pay of the second personal assistant.
        EmployerNi = "employer-ni",
        /// The Employment Allowance, less than nothing: `allowance`.
        Allowance = "allowance",
        /// The employer's pension contribution, for one helper: `pay`, `percent`, `trigger`, `lower`, `upper`, `choice`, and
        /// `for` as above.
        Pension = "pension",
        /// Statutory Sick Pay that is planned for, for one helper: `weeks`, `a-week`, `earnings`, `waiting-days`.
        SickPay = "sick-pay",
        /// Miles in helpers' own cars: `miles`, `helpers`, `first`, `first-miles`, `then`.
        Mileage = "mileage",
        /// Employer's liability insurance.
        Insurance = "insurance",
        /// A payroll service.
        Payroll = "payroll",
        /// What else being an employer costs.
        OtherRunning = "other-running",
        /// A council's rate for an employed personal assistant: `hour`, `hours`, `weeks`.
        CouncilRate = "council-rate",
        /// Hours of waking nights: `hour`, `hours`, `weeks`.
        Waking = "waking",
        /// An agency's hours, or its visits of about an hour and longer: `hour`, `hours`, `weeks`.
        AgencyVisits = "agency-visits",
        /// An agency's short visits of one length: `minutes`, `price`, `visits`, `weeks`.
        AgencyShortVisits = "agency-short-visits",
        /// Its hours on Saturdays and Sundays, where they have a price of their own: as `AgencyVisits`.
        AgencyWeekend = "agency-weekend",
        /// Its short visits on Saturdays and Sundays: as `AgencyShortVisits`.
        AgencyShortWeekend = "agency-short-weekend",
        /// What an agency asks more on bank holidays: `days`, `extra`.
        BankHolidays = "bank-holidays",
        /// VAT on an agency: `vat`.
        Vat = "vat",
        /// Hours of a self-employed personal assistant: `hour`, `hours`, `weeks`.
        SelfEmployed = "self-employed",
        /// Hours of the helper whom an introductory agency finds: `hour`, `hours`, `weeks`.
        IntroductoryHours = "introductory-hours",
        /// The introductory agency's fee: `fee`, `weeks`.
        IntroductoryFee = "introductory-fee",
        /// Hours of the council's managed service: `hour`, `hours`, `weeks`.
        Managed = "managed",
        /// A day service, with its VAT: `price`, `a-week`, `weeks`, `vat`.
        DayServices = "day-services",
        /// Respite: `price`, `a-week`, `weeks`.
        Respite = "respite",
        /// Checks and setting up, first year alone: apart.
        Checks = "checks",
        /// Money put aside for redundancy pay, for one helper, apart: `weeks`, `week`, `years-needed`.
        Reserve = "reserve",
        /// Redundancy pay for the years worked, at the end of the work, for one helper, apart: `weeks`, `week`, `years`.
        RedundancyPay = "redundancy-pay",
        /// Pay for the time of notice, at the end of the work, for one helper, apart: `weeks`, `week`.
        NoticePay = "notice-pay",
        /// A year's holiday that was not taken, at the end of the work, for one helper, apart: `week`.
        HolidayOwed = "holiday-owed",
    }
}

impl LineRule {
    /// Whether it stands apart from the cost of a usual year.
    pub const fn is_apart(self) -> bool {
        matches!(self, Self::Checks | Self::Reserve) || self.is_at_end()
    }

    /// Whether it is owed when the work ends.
    pub const fn is_at_end(self) -> bool {
        matches!(self, Self::RedundancyPay | Self::NoticePay | Self::HolidayOwed)
    }
}

/// One line of what a way costs in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its rule.
    pub rule: LineRule,
    /// The helper it is about, the first being 0.
    pub helper: Option<usize>,
    /// Pounds a year, in whole pence; the allowance is below nothing.
    pub amount: Decimal,
    /// What went in, by name.
    pub figures: Vec<(&'static str, Figure)>,
    /// The dated figures that were used.
    pub rates: Vec<&'static Dated>,
    /// The law or guidance behind it.
    pub sources: Vec<&'static Source>,
}

impl Line {
    /// A line without figures, to the nearest penny.
    pub fn new(rule: LineRule, exact: Decimal) -> Self {
        let amount = Money::rounded(without_noise(exact), Fraction::Nearest).pounds();
        Self { rule, helper: None, amount, figures: Vec::new(), rates: Vec::new(), sources: Vec::new() }
    }

    /// About one helper.
    #[must_use]
    pub const fn of(mut self, helper: usize) -> Self {
        self.helper = Some(helper);
        self
    }

    /// With one more figure. Kept in one piece, as it is called for every line.
    #[must_use]
    #[inline(never)]
    pub fn with(mut self, name: &'static str, figure: Figure) -> Self {
        self.figures.push((name, figure));
        self
    }

    /// With one more dated figure.
    #[must_use]
    #[inline(never)]
    pub fn from_rate(mut self, rate: &'static Dated) -> Self {
        self.rates.push(rate);
        self
    }

    /// With one more source.
    #[must_use]
    #[inline(never)]
    pub fn by(mut self, source: &'static Source) -> Self {
        self.sources.push(source);
        self
    }

    /// How far its dated figures are confirmed: as the least of them. None where it uses none.
    pub fn standing(&self) -> Option<Standing> {
        self.rates.iter().map(|rate| rate.standing).max_by_key(|standing| *standing as u8)
    }
}

/// A sum without what dividing leaves behind in its last figures: a third of a pound three times is a pound, and half a
/// penny made of thirds is half a penny.
pub(super) fn without_noise(exact: Decimal) -> Decimal {
    exact.round_dp(12)
}

/// A warning, with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warned {
    /// Which.
    pub warning: Warning,
    /// The helper it is about, the first being 0.
    pub helper: Option<usize>,
    /// Figures for its words: what was given, and what would be usual or lawful.
    pub figures: Vec<(&'static str, Figure)>,
}

keyed! {
    /// What is unusual, unlawful or near an edge. Never an error: the sum stands. Those about one helper have `age`, what was
    /// given (`wage` or `hours`) and `limit`.
    Warning {
        /// Below the minimum wage for the helper's age: not lawful.
        WageBelowMinimum = "wage-below-minimum",
        /// An unusually high wage.
        WageHigh = "wage-high",
        /// A helper under 18.
        HelperUnder18 = "helper-under-18",
        /// More than 48 hours a week.
        HoursOver48 = "hours-over-48",
        /// More than 40 hours a week under 18.
        HoursOver40Young = "hours-over-40-young",
        /// Very many helpers: `helpers`.
        ManyHelpers = "many-helpers",
        /// Less than an hour a week for a helper: more helpers than hours.
        NearHourless = "near-hourless",
        /// An unusually low agency price: `hour`, `limit`.
        AgencyLow = "agency-low",
        /// An unusually high agency price: `hour`, `limit`.
        AgencyHigh = "agency-high",
        /// Care in other than 52 weeks: `weeks`.
        WeeksNot52 = "weeks-not-52",
        /// A council's rate that can't pay the minimum wage and leave: `rate`, `limit`, `minimum`.
        RateBelowFloor = "rate-below-floor",
        /// More miles than the higher rate covers: `miles`, `limit`, `then`.
        ManyMiles = "many-miles",
        /// An employer without insurance.
        NoInsurance = "no-insurance",
        /// An employer without a payroll service.
        NoPayroll = "no-payroll",
        /// National Insurance to pay, and the allowance not claimed: `due`, `allowance`.
        AllowanceNotClaimed = "allowance-not-claimed",
        /// Whether someone is self-employed is a matter of fact.
        SelfEmployedStatus = "self-employed-status",
        /// A quarter hour more a week starts the pension contribution, for one helper: `trigger`, `step`.
        PensionStepNear = "pension-step-near",
        /// Visits of the same helper at the same time; found by the week.
        VisitsOverlap = "visits-overlap",
        /// Several helpers at one time; found by the week.
        MoreThanOneAtOnce = "more-than-one-at-once",
        /// An agency whose price on bank holidays is not known; found by whoever opens the record.
        BankHolidaysNotKnown = "bank-holidays-not-known",
    }
}
