//! Compares the words of steps with the rules: every step has its line, and every figure that its words name is there.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::base::known::Known;
use rules::base::money::{Amount, Every, Money, Weekly};
use rules::data::local::{CouncilRules, NightPart, SavingsCreditRule, TopUp};
use rules::form::reading;
use rules::record::*;
use rules::tools::contribution::{Outcome, Step, estimate};

use super::tests::below;
use super::{Person, speak, step};

/// The figures that every step has besides its inputs: its amount, the period of a typed amount, and the year.
const ALWAYS: &[&str] = &["amount", "period", "working", "year"];

/// The figures that the pages make and not the rules.
const OF_PAGES: &[&str] = &[
    "direct-payment-net",
    "direct-payment-gross",
    "direct-payment-none",
    "tariff-income-band",
    "charge-full-cost",
    "income-mobility-only",
];

fn monthly(pounds: u32) -> Amount {
    Amount { amount: Money::of_pence(pounds * 100), every: Every::Month }
}

fn costs<Kind: Ord + Copy>(kinds: &[Kind]) -> Option<Known<Listed<Kind, Amount>>> {
    Some(Known::Known(kinds.iter().map(|kind| (*kind, Some(Known::Known(monthly(20))))).collect()))
}

fn incomes(couple: bool) -> Option<Known<Listed<IncomeKind, IncomeAnswer>>> {
    let each = IncomeKind::ALL.iter().map(|kind| (*kind, Some(Known::Known(income(*kind, couple)))));
    Some(Known::Known(each.collect()))
}

fn income(kind: IncomeKind, couple: bool) -> IncomeAnswer {
    let choice = match kind {
        IncomeKind::Pip => Some(IncomeChoice::Enhanced),
        IncomeKind::Dla => Some(IncomeChoice::Highest),
        IncomeKind::AttendanceAllowance => Some(IncomeChoice::Higher),
        IncomeKind::Esa => Some(IncomeChoice::SupportAnother),
        IncomeKind::StatePension | IncomeKind::CarersAllowance => Some(IncomeChoice::Another),
        IncomeKind::UniversalCredit if !couple => Some(IncomeChoice::Another),
        _ => None,
    };
    let types = matches!(choice, None | Some(IncomeChoice::Another | IncomeChoice::SupportAnother));
    let typed = types.then(|| Money::of_pence(9_000));
    let paid_for = (couple && kind.may_be_for_both()).then_some(PaidFor::Both);
    IncomeAnswer { choice, amount: typed, every: typed.map(|_| Every::Fortnight), paid_for }
}

/// Somebody with every kind of income and cost.
fn person() -> Answers {
    let rules = CouncilRules {
        insurance_water: Some(true),
        night_pip: Some(NightPart::Ignore),
        night_aa_dla: Some(NightPart::Ignore),
        savings_credit: Some(SavingsCreditRule::IgnoreAll),
        ..CouncilRules::default()
    };
    Answers {
        date: NaiveDate::from_ymd_opt(2026, 11, 1),
        age: Some(Known::Known(Age::Band(AgeBand::WorkingAge))),
        partner: Some(Known::Known(false)),
        income: incomes(false),
        savings: Some(Known::Known(savings(15_000))),
        care_cost: Some(Known::Known(monthly(9_000))),
        children: Some(Known::Known(2)),
        carer: Some(Known::Known(true)),
        housing: costs(HousingCost::ALL),
        extra_costs: costs(ExtraCost::ALL),
        council_rules: Some(rules),
        ..Answers::default()
    }
}

fn savings(pounds: u32) -> Savings {
    Savings::Exact { own: Money::of_pence(pounds * 100), joint: Money::of_pence(200_000) }
}

fn rules(change: impl Fn(&mut CouncilRules)) -> Answers {
    let mut answers = person();
    change(answers.council_rules.get_or_insert_default());
    answers
}

