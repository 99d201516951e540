//! Each line of a statement names the provision that it comes from, and the dated figures that it uses. Which provision
//! that is stands here from the text of the law.

use std::collections::BTreeSet;
use std::ptr;

use rules::data::rates::{Rate, RateYear, Standing};
use rules::record::Answers;
use rules::tools::contribution::{Estimate, Outcome, Step, estimate};
use serde_json::json;

use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::{charge_a_week, estimated, shown, weekly, with};

const PEOPLE: usize = 4_000;

/// The provision behind a line, by the rule that made it.
const PROVISIONS: [(&str, &str); 56] = [
    // The charge is a power, not above the cost (s.14(1), (4)), and fractions go as regulation 11 says.
    ("charge", "CARE_ACT_14"),
    ("charge", "REG_11"),
    ("cost-of-care-cap", "CARE_ACT_14"),
    ("council-does-not-charge", "CARE_ACT_14"),
    ("available-income", "REG_7"),
    // A council may leave people more than the law asks.
    ("share-taken", "GUIDANCE_8"),
    ("largest-charge", "GUIDANCE_8"),
    ("smallest-charge", "GUIDANCE_8"),
    ("guarantee-top-up", "GUIDANCE_8"),
    ("housing-insurance-water", "GUIDANCE_8"),
    // What is free: outside the power to charge, or by regulations 3 and 4.
    ("free-section-117", "MENTAL_HEALTH_ACT_117"),
    ("free-cjd", "REG_4"),
    ("free-reablement", "REG_3"),
    ("free-equipment", "REG_3"),
    ("free-nhs-continuing", "GUIDANCE_8"),
    ("free-carer-support", "CARE_ACT_14"),
    // Capital.
    ("above-upper-limit", "REG_12"),
    ("capital-joint-share", "REG_24"),
    ("tariff-income", "REG_25"),
    // The guarantee; the premiums are those of Income Support.
    ("guarantee-base", "REG_7"),
    ("guarantee-children", "REG_7"),
    ("guarantee-carer", "REG_7"),
    ("guarantee-disability", "REG_7"),
    ("guarantee-disability", "INCOME_SUPPORT_SCH_2"),
    ("guarantee-enhanced-disability", "REG_7"),
    ("guarantee-enhanced-disability", "INCOME_SUPPORT_SCH_2"),
    // Income, and what is left out of it.
    ("income-state-pension", "REG_13"),
    ("income-private-pension", "REG_13"),
    ("income-pension-credit", "REG_13"),
    ("income-savings-credit", "REG_13"),
    ("income-universal-credit", "REG_13"),
    ("income-esa", "REG_13"),
    ("income-jsa", "REG_13"),
    ("income-income-support", "REG_13"),
    ("income-carers-allowance", "REG_13"),
    ("income-attendance-allowance", "REG_13"),
    ("income-industrial-injuries", "REG_13"),
    ("income-survivors-pension", "REG_13"),
    ("income-rent-received", "REG_13"),
    ("income-other", "REG_13"),
    ("income-joint-half", "GUIDANCE_C"),
    ("survivors-pension-disregard", "SCH_1_17"),
    ("savings-credit-disregard", "SCH_1_40"),
    ("savings-disregard", "SCH_1_40"),
    ("savings-disregard", "PENSION_CREDIT_REG_9"),
    // Schedule 1 paragraphs 2 and 3, and 4.
    ("housing-rent", "SCH_1_2"),
    ("housing-mortgage", "SCH_1_2"),
    ("housing-council-tax", "SCH_1_2"),
    ("housing-service-charge", "SCH_1_2"),
    ("extra-costs-heating", "SCH_1_4"),
    ("extra-costs-laundry", "SCH_1_4"),
    ("extra-costs-flat", "SCH_1_4"),
    ("extra-costs-not-taken-off", "SCH_1_4"),
    ("direct-payment-net", "CARE_ACT_31"),
    ("direct-payment-gross", "CARE_ACT_31"),
    ("direct-payment-none", "CARE_ACT_31"),
];

