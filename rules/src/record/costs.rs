//! What changes the cost of a personal assistant, compared with that of an agency.
//!
//! Prices of an hour or a night are plain pounds here. `care_costs/opened.rs` turns them into the types that the sums
//! use.

use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::known::Known;
use crate::base::money::{Money, Percent};
use crate::base::sorted::Set;
pub use crate::base::time::{QuarterHours, Time};

/// How much care is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum CareHours {
    /// So many hours a week.
    Hours(QuarterHours),
    /// The hours of the visits of a week.
    Visits,
}

/// How [`CareHours::Visits`] is written.
const VISITS: &str = "visits";

impl From<CareHours> for String {
    fn from(care: CareHours) -> Self {
        match care {
            CareHours::Hours(hours) => hours.typed(),
            CareHours::Visits => VISITS.to_owned(),
        }
    }
}

impl TryFrom<String> for CareHours {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == VISITS { Ok(Self::Visits) } else { text.try_into().map(Self::Hours) }
    }
}

keyed! {
    /// A day of the week.
    Day {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

keyed! {
    /// What a visit is for; each kind is paid for in its own way.
    VisitKind {
        /// Care by the hour.
        Care = "care",
        /// A night awake: ordinary work by the hour.
        WakingNight = "waking-night",
        /// A night on which the helper may sleep: paid by the night.
        SleepIn = "sleep-in",
        /// A day at a day service.
        DayService = "day-service",
        /// A night of respite care.
        Respite = "respite",
    }
}

/// A visit, on each of its days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visit {
    /// When it starts.
    pub start: Time,
    /// How long it is; it may end on the next day.
    pub minutes: u16,
    /// What it is for.
    pub kind: VisitKind,
    /// How many helpers come at once: 1 or 2.
    pub helpers: u8,
    /// The days on which it starts.
    pub days: Set<Day>,
}

macro_rules! prices {
    ($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct $name {
            $($(#[$what])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$kind>,)+
        }
    };
}

prices! {
    /// What nights cost; what is absent is not known.
    NightPrices {
        /// What a personal assistant is paid for a sleep-in night.
        pa_sleep_in: Money,
        /// What an agency asks for a sleep-in night.
        agency_sleep_in: Money,
        /// What an agency asks for an hour of a waking night.
        agency_waking_hour: Money,
    }
}

prices! {
    /// What is bought by the day or night, whoever gives the other care; what is absent is not known.
    OtherPrices {
        /// A day at a day service.
        day_service: Money,
        /// Whether value added tax comes on top of that.
        day_service_vat: bool,
        /// A night of respite care.
        respite_night: Money,
    }
}

/// What a personal assistant costs or is paid for an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "PayFields", into = "PayFields")]
pub enum PaPay {
    /// A rate to which nothing is added.
    AllIn(Money),
    /// A wage, to which everything is added that an employer must pay.
    Wage(Money),
    /// As little as the law allows.
    LegalMinimum,
}

/// [`PaPay`] as JSON has it: one of the three.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PayFields {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    all_in: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wage: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    legal_minimum: Option<bool>,
}

impl TryFrom<PayFields> for PaPay {
    type Error = &'static str;

    fn try_from(fields: PayFields) -> Result<Self, Self::Error> {
        match fields {
            PayFields { all_in: Some(rate), wage: None, legal_minimum: None } => Ok(Self::AllIn(rate)),
            PayFields { all_in: None, wage: Some(wage), legal_minimum: None } => Ok(Self::Wage(wage)),
            PayFields { all_in: None, wage: None, legal_minimum: Some(true) } => Ok(Self::LegalMinimum),
            _ => Err(
                "write one of the three: `all_in` or `wage` as pounds an hour, or `legal_minimum` as true",
            ),
        }
    }
}

impl From<PaPay> for PayFields {
    fn from(pay: PaPay) -> Self {
        let none = Self { all_in: None, wage: None, legal_minimum: None };
        match pay {
            PaPay::AllIn(rate) => Self { all_in: Some(rate), ..none },
            PaPay::Wage(wage) => Self { wage: Some(wage), ..none },
            PaPay::LegalMinimum => Self { legal_minimum: Some(true), ..none },
        }
    }
}

keyed! {
    /// What happens while the personal assistant has holiday.
    LeaveCover {
        /// Somebody is paid to care: holiday comes on top.
        OnTop = "on-top",
        /// A second personal assistant does it.
        SecondPa = "second-pa",
        /// Nobody is paid: family helps, or care stops.
        Stops = "stops",
    }
}

prices! {
    /// What being an employer costs besides pay, pounds a year; what is absent is not known.
    RunningCosts {
        /// The council pays for insurance and payroll apart from the payment.
        council_pays: bool,
        /// The employer's insurance.
        insurance: Money,
        /// Somebody who works the wages out.
        payroll: Money,
        /// Anything else.
        other: Money,
        /// Checks of a new personal assistant, in the first year alone.
        checks: Money,
    }
}

/// Who is employed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "HelperFields", into = "HelperFields")]
pub enum Helpers {
    /// So many, of one age, who share the hours.
    Alike {
        /// How many.
        count: u8,
        /// How old they are.
        age: u8,
    },
    /// Each by themselves.
    Each(Vec<HelperOf>),
}

/// One personal assistant of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelperOf {
    /// How old they are.
    pub age: u8,
    /// Their hours a week.
    pub hours: QuarterHours,
    /// Their own wage, where it is not that of the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wage: Option<Money>,
}

/// [`Helpers`] as JSON has it: `count` and `age`, or `each`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HelperFields {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    age: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    each: Option<Vec<HelperOf>>,
}

