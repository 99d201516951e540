//! What must hold for anybody: more savings never lowers the charge but by the sum that comes off for them, more costs never raise it, dearer care never
//! lowers it, and nobody pays more than the care costs or is left with less than the law protects. 100,000 people.

use chrono::NaiveDate;
use rules::base::money::{Amount, Every, Fraction, Money, Weekly};
use rules::data::rates::RateYear;
use rules::record::{Answers, ExtraCost, HousingCost, JointShare, Known, Savings, SavingsBand};
use rules::shared::person::{has_reached_age, is_adult};
use rules::tools::contribution::questions::JOURNEY;
use rules::tools::contribution::{Charge, Estimate};

use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::{estimated, pounds, shown};

/// Adults who answered everything.
fn people(seed: u64, count: usize) -> impl Iterator<Item = (Answers, NaiveDate, Random)> {
    let mut random = Random::seeded(seed);
    std::iter::repeat_with(move || {
        let (answers, on) = person(&mut random, Manner::SURE);
        (answers, on, Random::seeded(random.next()))
    })
    .filter(|(answers, on, _)| is_adult(answers, *on))
    .take(count)
}

fn charges(answers: &Answers) -> (Charge, Charge) {
    let Estimate { lowest, highest, .. } = estimated(answers);
    (lowest.charge, highest.charge)
}

/// As much as savings can lower the charge: they may lift qualifying income above the guarantee, so that the year's sum of
/// Schedule 1 paragraph 40 comes off. That is for someone who may be 65.
fn sum_for_savings(answers: &Answers, on: NaiveDate) -> Weekly {
    let sums = &RateYear::on(on).unwrap().savings_credit;
    let alone = answers.partner == Some(Known::Known(false));
    let sum = if alone { &sums.single } else { &sums.couple };
    if has_reached_age(answers, 65, on) == Some(false) { Weekly::ZERO } else { sum.most().weekly() }
}

/// Both ends of the second range are at least those of the first, less what savings can take off.
fn assert_savings_raise(first: &Answers, second: &Answers, on: NaiveDate, why: &str) {
    let sum = sum_for_savings(first, on);
    let (less, more) = (charges(first), charges(second));
    let raised = |less: Charge, more: Charge| match (less, more) {
        (Charge::Weekly(less), Charge::Weekly(more)) => less <= more + sum,
        _ => less <= more,
    };
    let rises = raised(less.0, more.0) && raised(less.1, more.1);
    assert!(rises, "{why}: {} -> {}", shown(first), shown(second));
}

/// Both ends of the second range are at least those of the first.
fn assert_rises(first: &Answers, second: &Answers, why: &str) {
    let (less, more) = (charges(first), charges(second));
    assert!(less.0 <= more.0 && less.1 <= more.1, "{why}: {} -> {}", shown(first), shown(second));
}

fn own(money: Money) -> Savings {
    Savings::Exact { own: money, joint: Money::ZERO }
}

#[test]
fn more_savings_never_lower_the_charge_but_by_the_sum_for_savings() {
    let edges =
        ["14249.99", "14250", "14250.01", "14500", "14500.01", "23249.99", "23250", "23250.01", "50000"];
    for (mut answers, on, mut random) in people(1, 20_000) {
        let mut amounts: Vec<Money> = edges.map(pounds).to_vec();
        amounts.extend((0..3).map(|_| pounds(&random.pounds(3_000_000))));
        amounts.sort();
        let start = random.below(amounts.len() - 2);
        let rising = amounts.iter().skip(start).take(3);
        let mut before: Option<Answers> = None;
        for amount in rising {
            answers.savings = Some(Known::Known(own(*amount)));
            if let Some(before) = &before {
                assert_savings_raise(before, &answers, on, "savings");
            }
            before = Some(answers.clone());
        }
    }
}

#[test]
fn bands_of_savings_rise_and_hold_the_amounts_within_them() {
    use SavingsBand::{AboveUpper, BelowLower, Between};
    let within = [
        (BelowLower, ["0", "9000", "14250"]),
        (Between, ["14250.01", "18000", "23250"]),
        (AboveUpper, ["23250.01", "40000", "99999999"]),
    ];
    for (mut answers, on, _) in people(2, 10_000) {
        let mut before: Option<Answers> = None;
        for (band, amounts) in within {
            answers.savings = Some(Known::Known(Savings::Band(band)));
            let (low, high) = charges(&answers);
            if let Some(before) = &before {
                assert_savings_raise(before, &answers, on, "savings bands");
            }
            before = Some(answers.clone());
            for amount in amounts {
                answers.savings = Some(Known::Known(own(pounds(amount))));
                let exact = charges(&answers);
                assert!(low <= exact.0 && exact.1 <= high, "{amount} within {band:?}: {}", shown(&answers));
            }
        }
    }
}

