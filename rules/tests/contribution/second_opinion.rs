//! The program's figures against a second set of sums in whole pence (`oracle.rs`), for people who answered
//! every question: charge, income that counts, tariff income, guarantee, housing and disability costs.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::record::{Answers, GivenAway, Known, Savings, SavingsBand};
use rules::shared::person::is_adult;
use rules::tools::contribution::{Charge, Outcome, Statement, estimate};

use super::oracle::{Opinion, opinion, pence, provisions};
use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::shown;

const PEOPLE: usize = 30_000;
/// So many people at least come to each provision.
const FEW: usize = 2;
/// Limbs of Schedule 1 paragraphs 17 and 40, and ways into the premiums of regulation 7, that the opinion tells apart.
const PROVISIONS: usize = 27;

#[test]
fn charges_agree_with_sums_made_in_whole_pence() {
    let mut random = Random::seeded(2672);
    let mut compared = 0;
    let (mut nil, mut whole_cost, mut between) = (0, 0, 0);
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    while compared < PEOPLE {
        let (answers, on) = person(&mut random, Manner::SURE);
        if !is_adult(&answers, on) || is_rough(&answers) {
            continue;
        }
        let [low, high] = [true, false].map(|spare_all| opinion(&answers, on, spare_all));
        let (lowest, highest) = sums(&answers, on);
        assert_eq!(seen(&lowest), low, "lowest of {}", shown(&answers));
        assert_eq!(seen(&highest), high, "highest of {}", shown(&answers));
        compared += 1;
        provisions(&answers, on).into_iter().for_each(|provision| *met.entry(provision).or_default() += 1);
        match lowest.charge {
            charge if charge == Charge::NIL => nil += 1,
            charge if charge == lowest.ability_to_pay => between += 1,
            _ => whole_cost += 1,
        }
    }
    println!("{nil} pay nothing, {between} a share, {whole_cost} the cost of the care");
    assert!(nil > PEOPLE / 30 && between > PEOPLE / 30 && whole_cost > PEOPLE / 30, "all kinds are met");
    println!("{met:#?}");
    let seldom: Vec<_> = met.iter().filter(|(_, people)| **people < FEW).collect();
    assert!(met.len() == PROVISIONS && seldom.is_empty(), "{} of {PROVISIONS}, seldom {seldom:?}", met.len());
}

/// A rough answer about savings is a range where it moves the charge, and has its own test.
fn is_rough(answers: &Answers) -> bool {
    let with_gift = matches!(answers.given_away, Some(Known::Known(GivenAway::Worth(_))));
    match answers.savings {
        Some(Known::Known(Savings::Band(SavingsBand::Between))) => true,
        Some(Known::Known(Savings::Band(SavingsBand::BelowLower))) => with_gift,
        _ => false,
    }
}

fn sums(answers: &Answers, on: NaiveDate) -> (Statement, Statement) {
    match estimate(answers, on) {
        Outcome::Estimate(estimate) => (estimate.lowest, estimate.highest),
        other => panic!("{other:?} for {}", shown(answers)),
    }
}

fn seen(sum: &Statement) -> Opinion {
    Opinion {
        charge: sum.charge.weekly().map(|charge| pence(charge.pounds())),
        counted: pence(sum.counted.pounds()),
        tariff: pence(sum.tariff.pounds()),
        guarantee: pence(sum.guarantee.pounds()),
        housing: pence(sum.housing.pounds()),
        extra_costs: pence(sum.extra_costs.pounds()),
    }
}

#[test]
fn nobody_under_18_gets_a_figure() {
    for (born, on, under) in [
        ("2008-11-22", "2026-11-22", false),
        ("2008-11-23", "2026-11-22", true),
        ("2026-11-22", "2026-11-22", true),
        ("2004-02-29", "2022-02-28", true),
        ("2004-02-29", "2022-03-01", false),
    ] {
        let person = crate::common::answers(serde_json::json!({ "date": on, "age": { "born": born } }));
        assert_eq!(estimate(&person, crate::common::day(on)) == Outcome::Under18, under, "{born} on {on}");
    }
}