fn people() -> Vec<Answers> {
    let with = |change: &dyn Fn(&mut Answers)| {
        let mut answers = person();
        change(&mut answers);
        answers
    };
    let mut people = vec![
        person(),
        rules(|rules| rules.top_up = reading::percent("25").ok().map(TopUp::Percent)),
        rules(|rules| rules.top_up = Some(TopUp::Pounds(Weekly::of_pence(500)))),
        rules(|rules| rules.share = reading::percent("80").ok()),
        rules(|rules| rules.largest = Some(Weekly::of_pence(100))),
        rules(|rules| rules.smallest = Some(Weekly::of_pence(900_000))),
        rules(|rules| rules.flat_extra_costs = Some(Weekly::of_pence(900_000))),
        rules(|rules| rules.savings_credit = Some(SavingsCreditRule::Cap)),
        rules(|rules| rules.no_charge = Some(true)),
        with(&|answers| {
            // More than the standard minimum guarantee, without savings credit.
            answers.age = Some(Known::Known(Age::Band(AgeBand::PensionAge)));
            answers.council_rules = None;
            let pension = IncomeAnswer {
                amount: Some(Money::of_pence(30_000)),
                every: Some(Every::Week),
                ..IncomeAnswer::default()
            };
            let list = [(IncomeKind::PrivatePension, Some(Known::Known(pension)))];
            answers.income = Some(Known::Known(Listed::from(list)));
        }),
        with(&|answers| answers.care_cost = Some(Known::Known(monthly(1)))),
        with(&|answers| answers.savings = Some(Known::Known(savings(90_000)))),
        with(&|answers| answers.savings = Some(Known::Known(Savings::Band(SavingsBand::Between)))),
        with(&|answers| answers.joint_share = Some(Known::Known(JointShare::Own(Money::of_pence(5_000))))),
        with(&|answers| answers.given_away = Some(Known::Known(GivenAway::Worth(Money::of_pence(500_000))))),
        with(&|answers| answers.savings = Some(Known::NotSure)),
        with(&|answers| answers.income = Some(Known::NotSure)),
        with(&|answers| answers.income = Some(Known::Known(Listed::new()))),
        with(&|answers| answers.free_care = Some(Known::NotSure)),
        with(&|answers| {
            let open = [(IncomeKind::PrivatePension, Some(Known::NotSure))];
            answers.income = Some(Known::Known(Listed::from(open)));
        }),
        with(&|answers| answers.housing = Some(Known::NotSure)),
        with(&|answers| answers.extra_costs = Some(Known::NotSure)),
        with(&|answers| {
            answers.partner = Some(Known::Known(true));
            answers.partner_age = Some(Known::Known(false));
            answers.income = incomes(true);
            answers.partner_benefits = Some(Known::Known(PartnerBenefits::Higher));
        }),
    ];
    people.extend(FreeCare::ALL.iter().map(|kind| {
        with(&|answers| {
            answers.free_care = Some(Known::Known([*kind].into()));
            answers.all_free = Some(Known::Known(true));
        })
    }));
    people
}

fn steps() -> Vec<Step> {
    let of = |answers| match estimate(&answers, NaiveDate::default()) {
        Outcome::Estimate(estimate) => [estimate.lowest.steps, estimate.highest.steps].concat(),
        Outcome::Under18 | Outcome::NoRates(_) => Vec::new(),
    };
    people().into_iter().flat_map(of).collect()
}

#[test]
fn every_step_has_words_and_every_figure_they_name() {
    for made in steps() {
        let words = step(made.rule);
        assert!(words.is_some(), "{} has no words", made.rule);
        // Where no amount of savings is given, the page uses the words for a band.
        let banded = made.rule == "tariff-income" && !made.inputs.iter().any(|(name, _)| *name == "savings");
        let words = if banded { step("tariff-income-band") } else { words };
        let text = words.map(|words| speak(words.why, Person::Me)).unwrap_or_default();
        for name in text.split('[').skip(1).filter_map(|after| after.split(']').next()) {
            let known = made.inputs.iter().any(|(input, _)| *input == name) || ALWAYS.contains(&name);
            assert!(known, "{}: nothing fills [{name}]", made.rule);
        }
    }
}

#[test]
fn no_step_has_words_in_vain() {
    let made: BTreeSet<_> = steps().into_iter().map(|step| step.rule).collect();
    for id in below("step/").iter().filter_map(|(key, _)| key.strip_suffix("/line")) {
        assert!(made.contains(id) || OF_PAGES.contains(&id), "{id} is never made");
    }
}
