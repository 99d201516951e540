//! A second opinion: the charge of a person with nothing left open, in whole pence, written down once more from the
//! law. It shares the dated amounts and the State Pension age with the program, and none of its sums.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{Datelike, NaiveDate};
use rules::base::money::{Amount, Every, Percent};
use rules::data::local::{Local, NightPart, SavingsCreditRule, TopUp};
use rules::data::pension_age;
use rules::data::rates::{Rate, RateYear, Unit};
use rules::record::{Age, AgeBand, Answers, FreeCare, HousingCost, IncomeAnswer, IncomeChoice as C};
use rules::record::{
    CoupleIncome, GivenAway, IncomeKind as K, JointShare, Known, Listed, OtherDisability, PaidFor,
};
use rules::record::{PartnerBenefits, Savings, SavingsBand};
use rules::tools::contribution::council_rules;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// What the charge should be, in pence; `charge` is none for the full cost, whatever that is.
#[derive(Debug, PartialEq, Eq)]
pub struct Opinion {
    pub charge: Option<i64>,
    pub counted: i64,
    pub tariff: i64,
    pub guarantee: i64,
    pub housing: i64,
    pub extra_costs: i64,
}

/// Pounds as pence; nothing the tests make has a fraction of a penny.
pub fn pence(pounds: Decimal) -> i64 {
    (pounds * Decimal::ONE_HUNDRED).to_i64().unwrap()
}

fn week_down(amount: Amount) -> i64 {
    let (times, weeks) = share_of_a_week(amount.every);
    pence(amount.amount.pounds()) * times / weeks
}

fn week_up(amount: Amount) -> i64 {
    let (times, weeks) = share_of_a_week(amount.every);
    (pence(amount.amount.pounds()) * times + weeks - 1) / weeks
}

const fn share_of_a_week(every: Every) -> (i64, i64) {
    match every {
        Every::Week => (1, 1),
        Every::Fortnight => (1, 2),
        Every::FourWeeks => (1, 4),
        Every::Month => (12, 52),
        Every::Quarter => (4, 52),
        Every::Year => (1, 52),
    }
}

fn rate(rate: &Rate) -> i64 {
    let whole = pence(rate.amount.pounds());
    if rate.unit == Unit::Month { whole * 12 / 52 } else { whole }
}

/// A percentage in hundredths of one percent.
fn hundredths(share: Percent) -> i64 {
    pence(share.hundredths())
}

fn known<T>(answer: &Option<Known<T>>) -> Option<&T> {
    answer.as_ref().map(|answer| answer.value().expect("everything is known"))
}

/// Years of age: a birthday on 29 February falls on 1 March in other years.
fn years_old(born: NaiveDate, on: NaiveDate) -> i32 {
    let before = (on.month(), on.day()) < (born.month(), born.day());
    on.year() - born.year() - i32::from(before)
}

fn band(age: &Age, on: NaiveDate) -> AgeBand {
    match age {
        Age::Band(band) => *band,
        Age::Born(born) if pension_age::has_reached(*born, on).unwrap() => AgeBand::PensionAge,
        Age::Born(born) if years_old(*born, on) >= 25 => AgeBand::WorkingAge,
        Age::Born(_) => AgeBand::Under25,
    }
}

/// What the law leaves to the council, which makes two ends of one answer: the first with what the person says.
#[derive(Clone, Copy)]
struct Decided {
    /// Regulation 24: the person's share of what is held jointly.
    share: i64,
    /// Regulation 22: what the adult is treated as possessing, though it was given away.
    given: i64,
}

/// Every way in which the council can decide.
fn decisions(answers: &Answers) -> Vec<Decided> {
    let joint = match known(&answers.savings) {
        Some(Savings::Exact { joint, .. }) => pence(joint.pounds()),
        _ => 0,
    };
    // (1)(a): an equal share, unless (2): the council is satisfied that it is less or more. A person who says that it is
    // more is taken at their word.
    let equal = joint / 2;
    let shares = match known(&answers.joint_share) {
        None | Some(JointShare::Equal) => vec![equal],
        Some(JointShare::Own(own)) if pence(own.pounds()) < equal => vec![pence(own.pounds()), equal],
        Some(JointShare::Own(own)) => vec![pence(own.pounds())],
    };
    // Regulation 22(1): possessed if the purpose was to decrease the charge, which nobody has who can't foresee one.
    let given = match known(&answers.given_away) {
        Some(GivenAway::Worth(worth)) => vec![0, pence(worth.pounds())],
        Some(GivenAway::No | GivenAway::NotForeseen) | None => vec![0],
    };
    let each = |share| given.iter().map(move |given| Decided { share, given: *given });
    shares.into_iter().flat_map(each).collect()
}

