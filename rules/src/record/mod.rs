//! Everything a person may have told us: one typed record for all tools.
//!
//! A field that is absent has not been answered. "Not sure" is an answer ([`Known::NotSure`]) and widens a
//! result. What a page reads into this record is exactly what the JSON API takes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::money::{Amount, Money};
use crate::base::sorted::{Map, Set};
use crate::base::stay::Stay;
use crate::data::local::CouncilRules;

mod balance;
mod costs;
mod income;
mod needs;
mod savings;
mod support;

pub use crate::base::known::Known;
pub use balance::{BalancePayment, BalanceWhy};
pub use costs::{
    AgencyMore, CareHours, Day, HelperOf, Helpers, LeaveCover, NightPrices, OtherPrices, OtherWays, PaPay,
    PayPeriod, PensionChoice, QuarterHours, RunningCosts, Time, Visit, VisitKind,
};
pub use income::{IncomeAnswer, IncomeChoice, IncomeKind, PaidFor};
pub use needs::{AdultOutcome, AdultWay, CarerOutcome, CarerWay, Cause, Difficulty};
pub use savings::{Savings, SavingsBand};
pub use support::{
    Acts, Assessment, Authority, Capacity, Circumstance, CourtOrder, Home, Manage, MentalHealthOrder, PaidBy,
    PaidPerson, PaidWork, Requirement, SupportFor, WhatFor, Wish, Young,
};

keyed! {
    /// Whom the answers are about.
    Who {
        /// The person who answers.
        Me = "me",
        /// Somebody they help.
        Other = "other",
    }
}

keyed! {
    /// Care that the law says is not charged for.
    FreeCare {
        /// After-care under section 117 of the Mental Health Act 1983.
        Section117 = "section-117",
        /// NHS continuing healthcare: the NHS pays for all of it.
        NhsContinuing = "nhs-continuing",
        /// The person has variant Creutzfeldt-Jakob disease (reg 4).
        Cjd = "cjd",
        /// Reablement or intermediate care in its first six weeks (reg 3).
        Reablement = "reablement",
        /// Equipment, or an adaptation of £1,000 or less (reg 3).
        Equipment = "equipment",
        /// Support for a carer in their own right, which councils may but seldom do charge for (s.14(3)).
        CarerSupport = "carer-support",
    }
}

keyed! {
    /// The ages between which the minimum income guarantee changes (reg 7).
    AgeBand {
        /// 18 to 24.
        Under25 = "under-25",
        /// 25 and not yet State Pension age.
        WorkingAge = "25-to-pension-age",
        /// State Pension age, which is the age for Pension Credit too.
        PensionAge = "pension-age",
    }
}

/// A person's age: a date of birth, or a band for someone who would rather not give one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// The date of birth.
    Born(#[serde(deserialize_with = "crate::base::known::iso_date")] NaiveDate),
    /// The band they are in on the day of the estimate.
    Band(AgeBand),
}

keyed! {
    /// Disability benefits of a partner, which can bring a couple a premium (reg 7).
    PartnerBenefits {
        /// None.
        None = "none",
        /// Those that bring the disability premium: PIP or DLA at any rate, severe sight impairment, Severe Disablement
        /// Allowance, mobility supplement (SI 1987/1967 Sch 2 para 12).
        Lower = "lower",
        /// Those that bring the enhanced disability premium too: PIP enhanced daily living, DLA highest care, Armed
        /// Forces Independence Payment (para 13A).
        Higher = "higher",
    }
}

keyed! {
    /// Ways into the disability premium that are not PIP, DLA or Attendance Allowance (SI 1987/1967 Sch 2 para 12).
    OtherDisability {
        /// Armed Forces Independence Payment, which brings the enhanced disability premium too (para 13A).
        ArmedForces = "armed-forces",
        /// Certified as severely sight impaired or blind, or not so for more than 28 weeks.
        Sight = "sight",
        /// Severe Disablement Allowance, or long-term Incapacity Benefit.
        SevereDisablement = "severe-disablement",
        /// Mobility supplement of a war pension.
        MobilitySupplement = "mobility-supplement",
        /// Constant attendance allowance of an industrial injury or a war pension.
        ConstantAttendance = "constant-attendance",
    }
}

