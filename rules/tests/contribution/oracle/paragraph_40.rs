//! Schedule 1 paragraph 40: what is left out for savings credit.

use rules::data::local::SavingsCreditRule;
use rules::record::{Age, AgeBand, CoupleIncome, IncomeKind as K, Savings, SavingsBand};

use super::weekly::{pence, rate};
use super::{Person, known, years_old};

impl Person<'_> {
    /// Schedule 1 paragraph 40, limb by limb.
    pub(super) fn paragraph_40(&self) -> i64 {
        let credit = self.incomes().find(|(kind, _)| *kind == K::SavingsCredit);
        let credit = credit.map_or(0, |(kind, income)| self.own(kind, income));
        let sums = &self.year.savings_credit;
        let sum = if self.couple() { &sums.couple } else { &sums.single };
        let sum = rate(if self.spare_all { sum.most() } else { sum.least() });
        // (2) no partner, 65, qualifying income in excess of the guarantee; (4) and (5) with a partner.
        let flat = if self.is_65() && self.in_excess() { sum } else { 0 };
        // (1) and (3): the credit, or the sum of it where it is greater. A person of (2) or (4) has the sum.
        let within = credit.min(sum);
        match self.local.savings_credit {
            SavingsCreditRule::Cap => within.max(flat),
            SavingsCreditRule::CreditOnly => within,
            SavingsCreditRule::IgnoreAll => credit.max(flat),
            SavingsCreditRule::CountAll => 0,
        }
    }

    fn is_65(&self) -> bool {
        match known(&self.answers.age).unwrap() {
            Age::Born(born) => years_old(*born, self.on) >= 65,
            Age::Band(AgeBand::PensionAge) => true,
            Age::Band(AgeBand::WorkingAge) => self.spare_all,
            Age::Band(AgeBand::Under25) => false,
        }
    }

    /// Qualifying income above the standard minimum guarantee, that of a partner included.
    fn in_excess(&self) -> bool {
        if self.couple() {
            // Savings are in what a couple says it has together.
            let own = self.qualifying_incomes(false) > self.rate("pension_credit_smg_couple").unwrap();
            return match known(&self.answers.couple_income) {
                Some(CoupleIncome::Above) => true,
                Some(CoupleIncome::AbovePartner) => false,
                Some(CoupleIncome::Below) | None => own,
            };
        }
        let own = self.qualifying_incomes(self.spare_all) + self.income_from_capital(self.spare_all);
        own > self.rate("pension_credit_smg_single").unwrap()
    }

    /// Pension Credit regulations 9, 15 and 17; what may or may not be income there is in it if `all` holds.
    fn qualifying_incomes(&self, all: bool) -> i64 {
        let each = self.incomes().map(|(kind, income)| match kind {
            K::StatePension | K::PrivatePension | K::CarersAllowance | K::IndustrialInjuries => {
                self.own(kind, income)
            }
            K::SurvivorsPension => (self.own(kind, income) - 1_000).max(0),
            K::Other | K::RentReceived if all => self.own(kind, income),
            _ => 0,
        });
        each.sum()
    }

    /// £1 for each £500, or part of £500, above £10,000.
    fn income_from_capital(&self, all: bool) -> i64 {
        let held = match known(&self.answers.savings).copied().unwrap() {
            Savings::Exact { own, .. } => pence(own.pounds()) + self.decided.share,
            Savings::Band(SavingsBand::BelowLower) if !all => 0,
            Savings::Band(SavingsBand::BelowLower) => 1_425_000,
            Savings::Band(_) => 2_325_000,
        };
        let capital = held + self.decided.given;
        ((capital - 1_000_000).max(0) + 49_999) / 50_000 * 100
    }

    /// Schedule 1 paragraph 40 where a council follows it: which limb leaves a sum out, and by what.
    pub(super) fn of_paragraph_40(&self) -> Vec<(&'static str, bool)> {
        let (couple, excess) = (self.couple(), self.in_excess());
        let credit = self.incomes().find(|(kind, _)| *kind == K::SavingsCredit);
        let whole = credit.map_or(0, |(kind, income)| self.paid(kind, income));
        let credit = credit.map_or(0, |(kind, income)| self.own(kind, income));
        let sums = &self.year.savings_credit;
        let [single, of_couple] = [&sums.single, &sums.couple].map(|sum| rate(sum.most()));
        let by_law = self.local.savings_credit == SavingsCreditRule::Cap;
        let (alone, two) = (by_law && !couple, by_law && couple);
        let flat = excess && self.is_65();
        let told = known(&self.answers.couple_income).copied();
        let exact = matches!(known(&self.answers.savings), Some(Savings::Exact { .. }));
        let by_capital = exact && self.qualifying_incomes(false) <= self.guarantee_credit();
        let born = matches!(known(&self.answers.age), Some(Age::Born(_)));
        vec![
            ("40(1)(a): all of a credit", alone && !excess && credit > 0 && credit <= single),
            ("40(1)(b): the sum of a credit", alone && !excess && credit > single),
            ("40(2): the sum without a credit", alone && flat && credit == 0),
            ("40(2): the sum beside a credit", alone && flat && credit > 0),
            (
                "40(2)(b): 65 and below State Pension age",
                alone && flat && born && self.band != AgeBand::PensionAge,
            ),
            ("40(2)(c): in excess by capital alone", alone && flat && by_capital),
            ("40(2)(c): not in excess", alone && self.is_65() && !excess && credit == 0),
            ("40(3)(a): all of a couple's credit", two && !excess && credit > 0 && credit <= of_couple),
            ("40(3)(b): the couple's sum of a credit", two && !excess && credit > of_couple),
            // The sum is for the adult who is assessed: it is not halved with the credit.
            ("40(3): half a credit between half the sum and all of it", {
                two && !excess && credit < whole && credit * 2 > of_couple && credit <= of_couple
            }),
            ("40(4): the couple's sum", two && flat && told == Some(CoupleIncome::Above)),
            ("40(5): the sum is the partner's", two && told == Some(CoupleIncome::AbovePartner)),
        ]
    }

    /// Regulation 6(1)(b) of the Pension Credit regulations.
    fn guarantee_credit(&self) -> i64 {
        self.rate("pension_credit_smg_single").unwrap()
    }
}