/// The opinion at one end: the lowest or the highest charge over what the council may decide.
pub fn opinion(answers: &Answers, on: NaiveDate, spare_all: bool) -> Opinion {
    let each = decisions(answers).into_iter().map(|decided| decided_opinion(answers, on, spare_all, decided));
    let better = |one: &Opinion, other: &Opinion| {
        if spare_all { other.charge < one.charge } else { other.charge > one.charge }
    };
    each.reduce(|one, other| if better(&one, &other) { other } else { one }).unwrap()
}

/// The opinion; `spare_all` says which end is meant where the law's sum was not seen, a band of age may be 65, and other
/// money may be qualifying income: the one with more left out.
fn decided_opinion(answers: &Answers, on: NaiveDate, spare_all: bool, decided: Decided) -> Opinion {
    let local = council_rules(answers, on);
    let nothing =
        Opinion { charge: Some(0), counted: 0, tariff: 0, guarantee: 0, housing: 0, extra_costs: 0 };
    if local.no_charge || is_free(answers) {
        return nothing;
    }
    let year = RateYear::on(on).unwrap();
    let band = band(known(&answers.age).unwrap(), on);
    let person = Person { answers, local: &local, year, on, band, spare_all, decided };
    let counted = person.counted();
    let guarantee = person.guarantee();
    let (housing, extra_costs) = (person.housing(), person.extra_costs());
    let cost = week_down(*known(&answers.care_cost).unwrap());
    let (tariff, above) = person.tariff();
    let left =
        (counted + tariff - guarantee - housing - extra_costs).max(0) * hundredths(local.share) / 10_000;
    let left = local.largest.map_or(left, |largest| left.min(pence(largest.pounds())));
    let charge = if above { cost } else { left.min(cost) };
    let charge = if charge < pence(local.smallest.pounds()) { 0 } else { charge };
    Opinion { charge: Some(charge), counted, tariff, guarantee, housing, extra_costs }
}

/// The provisions that bear on a person who is assessed: what the random people must come to.
pub fn provisions(answers: &Answers, on: NaiveDate) -> Vec<&'static str> {
    let (local, year) = (council_rules(answers, on), RateYear::on(on).unwrap());
    if local.no_charge || is_free(answers) {
        return Vec::new();
    }
    let band = band(known(&answers.age).unwrap(), on);
    let decided = decisions(answers)[0];
    let person = Person { answers, local: &local, year, on, band, spare_all: true, decided };
    let all = [person.of_paragraph_40(), person.of_paragraph_17(), person.of_the_premiums()];
    let met = all.into_iter().flatten().filter(|(_, holds)| *holds);
    met.map(|(provision, _)| provision).collect()
}

fn is_free(answers: &Answers) -> bool {
    let kinds = known(&answers.free_care).unwrap();
    let whole = kinds.contains(&FreeCare::Cjd) || kinds.contains(&FreeCare::NhsContinuing);
    whole || (!kinds.is_empty() && *known(&answers.all_free).unwrap())
}

struct Person<'a> {
    answers: &'a Answers,
    local: &'a Local,
    year: &'static RateYear,
    on: NaiveDate,
    band: AgeBand,
    spare_all: bool,
    decided: Decided,
}