#[test]
fn joint_savings_count_like_half_as_much_of_ones_own() {
    for (mut answers, _, mut random) in people(3, 10_000) {
        let half = pounds(&random.pounds(3_000_000));
        answers.savings = Some(Known::Known(own(half)));
        let alone = charges(&answers);
        answers.savings = Some(Known::Known(Savings::Exact { own: Money::ZERO, joint: half.times(2) }));
        answers.joint_share = None;
        assert_eq!(charges(&answers), alone, "{}", shown(&answers));
        answers.joint_share = Some(Known::Known(JointShare::Equal));
        assert_eq!(charges(&answers), alone, "{}", shown(&answers));
    }
}

#[test]
fn another_share_counts_like_as_much_of_ones_own_or_half_if_the_council_says_no() {
    for (mut answers, on, mut random) in people(6, 10_000) {
        let joint = pounds(&random.pounds(6_000_000));
        let share = pounds(&random.pounds(6_000_000)).min(joint);
        let alone = [share, share.max(joint.half(Fraction::Down))].map(|counted| {
            charges(&Answers {
                savings: Some(Known::Known(own(counted))),
                joint_share: None,
                ..answers.clone()
            })
        });
        answers.savings = Some(Known::Known(Savings::Exact { own: Money::ZERO, joint }));
        answers.joint_share = Some(Known::Known(JointShare::Own(share)));
        if !JOURNEY.asks("joint-share", &answers, on) {
            continue;
        }
        let lowest = alone[0].0.min(alone[1].0);
        let highest = alone[0].1.max(alone[1].1);
        assert_eq!(charges(&answers), (lowest, highest), "{}", shown(&answers));
    }
}

#[test]
fn more_disability_or_housing_costs_never_raise_the_charge() {
    for (answers, _, mut random) in people(4, 20_000) {
        let more =
            Known::Known(Amount { amount: pounds(&random.pounds(10_000)), every: random.pick(Every::ALL) });
        let mut dearer = answers.clone();
        if random.one_in(2) {
            let Some(Known::Known(list)) = &mut dearer.extra_costs else { continue };
            let kind = random.pick(ExtraCost::ALL);
            let mut cost = list.remove(&kind).unwrap_or_default();
            raise(&mut cost, more);
            list.insert(kind, cost);
        } else {
            let Some(Known::Known(list)) = &mut dearer.housing else { continue };
            let kind = random.pick(HousingCost::ALL);
            let mut cost = list.remove(&kind).unwrap_or_default();
            raise(&mut cost, more);
            list.insert(kind, cost);
        }
        assert_rises(&dearer, &answers, "costs");
    }
}

/// A new cost, or one that was known made larger in its own period.
fn raise(held: &mut Option<Known<Amount>>, more: Known<Amount>) {
    let (Some(Known::Known(amount)), Known::Known(more)) = (held.as_mut(), more) else {
        *held = Some(more);
        return;
    };
    amount.amount = amount.amount + more.amount;
}

#[test]
fn dearer_care_never_lowers_the_charge() {
    for (answers, _, mut random) in people(5, 15_000) {
        let Some(Known::Known(cost)) = answers.care_cost else { continue };
        let mut dearer = answers.clone();
        let more = pounds(&random.pounds(30_000));
        dearer.care_cost = Some(Known::Known(Amount { amount: cost.amount + more, ..cost }));
        assert_rises(&answers, &dearer, "cost of care");
    }
}

#[test]
fn nobody_pays_more_than_the_care_costs_or_is_left_with_less_than_is_protected() {
    let (mut paid, mut above_limit) = (0, 0);
    for (answers, _, _) in people(6, 15_000) {
        let estimate = estimated(&answers);
        let cost = answers.care_cost.as_ref().and_then(Known::value).map(|cost| cost.a_week(Fraction::Down));
        for sum in [&estimate.lowest, &estimate.highest] {
            let charge = sum.charge.weekly().unwrap();
            assert!(cost.is_none_or(|cost| charge <= cost), "more than the cost: {}", shown(&answers));
            if sum.ability_to_pay == Charge::FullCost {
                above_limit += 1;
                continue;
            }
            let protected = sum.guarantee + sum.housing + sum.extra_costs;
            let left = sum.counted + sum.tariff - charge;
            assert!(charge.is_zero() || left >= protected, "too little left: {}", shown(&answers));
            assert!(sum.counted <= sum.received, "counted more than came in: {}", shown(&answers));
            assert!(sum.ability_to_pay >= sum.charge);
            paid += usize::from(!charge.is_zero());
        }
    }
    println!("{paid} sums with a charge, {above_limit} above the limit");
    assert!(paid > 2_000 && above_limit > 500);
}