fn people(seed: u64, mut each: impl FnMut(&Answers, &'static RateYear, &Estimate)) {
    let mut random = Random::seeded(seed);
    for _ in 0..PEOPLE {
        let (who, on) = person(&mut random, Manner { unsure_one_in: 20, local_one_in: 2 });
        if let Outcome::Estimate(found) = estimate(&who, on) {
            each(&who, RateYear::on(on).unwrap(), &found);
        }
    }
}

fn steps(found: &Estimate) -> impl Iterator<Item = &Step> {
    found.lowest.steps.iter().chain(&found.highest.steps).chain(&found.payment_step)
}

#[test]
fn every_line_names_its_provision() {
    let mut met = BTreeSet::new();
    people(41, |who, _, found| {
        for step in steps(found) {
            for (rule, code) in PROVISIONS.iter().filter(|(rule, _)| *rule == step.rule) {
                let named = step.sources.iter().any(|source| source.code == *code);
                assert!(named, "{rule} does not name {code}: {:?} for {}", step.sources, shown(who));
                met.insert((*rule, *code));
            }
        }
    });
    let never: Vec<_> = PROVISIONS.iter().filter(|row| !met.contains(row)).collect();
    assert!(never.is_empty(), "nobody has {never:?}");
}

/// The mobility part is left out by a paragraph of its own; what is paid besides it is income.
#[test]
fn mobility_alone_is_left_out_by_paragraph_8() {
    let mut met = [0, 0];
    people(42, |who, _, found| {
        for step in steps(found).filter(|step| matches!(step.rule, "income-pip" | "income-dla")) {
            let alone = step.inputs.iter().any(|(name, figure)| {
                *name == "choice" && *figure == rules::tools::contribution::Figure::Word("mobility-only")
            });
            let code = if alone { "SCH_1_8" } else { "REG_13" };
            assert!(step.sources.iter().any(|source| source.code == code), "{step:?} {}", shown(who));
            met[usize::from(alone)] += 1;
        }
    });
    assert!(met[0] > 50 && met[1] > 50, "{met:?}");
}

/// The figures of the year that a line uses: they are shown with their sources, so a line that drops one hides them.
#[test]
fn every_line_names_the_figures_it_uses() {
    let mut met = BTreeSet::new();
    people(43, |who, year, found| {
        let (capital, guarantee) = (&year.capital, &year.guarantee);
        let sums = [&year.savings_credit.single, &year.savings_credit.couple];
        let ends: Vec<&Rate> = sums.into_iter().flat_map(|sum| [sum.least(), sum.most()]).collect();
        let minimum =
            ["pension_credit_smg_single", "pension_credit_smg_couple"].map(|key| year.benefit(key).unwrap());
        for step in steps(found) {
            // All of the first, and one of the second.
            let (all, one): (Vec<&Rate>, Vec<Vec<&Rate>>) = match step.rule {
                "above-upper-limit" => (vec![&capital.upper_limit], vec![]),
                "tariff-income" => {
                    (vec![&capital.lower_limit, &capital.step, &capital.income_per_step], vec![])
                }
                "guarantee-children" => (vec![&guarantee.child], vec![]),
                "guarantee-carer" => (vec![&guarantee.carer], vec![]),
                "guarantee-disability" => {
                    (vec![], vec![vec![&guarantee.disability_single, &guarantee.disability_couple]])
                }
                "guarantee-enhanced-disability" => {
                    (vec![], vec![vec![&guarantee.enhanced_single, &guarantee.enhanced_couple]])
                }
                "savings-disregard" => (vec![], vec![ends.clone(), minimum.to_vec()]),
                "survivors-pension-disregard" => (vec![&year.disregards.survivors_pension], vec![]),
                _ => continue,
            };
            let names = |rate: &Rate| step.rates.iter().any(|named| ptr::eq(*named, rate));
            let holds = all.iter().all(|rate| names(rate))
                && one.iter().all(|rates| rates.iter().any(|rate| names(rate)));
            assert!(holds, "{step:?} for {}", shown(who));
            met.insert(step.rule);
        }
    });
    assert_eq!(met.len(), 8, "{met:?}");
}

/// "Not confirmed" is said of a result where any figure behind it was worked out or remembered, and of no other.
#[test]
fn a_result_is_confirmed_where_every_figure_behind_it_was_seen() {
    let mut met = [0, 0];
    people(44, |who, _, found| {
        let seen = steps(found).filter(|step| !step.rule.starts_with("direct-payment")).all(|step| {
            step.rates.iter().all(|rate| matches!(rate.standing, Standing::Official | Standing::Secondary))
        });
        assert_eq!(found.confirmed(), seen, "{}", shown(who));
        met[usize::from(seen)] += 1;
    });
    assert!(met[0] > 100 && met[1] > 100, "{met:?}");
}

/// What a council could still leave out: the day-and-night rate less the rate for one of the two, where it counts both.
#[test]
fn the_night_part_that_is_counted_is_said() {
    let record = json!({
        "date": "2026-11-22", "partner": false, "age": { "band": "pension-age" }, "savings": { "own": "0" },
        "care_cost": { "amount": "900", "every": "week" }, "night_care": false,
    });
    let part = |income, rules| {
        let found = estimated(&with(record.clone(), &json!({ "income": income, "council_rules": rules })));
        found.night_part_counted
    };
    let allowance = |rate: &str| json!({ "attendance-allowance": { "choice": rate } });
    let pip = |rate: &str| json!({ "pip": { "choice": rate } });
    let count = json!({ "night_aa_dla": "count", "night_pip": "count" });
    // 114.60 − 76.70 of both Attendance Allowance and PIP, 2026/27.
    assert_eq!(part(allowance("higher"), count.clone()), Some(weekly("37.90")));
    assert_eq!(part(pip("enhanced"), count.clone()), Some(weekly("37.90")));
    assert_eq!(part(json!({ "dla": { "choice": "highest" } }), count.clone()), Some(weekly("37.90")));
    // The lower rates have no part for the night, and mobility none at all.
    for income in [allowance("lower"), pip("standard"), pip("mobility-only"), json!({})] {
        assert_eq!(part(income.clone(), count.clone()), None, "{income}");
    }
    // Where it is left out already there is nothing to ask for.
    let left_out = json!({ "night_aa_dla": "ignore", "night_pip": "count" });
    assert_eq!(part(allowance("higher"), left_out.clone()), None);
    assert_eq!(part(pip("enhanced"), left_out), Some(weekly("37.90")));
    // What is left out lowers the charge by just that: 300 − 241.45, and 37.90 less.
    let income = json!({
        "attendance-allowance": { "choice": "higher" },
        "other": { "amount": "185.40", "every": "week" },
    });
    let more = |rule: &str| {
        let rules = json!({ "night_aa_dla": rule, "savings_credit": "count-all" });
        charge_a_week(&with(record.clone(), &json!({ "income": income, "council_rules": rules })))
    };
    assert_eq!([more("count"), more("ignore")], ["58.55", "20.65"].map(weekly));
}