impl Person<'_> {
    fn couple(&self) -> bool {
        *known(&self.answers.partner).unwrap()
    }

    fn incomes(&self) -> impl Iterator<Item = (K, &IncomeAnswer)> {
        known(&self.answers.income).unwrap().iter().map(|(kind, answer)| (*kind, known(answer).unwrap()))
    }

    fn has(&self, wanted: fn(K, C) -> bool) -> bool {
        self.incomes().any(|(kind, income)| wanted(kind, income.choice.unwrap_or(C::Another)))
    }

    fn rate(&self, key: &str) -> Option<i64> {
        self.year.benefit(key).map(rate)
    }

    /// The week's amount before any half is taken: a published rate where the year has one, else what was typed.
    fn paid(&self, kind: K, income: &IncomeAnswer) -> i64 {
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

    fn counted(&self) -> i64 {
        let incomes: i64 = self.incomes().map(|(kind, income)| self.counted_of(kind, income)).sum();
        (incomes - self.paragraph_40()).max(0)
    }

    /// The person's own part of an income.
    fn own(&self, kind: K, income: &IncomeAnswer) -> i64 {
        let whole = self.paid(kind, income);
        if self.couple() && income.paid_for == Some(PaidFor::Both) { whole / 2 } else { whole }
    }

    fn counted_of(&self, kind: K, income: &IncomeAnswer) -> i64 {
        let own = self.own(kind, income);
        // Schedule 1 paragraph 17: £10 of a war widow's pension and the others named with it.
        let ten_pounds = if kind == K::SurvivorsPension { 1_000 } else { 0 };
        (own - self.night_gap(kind, income, own) - ten_pounds).max(0)
    }

    /// Schedule 1 paragraph 40, limb by limb.
    fn paragraph_40(&self) -> i64 {
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
    fn of_paragraph_40(&self) -> Vec<(&'static str, bool)> {
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

    fn of_paragraph_17(&self) -> Vec<(&'static str, bool)> {
        let survivors = self.incomes().find(|(kind, _)| *kind == K::SurvivorsPension);
        let paid = survivors.map(|(kind, income)| self.own(kind, income));
        vec![
            ("17: a survivor's pension of less than £10", paid.is_some_and(|paid| 0 < paid && paid < 1_000)),
            ("17: £10 of a survivor's pension", paid.is_some_and(|paid| paid > 1_000)),
        ]
    }

    /// Regulation 7(5) and (6), with Income Support Schedule 2 paragraphs 12 and 13A.
    fn of_the_premiums(&self) -> Vec<(&'static str, bool)> {
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

    fn night_gap(&self, kind: K, income: &IncomeAnswer, own: i64) -> i64 {
        let (rule, higher, lower) = match (kind, income.choice) {
            (K::AttendanceAllowance, Some(C::Higher)) => (self.local.night_aa_dla, "aa_higher", "aa_lower"),
            (K::Dla, Some(C::Highest)) => (self.local.night_aa_dla, "dla_care_highest", "dla_care_middle"),
            (K::Pip, Some(C::Enhanced)) => {
                (self.local.night_pip, "pip_daily_living_enhanced", "pip_daily_living_standard")
            }
            _ => return 0,
        };
        let night = || *known(&self.answers.night_care).unwrap();
        let left_out = rule == NightPart::Ignore || (rule == NightPart::IgnoreWithoutNightCare && !night());
        // In a year without the rates, all or nothing of it is left out.
        let unknown = if self.spare_all { own } else { 0 };
        let gap = self.rate(higher).zip(self.rate(lower)).map_or(unknown, |(higher, lower)| higher - lower);
        if left_out { gap } else { 0 }
    }

    /// In pence a week, and whether savings are above the upper limit of £23,250.
    fn tariff(&self) -> (i64, bool) {
        let held = match known(&self.answers.savings).copied().unwrap() {
            Savings::Band(SavingsBand::AboveUpper) => return (0, true),
            Savings::Band(band) => {
                assert_eq!(band, SavingsBand::BelowLower, "a band between the limits is a range");
                assert_eq!(self.decided.given, 0, "a band and a gift are a range");
                return (0, false);
            }
            Savings::Exact { own, .. } => pence(own.pounds()) + self.decided.share,
        };
        let capital = held + self.decided.given;
        if capital > 2_325_000 {
            return (0, true);
        }
        let over = (capital - 1_425_000).max(0);
        ((over + 24_999) / 25_000 * 100, false)
    }

    fn guarantee(&self) -> i64 {
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

    fn housing(&self) -> i64 {
        let list = known(&self.answers.housing).unwrap();
        let taken = |kind: &HousingCost| *kind != HousingCost::InsuranceWater || self.local.insurance_water;
        list.iter().filter(|(kind, _)| taken(kind)).map(|(_, amount)| week_up(*known(amount).unwrap())).sum()
    }

    fn extra_costs(&self) -> i64 {
        let care = |kind: K, choice: C| {
            matches!(kind, K::Pip | K::Dla | K::AttendanceAllowance) && choice != C::MobilityOnly
        };
        if !self.has(care) && !self.local.extra_costs_for_all {
            return 0;
        }
        let list: &Listed<_, Amount> = known(&self.answers.extra_costs).unwrap();
        let listed: i64 = list.values().map(|amount| week_up(*known(amount).unwrap())).sum();
        listed.max(pence(self.local.flat_extra_costs.pounds()))
    }
}

fn brings_enhanced(kind: K, choice: C) -> bool {
    matches!((kind, choice), (K::Pip, C::Enhanced) | (K::Dla, C::Highest))
}
