//! Local practice: what the law leaves to each council (Care Act 2014 s.14 is a power, not a duty).
//!
//! Every setting has the statutory default. A council's data file sets what is known of that council, and an
//! adviser who knows better may set it by hand.

use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::money::{Percent, Weekly};
#[cfg(feature = "schema")]
use crate::base::schema::without_null;

/// What a council leaves people on top of the minimum income guarantee, which is a floor (reg 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TopUp {
    /// The guarantee as the law has it.
    None,
    /// A share of the guarantee.
    Percent(Percent),
    /// Pounds a week.
    Pounds(Weekly),
}

keyed! {
    /// Whether the part of a disability benefit that is paid for help at night counts as income
    /// (*R (Carton) v Coventry* 2001, on Attendance Allowance and Disability Living Allowance).
    NightPart {
        /// It counts.
        Count = "count",
        /// It is left out unless the council pays for care at night.
        IgnoreWithoutNightCare = "ignore-without-night-care",
        /// It is always left out.
        Ignore = "ignore",
    }
}

keyed! {
    /// How much is left out for savings: of the savings credit part of Pension Credit, and without it (Sch 1 para 40).
    SavingsCreditRule {
        /// Up to the year's statutory sum; and that sum where the law gives it without the credit, (2) and (4).
        Cap = "cap",
        /// Up to the year's statutory sum, and nothing without the credit.
        CreditOnly = "credit-only",
        /// All of it; and the year's sum where the law gives it and it is more.
        IgnoreAll = "ignore-all",
        /// None of it, and no sum without it.
        CountAll = "count-all",
    }
}

keyed! {
    /// How a week's amount becomes a calendar month's.
    MonthRule {
        /// 52 weeks shared over 12 months.
        Weeks = "weeks",
        /// The month's own days, divided by 7.
        Days = "days",
    }
}

keyed! {
    /// Whether the contribution is taken off before the direct payment is made.
    PaymentRule {
        /// The council pays the rest; the person pays their share into the account.
        Net = "net",
        /// The council pays all and sends a bill for the contribution.
        Gross = "gross",
    }
}

/// Settings as an adviser or the JSON API gives them: what is left out keeps its default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = without_null))]
#[serde(deny_unknown_fields, default)]
pub struct CouncilRules {
    /// What is left on top of the minimum income guarantee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_up: Option<TopUp>,
    /// The part of Attendance Allowance and Disability Living Allowance that is paid for help at night.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub night_aa_dla: Option<NightPart>,
    /// Whether the difference between PIP's two daily living rates counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub night_pip: Option<NightPart>,
    /// Pounds a week: a flat allowance for disability costs, taken where it is more than the listed costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flat_extra_costs: Option<Weekly>,
    /// The share of the income left over that is asked for; all of it where the council does not say less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Percent>,
    /// Pounds a week: a smaller charge is not collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smallest: Option<Weekly>,
    /// Pounds a week: no charge is larger, except the full cost above the savings limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub largest: Option<Weekly>,
    /// How much of the savings credit is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub savings_credit: Option<SavingsCreditRule>,
    /// The support group of ESA brings the enhanced disability premium.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_for_esa: Option<bool>,
    /// Home insurance and water are taken off like housing costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insurance_water: Option<bool>,
    /// Disability costs are taken off for people without a disability benefit too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_costs_for_all: Option<bool>,
    /// How a week's amount becomes a month's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<MonthRule>,
    /// Whether the contribution is taken off before the council pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentRule>,
    /// Whether the council does not charge for care at home at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_charge: Option<bool>,
}

/// The settings that hold for one person: those given by hand, else the council's practice, else the statutory default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// What comes on top of the minimum income guarantee.
    pub top_up: TopUp,
    /// Whether the night part of Attendance Allowance and Disability Living Allowance counts; none where nobody knows.
    pub night_aa_dla: Option<NightPart>,
    /// Whether the difference between PIP's two daily living rates counts.
    pub night_pip: NightPart,
    /// The flat allowance for disability costs, pounds a week.
    pub flat_extra_costs: Weekly,
    /// The share of the income left over that is asked for.
    pub share: Percent,
    /// A charge smaller than this is not collected, pounds a week.
    pub smallest: Weekly,
    /// No charge is larger than this, pounds a week.
    pub largest: Option<Weekly>,
    /// The savings credit rule.
    pub savings_credit: SavingsCreditRule,
    /// The support group of ESA brings the enhanced disability premium.
    pub enhanced_for_esa: bool,
    /// Whether home insurance and water are taken off like housing costs.
    pub insurance_water: bool,
    /// Whether disability costs are taken off for people without a disability benefit too.
    pub extra_costs_for_all: bool,
    /// How a month's amount is worked out.
    pub month: MonthRule,
    /// Whether the payment is net or gross.
    pub payment: PaymentRule,
    /// Whether the council does not charge for care at home at all.
    pub no_charge: bool,
}

impl Local {
    /// Takes each setting from `by_hand`, else from `council`, else from the statutory default.
    pub fn of(by_hand: &CouncilRules, council: &CouncilRules) -> Self {
        macro_rules! first {
            ($field:ident, $default:expr) => {
                by_hand.$field.or(council.$field).unwrap_or($default)
            };
        }
        Self {
            top_up: first!(top_up, TopUp::None),
            night_aa_dla: by_hand.night_aa_dla.or(council.night_aa_dla),
            night_pip: first!(night_pip, NightPart::Count),
            flat_extra_costs: first!(flat_extra_costs, Weekly::ZERO),
            share: first!(share, Percent::ALL),
            smallest: first!(smallest, Weekly::ZERO),
            largest: by_hand.largest.or(council.largest),
            savings_credit: first!(savings_credit, SavingsCreditRule::Cap),
            enhanced_for_esa: first!(enhanced_for_esa, false),
            insurance_water: first!(insurance_water, false),
            extra_costs_for_all: first!(extra_costs_for_all, false),
            month: first!(month, MonthRule::Weeks),
            payment: first!(payment, PaymentRule::Net),
            no_charge: first!(no_charge, false),
        }
    }
}

impl CouncilRules {
    /// Whether a setting, by its name in the data, is given here.
    pub fn sets(&self, key: &str) -> bool {
        match key {
            "top_up" => self.top_up.is_some(),
            "night_aa_dla" => self.night_aa_dla.is_some(),
            "night_pip" => self.night_pip.is_some(),
            "flat_extra_costs" => self.flat_extra_costs.is_some(),
            "share" => self.share.is_some(),
            "smallest" => self.smallest.is_some(),
            "largest" => self.largest.is_some(),
            "savings_credit" => self.savings_credit.is_some(),
            "enhanced_for_esa" => self.enhanced_for_esa.is_some(),
            "insurance_water" => self.insurance_water.is_some(),
            "extra_costs_for_all" => self.extra_costs_for_all.is_some(),
            "month" => self.month.is_some(),
            "payment" => self.payment.is_some(),
            "no_charge" => self.no_charge.is_some(),
            _ => false,
        }
    }
}