keyed! {
    /// What a couple has together, against Pension Credit's standard minimum guarantee (SI 2014/2672 Sch 1 para 40(4)
    /// and (5)).
    CoupleIncome {
        /// More.
        Above = "above",
        /// More; and the sum was taken off the partner's income, or the partner has savings credit.
        AbovePartner = "above-partner",
        /// Not more.
        Below = "below",
    }
}

keyed! {
    /// Housing costs (Sch 1 paras 2 and 3), each net of help with it.
    HousingCost at "housing-" {
        /// Rent.
        Rent = "rent",
        /// Mortgage repayments.
        Mortgage = "mortgage",
        /// Council tax.
        CouncilTax = "council-tax",
        /// Service charges and ground rent.
        ServiceCharge = "service-charge",
        /// Home insurance and water, where the council takes them off.
        InsuranceWater = "insurance-water",
    }
}

keyed! {
    /// Parts of daily life in which disability costs money (disability-related expenditure, Sch 1 para 4).
    ExtraCost at "extra-costs-" {
        /// More heating than others need.
        Heating = "heating",
        /// Laundry and bedding.
        Laundry = "laundry",
        /// Clothing and footwear.
        Clothing = "clothing",
        /// A special diet.
        Diet = "diet",
        /// Equipment, its upkeep, repair and power.
        Equipment = "equipment",
        /// A community alarm.
        Alarm = "alarm",
        /// Transport beyond what mobility money covers.
        Transport = "transport",
        /// Care that is bought privately.
        CareBought = "care-bought",
        /// Garden and cleaning.
        GardenCleaning = "garden-cleaning",
        /// Telephone and internet.
        PhoneInternet = "phone-internet",
        /// Anything else that a disability makes necessary.
        Other = "other",
    }
}

/// Amounts by kind: a key stands for "has it", its value for the amount once it is given.
pub type Listed<Kind, Value> = Map<Kind, Option<Known<Value>>>;

