//! What changes the cost of a personal assistant, compared with that of an agency.
//!
//! Prices of an hour or a night are plain pounds here. `care_costs/opened.rs` turns them into the types that the sums
//! use.

use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::known::Known;
use crate::base::money::{Money, Percent};
#[cfg(feature = "schema")]
use crate::base::schema::{OneWay, named, one_of, only_true, without_null};
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

#[cfg(feature = "schema")]
named!(CareHours, "CareHours", |generator| schemars::json_schema!({
    "description": "Hours a week, or \"visits\": then `care_week` has them.",
    "anyOf": [generator.subschema_for::<QuarterHours>(), { "const": VISITS }],
}));

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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Visit {
    /// When it starts.
    pub start: Time,
    /// How long it is in minutes; it may end on the next day.
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
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = without_null))]
        #[serde(deny_unknown_fields, default)]
        $(#[$about])*
        pub struct $name {
            $($(#[$what])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$kind>,)+
        }
    };
}

prices! {
    /// What nights cost; what is absent is not known.
    #[cfg_attr(feature = "schema", schemars(extend("minProperties" = 1)))]
    NightPrices {
        /// What a personal assistant is paid for a sleep-in night, pounds.
        pa_sleep_in: Money,
        /// What an agency asks for a sleep-in night, pounds.
        agency_sleep_in: Money,
        /// What an agency asks for an hour of a waking night, pounds.
        agency_waking_hour: Money,
    }
}

prices! {
    /// What is bought by the day or night, whoever gives the other care; what is absent is not known.
    #[cfg_attr(feature = "schema", schemars(extend("minProperties" = 1)))]
    OtherPrices {
        /// A day at a day service, pounds.
        day_service: Money,
        /// Whether value added tax comes on top of that; no where it is left out. Only with `day_service`.
        day_service_vat: bool,
        /// A night of respite care, pounds.
        respite_night: Money,
    }
}

/// What a personal assistant costs or is paid for an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "PayFields", into = "PayFields")]
pub enum PaPay {
    /// A rate to which nothing is added.
    AllIn(Money),
    /// A wage, to which everything is added that an employer must pay.
    Wage(Money),
    /// As little as the law allows.
    LegalMinimum,
}

/// What a personal assistant costs or is paid for an hour: one of the three.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PaPay", transform = without_null, transform = one_rate)
)]
#[serde(deny_unknown_fields)]
struct PayFields {
    /// Pounds an hour, to which nothing is added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    all_in: Option<Money>,
    /// Pounds an hour, to which all is added that an employer must pay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wage: Option<Money>,
    /// As little as the law allows for their age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    legal_minimum: Option<bool>,
}

#[cfg(feature = "schema")]
fn one_rate(schema: &mut schemars::Schema) {
    only_true(schema, "legal_minimum");
    one_of(
        schema,
        &[
            OneWay { about: "A rate to which nothing is added.", all: &["all_in"], any: &[] },
            OneWay { about: "A wage: all that an employer must pay is added.", all: &["wage"], any: &[] },
            OneWay { about: "The minimum wage.", all: &["legal_minimum"], any: &[] },
        ],
    );
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
    #[cfg_attr(feature = "schema", schemars(transform = paid_by_one))]
    RunningCosts {
        /// The council pays for insurance and payroll apart from the payment.
        council_pays: bool,
        /// Employer's liability insurance.
        insurance: Money,
        /// Somebody who works the wages out.
        payroll: Money,
        /// Anything else.
        other: Money,
        /// Checks of a new personal assistant, in the first year alone.
        checks: Money,
        /// Pounds an hour that the council pays for an employed personal assistant: what all of it costs above that, the
        /// person pays.
        council_rate: Money,
    }
}

#[cfg(feature = "schema")]
fn paid_by_one(schema: &mut schemars::Schema) {
    only_true(schema, "council_pays");
    let council = "The council pays for insurance and payroll apart from the payment.";
    let own = &["insurance", "payroll", "other", "checks", "council_rate"];
    let own = OneWay { about: "What they cost, pounds a year.", all: &[], any: own };
    one_of(schema, &[OneWay { about: council, all: &["council_pays"], any: &["council_rate"] }, own]);
}

