//! Whom the answers are about: their age, their benefits and those of a partner, and care that is free.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
#[cfg(feature = "schema")]
use crate::base::schema::Date;

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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// The date of birth, not after `date`.
    Born(
        #[serde(deserialize_with = "crate::base::known::iso_date")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        NaiveDate,
    ),
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
