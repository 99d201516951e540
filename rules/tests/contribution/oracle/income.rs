//! Schedule 1: what is counted of each income.

use rules::data::local::NightPart;
use rules::record::{AgeBand, IncomeAnswer, IncomeChoice as C, IncomeKind as K, PaidFor};

use super::weekly::{pence, week_down};
use super::{Person, known};

impl Person<'_> {
    /// The week's amount before any half is taken: a published rate where the year has one, else what was typed.
    pub(super) fn paid(&self, kind: K, income: &IncomeAnswer) -> i64 {
        let young = self.band == AgeBand::Under25;
        let month = |keys: &[&str]| {
            let parts: Option<Vec<_>> = keys.iter().map(|key| self.year.benefit(key)).collect();
            parts.map(|parts| parts.iter().map(|rate| pence(rate.amount.pounds())).sum::<i64>() * 12 / 52)
        };
        let alone = if young {
            "uc_standard_single_under_25_per_month"
        } else {
            "uc_standard_single_25_plus_per_month"
        };
        let published = match (kind, income.choice) {
            (_, Some(C::MobilityOnly)) => Some(0),
            (K::StatePension, Some(C::NewFull)) => self.rate("new_state_pension_full"),
            (K::StatePension, Some(C::BasicFull)) => self.rate("basic_state_pension_cat_a"),
            (K::CarersAllowance, Some(C::Full)) => self.rate("carers_allowance"),
            (K::Pip, Some(C::Enhanced)) => self.rate("pip_daily_living_enhanced"),
            (K::Pip, Some(C::Standard)) => self.rate("pip_daily_living_standard"),
            (K::Dla, Some(C::Highest)) => self.rate("dla_care_highest"),
            (K::Dla, Some(C::Middle)) => self.rate("dla_care_middle"),
            (K::Dla, Some(C::Lowest)) => self.rate("dla_care_lowest"),
            (K::AttendanceAllowance, Some(C::Higher)) => self.rate("aa_higher"),
            (K::AttendanceAllowance, Some(C::Lower)) => self.rate("aa_lower"),
            (K::Esa, Some(C::Support)) => self
                .rate("esa_contributory_25_plus")
                .zip(self.rate("esa_support_component"))
                .map(|(a, b)| a + b),
            (K::Esa, Some(C::WorkRelated)) => self.rate("esa_contributory_25_plus"),
            (K::UniversalCredit, Some(C::Standard)) => month(&[alone]),
            (K::UniversalCredit, Some(C::WithLcw)) => month(&[alone, "uc_lcw_per_month"]),
            (K::UniversalCredit, Some(C::WithLcwra)) => month(&[alone, "uc_lcwra_higher_per_month"]),
            (K::UniversalCredit, Some(C::WithLcwraNew)) => {
                month(&[alone, "uc_lcwra_lower_new_claims_per_month"])
            }
            _ => None,
        };
        published.unwrap_or_else(|| week_down(income.typed().expect("an amount where there is no rate")))
    }

    pub(super) fn counted(&self) -> i64 {
        let incomes: i64 = self.incomes().map(|(kind, income)| self.counted_of(kind, income)).sum();
        (incomes - self.paragraph_40()).max(0)
    }

    /// The person's own part of an income.
    pub(super) fn own(&self, kind: K, income: &IncomeAnswer) -> i64 {
        let whole = self.paid(kind, income);
        if self.couple() && income.paid_for == Some(PaidFor::Both) { whole / 2 } else { whole }
    }

    fn counted_of(&self, kind: K, income: &IncomeAnswer) -> i64 {
        let own = self.own(kind, income);
        // Schedule 1 paragraph 17: £10 of a war widow's pension and the others named with it.
        let ten_pounds = if kind == K::SurvivorsPension { 1_000 } else { 0 };
        (own - self.night_gap(kind, income, own) - ten_pounds).max(0)
    }

    fn night_gap(&self, kind: K, income: &IncomeAnswer, own: i64) -> i64 {
        let (rule, higher, lower) = match (kind, income.choice) {
            (K::AttendanceAllowance, Some(C::Higher)) => (self.local.night_aa_dla, "aa_higher", "aa_lower"),
            (K::Dla, Some(C::Highest)) => (self.local.night_aa_dla, "dla_care_highest", "dla_care_middle"),
            (K::Pip, Some(C::Enhanced)) => {
                (Some(self.local.night_pip), "pip_daily_living_enhanced", "pip_daily_living_standard")
            }
            _ => return 0,
        };
        let night = || *known(&self.answers.night_care).unwrap();
        let left_out = match rule {
            Some(NightPart::Ignore) => true,
            Some(NightPart::Count) => false,
            Some(NightPart::IgnoreWithoutNightCare) => !night(),
            // Nobody knows whether the council follows Carton, which is about care by day only.
            None => !night() && self.spare_all,
        };
        // In a year without the rates, all or nothing of it is left out.
        let unknown = if self.spare_all { own } else { 0 };
        let gap = self.rate(higher).zip(self.rate(lower)).map_or(unknown, |(higher, lower)| higher - lower);
        if left_out { gap } else { 0 }
    }

    pub(super) fn of_paragraph_17(&self) -> Vec<(&'static str, bool)> {
        let survivors = self.incomes().find(|(kind, _)| *kind == K::SurvivorsPension);
        let paid = survivors.map(|(kind, income)| self.own(kind, income));
        vec![
            ("17: a survivor's pension of less than £10", paid.is_some_and(|paid| 0 < paid && paid < 1_000)),
            ("17: £10 of a survivor's pension", paid.is_some_and(|paid| paid > 1_000)),
        ]
    }
}
