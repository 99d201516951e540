//! Everything a person may have told us: one typed record for all tools.
//!
//! A field that is absent has not been answered. "Not sure" is an answer ([`Known::NotSure`]) and widens a
//! result. What a page reads into this record is exactly what the JSON door takes.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::keyed::keyed;
use crate::local::CouncilRules;
use crate::money::{Amount, Every, Money};

pub use crate::known::Known;

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
        /// The person has Creutzfeldt-Jakob disease (reg 4).
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
    Born(#[serde(deserialize_with = "crate::known::iso_date")] NaiveDate),
    /// The band they are in on the day of the estimate.
    Band(AgeBand),
}

keyed! {
    /// The kinds of income that are asked about; what is always ignored is told, not asked.
    IncomeKind at "income-" {
        /// State Pension, new or basic, with whatever is paid on top of it.
        StatePension = "state-pension",
        /// A pension from work or a private one, and annuities.
        PrivatePension = "private-pension",
        /// The guarantee part of Pension Credit.
        PensionCredit = "pension-credit",
        /// The savings part of Pension Credit.
        SavingsCredit = "savings-credit",
        /// Universal Credit, without what is paid for housing, children and childcare.
        UniversalCredit = "universal-credit",
        /// Employment and Support Allowance.
        Esa = "esa",
        /// Jobseeker's Allowance.
        Jsa = "jsa",
        /// Income Support.
        IncomeSupport = "income-support",
        /// Carer's Allowance.
        CarersAllowance = "carers-allowance",
        /// Personal Independence Payment; only its daily living part counts.
        Pip = "pip",
        /// Disability Living Allowance; only its care part counts.
        Dla = "dla",
        /// Attendance Allowance.
        AttendanceAllowance = "attendance-allowance",
        /// Industrial Injuries Disablement Benefit.
        IndustrialInjuries = "industrial-injuries",
        /// Rent from property or lodgers.
        RentReceived = "rent-received",
        /// Anything else that is paid regularly and is not on the ignored list.
        Other = "other",
    }
}

keyed! {
    /// What is picked on an income's page instead of typing an amount.
    IncomeChoice {
        /// The full new State Pension.
        NewFull = "new-full",
        /// The full basic State Pension.
        BasicFull = "basic-full",
        /// PIP daily living, enhanced.
        Enhanced = "enhanced",
        /// PIP daily living, standard; Universal Credit's standard allowance alone.
        Standard = "standard",
        /// Only the mobility part of PIP or DLA, which is ignored.
        MobilityOnly = "mobility-only",
        /// DLA care, highest.
        Highest = "highest",
        /// DLA care, middle.
        Middle = "middle",
        /// DLA care, lowest.
        Lowest = "lowest",
        /// Attendance Allowance, higher.
        Higher = "higher",
        /// Attendance Allowance, lower.
        Lower = "lower",
        /// Carer's Allowance in full.
        Full = "full",
        /// ESA in the support group, the usual amount.
        Support = "support",
        /// ESA in the support group, an amount that is typed.
        SupportAnother = "support-another",
        /// ESA in the work-related activity group, the usual amount.
        WorkRelated = "work-related",
        /// Universal Credit with limited capability for work.
        WithLcw = "with-lcw",
        /// Universal Credit with limited capability for work and work-related activity.
        WithLcwra = "with-lcwra",
        /// The same, at the lower amount of most awards new since 6 April 2026.
        WithLcwraNew = "with-lcwra-new",
        /// An amount that is typed.
        Another = "another",
    }
}

keyed! {
    /// Whom a payment is made for.
    PaidFor {
        /// The person alone.
        Me = "me",
        /// The person and their partner: half of it counts.
        Both = "both",
    }
}

/// What is known of one income.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncomeAnswer {
    /// The rate that was picked, for kinds that have rates or levels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<IncomeChoice>,
    /// The amount, where it is typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// How often the typed amount is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Every>,
    /// Whether it is paid for a couple.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_for: Option<PaidFor>,
}

impl IncomeAnswer {
    /// The typed amount with its period.
    pub fn typed(&self) -> Option<Amount> {
        self.amount.map(|amount| Amount { amount, every: self.every.unwrap_or(Every::Week) })
    }
}

keyed! {
    /// A rough answer for someone who would rather not add their savings up.
    SavingsBand {
        /// The lower limit or less.
        BelowLower = "below-lower",
        /// Between the limits.
        Between = "between",
        /// More than the upper limit.
        AboveUpper = "above-upper",
    }
}

/// Savings: amounts, or a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "SavingsFields", into = "SavingsFields")]
pub enum Savings {
    /// The amounts.
    Exact {
        /// In the person's own name.
        own: Money,
        /// All that is held jointly with one other person; half of it counts (reg 24).
        joint: Money,
    },
    /// The band.
    Band(SavingsBand),
}

/// Savings as JSON has them: `own` and `joint`, or `band`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavingsFields {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    joint: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    band: Option<SavingsBand>,
}

impl TryFrom<SavingsFields> for Savings {
    type Error = &'static str;

    fn try_from(fields: SavingsFields) -> Result<Self, Self::Error> {
        match fields {
            SavingsFields { own: None, joint: None, band: Some(band) } => Ok(Self::Band(band)),
            SavingsFields { own: None, joint: None, band: None } => {
                Err("nothing is given; write `own` (and `joint`) as amounts, or `band`")
            }
            SavingsFields { own, joint, band: None } => {
                Ok(Self::Exact { own: own.unwrap_or_default(), joint: joint.unwrap_or_default() })
            }
            _ => Err("both amounts and `band` are given; write one of the two"),
        }
    }
}

impl From<Savings> for SavingsFields {
    fn from(savings: Savings) -> Self {
        match savings {
            Savings::Exact { own, joint } => Self { own: Some(own), joint: Some(joint), band: None },
            Savings::Band(band) => Self { own: None, joint: None, band: Some(band) },
        }
    }
}

keyed! {
    /// Disability benefits of a partner, which can bring a couple a premium (reg 7).
    PartnerBenefits {
        /// None.
        None = "none",
        /// PIP or DLA at any rate.
        Lower = "lower",
        /// PIP enhanced daily living, DLA highest care, or ESA in the support group.
        Higher = "higher",
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
pub type Listed<Kind, Value> = BTreeMap<Kind, Option<Known<Value>>>;

/// The record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    /// The day the estimate is for.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "crate::known::some_iso_date")]
    pub date: Option<NaiveDate>,
    /// Whom the answers are about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
    /// The council's id, or "other".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub council: Option<String>,
    /// Kinds of care that are not charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_care: Option<Known<BTreeSet<FreeCare>>>,
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
}

impl Answers {
    /// The day the estimate is for: the one given, else today.
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        self.date.unwrap_or(today)
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
