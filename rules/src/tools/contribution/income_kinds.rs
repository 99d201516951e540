//! What each kind of income may be picked as, which published rates that stands for, and whom it can be paid for.
//!
//! The rates themselves are dated data; where a year has none, the amount is typed beside the pick.

use crate::base::money::{Amount, Every, Money};
use crate::data::rates::{Rate, RateYear, Unit};
use crate::record::{AgeBand, IncomeChoice, IncomeKind};

impl IncomeKind {
    /// What a person may pick, in order; empty for kinds whose amount is always typed.
    pub const fn choices(self) -> &'static [IncomeChoice] {
        use IncomeChoice::*;
        match self {
            Self::StatePension => &[NewFull, BasicFull, Another],
            Self::UniversalCredit => &[Standard, WithLcw, WithLcwra, WithLcwraNew, Another],
            Self::Esa => &[Support, SupportAnother, WorkRelated, Another],
            Self::CarersAllowance => &[Full, Another],
            Self::Pip => &[Enhanced, Standard, MobilityOnly],
            Self::Dla => &[Highest, Middle, Lowest, MobilityOnly],
            Self::AttendanceAllowance => &[Higher, Lower],
            _ => &[],
        }
    }

    /// A disability benefit that councils may count only if they take disability costs off (Sch 1 para 4).
    pub const fn is_disability_benefit(self) -> bool {
        matches!(self, Self::Pip | Self::Dla | Self::AttendanceAllowance)
    }

    /// Paid to a couple together where there is one, so that half of it counts.
    pub const fn may_be_for_both(self) -> bool {
        matches!(
            self,
            Self::PensionCredit
                | Self::SavingsCredit
                | Self::UniversalCredit
                | Self::Esa
                | Self::Jsa
                | Self::IncomeSupport
                | Self::RentReceived
                | Self::Other
        )
    }

    /// The choices of a year for this person: those whose level matters always, those that only stand for a
    /// published amount where the year has it.
    pub fn choices_in(self, year: Option<&RateYear>, couple: bool) -> Vec<IncomeChoice> {
        let offered = |choice: &IncomeChoice| match (self, choice) {
            // A couple's Universal Credit depends on both partners: the award letter knows it.
            (Self::UniversalCredit, IncomeChoice::Another) => true,
            (Self::UniversalCredit, choice) => {
                !couple
                    && year
                        .is_some_and(|year| !rate_keys(self, *choice, AgeBand::WorkingAge).is_empty_in(year))
            }
            (Self::StatePension | Self::CarersAllowance, IncomeChoice::Another) => true,
            (Self::StatePension | Self::CarersAllowance, choice) => self.has_rate(*choice, year),
            // Without a usual amount to pick, "another amount" would say the same thing twice.
            (Self::Esa, IncomeChoice::SupportAnother) => self.has_rate(IncomeChoice::Support, year),
            (Self::Esa, IncomeChoice::WorkRelated) => self.has_rate(IncomeChoice::WorkRelated, year),
            _ => true,
        };
        let choices: Vec<_> = self.choices().iter().copied().filter(offered).collect();
        // "Another amount" alone is no choice: only the amount is asked for.
        if choices == [IncomeChoice::Another] { Vec::new() } else { choices }
    }

    fn has_rate(self, choice: IncomeChoice, year: Option<&RateYear>) -> bool {
        year.is_some_and(|year| !rate_keys(self, choice, AgeBand::WorkingAge).is_empty_in(year))
    }

    /// Whether picking this needs the amount typed as well.
    pub fn needs_amount(self, choice: IncomeChoice, year: Option<&RateYear>) -> bool {
        match choice {
            IncomeChoice::MobilityOnly => false,
            IncomeChoice::Another | IncomeChoice::SupportAnother => true,
            other => !self.has_rate(other, year),
        }
    }
}

/// The published rates that a choice is the sum of.
pub(super) struct RateKeys(&'static [&'static str]);

impl RateKeys {
    fn is_empty_in(&self, year: &RateYear) -> bool {
        self.rates(year).is_none()
    }

    /// The rates, where the year has every one of them.
    pub(super) fn rates(&self, year: &'_ RateYear) -> Option<Vec<&'static Rate>> {
        let found: Option<Vec<_>> = self.0.iter().map(|key| year.benefit(key)).collect();
        found.filter(|rates| !rates.is_empty())
    }
}

/// Which published rates a choice stands for; Universal Credit's standard allowance depends on age.
pub(super) const fn rate_keys(kind: IncomeKind, choice: IncomeChoice, age: AgeBand) -> RateKeys {
    use IncomeChoice as C;
    use IncomeKind as K;
    let young = matches!(age, AgeBand::Under25);
    RateKeys(match (kind, choice) {
        (K::StatePension, C::NewFull) => &["new_state_pension_full"],
        (K::StatePension, C::BasicFull) => &["basic_state_pension_cat_a"],
        (K::CarersAllowance, C::Full) => &["carers_allowance"],
        (K::Pip, C::Enhanced) => &["pip_daily_living_enhanced"],
        (K::Pip, C::Standard) => &["pip_daily_living_standard"],
        (K::Dla, C::Highest) => &["dla_care_highest"],
        (K::Dla, C::Middle) => &["dla_care_middle"],
        (K::Dla, C::Lowest) => &["dla_care_lowest"],
        (K::AttendanceAllowance, C::Higher) => &["aa_higher"],
        (K::AttendanceAllowance, C::Lower) => &["aa_lower"],
        (K::Esa, C::Support) => &["esa_contributory_25_plus", "esa_support_component"],
        (K::Esa, C::WorkRelated) => &["esa_contributory_25_plus"],
        (K::UniversalCredit, C::Standard) if young => &["uc_standard_single_under_25_per_month"],
        (K::UniversalCredit, C::Standard) => &["uc_standard_single_25_plus_per_month"],
        (K::UniversalCredit, C::WithLcw) if young => {
            &["uc_standard_single_under_25_per_month", "uc_lcw_per_month"]
        }
        (K::UniversalCredit, C::WithLcw) => &["uc_standard_single_25_plus_per_month", "uc_lcw_per_month"],
        (K::UniversalCredit, C::WithLcwra) if young => {
            &["uc_standard_single_under_25_per_month", "uc_lcwra_higher_per_month"]
        }
        (K::UniversalCredit, C::WithLcwra) => {
            &["uc_standard_single_25_plus_per_month", "uc_lcwra_higher_per_month"]
        }
        (K::UniversalCredit, C::WithLcwraNew) if young => {
            &["uc_standard_single_under_25_per_month", "uc_lcwra_lower_new_claims_per_month"]
        }
        (K::UniversalCredit, C::WithLcwraNew) => {
            &["uc_standard_single_25_plus_per_month", "uc_lcwra_lower_new_claims_per_month"]
        }
        _ => &[],
    })
}

/// Rates added up as one amount; they are all weekly or all monthly.
pub(super) fn sum(rates: &[&Rate]) -> Amount {
    let monthly = rates.iter().any(|rate| rate.unit == Unit::Month);
    let amount: Money = rates.iter().map(|rate| rate.amount).sum();
    Amount { amount, every: if monthly { Every::Month } else { Every::Week } }
}