/// Who is employed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "HelperFields", into = "HelperFields")]
pub enum Helpers {
    /// So many, of one age, who share the hours.
    Alike {
        /// How many.
        count: u8,
        /// How old they are.
        age: u8,
        /// Full years for which they have worked for this employer; none where nobody works yet.
        years: Option<u8>,
    },
    /// Each by themselves.
    Each(Vec<HelperOf>),
}

/// One personal assistant of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = without_null))]
#[serde(deny_unknown_fields)]
pub struct HelperOf {
    /// How old they are.
    pub age: u8,
    /// Their hours a week. Hours that together are not those of the week keep their shares, in
    /// quarter hours where the week has them.
    pub hours: QuarterHours,
    /// Their own wage, pounds an hour; that of `pa_pay` where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wage: Option<Money>,
    /// Full years for which they have worked for this employer; left out where they do not work yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u8>,
}

/// Who is employed: `count` and `age`, or `each`.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Helpers", transform = without_null, transform = alike_or_each)
)]
#[serde(deny_unknown_fields)]
struct HelperFields {
    /// How many, of one age, who share the hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<u8>,
    /// How old they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    age: Option<u8>,
    /// Full years for which they have worked for this employer; left out where nobody works yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    years: Option<u8>,
    /// Each by themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    each: Option<Vec<HelperOf>>,
}

#[cfg(feature = "schema")]
fn alike_or_each(schema: &mut schemars::Schema) {
    let alike = OneWay { about: "Some of one age.", all: &["count", "age"], any: &["years"] };
    one_of(schema, &[alike, OneWay { about: "Each by themselves.", all: &["each"], any: &[] }]);
}

impl TryFrom<HelperFields> for Helpers {
    type Error = &'static str;

    fn try_from(fields: HelperFields) -> Result<Self, Self::Error> {
        match fields {
            HelperFields { count: Some(count), age: Some(age), years, each: None } => {
                Ok(Self::Alike { count, age, years })
            }
            HelperFields { count: None, age: None, years: None, each: Some(each) } => Ok(Self::Each(each)),
            _ => Err("write `count` and `age`, or `each` as a list"),
        }
    }
}

impl From<Helpers> for HelperFields {
    fn from(helpers: Helpers) -> Self {
        match helpers {
            Helpers::Alike { count, age, years } => {
                Self { count: Some(count), age: Some(age), years, each: None }
            }
            Helpers::Each(each) => Self { count: None, age: None, years: None, each: Some(each) },
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
    /// More of an agency's prices; what is left out is as usual. Of prices by length any that are known, each at most the next
    /// and the hour; the others make a range.
    #[cfg_attr(feature = "schema", schemars(extend("minProperties" = 1)))]
    AgencyMore {
        /// A visit of 15 minutes, pounds.
        quarter_hour: Money,
        /// A visit of 30 minutes, pounds.
        half_hour: Money,
        /// A visit of 45 minutes, pounds.
        three_quarters: Money,
        /// An hour on a Saturday or a Sunday, pounds.
        weekend_hour: Money,
        /// A visit of 30 minutes on a Saturday or a Sunday, pounds; only with `weekend_hour`.
        weekend_half_hour: Money,
        /// Percent that come on top on a bank holiday.
        bank_holiday_extra: Percent,
        /// Percent of value added tax that come on top, where there is any.
        vat: Percent,
        /// Pounds an hour that the council pays: what is above it, the person pays.
        council_rate: Money,
    }
}

prices! {
    /// Other ways to buy care, for those that are to be compared too. "Not sure" stands for what such help usually costs.
    OtherWays {
        /// A personal assistant who works for themselves, pounds an hour.
        self_employed: Known<Money>,
        /// Pounds an hour that the council pays for such help: what is above it, the person pays.
        self_employed_council: Money,
        /// What they ask for a sleep-in night, pounds; left out, it is what an employed personal assistant is paid.
        self_employed_sleep_in: Money,
        /// A personal assistant whom an agency introduces, pounds an hour.
        introductory: Known<Money>,
        /// What that agency asks, pounds a week. Not known: it is left out of the sum.
        introductory_fee: Known<Money>,
        /// What the council arranges, pounds an hour.
        managed: Known<Money>,
    }
}