impl TryFrom<HelperFields> for Helpers {
    type Error = &'static str;

    fn try_from(fields: HelperFields) -> Result<Self, Self::Error> {
        match fields {
            HelperFields { count: Some(count), age: Some(age), each: None } => Ok(Self::Alike { count, age }),
            HelperFields { count: None, age: None, each: Some(each) } => Ok(Self::Each(each)),
            _ => Err("write `count` and `age`, or `each` as a list"),
        }
    }
}

impl From<Helpers> for HelperFields {
    fn from(helpers: Helpers) -> Self {
        match helpers {
            Helpers::Alike { count, age } => Self { count: Some(count), age: Some(age), each: None },
            Helpers::Each(each) => Self { count: None, age: None, each: Some(each) },
        }
    }
}

keyed! {
    /// Whether personal assistants are in a pension scheme.
    PensionChoice {
        /// As the law has it for their pay and age.
        Usual = "usual",
        /// They ask to join.
        Joins = "joins",
        /// They have opted out.
        OptsOut = "opts-out",
    }
}

keyed! {
    /// How often wages are paid: employer's National Insurance runs on it.
    PayPeriod {
        /// Each week.
        Week = "week",
        /// Every four weeks.
        FourWeeks = "four-weeks",
        /// Each month.
        Month = "month",
    }
}

prices! {
    /// More of an agency's prices; what is absent is as usual.
    AgencyMore {
        /// A visit of 15 minutes.
        quarter_hour: Money,
        /// A visit of 30 minutes.
        half_hour: Money,
        /// A visit of 45 minutes.
        three_quarters: Money,
        /// What comes on top on a bank holiday.
        bank_holiday_extra: Percent,
        /// Value added tax that comes on top, where there is any.
        vat: Percent,
        /// What the council pays for an hour, where the agency asks more.
        council_rate: Money,
    }
}

prices! {
    /// Other ways to buy care, for those that are to be compared too. "Not sure" stands for what such help usually costs.
    OtherWays {
        /// An hour of a personal assistant who works for themselves.
        self_employed: Known<Money>,
        /// An hour of a personal assistant whom an agency introduces.
        introductory: Known<Money>,
        /// What that agency asks for a week.
        introductory_fee: Known<Money>,
        /// An hour of what the council arranges.
        managed: Known<Money>,
    }
}
