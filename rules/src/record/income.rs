//! What a person has coming in.

use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::money::{Amount, Every, Money};
#[cfg(feature = "schema")]
use crate::base::schema::without_null;

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
        /// A war widow's or widower's pension, a survivor's guaranteed income payment, widowed parent's allowance or
        /// another of the pensions of which £10 is left out (Sch 1 paras 17 and 19).
        SurvivorsPension = "survivors-pension",
        /// Rent from property or lodgers.
        RentReceived = "rent-received",
        /// Anything else that is paid regularly and is not ignored by law. Earnings, mobility parts, war pensions,
        /// child benefit and the like are ignored: leave them out.
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = without_null))]
#[serde(deny_unknown_fields)]
pub struct IncomeAnswer {
    /// The rate or level that is paid, for kinds that have them. "another" is the amount, which may also be given
    /// without a choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<IncomeChoice>,
    /// The amount, where no rate stands for it; not beside a rate that the year has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// How often the amount is paid; "week" where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Every>,
    /// Whom it is paid for. Only where there is or may be a partner; "me" where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_for: Option<PaidFor>,
}

impl IncomeAnswer {
    /// The typed amount with its period.
    pub fn typed(&self) -> Option<Amount> {
        self.amount.map(|amount| Amount { amount, every: self.every.unwrap_or(Every::Week) })
    }
}
