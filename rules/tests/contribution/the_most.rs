//! The most is the most, for anybody: no refusal of the council makes a charge higher than the figure says, a cost that
//! nobody has added up leaves the highest charge alone, and each pound found of it takes off what was said.

use chrono::NaiveDate;
use rules::base::money::Weekly;
use rules::record::{Answers, Known};
use rules::shared::person::is_adult;
use rules::tools::contribution::questions::JOURNEY;
use rules::tools::contribution::{
    Charge, DirectPayment, Effect, Part, Periods, ResultKind, Statement, council_rules,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::{estimated, shown, weekly};

const UNSURE: Manner = Manner { unsure_one_in: 8, local_one_in: 2 };

fn adults(seed: u64, manner: Manner) -> impl Iterator<Item = (Answers, NaiveDate)> {
    let mut random = Random::seeded(seed);
    std::iter::repeat_with(move || person(&mut random, manner)).filter(|(answers, on)| is_adult(answers, *on))
}

/// The record with some of the disability costs refused: as if they were not there.
fn refusals(answers: &Answers) -> Vec<Answers> {
    let Some(Known::Known(costs)) = &answers.extra_costs else { return Vec::new() };
    let typed = costs.iter().filter(|(_, cost)| matches!(cost, Some(Known::Known(_)))).map(|(kind, _)| *kind);
    let typed: Vec<_> = typed.collect();
    let without = |refused: &dyn Fn(usize) -> bool| {
        let mut less = answers.clone();
        if let Some(Known::Known(costs)) = &mut less.extra_costs {
            typed.iter().enumerate().filter(|(place, _)| refused(*place)).for_each(|(_, kind)| {
                costs.remove(kind);
            });
        }
        less
    };
    let one_by_one = (0..typed.len()).map(|one| without(&|place| place == one));
    one_by_one.chain([without(&|_| true), without(&|place| place % 2 == 0)]).collect()
}

#[test]
fn no_refusal_makes_the_charge_higher_than_the_figure_says() {
    let (mut conditions, mut without) = (0, 0);
    for (mut answers, _) in adults(81, UNSURE).take(1_200).chain(adults(82, Manner::SURE).take(600)) {
        // Where the care is cheap, its cost is the charge, with or without the council's yes.
        answers.care_cost = answers
            .care_cost
            .map(|_| serde_json::from_value(json!({ "amount": "2000", "every": "week" })).unwrap());
        let said = estimated(&answers);
        let most = said.if_accepted.as_ref().map_or(said.highest.charge, |accepts| accepts.refused);
        let refused: Vec<_> = refusals(&answers).iter().map(|less| estimated(less).highest.charge).collect();
        for charge in &refused {
            assert!(*charge <= most, "{charge:?} is above {most:?}: {}", shown(&answers));
        }
        match &said.if_accepted {
            Some(_) => {
                // What is said of a refusal comes true if all of them are refused.
                assert!(refused.contains(&most), "{most:?} never comes: {}", shown(&answers));
                conditions += 1;
            }
            None => without += usize::from(!refused.is_empty()),
        }
    }
    println!(
        "{conditions} figures with a condition, {without} that costs were typed for and do not rest on them"
    );
    assert!(conditions > 80 && without > 300);
}

#[test]
fn a_night_part_that_the_council_may_count_is_counted() {
    let (mut compared, mut counted) = (0, 0);
    for (answers, _) in adults(83, UNSURE).filter(|(answers, _)| {
        answers.council.as_deref().is_none_or(|council| council == "other") && answers.council_rules.is_none()
    }) {
        let said = estimated(&answers);
        let mut counts = answers.clone();
        counts.council_rules =
            serde_json::from_value(json!({ "night_aa_dla": "count", "night_pip": "count" })).unwrap();
        assert_eq!(estimated(&counts).highest.charge, said.highest.charge, "{}", shown(&answers));
        counted += usize::from(said.night_part_counted.is_some());
        compared += 1;
        if compared == 500 {
            break;
        }
    }
    assert!(counted > 40, "{counted}");
}

/// The record with an answer to a question about a cost: so much a week.
fn with_cost(answers: &Answers, question: &str, pounds: Weekly) -> Answers {
    let mut record = serde_json::to_value(answers).unwrap();
    let amount = json!({ "amount": pounds, "every": "week" });
    let (list, value) = match question {
        "housing" => ("housing", json!({ "rent": amount })),
        "extra-costs" => ("extra_costs", json!({ "diet": amount })),
        _ => {
            let (list, kind) = question
                .strip_prefix("housing-")
                .map(|kind| ("housing", kind))
                .or_else(|| question.strip_prefix("extra-costs-").map(|kind| ("extra_costs", kind)))
                .unwrap();
            let mut costs = record[list].clone();
            costs[kind] = amount;
            (list, costs)
        }
    };
    record[list] = value;
    serde_json::from_value(record).unwrap()
}

#[test]
fn each_pound_that_is_found_takes_off_what_was_said() {
    let (mut pounds, mut later, mut shares) = (0, 0, 0);
    for (answers, _) in adults(84, UNSURE).take(4_000) {
        let said = estimated(&answers);
        for unknown in &said.unknowns {
            let Some(each) = unknown.each_pound else { continue };
            let found = |more: &str| {
                let typed = with_cost(&answers, unknown.question, each.after + weekly(more));
                estimated(&typed).highest.charge
            };
            let why = || format!("{} {each:?} {}", unknown.question, shown(&answers));
            assert_eq!(found("0"), said.highest.charge, "{}", why());
            let (first, second) = (found("1"), found("2"));
            assert!(first < said.highest.charge, "{}", why());
            let (Charge::Weekly(first), Charge::Weekly(second)) = (first, second) else { continue };
            let fell = first.less(second);
            // It is less where the charge comes to an end, or to that of another answer which the cost does not lower.
            let penny = weekly("0.01");
            let ended = second.is_zero();
            assert!(ended || fell <= each.takes_off + penny, "{fell} {}", why());
            pounds += usize::from(!ended && fell + penny >= each.takes_off);
            later += usize::from(!each.after.is_zero());
            shares += usize::from(each.takes_off < weekly("1"));
        }
    }
    println!("{pounds} costs that lower the charge, {later} after some pounds, {shares} by a share");
    assert!(pounds > 60 && later > 10 && shares > 2);
}

/// The answers with nothing for each cost that is not known, no children where their number is not, and the rest as it is.
fn nothing_found(answers: &Answers) -> Answers {
    let mut record = serde_json::to_value(answers).unwrap();
    for list in ["housing", "extra_costs"] {
        match record.get_mut(list) {
            Some(Value::Object(costs)) => costs.retain(|_, cost| cost != "not-sure"),
            Some(costs) if *costs == "not-sure" => *costs = json!({}),
            _ => {}
        }
    }
    if record.get("children") == Some(&json!("not-sure")) {
        record["children"] = json!(0);
    }
    serde_json::from_value(record).unwrap()
}

#[test]
fn at_most_is_the_charge_at_which_nothing_more_is_found() {
    let mut met = 0;
    for (answers, on) in adults(85, UNSURE).take(1_500) {
        let said = estimated(&answers);
        let nothing = estimated(&nothing_found(&answers));
        assert_eq!(said.highest.charge, nothing.highest.charge, "{}", shown(&answers));
        let cost_is_open = matches!(answers.care_cost, None | Some(Known::NotSure));
        let asked_for_cost = JOURNEY.asks("care-cost", &answers, on);
        if said.result == ResultKind::AtMost {
            assert!(said.highest.charge > Charge::NIL && said.lowest.charge < said.highest.charge);
            met += 1;
        } else if said.highest.charge > Charge::NIL {
            assert!(!(cost_is_open && asked_for_cost), "an open cost only lowers: {}", shown(&answers));
        }
        // Without anything of the kind, it never is at most.
        if !cost_is_open {
            assert_ne!(nothing.result, ResultKind::AtMost, "{}", shown(&answers));
        }
    }
    assert!(met > 150, "{met}");
}

#[test]
fn whatever_is_not_known_leads_to_a_question_that_is_asked() {
    let mut led = 0;
    for (answers, on) in adults(86, UNSURE).take(500) {
        // As somebody does who has come to the early figure, or stopped on the way.
        for answers in [
            answers.clone(),
            Answers { partner: None, ..answers.clone() },
            Answers { income: None, ..answers },
        ] {
            for unknown in estimated(&answers).unknowns {
                // These are figures that our data lacks, and what the council decides.
                let ours = [
                    "savings-credit-cap",
                    "qualifying-income",
                    "joint-share-shown",
                    "gift-counted",
                    "night-part-counted",
                ]
                .contains(&unknown.question);
                let asked = JOURNEY.asks(unknown.question, &answers, on);
                assert!(ours || asked, "{} is not asked: {}", unknown.question, shown(&answers));
                led += 1;
            }
        }
    }
    assert!(led > 1_000, "{led}");
}

/// What the lines of one part of a statement come to: what they add, less what they take off.
fn lines(sum: &Statement, parts: &[Part], effects: [Effect; 2]) -> Decimal {
    let of = |effect| {
        let lines = sum.steps.iter().filter(|step| parts.contains(&step.part) && step.effect == effect);
        lines.map(|step| step.amount).sum::<Weekly>().pounds()
    };
    of(effects[0]) - of(effects[1])
}

#[test]
fn both_sums_of_a_range_and_its_table_add_up_line_by_line() {
    let (mut ranges, mut tables) = (0, 0);
    for (answers, on) in adults(87, UNSURE).take(1_500) {
        let said = estimated(&answers);
        for sum in [&said.lowest, &said.highest] {
            let (adds, off) = (Effect::Adds, Effect::TakesOff);
            if sum.steps.first().is_none_or(|step| step.part == Part::Charge) {
                continue;
            }
            assert_eq!(lines(sum, &[Part::Income], [adds, off]), sum.counted.pounds(), "{}", shown(&answers));
            let allowed = [
                (Part::Guarantee, sum.guarantee),
                (Part::Housing, sum.housing),
                (Part::ExtraCosts, sum.extra_costs),
            ];
            for (part, total) in allowed {
                // Above the limit what is protected plays no part, and has no lines.
                let told = sum.steps.iter().all(|step| step.rule != "above-upper-limit");
                let total = if told { total.pounds() } else { Decimal::ZERO };
                assert_eq!(lines(sum, &[part], [off, adds]), total, "{part:?} {}", shown(&answers));
            }
        }
        ranges += usize::from(said.result == ResultKind::Range);
        let local = council_rules(&answers, on);
        let (Some((low, high)), Some((at_low, at_high)), Some(Known::Known(cost))) =
            (said.periods, said.direct_payment, answers.care_cost)
        else {
            continue;
        };
        let whole = Periods::of_amount(cost, &local, on);
        for (pays, payment) in [(low, at_low), (high, at_high)] {
            let DirectPayment::Net { council, person } = payment else { continue };
            assert_eq!(person, pays, "{}", shown(&answers));
            assert_eq!(council.week + pays.week, whole.week, "{}", shown(&answers));
            assert_eq!(council.four_weeks + pays.four_weeks, whole.four_weeks, "{}", shown(&answers));
            assert_eq!(council.month + pays.month, whole.month, "{}", shown(&answers));
            assert_eq!(council.year + pays.year, whole.year, "{}", shown(&answers));
            tables += 1;
        }
    }
    assert!(ranges > 100 && tables > 100, "{ranges} {tables}");
}
