//! Regulation 7: the minimum income guarantee and its premiums.

use rules::data::local::TopUp;
use rules::data::rates::Rate;
use rules::record::{AgeBand, IncomeChoice as C, IncomeKind as K, OtherDisability, PartnerBenefits};

use super::weekly::{hundredths, pence, rate};
use super::{Person, known};

impl Person<'_> {
    /// Regulation 7(5) and (6), with Income Support Schedule 2 paragraphs 12 and 13A.
    pub(super) fn of_the_premiums(&self) -> Vec<(&'static str, bool)> {
        let (couple, below) = (self.couple(), self.band != AgeBand::PensionAge);
        let other = |way| known(&self.answers.other_disability).is_some_and(|ways| ways.contains(&way));
        let own = |wanted: fn(K, C) -> bool| below && self.has(wanted);
        let partner_below = !known(&self.answers.partner_age).copied().unwrap_or_default();
        let partner = |benefits| {
            couple && partner_below && known(&self.answers.partner_benefits).copied() == Some(benefits)
        };
        let support = own(|kind, choice| kind == K::Esa && matches!(choice, C::Support | C::SupportAnother));
        let brings_none = !own(brings_enhanced) && !other(OtherDisability::ArmedForces);
        let by_esa_alone = support && brings_none && !partner(PartnerBenefits::Higher);
        vec![
            ("12: mobility alone", own(|_, choice| choice == C::MobilityOnly)),
            ("12: sight", below && other(OtherDisability::Sight)),
            ("12: severe disablement", below && other(OtherDisability::SevereDisablement)),
            ("12: mobility supplement", below && other(OtherDisability::MobilitySupplement)),
            ("12: the partner's benefits", partner(PartnerBenefits::Lower)),
            ("12: past State Pension age", !below && self.has(|kind, _| kind == K::AttendanceAllowance)),
            ("13A: Disability Living Allowance", own(|kind, choice| (kind, choice) == (K::Dla, C::Highest))),
            ("13A: PIP", own(|kind, choice| (kind, choice) == (K::Pip, C::Enhanced))),
            ("13A: armed forces", below && other(OtherDisability::ArmedForces)),
            ("13A: the partner below, the person past the age", !below && partner(PartnerBenefits::Higher)),
            (
                "13A: the person below, the partner past the age",
                couple && !partner_below && own(brings_enhanced),
            ),
            ("not 13A: the support group", by_esa_alone && !self.local.enhanced_for_esa),
            ("not 13A, but here: the support group", by_esa_alone && self.local.enhanced_for_esa),
        ]
    }

    pub(super) fn guarantee(&self) -> i64 {
        let rates = &self.year.guarantee;
        let children = known(&self.answers.children).copied().map_or(0, i64::from);
        let partner_reached = known(&self.answers.partner_age).copied().unwrap_or_default();
        let reached = self.band == AgeBand::PensionAge;
        let base = match self.couple() {
            true if reached || partner_reached => &rates.couple_pension_age,
            true => &rates.couple_working_age,
            false if reached => &rates.single_pension_age,
            false if children > 0 => &rates.lone_parent,
            false if self.band == AgeBand::Under25 => &rates.single_18_24,
            false => &rates.single_25_plus,
        };
        let partner =
            known(&self.answers.partner_benefits).copied().filter(|_| self.couple() && !partner_reached);
        let partner = partner.unwrap_or(PartnerBenefits::None);
        let other = known(&self.answers.other_disability);
        let has_other = other.is_some_and(|ways| !ways.is_empty());
        let armed_forces = other.is_some_and(|ways| ways.contains(&OtherDisability::ArmedForces));
        // Income Support Schedule 2 paragraph 12(1)(a).
        let paragraph_12 =
            has_other || self.has(|kind, _| matches!(kind, K::Pip | K::Dla | K::AttendanceAllowance));
        // Paragraph 13A(1ZA), and what some councils add to it.
        let by_esa = self.local.enhanced_for_esa
            && self.has(|kind, choice| kind == K::Esa && matches!(choice, C::Support | C::SupportAnother));
        let paragraph_13a = armed_forces || by_esa || self.has(brings_enhanced);
        let disabled = (!reached && paragraph_12) || partner != PartnerBenefits::None;
        let severely = (!reached && paragraph_13a) || partner == PartnerBenefits::Higher;
        let [premium, enhanced] = if self.couple() {
            [&rates.disability_couple, &rates.enhanced_couple]
        } else {
            [&rates.disability_single, &rates.enhanced_single]
        };
        let carer = self.has(|kind, _| kind == K::CarersAllowance)
            || known(&self.answers.carer).copied().unwrap_or_default();
        let some = |holds: bool, amount: &Rate| if holds { rate(amount) } else { 0 };
        let total = rate(base)
            + rate(&rates.child) * children
            + some(carer, &rates.carer)
            + some(disabled, premium)
            + some(severely, enhanced);
        total
            + match self.local.top_up {
                TopUp::None => 0,
                TopUp::Pounds(more) => pence(more.pounds()),
                TopUp::Percent(share) => (total * hundredths(share) + 9_999) / 10_000,
            }
    }
}

fn brings_enhanced(kind: K, choice: C) -> bool {
    matches!((kind, choice), (K::Pip, C::Enhanced) | (K::Dla, C::Highest))
}