/// The record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    /// The day the estimate is for.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "crate::base::known::some_iso_date")]
    pub date: Option<NaiveDate>,
    /// Whom the answers are about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
    /// The council's id, or "other".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub council: Option<String>,
    /// Kinds of care that are not charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_care: Option<Known<Set<FreeCare>>>,
    /// Whether that is all the care there is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_free: Option<Known<bool>>,
    /// Age.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<Known<Age>>,
    /// Whether there is a partner in the household.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<Known<bool>>,
    /// Whether the partner has reached State Pension age.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_age: Option<Known<bool>>,
    /// Incomes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub income: Option<Known<Listed<IncomeKind, IncomeAnswer>>>,
    /// Savings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub savings: Option<Known<Savings>>,
    /// What the care costs, or the personal budget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_cost: Option<Known<Amount>>,
    /// Children in the household for whom the person is responsible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Known<u8>>,
    /// Entitled to Carer's Allowance without being paid it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carer: Option<Known<bool>>,
    /// The partner's disability benefits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_benefits: Option<Known<PartnerBenefits>>,
    /// Ways into the disability premium besides PIP, DLA and Attendance Allowance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_disability: Option<Known<Set<OtherDisability>>>,
    /// What a couple has together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub couple_income: Option<Known<CoupleIncome>>,
    /// Housing costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub housing: Option<Known<Listed<HousingCost, Amount>>>,
    /// Disability-related expenditure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_costs: Option<Known<Listed<ExtraCost, Amount>>>,
    /// Whether the council pays for care at night.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub night_care: Option<Known<bool>>,
    /// Local settings given by hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub council_rules: Option<CouncilRules>,
    /// Whose needs the support is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_for: Option<SupportFor>,
    /// Of someone under 18: who asks for what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub young: Option<Known<Young>>,
    /// Where the person lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<Known<Home>>,
    /// Whether a court has found someone in prison or approved premises guilty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub convicted: Option<Known<bool>>,
    /// How far the council's assessment has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Known<Assessment>>,
    /// Who pays for the care, or will.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_by: Option<Known<PaidBy>>,
    /// Whether the person can decide to ask for a direct payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Known<Capacity>>,
    /// Who could ask for someone who cannot decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acts: Option<Known<Acts>>,
    /// What legal power that person has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<Known<Authority>>,
    /// Whether somebody else has the power to decide about care.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_authority: Option<Known<bool>>,
    /// Whether that other person supports the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority_supports: Option<Known<bool>>,
    /// Who would look after the money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage: Option<Known<Manage>>,
    /// Whether the person chosen to hold the money agrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominee_agrees: Option<Known<bool>>,
    /// Whether a court order or licence asks for anything about drugs or alcohol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub court_order: Option<Known<CourtOrder>>,
    /// What exactly it asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirements: Option<Known<Set<Requirement>>>,
    /// What the payment would be used for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_for: Option<Known<Set<WhatFor>>>,
    /// Which member of the family or household would be paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_person: Option<Known<PaidPerson>>,
    /// What that person would be paid to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_work: Option<Known<PaidWork>>,
    /// Stays in a care home, the planned one and those around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_home_stays: Option<Known<Vec<Stay>>>,
    /// What else is going on that the council may ask about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circumstances: Option<Known<Set<Circumstance>>>,
    /// Which order under the Mental Health Act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mental_health_order: Option<Known<MentalHealthOrder>>,
    /// How the person would like the money to be handled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wishes: Option<Known<Set<Wish>>>,
    /// Whether needs come from an illness or impairment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Known<Cause>>,
    /// Parts of daily life that are hard for an adult with needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcomes: Option<Known<Listed<AdultOutcome, Difficulty<AdultWay>>>>,
    /// Whether the care that a carer gives is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub necessary_care: Option<Known<bool>>,
    /// Whether it is done under a contract or as voluntary work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_role: Option<Known<bool>>,
    /// Whether the carer's health is getting worse, or may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_at_risk: Option<Known<bool>>,
    /// Parts of daily life that caring makes hard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carer_outcomes: Option<Known<Listed<CarerOutcome, Difficulty<CarerWay>>>>,
    /// Whether all this makes a real difference to wellbeing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<Known<bool>>,
    /// How much care is needed: hours a week, or visits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_hours: Option<Known<CareHours>>,
    /// The visits of a week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_week: Option<Known<Vec<Visit>>>,
    /// What a night costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub night_prices: Option<Known<NightPrices>>,
    /// What a day service and a night of respite cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_prices: Option<Known<OtherPrices>>,
    /// What an agency asks for an hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_rate: Option<Known<Money>>,
    /// What a personal assistant costs or is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pa_pay: Option<Known<PaPay>>,
    /// Who cares while the personal assistant has holiday.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_cover: Option<Known<LeaveCover>>,
    /// What being an employer costs besides pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub running_costs: Option<Known<RunningCosts>>,
    /// How many personal assistants there are, and how old.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helpers: Option<Helpers>,
    /// Whether personal assistants are in a pension scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pension_choice: Option<Known<PensionChoice>>,
    /// Whether the Employment Allowance is claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowance: Option<Known<bool>>,
    /// How often wages are paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_period: Option<Known<PayPeriod>>,
    /// In how many weeks of a year care is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u8>,
    /// Weeks of sick pay to plan for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sickness: Option<u8>,
    /// Miles a year that are paid for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mileage: Option<u16>,
    /// More of an agency's prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_more: Option<AgencyMore>,
    /// Prices of other ways to buy care.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_ways: Option<OtherWays>,
    /// What the person pays in themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pays_in: Option<Known<Amount>>,
    /// What the council pays into the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_payment: Option<Known<BalancePayment>>,
    /// What is in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_held: Option<Known<Money>>,
    /// Of that, what is owed already: wages, tax, bills.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_bills: Option<Known<Money>>,
    /// Of that, what is put by for something with the council's agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_set_aside: Option<Known<Money>>,
    /// Why it may have built up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_why: Option<Known<Set<BalanceWhy>>>,
}

impl Answers {
    /// The day the estimate is for: the one given, else today.
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        self.date.unwrap_or(today)
    }

    /// Takes out what was said of one person's age, money and household: it says nothing of another.
    pub fn forget_person(&mut self) {
        let (date, council, council_rules) = (self.date, self.council.take(), self.council_rules.take());
        let (who, support_for, young) = (self.who, self.support_for, self.young);
        *self = Self { date, who, council, council_rules, support_for, young, ..Self::default() };
    }
}
